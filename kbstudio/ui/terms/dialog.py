"""The term base in a window of its own: the table, the term at hand beside it, and what was done below."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.ui.frame.toasts import Toasts
from kbstudio.ui.terms.view import TermsView

_SIZE = (1080, 700)
_SIDE = 32
_INSPECTOR = 360


class TermsDialog(QDialog):
    """Work in the main window goes on beside it; what is typed stays in it when it is closed."""

    shown = Signal()
    """The person comes to the terms, or comes back to them."""

    def __init__(self, view: TermsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Terms"))
        self.setModal(False)
        self.setSizeGripEnabled(True)
        self.view = view
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(view)
        self._split.addWidget(view.inspector)
        self._split.setStretchFactor(0, 1)
        view.inspector.setMinimumWidth(text_pixels(280))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        room = parent.size() if parent is not None else self.screen().availableSize()
        self.resize(min(_SIZE[0], room.width() - _SIDE), min(_SIZE[1], room.height() - _SIDE))
        self._split.setSizes([self.width() - _INSPECTOR, _INSPECTOR])
        self.toasts = Toasts(view)
        self.toasts.left.connect(view.setFocus)
        # Its key works beside the table too.
        self.addAction(view.bar.new)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, view.inspector.save.click)

    def open(self) -> None:
        """Show the terms beside the window, or bring them to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def done(self, result: int) -> None:
        """Close the window, and have what was typed kept."""
        self.view.save_all()
        super().done(result)

    def event(self, event: QEvent) -> bool:
        # Somebody else may have changed terms while the person was elsewhere.
        if event.type() is QEvent.Type.WindowActivate:
            self.shown.emit()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
