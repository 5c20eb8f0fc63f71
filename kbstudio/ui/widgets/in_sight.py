"""The field the keyboard is in stays in sight, while what stands above it comes and goes."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 24
"""Pixels left in sight above and below."""


class InSight(QObject):
    """Scrolls an area, which has its content already, whenever the keyboard or the content goes elsewhere in it."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        # Where things are is known once everything is laid out.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keyboard_went)
        content = area.widget()
        assert content is not None
        content.installEventFilter(self)

    def _keyboard_went(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self._soon.start()

    def _bring(self) -> None:
        focused, content = QApplication.focusWidget(), self._area.widget()
        if focused is not None and content is not None and content.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused, 0, _AROUND)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._soon.start()
        return super().eventFilter(watched, event)
