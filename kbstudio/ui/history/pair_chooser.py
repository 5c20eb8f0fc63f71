"""Which two versions are compared: the older one, an arrow, the newer one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from kbstudio.services.snapshots import HistoryEntry
from kbstudio.ui.history.words import version_name
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.times import exact_time

_SHOWN = 16


class PairChooser(QWidget):
    """Two lists of versions; whatever is chosen, the older version comes first."""

    pair_chosen = Signal(int, int)
    """Numbers of the older and the newer version; 0 is what stands before the first one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._older, self._newer = QComboBox(self), QComboBox(self)
        self._older.setAccessibleName(self.tr("Older version"))
        self._newer.setAccessibleName(self.tr("Newer version"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._older, IconLabel("arrow-right", size=14, parent=self), self._newer):
            row.addWidget(part)
        for combo in (self._older, self._newer):
            combo.setMaxVisibleItems(_SHOWN)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.activated.connect(self._tell)

    def show_versions(self, entries: Sequence[HistoryEntry]) -> None:
        """Offer these versions, the newest first."""
        for combo in (self._older, self._newer):
            chosen = combo.currentData()
            combo.clear()
            for entry in entries:
                combo.addItem(version_name(entry.revision), entry.revision)
                tip = f"{exact_time(entry.time)}\n{entry.author_display}"
                combo.setItemData(combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
            if combo is self._older:
                combo.addItem(version_name(0), 0)
            combo.setCurrentIndex(combo.findData(chosen))
            combo.setMinimumWidth(combo.sizeHint().width())

    def show_pair(self, older: int, newer: int) -> None:
        """Show which two are compared."""
        self._older.setCurrentIndex(self._older.findData(older))
        self._newer.setCurrentIndex(self._newer.findData(newer))

    def _tell(self) -> None:
        older, newer = self._older.currentData(), self._newer.currentData()
        if older is not None and newer is not None and older != newer:
            self.pair_chosen.emit(min(older, newer), max(older, newer))
        elif newer is not None:
            # A version compared with itself says nothing: what it changed does.
            self.pair_chosen.emit(-1, newer)
