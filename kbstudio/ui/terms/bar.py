"""Above the table of terms: how many there are, the filter, what is not saved, and what can be done with all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.search_field import SearchField

HEIGHT = 44
_PAUSE = 60


class TermsBar(QFrame):
    """``new``, ``export`` and ``take`` are its actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel(self)
        self.filter = SearchField(self.tr("Filter in any language"), "funnel-simple", self, pause=_PAUSE)
        self.unsaved = QPushButton(icon("warning", "warn-mark"), "", self)
        self.new = QAction(icon("plus"), self.tr("New term"), self)
        self.new.setShortcut(Qt.Key.Key_Insert)
        self.new.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.export = QAction(icon("export"), self.tr("Export as table…"), self)
        self.take = QAction(icon("download-simple"), self.tr("Take in a table…"), self)
        self.new_button = QPushButton(icon("plus"), self.new.text(), self)
        self.table_button = QToolButton(self)
        self._lay_out()

        self.new_button.clicked.connect(self.new.trigger)

    def show_count(self, shown: int, every: int) -> None:
        """Say how many terms are shown, of how many."""
        if shown == every:
            self.count.setText(self.tr("%n term(s)", "", every) if every else self.tr("Terms"))
        else:
            self.count.setText(self.tr("{shown} of {every}").format(shown=shown, every=every))

    def show_unsaved(self, count: int) -> None:
        """Say how many terms wait to be kept; pressing it goes to the first."""
        self.unsaved.setText(self.tr("%n not saved", "", count))
        self.unsaved.setVisible(bool(count))

    def allow(self, why_not: str) -> None:
        """Offer what changes terms, or say why not."""
        for action in (self.new, self.take):
            action.setEnabled(not why_not)
            action.setToolTip(why_not or action.text().rstrip("…"))
        self.new_button.setEnabled(not why_not)
        self.new_button.setToolTip(why_not or self.tr("New term (Insert)"))

    def _lay_out(self) -> None:
        self.setObjectName("tab_row")
        self.setFixedHeight(HEIGHT)
        self.count.setProperty("role", "place")
        self.unsaved.setToolTip(self.tr("Go to what is not saved yet"))
        menu = QMenu(self)
        menu.addAction(self.export)
        menu.addAction(self.take)
        self.table_button.setText(self.tr("Table"))
        self.table_button.setIcon(icon("table"))
        self.table_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.table_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.table_button.setMenu(menu)
        for button in (self.new_button, self.unsaved):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.filter, 1)
        row.addWidget(self.unsaved)
        row.addWidget(self.table_button)
        row.addWidget(self.new_button)
        self.show_unsaved(0)
