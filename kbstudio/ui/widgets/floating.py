"""A frame that floats above the window until one looks elsewhere."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from kbstudio.desktop.theme import current_theme


class Floating(QFrame):
    """Belongs to the window; Escape, a press elsewhere or the keyboard going elsewhere closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._came_from: QWidget | None = None
        self.setObjectName("pick_list")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def float_at(self, corner: QPoint, field: QWidget) -> None:
        """Show it with its upper leading corner at a place of the screen, as far as the window has room."""
        window = field.window()
        self.setParent(window)
        theme = current_theme()
        frame = f"border: 1px solid {theme.line}; border-radius: 6px;"
        self.setStyleSheet(f"#pick_list {{ background: {theme.raised}; {frame} }}")
        self.setLayoutDirection(field.layoutDirection())
        at = window.mapFromGlobal(corner)
        if field.isRightToLeft():
            at.setX(at.x() - self.width())
        self.resize(min(self.width(), window.width()), min(self.height(), window.height()))
        at.setX(max(0, min(at.x(), window.width() - self.width())))
        at.setY(max(0, min(at.y(), window.height() - self.height())))
        self.move(at)
        self._came_from = QApplication.focusWidget()
        self.show()
        self.raise_()
        proxy = self.focusProxy() or self
        proxy.setFocus()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
            application.installEventFilter(self)

    def close_floating(self) -> None:
        """Go away and give the keyboard back to where it came from."""
        inside = QApplication.focusWidget()
        held = inside is not None and (inside is self or self.isAncestorOf(inside))
        self._leave()
        if held and self._came_from is not None:
            self._came_from.setFocus()

    def _leave(self) -> None:
        application = QApplication.instance()
        if self.isVisible() and isinstance(application, QApplication):
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._focus_moved)
        self.hide()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            if not self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint())):
                self._leave()
        elif (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        ):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.close_floating()
            return True
        return super().eventFilter(watched, event)
