"""The start page: three ways to a library, the libraries opened lately, and why the last one did not open."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.frame.message_bar import MessageBar
from kbstudio.ui.home.card import Card
from kbstudio.ui.home.recent import RecentLibrary
from kbstudio.ui.widgets.labels import heading_label
from kbstudio.ui.widgets.person_label import isolated

_WIDTH = 760
"""Pixels the page takes of a wide window."""

_NARROWEST = 480
_CARD_HEIGHT = 148


class HomeView(QScrollArea):
    """What the window shows while no library is open."""

    sample_requested = Signal()
    open_requested = Signal()
    new_requested = Signal()
    library_chosen = Signal(str)
    """The address of the library to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._failed = ""
        self._listed: tuple[RecentLibrary, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page = QFrame(self)
        page.setObjectName("page")
        self.setWidget(page)
        self._title = QLabel(self.tr("What your organisation knows"), page)
        font = self._title.font()
        font.setPixelSize(24)
        font.setBold(True)
        self._title.setFont(font)
        self._subtitle = QLabel(
            self.tr("Write it down, have it checked, and give it to everybody who answers customers."), page
        )
        self._subtitle.setProperty("role", "secondary")
        self._subtitle.setWordWrap(True)
        self._problem = MessageBar(page)
        self._again = QPushButton(self.tr("Try again"), page)
        self._again.setIcon(icon("arrow-clockwise"))
        self._again.hide()
        self.cards = (
            Card(
                "books",
                self.tr("Sample library"),
                self.tr("Look around in a library made for trying things out. Nothing you do there matters."),
                page,
            ),
            Card("folder-open", self.tr("Open a library"), self.tr("Work in one that your team has already."), page),
            Card("folder-plus", self.tr("New library"), self.tr("Begin one for what your organisation knows."), page),
        )
        self._recent_name = heading_label(page, self.tr("Opened lately"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lay_out(page)
        self.show_recent(())

        for card, asked in zip(
            self.cards, (self.sample_requested, self.open_requested, self.new_requested), strict=True
        ):
            card.clicked.connect(asked)
        self._again.clicked.connect(lambda: self.library_chosen.emit(self._failed))

    def show_recent(self, libraries: Sequence[RecentLibrary]) -> None:
        """List libraries, the last one first; those that cannot be opened are off and say why."""
        if tuple(libraries) == self._listed:
            # They are looked at often; whoever has the keyboard on one keeps it there.
            return
        self._listed = tuple(libraries)
        while (item := self._recent.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for library in libraries:
            place = isolated(library.folder)
            if library.problem:
                problem = QCoreApplication.translate("recent", library.problem)
                place = self.tr("{folder} · {problem}").format(folder=place, problem=problem)
            row = Card("database", library.name, place, self._page, row=True)
            row.setEnabled(not library.problem)
            row.clicked.connect(lambda _on=False, address=library.address: self.library_chosen.emit(address))
            self._recent.addWidget(row)
            # At once, and not when the layout comes to it: the arrows go to what is shown.
            row.show()
        self._recent_name.setVisible(bool(libraries))

    def show_problem(self, sentence: str, details: str = "", address: str = "") -> None:
        """Say why a library did not open; with its address, offer to try again."""
        self._failed = address
        self._problem.show_message(sentence, details)
        self._again.setVisible(bool(address))

    def clear_problem(self) -> None:
        """Take the last failure away."""
        self._problem.hide()
        self._again.hide()

    @property
    def rows(self) -> list[Card]:
        """The libraries opened lately, as buttons."""
        widgets = (item.widget() for index in range(self._recent.count()) if (item := self._recent.itemAt(index)))
        return [row for row in widgets if isinstance(row, Card)]

    @property
    def problem(self) -> str:
        """Why the last library did not open; empty where nothing failed."""
        return self._problem.text if self._problem.isVisible() else ""

    def _lay_out(self, page: QFrame) -> None:
        middle = QWidget(page)
        middle.setMinimumWidth(_NARROWEST)
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addSpacing(16)
        column.addWidget(self._problem)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for card in self.cards:
            card.setMinimumHeight(_CARD_HEIGHT)
            cards.addWidget(card, 1)
        column.addSpacing(8)
        column.addLayout(cards)
        column.addSpacing(24)
        column.addWidget(self._recent_name)
        column.addLayout(self._recent)
        column.addStretch(1)
        sides = QHBoxLayout()
        sides.addStretch(1)
        sides.addWidget(middle, 20)
        sides.addStretch(1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(24, 48, 24, 24)
        whole.addLayout(sides, 1)
