"""The blocks of a version with their identities, the title first: what language versions are aligned by."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kbstudio.domain.alignments import TITLE
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import BlockMark, Revision

_CLOSE = {"item", "table_row", "quote"}


@dataclass(frozen=True)
class TextBlock:
    """A block of a text: its id, its Markdown without the last line end, and where it stands in the body.

    ``position`` counts the blocks with an identity; the title has position -1 and no place. ``changed_in`` is the
    number of the version that last changed it. ``tight`` blocks stand on the very next line of the one before.
    """

    id: str
    kind: str
    text: str
    position: int
    start: int
    end: int
    changed_in: int
    tight: bool = False

    @property
    def words(self) -> str:
        """The text as re-wrapping leaves it."""
        return " ".join(self.text.split())


def text_blocks(work: UnitOfWork, revision: Revision) -> tuple[TextBlock, ...]:
    """The title and the blocks of a version, in order."""
    return told_apart(revision, work.revisions.blocks(revision.id))


def told_apart(revision: Revision, marks: Sequence[BlockMark]) -> tuple[TextBlock, ...]:
    """The title and the blocks of a version, in order, whose identities are ``marks``."""
    from kbstudio.text.markdown.scan import scan  # noqa: PLC0415 - lists come before texts

    body = revision.text.body
    blocks = scan(body)
    # A version whose blocks were told apart otherwise, or not at all, is only ever one thing with itself.
    known = len(marks) == sum(block.kind != "blank" for block in blocks)
    found = [TextBlock(TITLE, TITLE, revision.text.title, -1, 0, 0, revision.number)]
    previous = None
    for block in blocks:
        if block.kind != "blank":
            position = len(found) - 1
            found.append(
                TextBlock(
                    id=marks[position].id if known else f"{revision.number}@{position}",
                    kind=block.kind,
                    text=body[block.start : block.end].rstrip("\n"),
                    position=position,
                    start=block.start,
                    end=block.end,
                    changed_in=marks[position].changed_in if known else revision.number,
                    tight=previous is not None and previous.kind == block.kind and block.kind in _CLOSE,
                )
            )
        previous = block
    return tuple(found)


def by_id(blocks: Iterable[TextBlock]) -> dict[str, TextBlock]:
    """The blocks by their ids."""
    return {block.id: block for block in blocks}
