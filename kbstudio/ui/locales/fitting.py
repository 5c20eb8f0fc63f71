"""How a translation from the memory goes into a row: with the marks of its block, whole or where the caret is."""

import re

from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.text.translation.memory import Match

_MARKS = re.compile(r"^[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)[ \t]+(?:\[[ xX]\][ \t]+)?")
_WHOLE = 0.6
"""A remembered sentence this long, measured by the block, is a translation of all of it."""


def fitted(match: Match, row: AdaptationRow, present: str) -> tuple[str, bool]:
    """The words to insert, and whether they take the place of all that is there."""
    marks = _MARKS.match(row.now)
    bare = row.now[marks.end() :] if marks else row.now
    if len(match.source) < _WHOLE * len(bare) and present.strip():
        return match.target, False
    lead = marks.group() if marks and not _MARKS.match(match.target) else ""
    return lead + match.target, True
