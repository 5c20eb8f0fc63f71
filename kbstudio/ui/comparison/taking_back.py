"""A button at the current change of a comparison that puts the older text back in its place."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.comparison.comparison_view import ComparisonView

_INSET = 8


class TakingBack(QObject):
    """Offers to take the current change back: by button, by Ctrl+Backspace and in the menu of the comparison."""

    requested = Signal(int)
    """The number of the change."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        self._offered = False
        self.action = QAction(icon("arrow-counter-clockwise"), self.tr("Take this change back"), view)
        self.action.setShortcut(QKeySequence("Ctrl+Backspace"))
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._button = QPushButton(self.action.icon(), self.tr("Take back"), view.viewport())
        self._button.setToolTip(self.tr("Write this passage again as the older version has it (Ctrl+Backspace)"))
        self._button.setAccessibleName(self.action.text())
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        copy = QAction(icon("copy"), self.tr("Copy"), view)
        everything = QAction(self.tr("Mark everything"), view)
        view.addActions([self.action, copy, everything])
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

        copy.triggered.connect(view.copy)
        everything.triggered.connect(view.select_all)
        self.action.triggered.connect(self._request)
        self._button.clicked.connect(self._request)
        view.change_reached.connect(self._follow)
        view.scrolled.connect(self._follow)
        self.offer(offered=False)

    def offer(self, *, offered: bool) -> None:
        """Whether changes can be taken back now."""
        self._offered = offered
        self.action.setVisible(offered)
        self._follow()

    def _request(self) -> None:
        if self._offered and self._view.current_change >= 0:
            self.requested.emit(self._view.current_change)

    def _follow(self, _number: int = 0) -> None:
        self.action.setEnabled(self._offered and self._view.current_change >= 0)
        stand_at_change(self._view, self._button, wanted=self._offered)


def stand_at_change(view: ComparisonView, widget: QWidget, *, wanted: bool) -> None:
    """Put a widget above the current change, on the side of the newer text, while the change is in sight."""
    area, viewport = view.change_area(), view.viewport().rect()
    widget.adjustSize()
    shown = wanted and area.intersects(viewport)
    if shown:
        above = area.top() - widget.height() - 2
        top = above if above >= 0 else min(area.bottom() + 3, viewport.bottom() - widget.height())
        left = _INSET if view.isRightToLeft() else viewport.right() - widget.width() - _INSET
        widget.move(QPoint(left, max(2, top)))
    widget.setVisible(shown)
