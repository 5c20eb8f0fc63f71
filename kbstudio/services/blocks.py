"""The identity of blocks: carried on with each save, and who last changed a paragraph, why, in which version."""

from kbstudio.domain.errors import BadInput
from kbstudio.domain.ids import new_id
from kbstudio.domain.ports import Database, UnitOfWork
from kbstudio.domain.revisions import BlockMark, Revision, RevisionMark
from kbstudio.services.lookup import erased_version, newest, variant_named
from kbstudio.services.snapshots import ParagraphView

_SECONDS = 1.0
"""How long a save may look for where blocks come from; past it, some edited ones count as new."""


def keep_blocks(
    work: UnitOfWork, revision: Revision, base: Revision | None, also: Revision | None = None
) -> tuple[BlockMark, ...]:
    """Store which blocks of ``revision`` are those of ``base``, the text it was written from; gives what is stored.

    What is not in ``base`` may be a block of ``also``, a version merged into it or come back with it.
    """
    found = _carried(work, revision, base)
    if also is not None and None in found:
        used = {mark.id for mark in found if mark is not None}
        known = {mark.id for mark in work.revisions.blocks(base.id)} if base is not None else set[str]()
        others = _carried(work, revision, also)
        for place, mark in enumerate(others):
            if found[place] is None and mark is not None and mark.id not in used | known:
                # Along the way of this version it is this one that brought the block.
                found[place] = BlockMark(mark.id, revision.number)
                used.add(mark.id)
    marks = tuple(mark or BlockMark(new_id(), revision.number) for mark in found)
    work.revisions.put_blocks(revision.id, marks)
    return marks


def _carried(work: UnitOfWork, revision: Revision, base: Revision | None) -> list[BlockMark | None]:
    """For each block of ``revision`` the one of ``base`` it goes on from, None for a new one."""
    from kbstudio.text.compare.identity import carry, identified  # noqa: PLC0415 - lists come before texts

    earlier = work.revisions.blocks(base.id) if base else ()
    body = revision.text.body
    if base is None or len(earlier) != len(identified(base.text.body)):
        return [None] * len(identified(body))
    return [
        None
        if block.origin is None
        else BlockMark(earlier[block.origin].id, revision.number if block.changed else earlier[block.origin].changed_in)
        for block in carry(base.text.body, body, deadline=_SECONDS)
    ]


class Paragraphs:
    """The history of single paragraphs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def at_line(self, code: str, locale: str, line: int, *, number: int | None = None) -> ParagraphView:
        """The paragraph at ``line`` (from 1) of the newest version, or of version ``number``.

        Raises BadInput where there is no such version, or no paragraph at that line.
        """
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            revision = newest(work, variant) if number is None else work.revisions.numbered(variant.id, number)
            if revision is None:
                raise BadInput("{code} ({locale}) has no such version.", code=article.code, locale=variant.locale)
            if revision.erased is not None:
                raise erased_version(work, article, variant.locale, revision)
            place = _block_at(revision.text.body, line)
            marks = work.revisions.blocks(revision.id)
            if place is None or place >= len(marks):
                raise BadInput(
                    "{code} ({locale}) has no paragraph at line {line}.",
                    code=article.code,
                    locale=variant.locale,
                    line=line,
                )
            changes = _changes(work, variant.id, marks[place])
            names = {person.name: person.display for person in work.people.all()}
        authors = {mark.author: names.get(mark.author, mark.author) for mark in changes}
        return ParagraphView(marks[place].id, changes, authors)


def _changes(work: UnitOfWork, variant_id: str, block: BlockMark) -> tuple[RevisionMark, ...]:
    """The versions that changed a block, the newest first: from each to the one it was written from."""
    versions = {mark.number: mark for mark in work.revisions.marks(variant_id)}
    changes: list[RevisionMark] = []
    found: BlockMark | None = block
    while found is not None:
        changed = versions[found.changed_in]
        changes.append(changed)
        before = work.revisions.blocks(versions[changed.parent].id) if changed.parent else ()
        found = next((mark for mark in before if mark.id == block.id), None)
    return tuple(changes)


def _block_at(body: str, line: int) -> int | None:
    from kbstudio.text.compare.identity import identified  # noqa: PLC0415 - lists come before texts

    lines = body.split("\n")
    if not 1 <= line <= len(lines):
        return None
    offset = sum(len(above) + 1 for above in lines[: line - 1])
    return next((place for place, block in enumerate(identified(body)) if block.start <= offset < block.end), None)
