"""Keeps what people asked of findings of style, and how published texts did."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from kbstudio.domain.tone import Scorecard, ToneException
from kbstudio.domain.tone_ports import ScoredText
from kbstudio.storage import tables
from kbstudio.storage.turns import one_at_a_time

_EXCEPTION, _SCORE = tables.tone_exception, tables.tone_score


class ToneStore:
    """Exceptions and scores."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def exceptions(self, variant_id: str) -> Mapping[str, ToneException]:
        """The exceptions of a language version, by fingerprint."""
        rows = self._connection.execute(select(_EXCEPTION).where(_EXCEPTION.c.variant_id == variant_id))
        return {
            row.fingerprint: ToneException(
                fingerprint=row.fingerprint,
                check=row.rule,
                match=row.match,
                reason=row.reason,
                asked_by=row.asked_by,
                asked_at=row.asked_at,
                granted=row.granted,
                decided_by=row.decided_by or "",
                decided_at=row.decided_at,
                answer=row.answer,
            )
            for row in rows
        }

    def hold(self) -> None:
        """Let others who ask for exceptions or decide on them wait until this is done."""
        one_at_a_time(self._connection)

    def put_exception(self, variant_id: str, exception: ToneException) -> None:
        """Keep an exception, in place of what was known of it."""
        self.hold()
        same = (_EXCEPTION.c.variant_id == variant_id, _EXCEPTION.c.fingerprint == exception.fingerprint)
        self._connection.execute(delete(_EXCEPTION).where(*same))
        row = {
            "variant_id": variant_id,
            "fingerprint": exception.fingerprint,
            "rule": exception.check,
            "match": exception.match,
            "reason": exception.reason,
            "asked_by": exception.asked_by,
            "asked_at": exception.asked_at,
            "granted": exception.granted,
            "decided_by": exception.decided_by or None,
            "decided_at": exception.decided_at,
            "answer": exception.answer,
        }
        self._connection.execute(insert(_EXCEPTION).values(**row))

    def put_score(self, edition_id: str, score: Scorecard, at: datetime) -> None:
        """Keep how a text did when agents got it."""
        self._connection.execute(insert(_SCORE).values(edition_id=edition_id, at=at, **score.__dict__))

    def scores(self) -> Sequence[ScoredText]:
        """How every published text did, the earliest first."""
        edition, topic = tables.edition.c, tables.edition_topic.c
        wanted = select(edition.article_id, edition.locale, _SCORE).join(
            tables.edition, edition.id == _SCORE.c.edition_id
        )
        topics: dict[str, list[str]] = {}
        listed = select(topic.edition_id, topic.code).order_by(topic.edition_id, topic.position)
        for row in self._connection.execute(listed):
            topics.setdefault(row.edition_id, []).append(row.code)
        return [
            ScoredText(
                row.article_id,
                row.locale,
                tuple(topics.get(row.edition_id, ())),
                row.at,
                Scorecard(row.required, row.recommended, row.hints, row.ignored, row.words),
            )
            for row in self._connection.execute(wanted.order_by(_SCORE.c.at, _SCORE.c.edition_id))
        ]

    def ignored(self) -> Mapping[str, int]:
        """How many findings people ignore, by fingerprint."""
        kept = tables.dismissal.c
        wanted = select(kept.fingerprint, func.count().label("many")).group_by(kept.fingerprint)
        return {row.fingerprint: row.many for row in self._connection.execute(wanted)}
