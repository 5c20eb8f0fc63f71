"""How many passages moved, changed, came and went, in one line under a comparison."""

from collections import Counter

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.icon_label import IconLabel

_HEIGHT = 32


class ChangeSums(QFrame):
    """Counts in words with their signs, and at the end what kind of change the author says it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tab_row")
        self.setFixedHeight(_HEIGHT)
        self._parts: dict[str, tuple[IconLabel, QLabel]] = {}
        self._end = ElidedLabel(parent=self)
        self._end.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        for kind, icon, token in (
            ("moved", "arrows-down-up", "moved-mark"),
            ("changed", "pencil-simple", "accent"),
            ("inserted", "plus", "added-mark"),
            ("deleted", "x", "removed-mark"),
        ):
            picture, words = IconLabel(icon, token, 14, self), QLabel(self)
            words.setProperty("role", "quiet")
            self._parts[kind] = picture, words
            row.addWidget(picture)
            row.addWidget(words)
            row.addSpacing(12)
        self._same = QLabel(self)
        self._same.setProperty("role", "quiet")
        row.addWidget(self._same)
        row.addStretch(1)
        row.addWidget(self._end, 1)
        self.show_nothing()

    def show_compared(self, compared: Compared, kind: str) -> None:
        """Count the changes; ``kind`` says in words what kind of change it is."""
        counts = Counter(change.kind for change in compared.changes)
        counts["changed"] += counts["whitespace"]
        self._show("moved", counts["moved"], self.tr("%n moved", "", counts["moved"]))
        self._show("changed", counts["changed"], self.tr("%n changed", "", counts["changed"]))
        self._show("inserted", counts["inserted"], self.tr("%n added", "", counts["inserted"]))
        self._show("deleted", counts["deleted"], self.tr("%n removed", "", counts["deleted"]))
        self._same.setText("" if compared.changes else self.tr("Both versions say the same"))
        self._end.show_text(kind)

    def show_nothing(self) -> None:
        """Say nothing while there is no comparison."""
        for kind in self._parts:
            self._show(kind, 0, "")
        self._same.setText("")
        self._end.show_text("")

    def _show(self, kind: str, count: int, words: str) -> None:
        picture, label = self._parts[kind]
        picture.setVisible(bool(count))
        label.setVisible(bool(count))
        label.setText(words)
