"""Sidebar, centre and inspector side by side: which are shown, and how wide."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

SIDEBAR, CENTRE, INSPECTOR = range(3)
WIDTHS = [280, 796, 320]
CENTRE_MINIMUM = 480
"""Pixels the text needs; where there is less, a side makes room until the window is wide again."""


class Panes(QSplitter):
    """Remembers what the person wants to see, and shows of it what fits."""

    shown_changed = Signal(bool, bool)
    """Whether sidebar and inspector are on screen now."""

    def __init__(self, sidebar: QWidget, centre: QWidget, inspector: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sides = {SIDEBAR: sidebar, INSPECTOR: inspector}
        self._wanted = {SIDEBAR: True, INSPECTOR: True}
        self._available = {SIDEBAR: True, INSPECTOR: False}
        self._preferred = SIDEBAR
        self._last = list(WIDTHS)
        sidebar.setMinimumWidth(200)
        centre.setMinimumWidth(320)
        inspector.setMinimumWidth(240)
        for widget in (sidebar, centre, inspector):
            self.addWidget(widget)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(SIDEBAR, 0)
        self.setStretchFactor(CENTRE, 1)
        self.setStretchFactor(INSPECTOR, 0)
        self.setSizes(WIDTHS)
        self._show()

    def want(self, side: int, wanted: bool) -> None:
        """Show or hide a side."""
        self._wanted[side] = wanted
        self._show()

    def prefer(self, side: int) -> None:
        """Keep this side where there is room for one only."""
        self._preferred = side
        self._show()

    def wanted(self, side: int) -> bool:
        """Whether the person wants to see a side."""
        return self._wanted[side]

    def shows(self, side: int) -> bool:
        """Whether a side is on screen."""
        asked = [side for side in self._sides if self._wanted[side] and self._available[side]]
        return side in asked and (len(asked) < 2 or side == self._preferred or self._room() >= CENTRE_MINIMUM)

    def toggle(self, side: int) -> None:
        """Show the side if it is hidden, hide it if it is shown."""
        self._wanted[side] = not self.shows(side)
        self.prefer(side)

    def available(self, side: int) -> bool:
        """Whether there is anything to show at a side."""
        return self._available[side]

    def set_available(self, side: int, available: bool) -> None:
        """Whether there is anything to show at a side."""
        if available != self._available[side]:
            self._available[side] = available
            self._show()

    def widths(self) -> list[int]:
        """How wide each pane is, in pixels; of a hidden one how wide it was."""
        self._last = [size or last for size, last in zip(self.sizes(), self._last, strict=True)]
        return list(self._last)

    def _room(self) -> int:
        """Pixels the centre has with both sides beside it."""
        widths = self.widths()
        return self.width() - widths[SIDEBAR] - widths[INSPECTOR]

    def _show(self) -> None:
        for side, widget in self._sides.items():
            widget.setVisible(self.shows(side))
        self.shown_changed.emit(self.shows(SIDEBAR), self.shows(INSPECTOR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show()
