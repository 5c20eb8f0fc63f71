"""What a version came from: its parents and the versions merged into it."""

from collections.abc import Callable, Iterator

from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import RevisionMark


def ancestors(
    work: UnitOfWork, variant_id: str, number: int, *, before: Callable[[RevisionMark], bool] = lambda _mark: False
) -> Iterator[RevisionMark]:
    """The version and everything it came from, the newest first; not those that ``before`` holds for, nor theirs."""
    marks = {mark.number: mark for mark in work.revisions.marks(variant_id)}
    merges = work.revisions.merges(variant_id)
    waiting, seen = {number}, set[int]()
    while waiting:
        newest = max(waiting)
        waiting.discard(newest)
        seen.add(newest)
        mark = marks[newest]
        if newest != number and before(mark):
            continue
        yield mark
        from_here = {each for each in (mark.parent, merges.get(newest)) if each is not None}
        waiting |= {each for each in from_here if each in marks} - seen


def common_ancestor(work: UnitOfWork, variant_id: str, one: int, other: int) -> int | None:
    """The newest version both came from whose text is there, or None."""
    known = {mark.number for mark in ancestors(work, variant_id, one)}
    older = ancestors(work, variant_id, other)
    return next((mark.number for mark in older if mark.number in known and mark.erased is None), None)
