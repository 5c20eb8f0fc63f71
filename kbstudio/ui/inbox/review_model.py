"""The list of what is to be reviewed as Qt shows it: headings cannot be chosen, texts can."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt

from kbstudio.domain.inbox import Group
from kbstudio.ui.inbox.lines import GroupLine, Line, TextLine
from kbstudio.ui.inbox.words import RISK_CHIPS, due_tip, due_words, group_name, level_word, risk_words, score_tip
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.change_words import change_tone, change_word
from kbstudio.ui.widgets.snapshot_model import Column, Index, SnapshotModel
from kbstudio.ui.widgets.times import exact_time, relative_time

SCORE, RISK, CODE, TITLE, LANGUAGE, CHANGE, DUE, BY = range(8)
WIDTHS = (56, 96, 80, 200, 76, 92, 132, 44)
DROPPED = (BY, CHANGE, RISK, LANGUAGE)
"""Columns that give way where there is little room, the first one first."""


class ReviewModel(SnapshotModel[Line]):
    """Lines under the code and locale of their text; ``name`` gives the name people read for a login."""

    def __init__(self, name: Callable[[str], str], now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(_columns(name, now), lambda line: line.key, parent)

    def text(self, number: int) -> TextLine | None:
        """The text of a row; None for a heading and outside."""
        line = self.row(number)
        return line if isinstance(line, TextLine) else None

    @property
    def texts(self) -> Sequence[TextLine]:
        """Every text shown, in order."""
        return [line for line in self.rows if isinstance(line, TextLine)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.text(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _columns(name: Callable[[str], str], now: Callable[[], datetime]) -> list[Column[Line]]:
    def told(
        of_text: Callable[[TextLine], str], of_group: Callable[[GroupLine], str] = lambda _line: ""
    ) -> Callable[[Line], str]:
        return lambda line: of_text(line) if isinstance(line, TextLine) else of_group(line)

    def due(line: TextLine) -> str:
        row = line.text.row
        if row.due_at:
            return due_words(row.due_at, now())[0]
        sent = QCoreApplication.translate("inbox", "sent {when}")
        return sent.format(when=relative_time(row.requested_at, now()).lower())

    def due_tone(line: Line) -> str:
        row = line.text.row if isinstance(line, TextLine) else None
        return due_words(row.due_at, now())[1] if row and row.due_at else "quiet"

    def asked(line: TextLine) -> str:
        asked = QCoreApplication.translate("inbox", "Asked {time}").format(time=exact_time(line.text.row.requested_at))
        return f"{due_tip(line.text.row.due_at)}\n{asked}"

    def score(line: TextLine) -> str:
        if line.group is not Group.TYPO:
            return str(line.rank.total)
        if not line.may_go_together:
            return ""
        ticked = QCoreApplication.translate("inbox", "ticked"), QCoreApplication.translate("inbox", "not ticked")
        return ticked[0] if line.ticked else ticked[1]

    def change(line: TextLine) -> str:
        if line.group is Group.TYPO and line.words:
            return " · ".join("".join(text for _kind, text in pieces) for pieces in line.words)
        return change_word(line.text.row.change)

    return [
        Column(
            "", Cell.TEXT, told(score, lambda line: group_name(line.group)), tip=told(lambda line: score_tip(line.rank))
        ),
        Column(
            QCoreApplication.translate("inbox", "Risk"),
            Cell.CHIP,
            told(lambda line: level_word(line.rank.level)),
            lambda line: RISK_CHIPS[line.rank.level] if isinstance(line, TextLine) else None,
            told(lambda line: risk_words(line.text.facts, line.rank)),
        ),
        Column(QCoreApplication.translate("inbox", "Code"), Cell.CODE, told(lambda line: line.text.row.article)),
        Column(QCoreApplication.translate("inbox", "Article"), Cell.TITLE, told(lambda line: line.text.row.title)),
        Column(QCoreApplication.translate("inbox", "Language"), Cell.QUIET, told(lambda line: line.text.row.locale)),
        Column(
            QCoreApplication.translate("inbox", "Change"),
            Cell.TEXT,
            told(change),
            lambda line: change_tone(line.text.row.change) if isinstance(line, TextLine) else None,
            told(lambda line: line.text.row.reason or change(line)),
        ),
        Column(QCoreApplication.translate("inbox", "Due"), Cell.TEXT, told(due), due_tone, told(asked)),
        Column(
            QCoreApplication.translate("inbox", "By"),
            Cell.PERSON,
            told(lambda line: name(line.text.row.requested_by)),
        ),
    ]
