"""The identity of blocks: carried on with each save, and who last changed a paragraph, why, in which version."""

from kbstudio.domain.errors import BadInput
from kbstudio.domain.ids import new_id
from kbstudio.domain.ports import Database, UnitOfWork
from kbstudio.domain.revisions import BlockMark, Revision
from kbstudio.services.lookup import newest, variant_named
from kbstudio.services.snapshots import ParagraphView
from kbstudio.text.compare.identity import carry, identified

_SECONDS = 1.0
"""How long a save may look for where blocks come from; past it, some edited ones count as new."""


def keep_blocks(work: UnitOfWork, revision: Revision, base: Revision | None) -> None:
    """Store which blocks of ``revision`` are those of ``base``, the text it was written from."""
    earlier = work.revisions.blocks(base.id) if base else ()
    body = revision.text.body
    if base is None or len(earlier) != len(identified(base.text.body)):
        marks = [BlockMark(new_id(), revision.number) for _ in identified(body)]
    else:
        marks = [
            BlockMark(new_id(), revision.number)
            if block.origin is None
            else BlockMark(
                earlier[block.origin].id, revision.number if block.changed else earlier[block.origin].changed_in
            )
            for block in carry(base.text.body, body, deadline=_SECONDS)
        ]
    work.revisions.put_blocks(revision.id, marks)


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
            place = _block_at(revision.text.body, line)
            marks = work.revisions.blocks(revision.id)
            if place is None or place >= len(marks):
                raise BadInput(
                    "{code} ({locale}) has no paragraph at line {line}.",
                    code=article.code,
                    locale=variant.locale,
                    line=line,
                )
            block = marks[place]
            versions = {mark.number: mark for mark in work.revisions.marks(variant.id)}
            changed_in = {
                found.changed_in
                for mark in versions.values()
                if mark.number <= revision.number
                for found in work.revisions.blocks(mark.id)
                if found.id == block.id
            }
            names = {person.name: person.display for person in work.people.all()}
        changes = tuple(versions[each] for each in sorted(changed_in, reverse=True) if each in versions)
        return ParagraphView(block.id, changes, {mark.author: names.get(mark.author, mark.author) for mark in changes})


def _block_at(body: str, line: int) -> int | None:
    starts = [0]
    for position, letter in enumerate(body):
        if letter == "\n":
            starts.append(position + 1)
    if not 1 <= line <= len(starts):
        return None
    offset = starts[line - 1]
    return next((place for place, block in enumerate(identified(body)) if block.start <= offset < block.end), None)
