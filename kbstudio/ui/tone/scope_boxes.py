"""The boxes in which one chooses where a text belongs, or what a guideline holds for."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.domain.channels import CHANNELS, channel_code
from kbstudio.domain.errors import BadInput
from kbstudio.domain.guidelines import GUIDELINE_KIND, SCOPE_FIELDS, GuidelineRow, Scope
from kbstudio.domain.locales import locale_tag
from kbstudio.services.kinds import kinds
from kbstudio.ui.tone.choice_box import ChoiceBox
from kbstudio.ui.tone.words import kind_name, market_name
from kbstudio.ui.widgets.audiences import AUDIENCES, audience_name
from kbstudio.ui.widgets.channels import channel_name
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.language_names import place_and_language

_TYPED = ("locale", "market", "channel")
"""Values other than those offered can be given."""


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


def scope_boxes(everything: Mapping[str, str], parent: QWidget) -> dict[str, ChoiceBox]:
    """A box for each field of a scope, by its name; ``everything`` is what the first entry of each says."""
    translate = QCoreApplication.translate
    names = {
        "locale": translate("ScopeForm", "Language"),
        "market": translate("ScopeForm", "Market"),
        "audience": translate("ScopeForm", "Audience"),
        "channel": translate("ScopeForm", "Channel"),
        "kind": translate("ScopeForm", "Kind of article"),
    }
    return {
        field: ChoiceBox(names[field], everything[field], typed=field in _TYPED, parent=parent)
        for field in SCOPE_FIELDS
    }


def text_boxes(parent: QWidget) -> dict[str, ChoiceBox]:
    """The same for where a text belongs, which need not be known."""
    translate = QCoreApplication.translate
    anything = {
        "locale": translate("ScopeBoxes", "Any language"),
        "market": translate("ScopeBoxes", "Any market"),
        "audience": translate("ScopeBoxes", "Any audience"),
        "channel": translate("ScopeBoxes", "Any channel"),
        "kind": translate("ScopeBoxes", "Any kind"),
    }
    return scope_boxes(anything, parent)


def offer_scope(boxes: Mapping[str, ChoiceBox], choices: ScopeChoices) -> None:
    """Offer what the library has."""
    tags = dict.fromkeys([*(tag.partition("-")[0] for tag in choices.locales), *choices.locales])
    regions = dict.fromkeys(part for tag in choices.locales for part in tag.split("-")[1:] if len(part) == 2)
    boxes["locale"].offer([(tag, f"{place_and_language(tag)} ({tag})") for tag in tags])
    boxes["market"].offer([(region, f"{market_name(region)} ({region})") for region in regions])
    boxes["audience"].offer([(each, audience_name(each)) for each in AUDIENCES])
    boxes["channel"].offer([(each, channel_name(each)) for each in choices.channels])
    ordered = [code for code in in_order(kinds(), kind_name) if code != GUIDELINE_KIND]
    boxes["kind"].offer([(code, kind_name(code)) for code in ordered])


def scope_values(boxes: Mapping[str, ChoiceBox]) -> dict[str, str]:
    """What is chosen, in its one form; raises BadInput for a language, market or channel there cannot be."""
    values = {name: boxes[name].value for name in SCOPE_FIELDS}
    if values["locale"]:
        values["locale"] = locale_tag(values["locale"])
    if values["market"]:
        values["market"] = _region(values["market"])
    values["channel"] = channel_code(values["channel"])
    return values


class ScopeBar(QWidget):
    """Where a text that is tried belongs; it follows the guideline until something else is chosen."""

    changed = Signal()
    """The text belongs elsewhere by now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._followed = ("", Scope())
        self._problem = QLabel(self)
        self.boxes = text_boxes(self)
        flow = FlowLayout(self, gap=6)
        flow.setContentsMargins(16, 8, 16, 8)
        for box in self.boxes.values():
            box.setMinimumContentsLength(9)
            box.setToolTip(box.accessibleName())
            flow.addWidget(box)
            box.value_changed.connect(self._tell)
        self._problem.setProperty("tone", "stop")
        self._problem.setContentsMargins(8, 4, 8, 4)
        self._problem.hide()
        flow.addWidget(self._problem)

    def offer(self, choices: ScopeChoices) -> None:
        """Offer what the library has; what is chosen stays."""
        offer_scope(self.boxes, choices)

    def follow(self, code: str, scope: Scope) -> None:
        """Show what a guideline holds for: another one, or the one shown if nothing else was chosen meanwhile."""
        if code != self._followed[0] or (self.scope == self._followed[1] and scope != self.scope):
            for name, box in self.boxes.items():
                box.show_value(getattr(scope, name))
            self._problem.hide()
            self._followed = (code, scope)

    @property
    def scope(self) -> Scope:
        """Where the text belongs; as the guideline where what is typed cannot be."""
        try:
            return Scope(**scope_values(self.boxes))
        except BadInput:
            return self._followed[1]

    @property
    def problem(self) -> str:
        """Why it cannot be what is typed; empty where it can."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def _tell(self) -> None:
        try:
            scope_values(self.boxes)
        except BadInput as error:
            self._problem.setText(message_for(error))
            self._problem.show()
        else:
            self._problem.hide()
            self.changed.emit()


def _region(text: str) -> str:
    """A market as two letters; raises BadInput for anything else."""
    region = text.strip().upper()
    if len(region) != 2 or not region.isascii() or not region.isalpha():
        raise BadInput("{market} is no market; write the two letters of its country, as GB.", market=text)
    return region
