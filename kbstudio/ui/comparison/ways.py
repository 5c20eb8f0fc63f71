"""The three ways to look at a comparison: as source, as it is read, or its fields."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons


class Way(StrEnum):
    """How a comparison is looked at; the values are kept in the settings."""

    SOURCE = "source"
    AS_READ = "read"
    FIELDS = "fields"


def way_named(name: str) -> Way:
    """The way of that name; as it is read for any other name."""
    return Way(name) if name in set(Way) else Way.AS_READ


class WayButtons(QWidget):
    """Source | As read | Fields, each with a key that works wherever the keyboard is in the ``pane``."""

    chosen = Signal(object)
    """The ``Way`` the person chose."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        told = (
            (Way.SOURCE, self.tr("Source"), self.tr("Compare the text as it is written, with its signs")),
            (Way.AS_READ, self.tr("As read"), self.tr("Compare the text as agents will read it")),
            (Way.FIELDS, self.tr("Fields"), self.tr("Compare title, owner, topics and other fields")),
        )
        self._segments = SegmentedButtons([(way.value, text) for way, text, _tip in told], self.tr("Way to look"), self)
        self.actions_by_way: dict[Way, QAction] = {}
        buttons = self._segments.findChildren(QToolButton)
        for number, ((way, text, tip), button) in enumerate(zip(told, buttons, strict=True), 1):
            action = QAction(text, pane)
            action.setShortcut(QKeySequence(f"Ctrl+Alt+{number}"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, way=way: self._choose(way))
            pane.addAction(action)
            self.actions_by_way[way] = action
            button.setToolTip(with_key(tip, action))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._segments, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_way(Way.AS_READ)
        self._segments.chosen.connect(lambda name: self.chosen.emit(Way(name)))

    @property
    def way(self) -> Way:
        """The way that is on."""
        return Way(self._segments.choice)

    def show_way(self, way: Way) -> None:
        """Switch a way on without announcing it."""
        self._segments.choose(way.value)

    def _choose(self, way: Way) -> None:
        if way is not self.way:
            self.show_way(way)
            self.chosen.emit(way)


def with_key(tip: str, action: QAction) -> str:
    """A tip that names the key of what it explains."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    if not key:
        return tip
    return QCoreApplication.translate("comparison", "{tip} ({key})").format(tip=tip, key=key)
