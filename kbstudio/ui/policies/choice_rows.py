"""A few ways of which one is chosen, each with a sentence that says what it means."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from kbstudio.ui.widgets.labels import quiet_label


class ChoiceRows(QWidget):
    """Arrows go from one to the next, as radio buttons do."""

    chosen = Signal(str)
    """The name of what the person chose."""

    def __init__(self, choices: Sequence[tuple[str, str, str]], name: str, parent: QWidget | None = None) -> None:
        """``choices`` are (name, text, what it means); ``name`` says to a screen reader what is chosen here."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, QRadioButton] = {}
        self._meanings: dict[str, QLabel] = {}
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, (key, text, meaning) in enumerate(choices):
            button = QRadioButton(text, self)
            button.setAccessibleDescription(meaning)
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            label = quiet_label(self, meaning)
            group.addButton(button)
            grid.addWidget(button, place, 0)
            grid.addWidget(label, place, 1)
            self.buttons[key], self._meanings[key] = button, label

    @property
    def choice(self) -> str:
        """The name of what is chosen."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, name: str) -> None:
        """Choose one without announcing it."""
        self.buttons[name].setChecked(True)

    def show_only(self, names: Sequence[str]) -> None:
        """Leave out every way that is not among ``names``."""
        for key, button in self.buttons.items():
            button.setVisible(key in names)
            self._meanings[key].setVisible(key in names)

    def say(self, name: str, meaning: str) -> None:
        """Say something else of what one of them means."""
        self._meanings[name].setText(meaning)
        self.buttons[name].setAccessibleDescription(meaning)
