"""A change in a few words: what it was, what it is now."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.decisions import DecisionKind
from kbstudio.ui.comparison.rows import Compared, Row
from kbstudio.ui.widgets.person_label import isolated

_LONGEST = 90
_AT_MOST = 3


@dataclass(frozen=True)
class ChangeLine:
    """A change as lists show it. ``decided`` is None while nobody decided; ``by`` is the name of who did."""

    number: int
    words: str
    decided: DecisionKind | None = None
    by: str = ""

    @property
    def tone(self) -> str:
        """The colour of what was decided."""
        return {DecisionKind.ACCEPT: "good", DecisionKind.REJECT: "stop", None: "neutral"}[self.decided]

    @property
    def icon(self) -> str:
        """The sign of what was decided."""
        return {DecisionKind.ACCEPT: "check", DecisionKind.REJECT: "x", None: "circle"}[self.decided]

    @property
    def state(self) -> str:
        """What was decided, in a word."""
        if self.decided is DecisionKind.ACCEPT:
            return QCoreApplication.translate("ChangeLine", "Accepted")
        if self.decided is DecisionKind.REJECT:
            return QCoreApplication.translate("ChangeLine", "Rejected")
        return QCoreApplication.translate("ChangeLine", "Undecided")


def change_words(compared: Compared, number: int) -> str:
    """A change as “old → new”, as “New: …”, “Removed: …” or “Moved: …”."""
    change = compared.changes[number]
    rows = compared.rows[change.first : change.last + 1]
    if change.kind == "moved":
        return _told(QCoreApplication.translate("ChangeLine", "Moved: {words}"), _text(rows, newer=True))
    pairs = [pair for row in rows for pair in _pairs(row)]
    before, after = ([side for side in sides if side] for sides in (zip(*pairs, strict=True) if pairs else ((), ())))
    if before and not after:
        return _told(QCoreApplication.translate("ChangeLine", "Removed: {words}"), " ".join(before))
    if after and not before:
        return _told(QCoreApplication.translate("ChangeLine", "New: {words}"), " ".join(after))
    if not pairs:
        return QCoreApplication.translate("ChangeLine", "Only spacing or order")
    shown = ", ".join(_arrow(*pair) for pair in pairs[:_AT_MOST])
    return f"{shown}…" if len(pairs) > _AT_MOST else shown


def _pairs(row: Row) -> list[tuple[str, str]]:
    """The words marked on both sides, one to one where there are as many of them."""
    before, after = (
        [cell.text[start:end].strip() for start, end in cell.marks] if cell else [] for cell in (row.left, row.right)
    )
    if len(before) == len(after):
        pairs = list(zip(before, after, strict=True))
    else:
        pairs = [(" ".join(before), " ".join(after))]
    return [pair for pair in pairs if any(pair)]


def _arrow(before: str, after: str) -> str:
    if before and after:
        told = QCoreApplication.translate("ChangeLine", "{before} → {after}")
        return told.format(before=isolated(_short(before)), after=isolated(_short(after)))
    sign = "+" if after else "−"
    return f"{sign} {isolated(_short(before or after))}"


def _told(template: str, words: str) -> str:
    return template.format(words=isolated(_short(words)))


def _text(rows: tuple[Row, ...], *, newer: bool) -> str:
    cells = [(row.right if newer else row.left) or row.left or row.right for row in rows]
    return " ".join(cell.text.strip() for cell in cells if cell)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
