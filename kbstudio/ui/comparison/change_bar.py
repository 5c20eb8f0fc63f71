"""Above a comparison: the ways to look, the way through the changes, how much changed, and what else can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.comparison.figures import Figures
from kbstudio.ui.comparison.ways import WayButtons

BAR_HEIGHT = 40


class ChangeBar(QFrame):
    """Where there is little room, what is also in the menu gives way first, then the figures, then the place."""

    beside_chosen = Signal(bool)
    """The person wants both texts side by side, or both in one column."""

    def __init__(self, pane: QWidget, actions: Sequence[QAction]) -> None:
        """``actions`` are what the menu at the end holds."""
        super().__init__(pane)
        self.setObjectName("tab_row")
        self.setFixedHeight(BAR_HEIGHT)
        self.ways = WayButtons(pane)
        self.beside = self._tool("columns", self.tr("Both texts side by side"))
        self.one = self._tool("article", self.tr("Both texts in one column"))
        self.previous = self._tool("caret-up", self.tr("Previous change (Shift+F8 or K)"))
        self.next = self._tool("caret-down", self.tr("Next change (F8 or J)"))
        self.place = QLabel(self)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.figures = Figures(self)
        self.search = self._tool("magnifying-glass", self.tr("Find words in both texts (Ctrl+F)"))
        self.more = self._tool("dots-three", self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.addActions(list(actions))
        self.more.setMenu(menu)
        group = QButtonGroup(self)
        for button in (self.beside, self.one):
            button.setCheckable(True)
            group.addButton(button)
        self.beside.setChecked(True)
        self._lay_out()

        self.beside.clicked.connect(lambda: self.beside_chosen.emit(True))
        self.one.clicked.connect(lambda: self.beside_chosen.emit(False))

    def show_beside(self, beside: bool) -> None:
        """Say which of the two is on."""
        (self.beside if beside else self.one).setChecked(True)

    def show_place(self, text: str, *, steps: bool) -> None:
        """Say where among the changes the person is; ``steps`` whether there are any to go through."""
        self.place.setText(text)
        for button in (self.previous, self.next):
            button.setEnabled(steps)
        self.fit()

    def let_arrange(self, *, possible: bool) -> None:
        """Whether there is a text to arrange and to search."""
        for button in (self.beside, self.one, self.search):
            button.setEnabled(possible)

    def fit(self) -> None:
        """Leave out what there is no room for."""
        yielding = [(self.beside, self.one), (self.figures,), (self.place,)]
        for widgets in yielding:
            for widget in widgets:
                widget.show()
        for widgets in yielding:
            if self._row.sizeHint().width() <= self.width():
                return
            for widget in widgets:
                widget.hide()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(2)
        row.addWidget(self.ways)
        row.addSpacing(8)
        for widget in (self.beside, self.one):
            row.addWidget(widget)
        row.addSpacing(8)
        for widget in (self.previous, self.place, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.figures)
        row.addSpacing(8)
        row.addWidget(self.search)
        row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _tool(self, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def minimumSizeHint(self) -> QSize:
        # What does not fit is left out, so the bar takes any width.
        return QSize(0, BAR_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
