"""Keeps the immutable texts."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import BlockMark, ChangeClass, Erasure, Line, Revision, RevisionMark, RevisionState
from kbstudio.domain.texts import ArticleText, fields_json
from kbstudio.storage import erasing, tables
from kbstudio.storage.heads import refresh_head, refresh_stage

_REVISION = tables.revision
_MERGE = tables.revision_merge
_REVIEWER = tables.revision_reviewer
_ERASURE = tables.erasure
_JOINED = _REVISION.outerjoin(_REVIEWER, _REVIEWER.c.revision_id == _REVISION.c.id).outerjoin(
    _ERASURE, _ERASURE.c.revision_id == _REVISION.c.id
)
_BESIDE = (
    func.coalesce(_REVIEWER.c.person, "").label("reviewer"),
    _ERASURE.c.person.label("erased_by"),
    _ERASURE.c.reason.label("erased_because"),
    _ERASURE.c.at.label("erased_at"),
)
_WHOLE = select(_REVISION, *_BESIDE).select_from(_JOINED)
_COLUMNS = (_REVISION.c[each.name] for each in fields(RevisionMark) if each.name not in {"reviewer", "erased"})
_MARKS = select(*_COLUMNS, *_BESIDE).select_from(_JOINED)
_LARGEST = 2**31 - 1
"""The largest number a column of the server holds; it fails on others instead of finding nothing."""


class RevisionStore:
    """Immutable texts, unless erased. Only the state, reason and change class of a row are ever changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        # What was read ahead: nothing unless somebody asked for it, and nothing changes while one only reads.
        self._texts: dict[str, Revision] = {}
        self._marks: dict[str, tuple[RevisionMark, ...]] = {}
        self._merges: dict[str, dict[int, int]] = {}
        self._blocks: dict[str, tuple[BlockMark, ...]] = {}

    def add(self, revision: Revision) -> None:
        """Store a new revision; raises Refused when somebody stored one with this number first."""
        row = {
            "id": revision.id,
            "variant_id": revision.variant_id,
            "number": revision.number,
            "parent": revision.parent,
            "line": revision.line.value,
            "title": revision.text.title,
            "body": revision.text.body,
            "fields": fields_json(revision.text.fields),
            "hash": revision.hash,
            "author": revision.author,
            "created_at": revision.created_at,
            "reason": revision.reason,
            "change": revision.change.value if revision.change else None,
            "state": revision.state.value,
        }
        try:
            self._connection.execute(insert(_REVISION).values(**row))
        except IntegrityError:
            raise Refused(
                "Somebody else has just saved version {number}. Look at it, then save again.",
                reason=Reason.MEANWHILE,
                number=revision.number,
            ) from None
        if revision.reviewer:
            made = {"revision_id": revision.id, "person": revision.reviewer}
            self._connection.execute(insert(_REVIEWER).values(**made))
        refresh_head(self._connection, revision.variant_id)

    def with_id(self, revision_id: str) -> Revision:
        """The revision with this id; raises BadInput where there is none."""
        if revision_id in self._texts:
            return self._texts[revision_id]
        row = self._connection.execute(_WHOLE.where(_REVISION.c.id == revision_id)).first()
        if row is None:
            raise BadInput("The library has no version with the id {id}.", id=revision_id)
        return _revision(row)

    def numbered(self, variant_id: str, number: int) -> Revision | None:
        """The revision of a variant with this number, or None."""
        if not 0 < number <= _LARGEST:
            return None
        wanted = _WHOLE.where(_REVISION.c.variant_id == variant_id, _REVISION.c.number == number)
        row = self._connection.execute(wanted).first()
        return _revision(row) if row else None

    def newest(self, variant_id: str) -> Revision | None:
        """The revision of a variant with the highest number, or None where nothing is written."""
        wanted = _WHOLE.where(_REVISION.c.variant_id == variant_id).order_by(_REVISION.c.number.desc())
        row = self._connection.execute(wanted.limit(1)).first()
        return _revision(row) if row else None

    def newest_text(self, variant_id: str) -> Revision | None:
        """The newest revision that was not erased; the newest one where all were."""
        order = (_ERASURE.c.revision_id.is_not(None), _REVISION.c.number.desc())
        wanted = _WHOLE.where(_REVISION.c.variant_id == variant_id).order_by(*order)
        row = self._connection.execute(wanted.limit(1)).first()
        return _revision(row) if row else None

    def erase(self, revision_id: str, erasure: Erasure) -> None:
        """Replace the text by a tombstone, wherever the library keeps some of it; the hash stays."""
        erasing.erase(self._connection, revision_id, erasure)

    def marks(self, variant_id: str) -> tuple[RevisionMark, ...]:
        """Every revision of a variant without its text, newest first; the texts are not even read."""
        if variant_id in self._marks:
            return self._marks[variant_id]
        wanted = (
            _MARKS.select_from(_JOINED).where(_REVISION.c.variant_id == variant_id).order_by(_REVISION.c.number.desc())
        )
        return tuple(_mark(row) for row in self._connection.execute(wanted))

    def read_ahead(self, variant_ids: Collection[str], revision_ids: Collection[str]) -> None:
        """Read in a few statements what ``with_id``, ``marks``, ``merges`` and ``blocks`` give; for reading only."""
        self._marks |= dict.fromkeys(variant_ids, ())
        marks: dict[str, list[RevisionMark]] = defaultdict(list)
        of_them = _MARKS.add_columns(_REVISION.c.variant_id).where(_REVISION.c.variant_id.in_(list(variant_ids)))
        for row in self._connection.execute(of_them.order_by(_REVISION.c.number.desc())):
            marks[row.variant_id].append(_mark(row))
        self._marks |= {variant_id: tuple(found) for variant_id, found in marks.items()}
        self._merges |= self._merges_of(variant_ids)
        for row in self._connection.execute(_WHOLE.where(_REVISION.c.id.in_(list(revision_ids)))):
            self._texts[row.id] = _revision(row)
        kept = tables.revision_blocks
        self._blocks |= dict.fromkeys(revision_ids, ())
        for row in self._connection.execute(select(kept).where(kept.c.revision_id.in_(list(revision_ids)))):
            self._blocks[row.revision_id] = _block_marks(row.marks)

    def note_merge(self, revision_id: str, merged: int) -> None:
        """Note that a revision took in the changes of version ``merged``, too, in place of what was noted before."""
        self._connection.execute(delete(_MERGE).where(_MERGE.c.revision_id == revision_id))
        self._connection.execute(insert(_MERGE).values(revision_id=revision_id, merged=merged))

    def merges(self, variant_id: str) -> Mapping[int, int]:
        """By the number of a revision the number of the version it took in, beside its parent."""
        if variant_id not in self._merges:
            return self._merges_of((variant_id,))[variant_id]
        return self._merges[variant_id]

    def _merges_of(self, variant_ids: Collection[str]) -> dict[str, dict[int, int]]:
        joined = _MERGE.join(_REVISION, _REVISION.c.id == _MERGE.c.revision_id)
        wanted = select(_REVISION.c.variant_id, _REVISION.c.number, _MERGE.c.merged).select_from(joined)
        merges: dict[str, dict[int, int]] = {variant_id: {} for variant_id in variant_ids}
        for row in self._connection.execute(wanted.where(_REVISION.c.variant_id.in_(list(variant_ids)))):
            merges[row.variant_id][row.number] = row.merged
        return merges

    def put_blocks(self, revision_id: str, blocks: Sequence[BlockMark]) -> None:
        """Store the identity of each block of a revision, in the order of the text."""
        marks = json.dumps([[block.id, block.changed_in] for block in blocks], separators=(",", ":"))
        self._connection.execute(insert(tables.revision_blocks).values(revision_id=revision_id, marks=marks))

    def blocks(self, revision_id: str) -> tuple[BlockMark, ...]:
        """The identity of each block of a revision; empty for one stored before blocks had any."""
        if revision_id in self._blocks:
            return self._blocks[revision_id]
        kept = tables.revision_blocks.c
        marks = self._connection.execute(select(kept.marks).where(kept.revision_id == revision_id)).scalar()
        return _block_marks(marks)

    def set_state(self, revision_id: str, source: RevisionState, target: RevisionState) -> None:
        """Move a revision on, guarded by the state it was in; raises Refused when it is in another by now."""
        guarded = update(_REVISION).where(_REVISION.c.id == revision_id, _REVISION.c.state == source.value)
        if self._connection.execute(guarded.values(state=target.value)).rowcount != 1:
            raise Refused(
                "Somebody else has just moved this version on. Look at it again, then repeat.", reason=Reason.MEANWHILE
            )
        refresh_stage(self._connection, revision_id, target)

    def set_submission(self, revision_id: str, reason: str, change: str) -> None:
        """Store why a revision was made and what kind of change it is; an empty ``change`` leaves the kind open."""
        of_this = update(_REVISION).where(_REVISION.c.id == revision_id)
        self._connection.execute(of_this.values(reason=reason, change=change or None))


