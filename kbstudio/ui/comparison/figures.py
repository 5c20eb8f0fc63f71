"""How much changed, in one line: words that came and went in their colours, and what moved."""

import re

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.ui.comparison.rows import Compared

_APART = " · "
_WIDEST = 10_000
_COUNT = re.compile(r"([+−-]?)\{(added|removed)\}")


class Figures(QWidget):
    """“+23 −9 words · 1 moved”."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_nothing()

    def show_compared(self, compared: Compared) -> None:
        """Count what changed; nothing is said where nothing did."""
        if not compared.changes:
            self.show_nothing()
            return
        added, removed = compared.words_added, compared.words_removed
        self._runs = _runs(self._words(added, removed), added=added, removed=removed) if added or removed else []
        if compared.moves:
            moved = (self.tr("%n moved", "", compared.moves), "moved-mark")
            self._runs += [(_APART, "ink-2"), moved] if self._runs else [moved]
        self._tell()

    def show_other_languages(self) -> None:
        """Say that words cannot be counted against each other."""
        self._runs = [(self.tr("Different languages"), "ink-2")]
        self._tell()

    def show_nothing(self) -> None:
        """Say nothing while there is no comparison, or nothing changed."""
        self._runs = []
        self._tell()

    def text(self) -> str:
        """What is said, without its colours."""
        return "".join(words for words, _token in self._runs)

    def _words(self, added: int, removed: int) -> str:
        """What is said of words; nothing of a side on which none are marked."""
        if added and removed:
            return self.tr("+{added} −{removed} words")
        return self.tr("+{added} words") if added else self.tr("−{removed} words")

    def _tell(self) -> None:
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Words that came, words that went, and passages that moved") if self._runs else "")
        self.updateGeometry()
        self.update()

    def _laid_out(self) -> QTextLayout:
        theme = current_theme().tokens()
        # A sign stays before its number where the line runs from right to left.
        words = [f"\u2066{words}\u2069" if token != "ink-2" else words for words, token in self._runs]
        font = QFont(self.font())
        layout = QTextLayout("".join(words), font)
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        formats, at = [], 0
        for run, (_plain, token) in zip(words, self._runs, strict=True):
            look = QTextCharFormat()
            look.setForeground(QColor(theme[token]))
            if token != "ink-2":
                look.setFontWeight(QFont.Weight.DemiBold)
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = at, len(run), look  # pyright: ignore[reportAttributeAccessIssue]
            formats.append(part)
            at += len(run)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(_WIDEST)
            # As wide as its words, so that both directions begin where the widget does.
            line.setLineWidth(line.naturalTextWidth() + 1)
        layout.endLayout()
        return layout

    def sizeHint(self) -> QSize:
        layout = self._laid_out()
        wide = layout.lineAt(0).naturalTextWidth() if layout.lineCount() else 0
        return QSize(round(wide + 0.5) + 1 if self._runs else 0, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._laid_out()
        if self._runs and layout.lineCount():
            line = layout.lineAt(0)
            painter = QPainter(self)
            layout.draw(painter, QPointF(0, (self.height() - line.height()) / 2))
            painter.end()


def _runs(words: str, **counts: int) -> list[tuple[str, str]]:
    """A sentence with counts put in, as runs of one colour each; a sign belongs to its number."""
    runs, at = [], 0
    for found in _COUNT.finditer(words):
        runs.append((words[at : found.start()], "ink-2"))
        runs.append((f"{found[1]}{counts[found[2]]}", f"{found[2]}-mark"))
        at = found.end()
    runs.append((words[at:], "ink-2"))
    return [run for run in runs if run[0]]
