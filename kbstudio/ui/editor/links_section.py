"""Who links here: the articles that change their sense with this one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStylePainter, QVBoxLayout, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.domain.lists import ArticleRow
from kbstudio.ui.editor.inspector_parts import Section, clear
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.person_label import isolated

MOST = 6
"""Links named at once."""


class LinksSection(Section):
    """The texts that link to the article, each one click away."""

    article_requested = Signal(str, str)
    """Code and locale of a text to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Links here"), parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.column.addLayout(self._lines)
        self.hide()

    def show_links(self, rows: Sequence[ArticleRow]) -> None:
        """Show who links here."""
        clear(self._lines)
        self.show_note(str(len(rows)) if rows else "")
        for row in rows[:MOST]:
            self._lines.addWidget(self._link(row))
        if len(rows) > MOST:
            rest = [f"{row.article} {isolated(row.title)}" for row in rows[MOST:]]
            more = QLabel(self.tr("and %n more", "", len(rest)), self)
            more.setProperty("role", "secondary")
            more.setToolTip("\n".join(rest))
            self._lines.addWidget(more)
        if not rows:
            nobody = ElidedLabel(self.tr("No article links here."), self)
            nobody.setProperty("role", "secondary")
            self._lines.addWidget(nobody)
        self.show()

    def _link(self, row: ArticleRow) -> QPushButton:
        button = _LinkLine(f"{row.article}  {isolated(row.title)}", self)
        button.setAccessibleName(f"{row.article} {row.title}")
        button.setToolTip(f"{row.title} ({row.locale})")
        button.clicked.connect(lambda: self.article_requested.emit(row.article, row.locale))
        return button


class _LinkLine(QPushButton):
    """A link as wide as there is room, cut short at its end."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setProperty("link", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setPen(QColor(current_theme().accent))
        room = self.rect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current_theme().accent), 2))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 6, 6)
