"""Changes as rich text for a label: what went struck through, what came underlined."""

from collections.abc import Sequence
from html import escape

from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.glance import Piece, glance
from kbstudio.text.direction import direction_of
from kbstudio.ui.comparison.rows import Compared


def first_changes(compared: Compared, limit: int) -> list[tuple[Piece, ...]]:
    """The first changes of a comparison, each in a line with a few words around it."""
    found: list[tuple[Piece, ...]] = []
    for change in compared.changes:
        for row in compared.rows[change.first : change.last + 1]:
            left, right = row.left, row.right
            pieces = glance(
                left.text if left else "",
                left.marks if left else (),
                right.text if right else "",
                right.marks if right else (),
            )
            if any(text.strip() for kind, text in pieces if kind != "same"):
                found.append(pieces)
                break
        if len(found) == limit:
            break
    return found


def marked_html(pieces: Sequence[Piece], locale: str) -> str:
    """One change in the direction of its language."""
    shown = " ".join(_styled(kind, text) for kind, text in pieces)
    return f'<p dir="{direction_of(locale)}" style="margin:0">{shown}</p>'


def _styled(kind: str, text: str) -> str:
    if kind == "same":
        return escape(text)
    theme = current_theme()
    ground, ink = (theme.removed, theme.removed_mark) if kind == "old" else (theme.added, theme.added_mark)
    line = "line-through" if kind == "old" else "underline"
    return f'<span style="background:{ground};color:{ink};text-decoration:{line}">{escape(text)}</span>'