def _block_marks(marks: str | None) -> tuple[BlockMark, ...]:
    return tuple(BlockMark(block, changed_in) for block, changed_in in json.loads(marks or "[]"))


def _revision(row: Row[tuple[object, ...]]) -> Revision:
    return Revision(
        id=row.id,
        variant_id=row.variant_id,
        number=row.number,
        parent=row.parent,
        line=Line(row.line),
        # Made without cleaning: what is stored is what the hash was made of.
        text=ArticleText(row.title, row.body, json.loads(row.fields)),
        hash=row.hash,
        author=row.author,
        created_at=row.created_at,
        reason=row.reason,
        change=ChangeClass(row.change) if row.change else None,
        state=RevisionState(row.state),
        reviewer=row.reviewer,
        erased=_erasure(row),
    )


def _erasure(row: Row[tuple[object, ...]]) -> Erasure | None:
    return Erasure(row.erased_by, row.erased_because, row.erased_at) if row.erased_at else None


def _mark(row: Row[tuple[object, ...]]) -> RevisionMark:
    return RevisionMark(
        id=row.id,
        number=row.number,
        parent=row.parent,
        title=row.title,
        hash=row.hash,
        author=row.author,
        created_at=row.created_at,
        reason=row.reason,
        change=ChangeClass(row.change) if row.change else None,
        state=RevisionState(row.state),
        reviewer=row.reviewer,
        erased=_erasure(row),
    )
