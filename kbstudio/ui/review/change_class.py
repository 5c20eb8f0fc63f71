"""What kind of change it is: what the author says, what the comparison reads, and what the reviewer signs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from kbstudio.domain.revisions import ChangeClass
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.widgets.change_words import change_explained, change_tone, change_word
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons


class ChangeClassChoice(QWidget):
    """Who signs the text can name another kind; for others it only says which it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: ChangeClass | None = None
        self._proposed: ChangeClass | None = None
        self._key: tuple[object, ...] = ()
        self._chip = Chip(parent=self)
        kinds = [(kind.value, change_word(kind.value)) for kind in ChangeClass]
        self.buttons = SegmentedButtons(kinds, self.tr("Kind of change"), self)
        self._explained = quiet_label(self)
        self._reads = quiet_label(self)
        self._touched = quiet_label(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._chip, self.buttons):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
        for label in (self._explained, self._reads, self._touched):
            column.addWidget(label)

        self.buttons.chosen.connect(lambda _name: self._tell())

    @property
    def choice(self) -> str:
        """What the reviewer signs, as a name of a change class; empty where nothing can be chosen."""
        return "" if self.buttons.isHidden() else self.buttons.choice

    def show_change(self, shown: Snapshot, *, may_choose: bool) -> None:
        """Show what kind of change a version is; what the reviewer chose for this version stays."""
        self._said, self._proposed = shown.right.change, shown.proposed
        self._chip.setVisible(not may_choose)
        self.buttons.setVisible(may_choose)
        said = self._said.value if self._said else ""
        self._chip.show_state(change_tone(said), change_word(said) or self.tr("Not said yet"))
        key = (shown.article.code, shown.locale, shown.right.number, self._said)
        if key != self._key:
            self._key = key
            self.buttons.choose(said or shown.proposed.value)
        words = ", ".join(isolated(mark) for mark in shown.typo_breaks) if shown.left is not None else ""
        self._touched.setText(self.tr("Touches what carries meaning: {words}").format(words=words) if words else "")
        self._touched.setVisible(bool(words))
        for button in self.buttons.findChildren(QToolButton):
            typo = button.text() == change_word(ChangeClass.TYPO.value)
            button.setEnabled(not (typo and shown.typo_breaks))
            button.setToolTip(
                self.tr("More than letters changed: it cannot be called a typo.")
                if not button.isEnabled()
                else self.tr("Sign it as this kind of change")
            )
        self._tell()

    def _tell(self) -> None:
        chosen = self.choice or (self._said.value if self._said else "")
        self._explained.setText(change_explained(chosen))
        said, proposed = self._said.value if self._said else "", self._proposed.value if self._proposed else ""
        lines = []
        if said and chosen != said:
            lines.append(self.tr("The author says: {kind}.").format(kind=change_word(said)))
        if proposed and chosen != proposed:
            lines.append(self.tr("By what changed it looks like: {kind}.").format(kind=change_word(proposed)))
        self._reads.setText(" ".join(lines))
        self._reads.setVisible(bool(lines))
