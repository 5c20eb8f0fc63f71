"""Where comments belong in a text: tied to a block and the words in it when made, found again in later versions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kbstudio.domain.comments import Thread
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Revision

if TYPE_CHECKING:
    from kbstudio.text.markdown.scan import Block


@dataclass(frozen=True)
class PlacedThread:
    """A thread and where its words stand in the body of a version, in code points; None where they are gone.

    ``exact`` says whether they stand there word for word. A thread about the whole text stands at 0.
    """

    thread: Thread
    start: int | None
    end: int | None
    exact: bool = True


def placed(work: UnitOfWork, revision: Revision, threads: Sequence[Thread]) -> tuple[PlacedThread, ...]:
    """The threads where they stand in ``revision``: in the order of its text, those whose words are gone last."""
    blocks = _blocks(work, revision) if threads else {}
    found = [_placed(revision.text.body, blocks, thread) for thread in threads]
    return tuple(sorted(found, key=lambda each: (each.start is None, each.start or 0)))


def anchor(work: UnitOfWork, revision: Revision, start: int) -> tuple[str, int]:
    """The identity of the block at ``start``, empty where the version has none, and the place within it."""
    from kbstudio.text.compare.anchors import block_at  # noqa: PLC0415 - lists come before texts
    from kbstudio.text.compare.identity import identified  # noqa: PLC0415

    blocks = identified(revision.text.body)
    marks = work.revisions.blocks(revision.id)
    number = block_at(blocks, start)
    if number is None or len(marks) != len(blocks):
        return "", start
    return marks[number].id, start - blocks[number].start


def _blocks(work: UnitOfWork, revision: Revision) -> "Mapping[str, Block]":
    from kbstudio.text.compare.identity import identified  # noqa: PLC0415 - lists come before texts

    blocks = identified(revision.text.body)
    marks = work.revisions.blocks(revision.id)
    return {mark.id: block for mark, block in zip(marks, blocks, strict=True)} if len(marks) == len(blocks) else {}


def _placed(body: str, blocks: "Mapping[str, Block]", thread: Thread) -> PlacedThread:
    from kbstudio.text.compare.anchors import place_of  # noqa: PLC0415 - lists come before texts

    if not thread.quote:
        return PlacedThread(thread, 0, 0)
    place = place_of(body, thread.quote, blocks.get(thread.block), thread.offset)
    return PlacedThread(thread, place.start, place.end, place.exact) if place else PlacedThread(thread, None, None)
