"""What can be done with an article of the list, on its context menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.lists import ArticleRow


class RowMenu(QMenu):
    """Opens at the row; what means one article alone is off while several are chosen."""

    open_requested = Signal(str, str)
    """Code and locale of the article to open."""

    versions_requested = Signal(str, str)
    """Code and locale of the article whose versions are to be seen."""

    agents_requested = Signal(str, str)
    """Code and locale of the article to be seen as agents see it."""

    copy_requested = Signal()
    """The codes of the chosen articles are to be copied."""

    edit_requested = Signal()
    """Owner, people and topics of the chosen articles are to be changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: ArticleRow | None = None
        self._single = [
            self.addAction(icon("file-text"), self.tr("Open")),
            self.addAction(icon("clock-counter-clockwise"), self.tr("Versions")),
            self.addAction(icon("eye"), self.tr("As agents see it")),
        ]
        self.addSeparator()
        copy = self.addAction(icon("copy"), self.tr("Copy code"))
        edit = self.addAction(icon("users"), self.tr("Owner, people and topics…"))
        signals = (self.open_requested, self.versions_requested, self.agents_requested)
        for action, signal in zip(self._single, signals, strict=True):
            action.triggered.connect(lambda _on=False, signal=signal: self._emit(signal))
        copy.triggered.connect(self.copy_requested)
        edit.triggered.connect(self.edit_requested)

    def show_for(self, row: ArticleRow, chosen: Sequence[str], place: QPoint) -> None:
        """Open at a place of the screen for the row the keyboard is on, among the ``chosen`` articles."""
        self._row = row
        for action in self._single:
            action.setEnabled(len(chosen) <= 1)
        self._single[2].setEnabled(len(chosen) <= 1 and row.live_revision is not None)
        self.popup(place)

    def _emit(self, signal: SignalInstance) -> None:
        if self._row is not None:
            signal.emit(self._row.article, self._row.locale)
