"""What the guideline as it is now would change in published texts, before it is published."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.guidelines import Impact, ImpactRow
from kbstudio.ui.tone_effects.figure import Figure
from kbstudio.ui.tone_effects.progress_line import ProgressLine
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import ChipStyle
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel

MINUS = "\N{MINUS SIGN}"


class ImpactPage(QWidget):
    """``progress`` begins and stops the look; ``model`` are the texts that would change."""

    article_requested = Signal(str, str)
    """Code and locale of a text to open."""

    compare_requested = Signal()
    """The person wants to see the guideline beside its published version."""

    def __init__(self, parent: QWidget | None = None, *, beside: bool = False) -> None:
        """``beside`` is where it stands beside the guideline itself and has little width."""
        super().__init__(parent)
        self._beside = beside
        begin = self.tr("Look again") if beside else self.tr("Look at published texts")
        self.progress = ProgressLine(begin, "flask", self)
        self._sum = QWidget(self)
        self._added, self._removed = Figure("removed-mark", self._sum), Figure("added-mark", self._sum)
        self._texts = QLabel(self._sum)
        self._texts.setProperty("role", "place")
        self.compare = QPushButton(icon("columns"), self.tr("Compare versions"), self)
        self._note = QLabel(self.tr("Nothing changes until it is published."), self)
        self._note.setProperty("role", "quiet")
        self._stale = QLabel(self.tr("The guideline changed since; look again."), self)
        self._stale.setProperty("tone", "warn")
        self._stale.setContentsMargins(8, 4, 8, 4)
        self._stale.setWordWrap(True)
        self.table = RowTable(self.tr("Texts that would change"), self)
        self.model = SnapshotModel[ImpactRow](self._columns(), lambda row: (row.code, row.locale), self)
        self._empty = EmptyState("flask", "", None, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.clear()

        self.table.row_opened.connect(self._open)
        self.compare.clicked.connect(self.compare_requested)

    def clear(self) -> None:
        """Nobody looked yet."""
        self.model.show_rows(())
        self._show_sum(shown=False)
        self._stale.hide()
        told = self.tr("See what the guideline, as it stands here, would find in the texts agents and customers read.")
        self._empty.show_empty("flask", told)
        self._stack.setCurrentIndex(1)
        self.progress.show_idle("")

    def show_impact(self, impact: Impact, seconds: float) -> None:
        """Show what would change; it took so many ``seconds``."""
        self._stale.hide()
        checked = self.tr("%n published text(s) checked", "", impact.checked)
        took = self.tr("{count} s").format(count=max(1, round(seconds)))
        self.progress.show_idle(f"{checked} · {took}")
        self.model.show_rows(impact.rows)
        if impact.rows:
            self._added.show_text(f"+{impact.added}")
            self._removed.show_text(f"{MINUS}{impact.removed}")
            self._texts.setText(self.tr("findings in %n published text(s)", "", len(impact.rows)))
            self.table.choose_row(0)
        else:
            self._empty.show_empty("check-circle", self.tr("Nothing published would have other findings."))
        self._show_sum(shown=bool(impact.rows))
        self._stack.setCurrentIndex(0 if impact.rows else 1)

    def show_stale(self) -> None:
        """The guideline is another one by now."""
        self._stale.setVisible(not self._sum.isHidden())

    @property
    def is_stale(self) -> bool:
        """Whether what is shown is of an earlier text of the guideline."""
        return not self._stale.isHidden()

    @property
    def said(self) -> str:
        """The sum of it, in words."""
        return f"{self._added.text} {self._removed.text} {self._texts.text()}"

    def _show_sum(self, *, shown: bool) -> None:
        self._sum.setVisible(shown)
        self._texts.setVisible(shown)

    def _open(self, number: int) -> None:
        if (row := self.model.row(number)) is not None:
            self.article_requested.emit(row.code, row.locale)

    def _columns(self) -> list[Column[ImpactRow]]:
        return [
            Column(self.tr("Code"), Cell.CODE, lambda row: row.code),
            Column(self.tr("Title"), Cell.TITLE, lambda row: row.title),
            Column(self.tr("Language"), Cell.QUIET, lambda row: row.locale),
            Column(self.tr("For example"), Cell.QUIET, lambda row: row.example),
            Column(
                self.tr("Adds"),
                Cell.CHIP,
                lambda row: f"+{row.added}" if row.added else "",
                lambda row: ChipStyle("stop") if row.added else None,
            ),
            Column(
                self.tr("Removes"),
                Cell.CHIP,
                lambda row: f"{MINUS}{row.removed}" if row.removed else "",
                lambda row: ChipStyle("good") if row.removed else None,
            ),
        ]

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        widths = (68, 110, 56, 0, 58, 72) if self._beside else (84, 200, 80, 170, 70, 80)
        self.table.set_columns(widths, stretch=1, dropped=(2, 3))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        total = QHBoxLayout(self._sum)
        total.setContentsMargins(0, 0, 0, 0)
        total.setSpacing(6)
        for figure, word in ((self._added, self.tr("adds")), (self._removed, self.tr("removes"))):
            label = QLabel(word, self._sum)
            label.setProperty("role", "secondary")
            total.addWidget(figure)
            total.addWidget(label)
            total.addSpacing(8)
        self._texts.setWordWrap(True)
        if self._beside:
            total.addStretch(1)
        else:
            total.addWidget(self._texts, 1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(8)
        below = (self._texts,) if self._beside else ()
        for each in (self.progress, self._sum, *below, self._stale):
            head.addWidget(each)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 6)
        # Both versions are seen where it stands beside them.
        self.compare.setVisible(not self._beside)
        foot.addWidget(self.compare)
        foot.addStretch(1)
        foot.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(self._stack, 1)
        column.addWidget(hairline(self))
        column.addLayout(foot)
        self.setFocusProxy(self.progress.begin)
