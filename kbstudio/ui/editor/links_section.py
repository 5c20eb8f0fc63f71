"""Who links here: the articles that change their sense with this one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kbstudio.domain.lists import ArticleRow
from kbstudio.ui.editor.inspector_parts import Section, clear
from kbstudio.ui.widgets.elided_label import ElidedLabel

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
            rest = [f"{row.article} {row.title}" for row in rows[MOST:]]
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
        words = f"{row.article}  \u2068{row.title}\u2069"
        button = QPushButton(self)
        button.setProperty("link", True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setStyleSheet("text-align: left;")
        room = max(120, self.width() - 40)
        button.setText(button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        button.setToolTip(f"{row.title} ({row.locale})")
        button.setAccessibleName(f"{row.article} {row.title}")
        button.clicked.connect(lambda: self.article_requested.emit(row.article, row.locale))
        return button
