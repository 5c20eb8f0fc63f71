"""One version agents have read: from when until when; pressing it shows the version."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kbstudio.services.snapshots import HistoryEntry
from kbstudio.ui.history.dates import day_of
from kbstudio.ui.history.words import reading_of, version_name
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.times import exact_time


class ReadingRow(QWidget):
    """“Version 6 · 14 August to 2 November”."""

    version_requested = Signal(int)
    """The number of the version pressed."""

    def __init__(self, entry: HistoryEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = reading_of(entry)
        button = QPushButton(version_name(entry.revision), self)
        button.setProperty("link", True)
        button.clicked.connect(lambda: self.version_requested.emit(entry.revision))
        days = quiet_label(self, self._days(entry))
        days.setToolTip("\n".join(exact_time(at) for at in (entry.live_from, entry.live_until) if at))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(IconLabel(mark.icon, mark.token, parent=self) if mark else QWidget(self))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(days, 1, Qt.AlignmentFlag.AlignVCenter)

    def _days(self, entry: HistoryEntry) -> str:
        if entry.live_from is None:
            return ""
        since = day_of(entry.live_from)
        if entry.live_until is None:
            return self.tr("since {day}").format(day=since)
        until = day_of(entry.live_until)
        return since if since == until else self.tr("{first} to {last}").format(first=since, last=until)
