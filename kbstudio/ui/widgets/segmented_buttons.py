"""A row of buttons of which one is on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget


class SegmentedButtons(QFrame):
    """Choose one of a few ways to look at a thing: “Write”, “Both”, “Read”."""

    chosen = Signal(str)
    """The name of what the person chose."""

    def __init__(self, choices: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None) -> None:
        """``choices`` are (name, text); ``name`` says to a screen reader what is chosen here."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, text in choices:
            button = QToolButton(self)
            button.setText(text)
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[key] = button
        if choices:
            self.choose(choices[0][0])

    @property
    def choice(self) -> str:
        """The name of the button that is on."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, name: str) -> None:
        """Switch a button on without announcing it."""
        self._buttons[name].setChecked(True)
