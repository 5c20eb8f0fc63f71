"""What an inbox is made of beside the reviews themselves: surroundings of texts, threads, verdicts given."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import datetime

import regex
from sqlalchemy import Connection, func, select

from kbstudio.domain.comments import CommentKind, MeantFor
from kbstudio.domain.ids import code_of, number_of
from kbstudio.domain.inbox import GivenVerdict, Surroundings
from kbstudio.domain.reviews import Verdict, VerdictKind
from kbstudio.domain.revisions import UNDER_REVIEW
from kbstudio.storage import tables
from kbstudio.storage.letters import holds
from kbstudio.storage.reviews import verdict_of

_ARTICLE, _VARIANT, _REVISION, _HEAD = tables.article.c, tables.variant.c, tables.revision.c, tables.head.c
_REVIEW, _VERDICT, _THREAD, _COMMENT = tables.review.c, tables.verdict.c, tables.comment_thread.c, tables.comment.c
_OPEN = (_THREAD.resolution == "") & (_THREAD.meant_for == MeantFor.REVIEW)
_HOTFIX = tables.revision.alias("hotfix")
_LINKED = regex.compile(r"\(kb:kb-(\d{1,9})(?!\d)")

Key = tuple[str, str]
"""Code and locale of a text."""


class InboxStore:
    """Each question is a few statements, however many texts wait."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def surroundings(self, texts: Collection[Key], person: str) -> Mapping[Key, Surroundings]:
        """What is known around the texts at hand; ``read`` and ``signed_before`` are about ``person``."""
        numbers = {number_of(code) for code, _locale in texts}
        rows = self._connection.execute(
            select(
                _VARIANT.id, _VARIANT.article_id, _ARTICLE.number, _VARIANT.locale, _ARTICLE.audience,
                _VARIANT.live_id, _REVISION.id.label("revision_id"), _REVISION.number.label("revision"), _REVISION.hash,
            )
            .join(tables.article, _ARTICLE.id == _VARIANT.article_id)
            .outerjoin(_HOTFIX, (_HOTFIX.c.id == _VARIANT.hotfix_id) & _HOTFIX.c.state.in_(UNDER_REVIEW))
            # A correction in review or approved comes before the draft.
            .join(tables.revision, _REVISION.id == func.coalesce(_HOTFIX.c.id, _VARIANT.draft_id))
            .where(_ARTICLE.number.in_(numbers))
        ).all()  # fmt: skip
        wanted = set(texts)
        rows = [row for row in rows if (code_of(row.number), row.locale) in wanted]
        articles, variants = {row.article_id for row in rows}, {row.id for row in rows}
        weights, languages = self._weights(articles), self._languages(articles)
        blocking, read, signed = self.must_fixes(variants), self._read(variants, person), self._signed(variants, person)
        exceptions = self._exceptions(variants)
        return {
            (code_of(row.number), row.locale): Surroundings(
                revision_id=row.revision_id,
                revision=row.revision,
                live_id=row.live_id,
                hash=row.hash,
                read=read.get(row.id),
                signed_before=row.id in signed,
                customers=row.audience not in {"", "agent"},
                weight=weights.get(row.article_id, 0),
                languages=languages.get(row.article_id, 1),
                must_fixes=blocking.get(row.id, 0),
                exceptions=exceptions.get(row.id, 0),
            )
            for row in rows
        }

    def links_to(self, codes: Collection[str]) -> Mapping[str, int]:
        """How many texts name each of these articles in a link."""
        wanted, found = {number_of(code) for code in codes}, Counter[int]()
        # The words of a list are folded, addresses with them.
        holding = select(_HEAD.number, _HEAD.words).where(holds(_HEAD.words, "(kb:kb-"))
        for row in self._connection.execute(holding):
            linked = {int(number) for number in _LINKED.findall(row.words)} - {row.number}
            found.update(linked & wanted)
        return {code_of(number): count for number, count in found.items()}

    def must_fixes(self, variants: Collection[str]) -> Mapping[str, int]:
        """Open must-fixes of each of these variants that has any."""
        blocking = (
            select(_THREAD.variant_id, func.count())
            .where(_THREAD.variant_id.in_(variants), _THREAD.kind == CommentKind.MUST_FIX, _OPEN)
            .group_by(_THREAD.variant_id)
        )
        return {row[0]: row[1] for row in self._connection.execute(blocking)}

    def open_threads(self, variants: Collection[str]) -> Mapping[str, int]:
        """Open comments of reviews, of any kind, of each of these variants that has any."""
        still = _THREAD.variant_id.in_(list(variants)), _OPEN
        counted = select(_THREAD.variant_id, func.count()).where(*still).group_by(_THREAD.variant_id)
        return {row[0]: row[1] for row in self._connection.execute(counted)}

    def last_returns(self, variants: Collection[str]) -> Mapping[str, Verdict]:
        """Of each of these variants that was ever sent back, the latest verdict that did it."""
        given = (
            select(tables.verdict, _REVISION.variant_id)
            .join(tables.review, _REVIEW.id == _VERDICT.review_id)
            .join(tables.revision, _REVISION.id == _REVIEW.revision_id)
            .where(_VERDICT.kind == VerdictKind.RETURN, _REVISION.variant_id.in_(list(variants)))
            .order_by(_VERDICT.signed_at)
        )
        return {row.variant_id: verdict_of(row) for row in self._connection.execute(given)}

    def open_must_fixes_of(self, person: str) -> tuple[tuple[str, str], ...]:
        """Variant and thread id of every open must-fix that ``person`` began."""
        begun = (
            select(_THREAD.variant_id, _THREAD.id)
            .join(tables.comment, _COMMENT.thread_id == _THREAD.id)
            .where(_COMMENT.position == 0, _COMMENT.person == person)
            .where(_THREAD.kind == CommentKind.MUST_FIX, _OPEN)
            .order_by(_THREAD.variant_id, _THREAD.id)
        )
        return tuple((row.variant_id, row.id) for row in self._connection.execute(begun))

    def verdicts_of(self, person: str, since: datetime) -> tuple[GivenVerdict, ...]:
        """What ``person`` said of texts since then, the newest first."""
        given = (
            select(
                _ARTICLE.number, _VARIANT.locale, _REVISION.title, _REVISION.number.label("revision"),
                _VERDICT.kind, _VERDICT.comment, _VERDICT.signed_at, _VERDICT.voided_at, _VERDICT.behalf,
            )
            .join(tables.review, _REVIEW.id == _VERDICT.review_id)
            .join(tables.revision, _REVISION.id == _REVIEW.revision_id)
            .join(tables.variant, _VARIANT.id == _REVISION.variant_id)
            .join(tables.article, _ARTICLE.id == _VARIANT.article_id)
            .where(_VERDICT.person == person, _VERDICT.signed_at >= since)
            .order_by(_VERDICT.signed_at.desc(), _VERDICT.id)
        )  # fmt: skip
        return tuple(
            GivenVerdict(
                article=code_of(row.number),
                locale=row.locale,
                title=row.title,
                revision=row.revision,
                kind=VerdictKind(row.kind),
                comment=row.comment,
                at=row.signed_at,
                standing=row.voided_at is None,
                behalf=row.behalf,
            )
            for row in self._connection.execute(given)
        )

    def _exceptions(self, variants: Collection[str]) -> Mapping[str, int]:
        """Exceptions that were asked for and nobody decided."""
        asked = tables.tone_exception.c
        waiting = select(asked.variant_id, func.count()).where(asked.variant_id.in_(variants), asked.granted.is_(None))
        return {row[0]: row[1] for row in self._connection.execute(waiting.group_by(asked.variant_id))}

    def _weights(self, articles: Collection[str]) -> Mapping[str, int]:
        """The weight of the heaviest topic of each article."""
        placed, topic = tables.article_topic.c, tables.topic.c
        heaviest = (
            select(placed.article_id, func.max(topic.weight))
            .join(tables.topic, topic.id == placed.topic_id)
            .where(placed.article_id.in_(articles))
            .group_by(placed.article_id)
        )
        return {row[0]: row[1] for row in self._connection.execute(heaviest)}

    def _languages(self, articles: Collection[str]) -> Mapping[str, int]:
        counted = select(_VARIANT.article_id, func.count()).where(_VARIANT.article_id.in_(articles))
        return {row[0]: row[1] for row in self._connection.execute(counted.group_by(_VARIANT.article_id))}

    def _read(self, variants: Collection[str], person: str) -> Mapping[str, int]:
        reading = tables.reading.c
        looked = select(reading.variant_id, reading.number).where(
            reading.person == person, reading.variant_id.in_(variants)
        )
        return {row.variant_id: row.number for row in self._connection.execute(looked)}

    def _signed(self, variants: Collection[str], person: str) -> set[str]:
        """Of these variants, those an earlier version of which ``person`` approved."""
        approved = (
            select(_REVISION.variant_id)
            .join(tables.review, _REVIEW.revision_id == _REVISION.id)
            .join(tables.verdict, _VERDICT.review_id == _REVIEW.id)
            .where(_VERDICT.person == person, _VERDICT.kind == VerdictKind.APPROVE, _REVISION.variant_id.in_(variants))
            .distinct()
        )
        return set(self._connection.execute(approved).scalars())
