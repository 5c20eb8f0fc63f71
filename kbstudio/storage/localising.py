"""Keeps terms, translations from elsewhere, and findings waved through."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, func, insert, select

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.concepts import ConceptChange
from kbstudio.domain.ids import new_id
from kbstudio.storage import tables
from kbstudio.storage.turns import one_at_a_time

if TYPE_CHECKING:
    from kbstudio.text.translation.terms import Concept

_CONCEPT = tables.concept
_CHANGE = tables.concept_change
_REMEMBERED = tables.remembered
_DISMISSAL = tables.dismissal


class ConceptStore:
    """What the company calls things, each concept as JSON."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> "tuple[Concept, ...]":
        """Every concept, by code."""
        return tuple(_concept(row.data) for row in self._connection.execute(select(_CONCEPT).order_by(_CONCEPT.c.code)))

    def put(self, concepts: "Collection[Concept]") -> None:
        """Add concepts, or replace those with their codes."""
        last = {each.code: each for each in concepts}
        rows = [{"code": code, "data": _data(each)} for code, each in last.items()]
        if rows:
            one_at_a_time(self._connection)
            self._connection.execute(delete(_CONCEPT).where(_CONCEPT.c.code.in_([row["code"] for row in rows])))
            self._connection.execute(insert(_CONCEPT), rows)

    def remove(self, code: str) -> None:
        """Forget a concept."""
        one_at_a_time(self._connection)
        self._connection.execute(delete(_CONCEPT).where(_CONCEPT.c.code == code))

    def numbers(self) -> Mapping[str, int]:
        """By code how many changes were noted; those of terms that are gone count on."""
        wanted = select(_CHANGE.c.code, func.max(_CHANGE.c.number).label("number")).group_by(_CHANGE.c.code)
        return {row.code: row.number for row in self._connection.execute(wanted)}

    def changes(self, code: str) -> Sequence[ConceptChange]:
        """What became of a term, the newest first."""
        wanted = select(_CHANGE).where(_CHANGE.c.code == code).order_by(_CHANGE.c.number.desc())
        return [
            ConceptChange(row.code, row.number, _concept(row.data) if row.data else None, row.person, row.at)
            for row in self._connection.execute(wanted)
        ]

    def note(self, changes: Collection[ConceptChange]) -> None:
        """Note what somebody did."""
        rows = [{**each.__dict__, "data": _data(each.concept) if each.concept is not None else ""} for each in changes]
        if rows:
            for row in rows:
                del row["concept"]
            self._connection.execute(insert(_CHANGE), rows)


def _data(concept: "Concept") -> str:
    return json.dumps(asdict(concept), ensure_ascii=False)


def _concept(data: str) -> "Concept":
    from kbstudio.text.translation.terms import Concept, Term  # noqa: PLC0415 - lists come before texts

    kept = json.loads(data)
    return Concept(**{**kept, "terms": tuple(Term(**term) for term in kept["terms"])})


class RememberedStore:
    """Translations from elsewhere."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, source_locale: str, target_locale: str) -> Sequence[tuple[str, str, str]]:
        """Those between two locales, as (source, target, origin), in the order they came."""
        kept = _REMEMBERED.c
        wanted = select(kept.source, kept.target, kept.origin).order_by(kept.id)
        both = (kept.source_locale == source_locale, kept.target_locale == target_locale)
        return [(row.source, row.target, row.origin) for row in self._connection.execute(wanted.where(*both))]

    def count(self) -> Mapping[tuple[str, str], int]:
        """How many there are, by source and target locale."""
        kept = _REMEMBERED.c
        wanted = select(kept.source_locale, kept.target_locale, func.count().label("many"))
        rows = self._connection.execute(wanted.group_by(kept.source_locale, kept.target_locale))
        return {(row.source_locale, row.target_locale): row.many for row in rows}

    def add(
        self, source_locale: str, target_locale: str, entries: Collection[tuple[str, str, str]], at: datetime
    ) -> int:
        """Add those that are not there yet; gives how many."""
        known = {(source, target) for source, target, _origin in self.of(source_locale, target_locale)}
        rows = []
        for source, target, origin in entries:
            if (source, target) not in known:
                known.add((source, target))
                rows.append({"id": new_id(), "source": source, "target": target, "origin": origin, "at": at})
        if rows:
            locales = {"source_locale": source_locale, "target_locale": target_locale}
            self._connection.execute(insert(_REMEMBERED), [row | locales for row in rows])
        return len(rows)


class DismissalStore:
    """Findings waved through."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_variant(self, variant_id: str) -> Mapping[str, Dismissal]:
        """Every one of a language version, by its fingerprint."""
        rows = self._connection.execute(select(_DISMISSAL).where(_DISMISSAL.c.variant_id == variant_id))
        return {row.fingerprint: Dismissal(row.fingerprint, row.reason, row.person, row.at) for row in rows}

    def put(self, variant_id: str, dismissal: Dismissal) -> None:
        """Keep one, in place of an earlier one of the same finding."""
        self.remove(variant_id, dismissal.fingerprint)
        self._connection.execute(insert(_DISMISSAL).values(variant_id=variant_id, **asdict(dismissal)))

    def remove(self, variant_id: str, fingerprint: str) -> None:
        """Let a finding count again."""
        which = (_DISMISSAL.c.variant_id == variant_id, _DISMISSAL.c.fingerprint == fingerprint)
        self._connection.execute(delete(_DISMISSAL).where(*which))
