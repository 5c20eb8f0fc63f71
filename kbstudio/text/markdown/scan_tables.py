"""Whether two lines are the head of a table."""

import re

_DELIMITERS = re.compile(
    r"(?=[|:]|-[|:-])(?=[^\n][|: \t-])\|?+[ \t]*+:?+-++:?+[ \t]*+(?:\|[ \t]*+:?+-++:?+[ \t]*+)*+\|?+[ \t]*+$",
    re.MULTILINE,
)
_DASHES = re.compile(r"-+")
_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")


def column_count(text: str, at: int) -> int:
    """How many columns the delimiter row that begins here has; 0 where there is none."""
    if text[at : at + 1] not in ("|", ":", "-"):
        return 0
    found = _DELIMITERS.match(text, at)
    return len(_DASHES.findall(found.group())) if found else 0


def is_header(line: str, columns: int) -> bool:
    """Whether ``line`` has as many cells as the delimiter row below it."""
    if "|" not in line:
        return False
    cells = _BETWEEN_CELLS.split(line.strip(" \t"))
    return len(cells) - (not cells[0]) - (len(cells) > 1 and not cells[-1]) == columns
