"""A glance at a text that waits for review: why it is first, what changed, and a verdict in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.inbox import Group
from kbstudio.text.compare.glance import Piece
from kbstudio.ui.comparison.figures import Figures
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.inbox.lines import TextLine
from kbstudio.ui.inbox.marked_words import WordsLabel, first_changes
from kbstudio.ui.inbox.return_field import ReturnField
from kbstudio.ui.inbox.why_first import WhyFirst
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.labels import begin_at_edge_of, hairline, heading_label, quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.times import exact_time, relative_time

SHOWN = 3
"""Changes shown at a glance."""


class ReviewPreview(QWidget):
    """Shows one text of the list, opens it, and takes a return with its comment."""

    open_requested = Signal()
    """The person wants to review the text shown."""

    approve_requested = Signal()
    """The person signs the text as shown here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: TextLine | None = None
        self._compared: Compared | None = None
        self._content = QWidget(self)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-size: 15px; font-weight: bold")
        self._code = CodeLabel(parent=self)
        self._version = QLabel(self)
        self._version.setWordWrap(True)
        self._version.setProperty("role", "secondary")
        self._chips = QWidget(self)
        self._chip_row = FlowLayout(self._chips, gap=6)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self._why_head = heading_label(self, "")
        self._why = WhyFirst(self)
        self._figures = Figures(self)
        self._cards = QVBoxLayout()
        self._more = QLabel(self)
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self.returning = ReturnField(self)
        self.approve = QPushButton(self.tr("Approve"), self)
        self.approve.setIcon(icon("check"))
        self._open = QPushButton(self.tr("Open review"), self)
        self._open.setProperty("primary", True)
        self._open.setIcon(icon("eye", "on-accent"))
        self._lay_out()

        self._open.clicked.connect(self.open_requested)
        self.approve.clicked.connect(self.approve_requested)
        self.show_line(None)

    def show_line(self, line: TextLine | None, asked_by: str = "", behalf: str = "", *, is_first: bool = False) -> None:
        """Show another text, asked for by one person and put before another (``behalf``) who is away; None for none.

        ``is_first`` says whether it heads the list. Its changes are to be compared anew.
        """
        self._line = line
        self._content.setVisible(line is not None)
        self._open.setEnabled(line is not None)
        self.returning.hide()
        self.show_changes(None)
        if line is None:
            return
        row = line.text.row
        self._title.setText(row.title)
        begin_at_edge_of(self._title, row.locale)
        self._code.show_code(row.article)
        told = self.tr("Version {number} by {name} · sent {when}")
        self._version.setText(
            told.format(number=row.revision, name=isolated(asked_by), when=relative_time(row.requested_at).lower())
        )
        self._version.setToolTip(exact_time(row.requested_at))
        self._show_chips(line, behalf)
        self.show_rank(line, is_first=is_first)
        self._reason.setText(row.reason or self.tr("No reason was given."))

    def show_rank(self, line: TextLine, *, is_first: bool) -> None:
        """Say why the text shown stands where it does; what was found in it meanwhile is told."""
        self._line = line
        heads_list = is_first and line.group is not Group.TYPO
        self._why_head.setText(
            self.tr("Why it is first")
            if heads_list
            else {
                Group.FIRST: self.tr("Why it is among the first"),
                Group.NEXT: self.tr("Why it comes next"),
                Group.TYPO: self.tr("Why it can wait"),
            }[line.group]
        )
        self._why.show_rank(line.text.facts, line.rank)

    def show_changes(self, compared: Compared | None) -> None:
        """Show the first changes; None while they are compared."""
        self._compared = compared
        while (item := self._cards.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        self.approve.setEnabled(compared is not None)
        self.approve.setToolTip(
            self.tr("Sign this version as right (A)") if compared else self.tr("What changed is not shown yet.")
        )
        self._more.setVisible(compared is None or len(compared.changes) > SHOWN)
        if compared is None:
            self._figures.show_nothing()
            self._more.setText(self.tr("Comparing the two versions…"))
            return
        self._figures.show_compared(compared)
        changes = first_changes(compared, SHOWN)
        locale = self._line.text.row.locale if self._line else ""
        for pieces in changes:
            self._cards.addWidget(self._card(pieces, locale))
        if not changes:
            self._cards.addWidget(quiet_label(self, self.tr("Only spacing or order changed.")))
        left = len(compared.changes) - len(changes)
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("%n more change(s)", "", left))

    @property
    def shown(self) -> bool:
        """Whether the person can see what changed."""
        return self._compared is not None and self._content.isVisible()

    def _card(self, pieces: Sequence[Piece], locale: str) -> QWidget:
        card = QFrame(self._content)
        card.setObjectName("change_card")
        card.setStyleSheet(
            "#change_card { background: palette(base); border: 1px solid palette(mid); border-radius: 6px; }"
        )
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(WordsLabel(pieces, locale, card))
        return card

    def _show_chips(self, line: TextLine, behalf: str) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        row, facts = line.text.row, line.text.facts
        chips = [("in_review", "", "")]
        signed = self.tr("{signed} of {quorum} signed").format(signed=row.signed, quorum=row.quorum)
        chips.append(("neutral", signed, "circle-half"))
        if facts.must_fixes:
            chips.append(("stop", self.tr("%n must-fix", "", facts.must_fixes), "warning-circle"))
        if facts.exceptions:
            chips.append(("accent", self.tr("%n exception(s) asked for", "", facts.exceptions), "hand"))
        if row.stage:
            chips.append(("neutral", row.stage, "flag"))
        if behalf:
            chips.append(("accent", self.tr("For {name}").format(name=isolated(behalf)), "users"))
        if line.text.signed_before:
            chips.append(("neutral", self.tr("You signed an earlier version"), "clock-counter-clockwise"))
        for tone, text, icon_name in chips:
            chip = Chip(tone, text, icon_name, self._chips)
            self._chip_row.addWidget(chip)
            chip.show()

    def _lay_out(self) -> None:
        self._content.setObjectName("chrome")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._version)
        column.addWidget(self._chips)
        column.addSpacing(4)
        column.addWidget(self._why_head)
        column.addWidget(self._why)
        column.addSpacing(4)
        changed = QHBoxLayout()
        changed.addWidget(heading_label(self, self.tr("What changed")))
        changed.addStretch(1)
        changed.addWidget(self._figures)
        column.addLayout(changed)
        self._cards.setSpacing(8)
        column.addLayout(self._cards)
        self._more.setProperty("role", "secondary")
        column.addWidget(self._more)
        column.addSpacing(4)
        column.addWidget(heading_label(self, self.tr("Reason")))
        column.addWidget(self._reason)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setAccessibleName(self.tr("Text waiting for review"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._content)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.approve)
        foot.addStretch(1)
        foot.addWidget(self._open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.returning)
        whole.addWidget(hairline(self))
        whole.addLayout(foot)
