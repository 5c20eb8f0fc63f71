"""Shows what would be mended in a text, before and after, and takes out what is to stay."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.fixes import Fix, edited
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.severities import severity_look, severity_word
from kbstudio.ui.widgets.tone_card import one_line

_SIZE = (760, 460)
_BEFORE_IT, _AFTER_IT = 10, 18
_LINE_WIDTH = 72
_BOX_WIDTH = 48
_LINE, _BEFORE, _AFTER, _RULE = range(4)


@dataclass(frozen=True)
class FixRow:
    """A finding, how it is mended, what its rule is called, and whether it stands in the title."""

    finding: Finding
    fix: Fix
    rule: str
    in_title: bool = False


class FixAllDialog(QDialog):
    """Every row is ticked at first; what is ticked is mended in one step."""

    chosen = Signal(object)
    """The fixes to carry out, as a tuple of ``Fix``."""

    rows_chosen = Signal(object)
    """The same as a tuple of ``FixRow``."""

    def __init__(
        self,
        rows: Sequence[FixRow],
        text: str,
        left: int,
        parent: QWidget | None = None,
        *,
        title: str = "",
        by_block: bool = False,
    ) -> None:
        """``text`` and ``title`` are what the rows are about; ``left`` findings cannot be mended without a person.

        With ``by_block`` lines of findings are the numbers of blocks, and what is mended is taken back by a button.
        """
        super().__init__(parent)
        self._rows, self._by_block = list(rows), by_block
        self.setWindowTitle(self.tr("Fix all"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels(
            [self.tr("Block") if by_block else self.tr("Line"), self.tr("Now"), self.tr("Then"), self.tr("Rule")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("What would be mended"))
        for row in self._rows:
            self.list.addTopLevelItem(self._item(row, title if row.in_title else text))
        head = self.list.header()
        # The box before the number is not counted in by what the columns ask for.
        words = self.list.fontMetrics().horizontalAdvance(self.tr("Title")) + _BOX_WIDTH
        self.list.setColumnWidth(_LINE, max(_LINE_WIDTH, words if any(row.in_title for row in self._rows) else 0))
        head.setSectionResizeMode(_BEFORE, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_AFTER, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_RULE, QHeaderView.ResizeMode.ResizeToContents)
        told = self.tr("All that is ticked changes in one step; undo takes it back in one.")
        if by_block:
            told = self.tr("All that is ticked changes in one step, which can be taken back in one right after.")
        rest = self.tr("%n finding(s) need words of your own and stay.", "", left) if left else ""
        self.fix = QPushButton(icon("magic-wand", "on-accent"), "", self)
        self.fix.setProperty("primary", True)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        intro = QLabel(told, self)
        intro.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(quiet_label(self, rest), 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.fix)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._count()
        self.list.setFocus()

        self.list.itemChanged.connect(self._count)
        self.fix.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.reject)

    @property
    def ticked(self) -> tuple[Fix, ...]:
        """The fixes that are wanted, in the order of the text."""
        return tuple(row.fix for row in self.ticked_rows)

    @property
    def ticked_rows(self) -> tuple[FixRow, ...]:
        """The rows that are wanted, in their order."""
        states = (item.checkState(_LINE) for number in range(len(self._rows)) if (item := self._at(number)))
        return tuple(row for row, state in zip(self._rows, states, strict=True) if state is Qt.CheckState.Checked)

    def _at(self, number: int) -> QTreeWidgetItem:
        item = self.list.topLevelItem(number)
        assert item is not None
        return item

    def _item(self, row: FixRow, text: str) -> QTreeWidgetItem:
        theme, found = current_theme(), row.finding
        first, last = row.fix.edits[0][0], row.fix.edits[-1][1]
        before, after = _near(text, first, last)
        now = text[first:last]
        then = edited(now, [(start - first, end - first, written) for start, end, written in row.fix.edits])
        where = self.tr("Title") if row.in_title else str(found.line)
        item = QTreeWidgetItem([where, _shown(before, now, after), _shown(before, then, after), row.rule])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_LINE, Qt.CheckState.Checked)
        item.setForeground(_BEFORE, QColor(theme.removed_mark))
        item.setForeground(_AFTER, QColor(theme.added_mark))
        look = severity_look(found.severity)
        item.setIcon(_RULE, icon(look.icon, look.token))
        told = self.tr("{severity}, title: “{now}” becomes “{then}”")
        if not row.in_title:
            in_block = self.tr("{severity}, block {line}: “{now}” becomes “{then}”")
            told = in_block if self._by_block else self.tr("{severity}, line {line}: “{now}” becomes “{then}”")
        said = told.format(
            severity=severity_word(found.severity), line=found.line, now=one_line(now), then=one_line(then)
        )
        item.setData(_LINE, Qt.ItemDataRole.AccessibleTextRole, said)
        for column in (_BEFORE, _AFTER):
            item.setToolTip(column, f"<qt>{escape(said)}</qt>")
        return item

    def _count(self) -> None:
        count = len(self.ticked)
        self.fix.setText(self.tr("Fix %n place(s)", "", count))
        self.fix.setEnabled(bool(count))

    def _choose(self) -> None:
        self.chosen.emit(self.ticked)
        self.rows_chosen.emit(self.ticked_rows)
        self.accept()


def _near(text: str, first: int, last: int) -> tuple[str, str]:
    """A few words before a place and after it, on its line."""
    begin = max(text.rfind("\n", 0, first) + 1, first - _BEFORE_IT)
    end = text.find("\n", last)
    stop = min(len(text) if end < 0 else end, last + _AFTER_IT)
    # Words are not cut apart.
    while begin < first and begin and text[begin - 1].isalnum() and text[begin].isalnum():
        begin += 1
    while stop > last and stop < len(text) and text[stop - 1].isalnum() and text[stop].isalnum():
        stop -= 1
    before = f"…{text[begin:first]}" if begin and text[begin - 1] != "\n" else text[begin:first]
    after = f"{text[last:stop]}…" if stop < len(text) and text[stop] != "\n" else text[last:stop]
    return before, after


def _shown(before: str, words: str, after: str) -> str:
    return isolated(" ".join(f"{before}{words}{after}".split()))
