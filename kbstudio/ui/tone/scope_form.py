"""What a guideline holds for, what it inherits, and whether it has to be kept."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from kbstudio.domain.guidelines import FIELD_PREFIX, SCOPE_FIELDS
from kbstudio.ui.tone.choice_box import ChoiceBox
from kbstudio.ui.tone.form_rows import at_start
from kbstudio.ui.tone.scope_boxes import ScopeChoices, offer_scope, scope_boxes, scope_values
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

REQUIRED, RECOMMENDED = "required", "recommended"


class ScopeForm(QWidget):
    """``fields`` are those of a version of a guideline, named ``guideline.*``."""

    changed = Signal()
    """Something else is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        everything = {
            "locale": self.tr("Every language"),
            "market": self.tr("Every market"),
            "audience": self.tr("Everybody"),
            "channel": self.tr("Every channel"),
            "kind": self.tr("Every kind"),
        }
        self._scope = scope_boxes(everything, self)
        self.language, self.market, self.audience, self.channel, self.kind = self._scope.values()
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
        offer_scope(self._scope, choices)
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
        values = {**scope_values(self._scope), "inherits": self.comes_after.value}
        values["force"] = RECOMMENDED if self.force.choice == RECOMMENDED else ""
        return {FIELD_PREFIX + name: value for name, value in values.items() if value}

    @property
    def _boxes(self) -> dict[str, ChoiceBox]:
        return {**self._scope, "inherits": self.comes_after}

    def follow_language(self, before: str, now: str) -> None:
        """Hold for texts of another language, unless somebody chose one."""
        box = self._boxes["locale"]
        if box.value in ("", before):
            box.show_value(now)

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


_OWN = frozenset(FIELD_PREFIX + name for name in (*SCOPE_FIELDS, "inherits", "force"))


def without_scope(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields of a version that this form does not know."""
    return {name: value for name, value in fields.items() if name not in _OWN}


def only_scope(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields of a version that this form shows."""
    return {name: value for name, value in fields.items() if name in _OWN}


def is_same_scope(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two versions hold for the same and inherit the same."""

    def told(fields: Mapping[str, str]) -> Sequence[str]:
        names = (*SCOPE_FIELDS, "inherits")
        return [
            *(fields.get(FIELD_PREFIX + name, "") for name in names),
            str(fields.get(f"{FIELD_PREFIX}force") == RECOMMENDED),
        ]

    return told(one) == told(other)
