"""A list to choose from in which something else may be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """``value`` is what is chosen or typed; the first entry, empty, stands for everything."""

    value_changed = Signal()
    """Another value is chosen, or typed and left."""

    def __init__(self, name: str, everything: str, *, typed: bool = False, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader says; with ``typed``, other values than those offered can be given."""
        super().__init__(parent)
        self._everything = everything
        self.setAccessibleName(name)
        self.setEditable(typed)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.offer(())
        self.currentIndexChanged.connect(lambda _at: self.value_changed.emit())
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(everything)
            line.editingFinished.connect(self.value_changed)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (value, name); what is chosen stays."""
        kept = self.value if self.count() else ""
        self.blockSignals(True)
        self.clear()
        self.addItem(self._everything, "")
        for value, name in choices:
            self.addItem(name, value)
        self.show_value(kept)
        self.blockSignals(False)

    def show_value(self, value: str) -> None:
        """Show another value without announcing it."""
        blocked = self.blockSignals(True)
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))
        self.blockSignals(blocked)

    @property
    def value(self) -> str:
        """What is chosen, or typed."""
        if not self.isEditable():
            return str(self.currentData() or "")
        words = self.currentText().strip()
        at = self.findText(words, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(at) or "") if at >= 0 else words
