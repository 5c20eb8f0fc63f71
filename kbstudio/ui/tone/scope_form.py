"""What a guideline holds for, what it inherits, and whether it has to be kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from kbstudio.domain.channels import CHANNELS, channel_code
from kbstudio.domain.errors import BadInput
from kbstudio.domain.guidelines import FIELD_PREFIX, GUIDELINE_KIND, SCOPE_FIELDS, GuidelineRow
from kbstudio.domain.locales import locale_tag
from kbstudio.services.kinds import kinds
from kbstudio.ui.tone.choice_box import ChoiceBox
from kbstudio.ui.tone.form_rows import at_start
from kbstudio.ui.tone.words import kind_name, market_name
from kbstudio.ui.widgets.audiences import AUDIENCES, audience_name
from kbstudio.ui.widgets.channels import channel_name
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.language_names import place_and_language
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

REQUIRED, RECOMMENDED = "required", "recommended"


@dataclass(frozen=True)
class ScopeChoices:
    """What can be chosen: languages of the library, and the guidelines there are."""

    locales: tuple[str, ...] = ()
    guidelines: tuple[GuidelineRow, ...] = ()

    @property
    def channels(self) -> list[str]:
        """Those everybody knows, and behind them others that guidelines name."""
        named = {row.scope.channel for row in self.guidelines if row.scope.channel}
        return [*CHANNELS, *in_order(named - set(CHANNELS), str)]


class ScopeForm(QWidget):
    """``fields`` are those of a version of a guideline, named ``guideline.*``."""

    changed = Signal()
    """Something else is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = ChoiceBox(self.tr("Language"), self.tr("Every language"), typed=True, parent=self)
        self.market = ChoiceBox(self.tr("Market"), self.tr("Every market"), typed=True, parent=self)
        self.audience = ChoiceBox(self.tr("Audience"), self.tr("Everybody"), typed=True, parent=self)
        self.channel = ChoiceBox(self.tr("Channel"), self.tr("Every channel"), typed=True, parent=self)
        self.kind = ChoiceBox(self.tr("Kind of article"), self.tr("Every kind"), parent=self)
        self.comes_after = ChoiceBox(self.tr("Inherits"), self.tr("Nothing"), parent=self)
        choices = ((REQUIRED, self.tr("Required")), (RECOMMENDED, self.tr("Recommended")))
        self.force = SegmentedButtons(choices, self.tr("How binding it is"), self)
        self._force_explained = quiet_label(self)
        self._lay_out()
        self._explain()

        for box in self._boxes.values():
            box.value_changed.connect(self.changed)
        self.force.chosen.connect(lambda _choice: self._explain())
        self.force.chosen.connect(lambda _choice: self.changed.emit())

    def offer(self, choices: ScopeChoices, own: str = "") -> None:
        """Offer what the library has; a guideline cannot inherit itself, whose code is ``own``."""
        tags = dict.fromkeys([*(tag.partition("-")[0] for tag in choices.locales), *choices.locales])
        regions = dict.fromkeys(part for tag in choices.locales for part in tag.split("-")[1:] if len(part) == 2)
        self.language.offer([(tag, f"{place_and_language(tag)} ({tag})") for tag in tags])
        self.market.offer([(region, f"{market_name(region)} ({region})") for region in regions])
        self.audience.offer([(each, audience_name(each)) for each in AUDIENCES])
        self.channel.offer([(each, channel_name(each)) for each in choices.channels])
        self.kind.offer([(code, kind_name(code)) for code in in_order(kinds(), kind_name) if code != GUIDELINE_KIND])
        others = [row for row in choices.guidelines if row.code != own]
        self.comes_after.offer([(row.code, f"{row.title} ({row.code})") for row in others])

    def show_fields(self, fields: Mapping[str, str]) -> None:
        """Show what a version says, without announcing it."""
        for name, box in self._boxes.items():
            box.show_value(fields.get(FIELD_PREFIX + name, ""))
        force = fields.get(f"{FIELD_PREFIX}force", REQUIRED)
        self.force.choose(RECOMMENDED if force == RECOMMENDED else REQUIRED)
        self._explain()

    @property
    def fields(self) -> dict[str, str]:
        """What is chosen, empty ones left out; raises BadInput for a language or channel there cannot be."""
        values = {name: box.value for name, box in self._boxes.items()}
        if values["locale"]:
            values["locale"] = locale_tag(values["locale"])
        if values["market"]:
            values["market"] = _region(values["market"])
        values["channel"] = channel_code(values["channel"])
        values["force"] = RECOMMENDED if self.force.choice == RECOMMENDED else ""
        return {FIELD_PREFIX + name: value for name, value in values.items() if value}

    @property
    def _boxes(self) -> dict[str, ChoiceBox]:
        boxes = (self.language, self.market, self.audience, self.channel, self.kind, self.comes_after)
        return dict(zip((*SCOPE_FIELDS, "inherits"), boxes, strict=True))

    def show_only(self, *, only: bool) -> None:
        """Whether it can only be read."""
        for each in (*self._boxes.values(), self.force):
            each.setEnabled(not only)

    def _explain(self) -> None:
        told = {
            REQUIRED: self.tr("Required rules hold approval back until they are kept or an exception is granted."),
            RECOMMENDED: self.tr("Nothing in it holds approval back: what it requires is recommended only."),
        }
        self._force_explained.setText(told[self.force.choice or REQUIRED])

    def _lay_out(self) -> None:
        form = self.rows = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for box in self._boxes.values():
            form.addRow(box.accessibleName(), box)
        form.addRow(self.tr("It is"), at_start(self.force))
        form.addRow("", self._force_explained)


def _region(text: str) -> str:
    """A market as two letters; raises BadInput for anything else."""
    region = text.strip().upper()
    if len(region) != 2 or not region.isascii() or not region.isalpha():
        raise BadInput("{market} is no market; write the two letters of its country, as GB.", market=text)
    return region


def without_scope(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields of a version that this form does not know."""
    own = {FIELD_PREFIX + name for name in (*SCOPE_FIELDS, "inherits", "force")}
    return {name: value for name, value in fields.items() if name not in own}


def is_same_scope(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two versions hold for the same and inherit the same."""

    def told(fields: Mapping[str, str]) -> Sequence[str]:
        names = (*SCOPE_FIELDS, "inherits")
        return [
            *(fields.get(FIELD_PREFIX + name, "") for name in names),
            str(fields.get(f"{FIELD_PREFIX}force") == RECOMMENDED),
        ]

    return told(one) == told(other)
