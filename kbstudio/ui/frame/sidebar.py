"""The list of the current place, beside the rail."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

HEADER_HEIGHT = 36


class Sidebar(QFrame):
    """A header with the name of the place and its own actions, and the list of the place below."""

    def __init__(self, toggle: QAction, parent: QWidget | None = None) -> None:
        """``toggle`` hides the sidebar."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._title = QLabel(self)
        self._title.setProperty("role", "place")
        self._lists = QStackedWidget(self)
        self._places: dict[str, tuple[str, QWidget, list[QToolButton]]] = {}
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        header = QFrame(self)
        header.setObjectName("side_header")
        header.setFixedHeight(HEADER_HEIGHT)
        row = QHBoxLayout(header)
        # A margin is not mirrored with the interface; room in the row is.
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(2)
        row.addSpacing(10)
        row.addWidget(self._title, 1)
        row.addLayout(self._buttons)
        row.addWidget(button_for(toggle, header))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._lists, 1)

    def add_place(self, name: str, text: str, sidebar: QWidget, actions: Sequence[QAction]) -> None:
        """Add the list of a place; ``actions`` become buttons beside its name."""
        buttons = [button_for(action, self) for action in actions]
        for button in buttons:
            button.hide()
            self._buttons.addWidget(button)
        self._lists.addWidget(sidebar)
        self._places[name] = (text, sidebar, buttons)

    def show_place(self, name: str) -> bool:
        """Show the list of a place; False when the place has none."""
        if name not in self._places:
            return False
        for place, (_text, _sidebar, buttons) in self._places.items():
            for button in buttons:
                button.setVisible(place == name)
        text, sidebar, _buttons = self._places[name]
        self._title.setText(text)
        self.setAccessibleName(text)
        self._lists.setCurrentWidget(sidebar)
        return True

    def remove_places(self) -> None:
        """Take the lists of all places away; they are deleted."""
        for _text, sidebar, buttons in self._places.values():
            self._lists.removeWidget(sidebar)
            for widget in (sidebar, *buttons):
                widget.deleteLater()
        self._places.clear()
        self._title.clear()


def button_for(action: QAction, parent: QWidget) -> QToolButton:
    """A flat button with the icon of an action that does what the action does."""
    button = QToolButton(parent)
    button.setFixedSize(28, 28)
    button.setIcon(action.icon())
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text().rstrip("…"))
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
