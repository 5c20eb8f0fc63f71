"""A glance at a text that waits for review: what it is, why, and its first changes."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.lists import InboxRow
from kbstudio.text.direction import direction_of
from kbstudio.ui.widgets.change_words import change_tone, change_word
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.labels import begin_at_edge_of, hairline, heading_label
from kbstudio.ui.widgets.times import exact_time, relative_time

SHOWN = 3
_LONGEST = 160


class InboxPreview(QWidget):
    """Shows one row of the inbox, and opens it."""

    open_requested = Signal()
    """The person wants to review the text shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: InboxRow | None = None
        self._content = QWidget(self)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-size: 15px; font-weight: bold")
        self._code = CodeLabel(parent=self)
        self._version = QLabel(self)
        self._version.setWordWrap(True)
        self._version.setProperty("role", "secondary")
        self._change = Chip(parent=self)
        self._signed = Chip(parent=self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._more = QLabel(self)
        self._more.setProperty("role", "secondary")
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._open = QPushButton(self.tr("Open review"), self)
        self._open.setProperty("primary", True)
        self._open.setIcon(icon("eye", "on-accent"))
        self._lay_out()
        self._open.clicked.connect(self.open_requested)
        self.show_row(None, "")

    def show_row(self, row: InboxRow | None, asked_by: str) -> None:
        """Show another text; None for none."""
        self._row = row
        self._content.setVisible(row is not None)
        self._open.setEnabled(row is not None)
        if row is None:
            return
        self._title.setText(row.title)
        begin_at_edge_of(self._title, row.locale)
        self._code.show_code(row.article)
        told = self.tr("Version {number} · {name} asked {when}")
        self._version.setText(
            told.format(number=row.revision, name=asked_by, when=relative_time(row.requested_at).lower())
        )
        self._version.setToolTip(exact_time(row.requested_at))
        self._change.show_state(change_tone(row.change), change_word(row.change) or self.tr("Not said yet"))
        signed = self.tr("{signed} of {quorum} signed").format(signed=row.signed, quorum=row.quorum)
        self._signed.show_state("neutral", signed, "circle-half")
        self._reason.setText(row.reason or self.tr("No reason was given."))
        self._words.setText(self.tr("Comparing the two versions…"))
        self._more.hide()

    def show_changes(self, words: Sequence[tuple[str, str]], count: int) -> None:
        """Show the first changes as (removed, added) words; ``count`` is how many there are in all."""
        theme = current_theme()
        direction = direction_of(self._row.locale) if self._row else "ltr"
        parts = []
        for removed, added in words:
            before = _styled(
                removed, f"background:{theme.removed};color:{theme.removed_mark};text-decoration:line-through"
            )
            after = _styled(added, f"background:{theme.added};color:{theme.added_mark};text-decoration:underline")
            parts.append(f'<p dir="{direction}" style="margin:0 0 6px 0">{before} {after}</p>')
        self._words.setText("".join(parts) or escape(self.tr("Only spacing or order changed.")))
        self._more.setVisible(count > len(words))
        self._more.setText(self.tr("%n more change(s)", "", count - len(words)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._version)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        chips.addWidget(self._change)
        chips.addWidget(self._signed)
        chips.addStretch(1)
        column.addLayout(chips)
        for title, parts in (
            (self.tr("What changed"), (self._words, self._more)),
            (self.tr("Reason"), (self._reason,)),
        ):
            column.addSpacing(4)
            column.addWidget(heading_label(self, title))
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("Text waiting for review"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        self._content.setObjectName("chrome")
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.addStretch(1)
        foot.addWidget(self._open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(hairline(self))
        whole.addLayout(foot)


def _styled(text: str, style: str) -> str:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= _LONGEST else shown[:_LONGEST].rsplit(" ", 1)[0] + "…"
    return f'<span style="{style}">{escape(shown)}</span>' if shown else ""
