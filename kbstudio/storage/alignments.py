"""Keeps what the blocks of language versions stand for, and how far each version is behind its source."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from kbstudio.domain.alignments import Alignment, BlockChange, BlockLink, BlockState, Currency, Origin, Relation
from kbstudio.domain.revisions import ChangeClass
from kbstudio.storage import tables

_ALIGNMENT = tables.revision_alignment
_CHANGE = tables.block_change
_CURRENCY = tables.currency
_AT_ONCE = 10_000


class AlignmentStore:
    """What belongs to what, by version; what changed how, by block; and the count of it for lists."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, revision_id: str) -> Alignment | None:
        """What the blocks of a version stand for; None where nobody looked yet."""
        row = self._connection.execute(select(_ALIGNMENT).where(_ALIGNMENT.c.revision_id == revision_id)).one_or_none()
        return Alignment(row.basis, tuple(_link(*entry) for entry in json.loads(row.links))) if row else None

    def own(self, revisions: Collection[str]) -> Mapping[str, int]:
        """By version of a market how many blocks are not those of the language it inherits."""
        found = {}
        for some in _batched(revisions, _AT_ONCE):
            for row in self._connection.execute(select(_ALIGNMENT).where(_ALIGNMENT.c.revision_id.in_(some))):
                found[row.revision_id] = sum(entry[3] != Relation.INHERITED.value for entry in json.loads(row.links))
        return found

    def put(self, revision_id: str, alignment: Alignment) -> None:
        """Keep it in place of what was kept."""
        entries = [
            [
                link.source,
                list(link.targets),
                link.seen,
                link.relation.value,
                link.reason,
                link.origin.value,
                link.confirmed,
                link.by,
            ]
            for link in alignment.links
        ]
        row = {"basis": alignment.basis, "links": json.dumps(entries, separators=(",", ":"), ensure_ascii=False)}
        of_this = update(_ALIGNMENT).where(_ALIGNMENT.c.revision_id == revision_id)
        if self._connection.execute(of_this.values(**row)).rowcount == 0:
            self._connection.execute(insert(_ALIGNMENT).values(revision_id=revision_id, **row))

    def changes(self, variant_id: str) -> Sequence[BlockChange]:
        """What somebody decided on the changes of single blocks of a source."""
        rows = self._connection.execute(select(_CHANGE).where(_CHANGE.c.variant_id == variant_id))
        return tuple(BlockChange(row.number, row.block, ChangeClass(row.change), row.person) for row in rows)

    def put_change(self, variant_id: str, change: BlockChange, at: datetime) -> None:
        """Keep a decision in place of the one on the same change."""
        which = (
            _CHANGE.c.variant_id == variant_id,
            _CHANGE.c.number == change.number,
            _CHANGE.c.block == change.block,
        )
        self._connection.execute(delete(_CHANGE).where(*which))
        row = {"variant_id": variant_id, "number": change.number, "block": change.block, "at": at}
        self._connection.execute(insert(_CHANGE).values(**row, change=change.change.value, person=change.person))

    def currencies(self, variants: Collection[str] | None = None) -> Mapping[str, tuple[Currency, datetime | None]]:
        """By variant id how far it is behind and since when; of all that were counted, or of ``variants``."""
        if variants is None:
            rows = self._connection.execute(select(_CURRENCY)).all()
        else:
            # Databases take no more than some ten thousand values in one question.
            rows = [
                row
                for some in _batched(variants, _AT_ONCE)
                for row in self._connection.execute(select(_CURRENCY).where(_CURRENCY.c.variant_id.in_(some)))
            ]
        return {row.variant_id: (_currency(row), row.since) for row in rows}

    def put_currency(self, variant_id: str, currency: Currency, since: datetime | None) -> None:
        """Keep how far a language version is behind; ``since`` is when it stopped being current."""
        row = {
            "number": currency.number,
            "source_number": currency.source_number,
            "blocks": currency.blocks,
            "stale": currency.stale,
            "states": json.dumps({state.value: count for state, count in currency.states.items()}, sort_keys=True),
            "since": since,
        }
        of_this = update(_CURRENCY).where(_CURRENCY.c.variant_id == variant_id)
        if self._connection.execute(of_this.values(**row)).rowcount == 0:
            self._connection.execute(insert(_CURRENCY).values(variant_id=variant_id, **row))


def _currency(row: Any) -> Currency:
    states = {BlockState(state): count for state, count in json.loads(row.states).items()}
    return Currency(row.number, row.source_number, row.blocks, states)


def _batched(values: Collection[str], size: int) -> Iterator[list[str]]:
    """The values in order, at most ``size`` at a time."""
    some = list(values)
    yield from (some[at : at + size] for at in range(0, len(some), size))


def _link(
    source: str, targets: list[str], seen: int, relation: str, reason: str, origin: str, confirmed: bool, by: str
) -> BlockLink:
    return BlockLink(source, tuple(targets), seen, Relation(relation), reason, Origin(origin), confirmed, by)
