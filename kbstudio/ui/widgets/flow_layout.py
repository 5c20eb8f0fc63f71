"""Puts widgets side by side like words of a text: what does not fit goes on the next line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines begin where the interface begins; with ``last_grows``, the last widget takes what is left of its line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4, last_grows: bool = False) -> None:
        super().__init__(parent)
        self._held: list[QLayoutItem] = []
        self._gap = gap
        self._last_grows = last_grows

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at ``place``."""
        self.addWidget(widget)
        self._held.insert(place, self._held.pop())
        self.invalidate()

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Lay everything out in ``area``; the height it takes, in pixels."""
        margins = self.contentsMargins()
        inner = area.marginsRemoved(margins)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        shown = [item for item in self._held if not item.isEmpty()]
        x, y, line = inner.left(), inner.top(), 0
        for item in shown:
            size = item.sizeHint().boundedTo(QSize(max(1, inner.width()), item.sizeHint().height()))
            grows = self._last_grows and item is shown[-1]
            wanted = item.minimumSize().width() if grows else size.width()
            if x > inner.left() and x + wanted > inner.right() + 1:
                x, y, line = inner.left(), y + line + self._gap, 0
            if grows:
                size.setWidth(max(1, inner.right() + 1 - x))
            if move:
                left = inner.left() + inner.right() - x - size.width() + 1 if mirrored else x
                item.setGeometry(QRect(QPoint(left, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - area.top() + margins.bottom()

    def addItem(self, item: QLayoutItem) -> None:
        self._held.append(item)

    def count(self) -> int:
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._held:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
