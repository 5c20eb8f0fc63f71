"""Changes in words: what went struck through, what came underlined."""

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.glance import Piece, glance
from kbstudio.text.direction import direction_of
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.widgets.labels import begin_at_edge_of

_LONGEST = 120
_SIGNS_BEFORE = re.compile(r"^\s*(?:(?:#{1,6}|[-*+>]|\d+[.)])[ \t]+)+")
_SIGNS_AFTER = re.compile(r"\s*\{[#.][^{}\n]*\}\s*$")


def first_changes(compared: Compared, limit: int) -> list[tuple[Piece, ...]]:
    """The first changes of a comparison, each in a line with a few words around it."""
    found: list[tuple[Piece, ...]] = []
    for change in compared.changes:
        if change.kind == "moved":
            found.append((("same", _moved(compared, change.first, change.last)),))
        for row in () if change.kind == "moved" else compared.rows[change.first : change.last + 1]:
            left, right = row.left, row.right
            pieces = glance(
                left.text if left else "",
                left.marks if left else (),
                right.text if right else "",
                right.marks if right else (),
            )
            if any(text.strip() for kind, text in pieces if kind != "same"):
                found.append(without_signs(pieces))
                break
        if len(found) == limit:
            break
    return found


def _moved(compared: Compared, first: int, last: int) -> str:
    """What moved and is otherwise as it was: nothing of it is told as gone or new."""
    cells = [row.right or row.left for row in compared.rows[first : last + 1] if not row.blank]
    words = _SIGNS_AFTER.sub("", _SIGNS_BEFORE.sub("", cells[0].text)) if cells and cells[0] else ""
    told = QCoreApplication.translate("inbox", "Moved: {words}")
    return told.format(words=words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…")


def without_signs(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Pieces of a block without what makes it a heading, an item or a step; a change of the sign itself is kept."""
    told = list(pieces)
    ends = [at for at in (0, 1) if at < len(told) and (at == 0 or told[0][0] == "old")]
    for at in ends:
        told[at] = (told[at][0], _SIGNS_BEFORE.sub("", told[at][1]))
    ends = [at for at in (-1, -2) if -at <= len(told) and (at == -1 or told[-1][0] == "new")]
    for at in ends:
        told[at] = (told[at][0], _SIGNS_AFTER.sub("", told[at][1]))
    if any(not text and kind != "same" for kind, text in told):
        return tuple(pieces)
    return tuple(piece for piece in told if piece[1])


class WordsLabel(QLabel):
    """Changes in the direction of their language; their colours follow the theme."""

    def __init__(self, pieces: Sequence[Piece], locale: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pieces, self._locale = tuple(pieces), locale
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        begin_at_edge_of(self, locale)
        self._dress()

    def _dress(self) -> None:
        shown, before = "", ""
        for kind, text in self._pieces:
            # What went and what came in its place are kept apart; elsewhere the text has its own spaces.
            shown += (" " if kind == "new" and before == "old" else "") + _styled(kind, text)
            before = kind
        html = f'<p dir="{direction_of(self._locale)}" style="margin:0">{shown}</p>'
        if html != self.text():
            self.setText(html)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._dress()


def _styled(kind: str, text: str) -> str:
    if kind == "same":
        return escape(text)
    theme = current_theme()
    ground, ink = (theme.removed, theme.removed_mark) if kind == "old" else (theme.added, theme.added_mark)
    line = "line-through" if kind == "old" else "underline"
    return f'<span style="background:{ground};color:{ink};text-decoration:{line}">{escape(text)}</span>'
