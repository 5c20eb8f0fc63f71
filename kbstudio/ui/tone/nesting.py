"""Guidelines as a tree: under each broader one the narrower ones that hold for some of the same texts."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kbstudio.domain.guidelines import GuidelineRow


class Nested(NamedTuple):
    """A guideline, and how many broader ones it stands under."""

    row: GuidelineRow
    depth: int


def nested(rows: Sequence[GuidelineRow]) -> list[Nested]:
    """The guidelines in the order of a tree, each behind the narrowest of those that hold wherever it does.

    ``rows`` come the broadest first; those side by side stay in their order.
    """
    below: dict[str, list[GuidelineRow]] = {}
    for row in rows:
        broader = [each for each in rows if _is_above(each, row)]
        # Of two equally narrow ones the first counts.
        parent = max(broader, key=lambda each: each.scope.narrowness, default=None)
        below.setdefault(parent.code if parent is not None else "", []).append(row)
    return list(_walk(below, "", 0))


def _is_above(one: GuidelineRow, other: GuidelineRow) -> bool:
    return one.scope.narrowness < other.scope.narrowness and one.scope.holds_for(other.scope)


def _walk(below: dict[str, list[GuidelineRow]], code: str, depth: int) -> Iterator[Nested]:
    for row in below.get(code, ()):
        yield Nested(row, depth)
        yield from _walk(below, row.code, depth + 1)
