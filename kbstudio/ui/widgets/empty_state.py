"""What an empty place shows: what it is for, and the first thing to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.ui.widgets.icon_label import IconLabel

TEXT_WIDTH = 340
"""Pixels; a line that is read at a glance. Where there is less room, it is shorter."""

_MARGIN = 24


class EmptyState(QWidget):
    """An icon, one sentence, and at most one button, in the middle of the place."""

    def __init__(self, icon_name: str, text: str, action: QAction | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = IconLabel(size=40, parent=self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "secondary")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton(self)
        self._action: QAction | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_empty(icon_name, text, action)

    def show_empty(self, icon_name: str, text: str, action: QAction | None = None) -> None:
        """Say something else; the button carries the action's text and does what it does."""
        self._picture.show_icon(icon_name)
        self._text.setText(text)
        self._make_room()
        if self._action is not None:
            self._button.clicked.disconnect(self._action.trigger)
        self._action = action
        self._button.setVisible(action is not None)
        if action is not None:
            self._button.setText(action.text().rstrip("…"))
            self._button.setIcon(action.icon())
            self._button.clicked.connect(action.trigger)

    def _make_room(self) -> None:
        # Between stretches a layout gives a wrapped label the height of one line, and as little width as it can.
        room = self.contentsRect().width() - 2 * _MARGIN
        width = max(0, min(TEXT_WIDTH, room))
        # Its height is asked for once it has its width, and no height: a label counts with those it had.
        self._text.setMinimumHeight(0)
        self._text.setFixedWidth(width)
        self._text.setFixedHeight(max(0, self._text.heightForWidth(width)))

    def minimumSizeHint(self) -> QSize:
        # The text gives way to the place, not the place to the text.
        return QSize(2 * _MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
