"""What waits for a person, in sections: to review, answers, returned, questions, owed, waiting for others, done."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from kbstudio.domain.errors import Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.inbox import Facts, Group, Surroundings, group_of
from kbstudio.domain.lists import ArticleFilter, InboxRow, Listing
from kbstudio.domain.locales import language_of
from kbstudio.domain.people import Role
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reviews import approvals
from kbstudio.services.lists import Lists
from kbstudio.services.locales.questions import waiting_questions
from kbstudio.services.lookup import newest, variant_named
from kbstudio.services.reviews.bases import reviewed_text
from kbstudio.services.reviews.inbox_entries import (
    AnsweredThread,
    InboxContents,
    Key,
    ReturnedText,
    SubmittedText,
    TextFacts,
    WaitingText,
)
from kbstudio.services.reviews.owed import OwedReviews
from kbstudio.services.reviews.placing import placed
from kbstudio.services.reviews.reviewing import Reviewing
from kbstudio.services.snapshots import Outcome

LATELY = timedelta(days=7)
"""How long a verdict is listed as given lately."""

_LISTED = 500
_SHOWN = 2
"""Changes of a typo-only text told in its row."""


@dataclass(frozen=True)
class Signing:
    """What came of approving several texts: those that were, and those that were not with the reason."""

    approved: tuple[Outcome, ...]
    refused: tuple[tuple[Key, Exception], ...]


class Inbox:
    """Reads are short; what has to be found in the texts themselves is asked for apart, a few at a time."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock
        self._lists = Lists(database, clock)
        self._owed = OwedReviews(database, clock)
        self._reviewing = Reviewing(database, clock)

    def of(self, person: str) -> InboxContents:
        """Everything that waits for ``person`` (a login name), and what they did lately."""
        rows = self._lists.inbox(person=person)
        owed = tuple(each for each in self._owed.all(by=person) if each.may_settle is None)
        with self._database.read() as work:
            return InboxContents(
                to_review=self._waiting(work, rows, person),
                answers=_answers(work, person),
                questions=waiting_questions(work, person),
                returned=_returned(work, person),
                owed=owed,
                waiting=_submitted(work, person),
                done=work.inbox.verdicts_of(person, self._now() - LATELY),
                display_names={p.name: p.display for p in work.people.all()},
                at=self._now(),
            )

    def links_to(self, codes: Collection[str]) -> Mapping[str, int]:
        """How many texts link to each of these articles; one look through all texts."""
        with self._database.read() as work:
            found = work.inbox.links_to(codes)
        return {code: found.get(code, 0) for code in codes}

    def look_into(self, texts: Sequence[WaitingText]) -> tuple[TextFacts, ...]:
        """What the texts themselves say: which marks of meaning differ, and the words of what is a typo only."""
        from kbstudio.text.compare.glance import glances  # noqa: PLC0415 - lists come before texts
        from kbstudio.text.meaning import meaning_kinds  # noqa: PLC0415

        found = []
        for text in texts:
            with self._database.read() as work:
                after = work.revisions.with_id(text.revision_id).text
                before = work.revisions.with_id(text.live_id).text if text.live_id else None
            if after.is_empty:
                continue
            told = [f"{each.title}\n\n{each.body}" if each else "" for each in (before, after)]
            touched = meaning_kinds(told[0], told[1], language_of(text.row.locale)) if before else frozenset()
            words = ()
            if group_of(replace(text.facts, touched=touched)) is Group.TYPO:
                words = glances(told[0], told[1], _SHOWN)
            found.append(TextFacts(text.key, text.hash, touched, words))
        return tuple(found)

    def approve_all(self, texts: Sequence[tuple[Key, str]], *, by: str) -> Signing:
        """Approve each of these texts, (code, locale) and the hash that was shown; one refused stops no other."""
        approved, refused = [], []
        for key, seen in texts:
            try:
                approved.append(self._reviewing.approve(*key, by=by, hash_seen=seen, op_id=new_id()))
            except Refused as error:
                refused.append((key, error))
        return Signing(tuple(approved), tuple(refused))

    def _waiting(self, work: UnitOfWork, rows: Sequence[InboxRow], person: str) -> tuple[WaitingText, ...]:
        known = work.inbox.surroundings([(row.article, row.locale) for row in rows], person)
        unsigned = {owed.revision_id for owed in work.owed.open()}
        now = self._now()
        found = []
        for row in rows:
            around = known.get((row.article, row.locale))
            if around is None or around.revision != row.revision:
                continue
            facts = Facts(
                change=row.change,
                first=around.live_id is None,
                must_fixes=around.must_fixes,
                customers=around.customers,
                weight=around.weight,
                languages=around.languages,
                waited=_hours(now - row.requested_at),
                left=_hours(row.due_at - now) if row.due_at else None,
                exceptions=around.exceptions,
            )
            unread = around.read is None or around.read < row.revision
            found.append(
                WaitingText(
                    row=row,
                    hash=around.hash,
                    revision_id=around.revision_id,
                    live_id=_held_against(work, around, row.article, row.locale, unsigned),
                    facts=facts,
                    unread=unread,
                    signed_before=around.signed_before,
                )
            )
        return tuple(found)


def _held_against(
    work: UnitOfWork, around: Surroundings, code: str, locale: str, unsigned: Collection[str]
) -> str | None:
    """The id of the text it is compared with: what agents read, or what was reviewed before that."""
    if around.live_id not in unsigned:
        return around.live_id
    reviewed = reviewed_text(work, variant_named(work, code, locale)[1])
    return reviewed.id if reviewed else None


def _hours(span: timedelta) -> float:
    return span.total_seconds() / 3600


def _answers(work: UnitOfWork, person: str) -> tuple[AnsweredThread, ...]:
    """Their must-fixes that somebody answered last, or whose words are others by now."""
    begun = work.inbox.open_must_fixes_of(person)
    texts = work.articles.texts_with({variant_id for variant_id, _thread in begun})
    shown = {pointer for _article, variant in texts.values() if (pointer := variant.draft_id or variant.live_id)}
    work.revisions.read_ahead((), shown)
    found = []
    for thread in work.comments.threads([thread_id for _variant, thread_id in begun]):
        article, variant = texts[thread.variant_id]
        revision = newest(work, variant)
        if revision is None:
            continue
        last = thread.comments[-1]
        answered = last.person != person
        (place,) = placed(work, revision, (thread,))
        moved_on = revision.number > thread.number and not (place.exact and place.start is not None)
        if not answered and not moved_on:
            continue
        found.append(
            AnsweredThread(
                article=article.code,
                locale=variant.locale,
                title=revision.text.title,
                revision=revision.number,
                placed=place,
                answered=answered,
                by=last.person if answered else revision.author,
                at=last.at if answered else revision.created_at,
            )
        )
    return tuple(sorted(found, key=lambda each: each.at))


def _returned(work: UnitOfWork, person: str) -> tuple[ReturnedText, ...]:
    """Their drafts that were sent back, the one longest with them first."""
    wanted = ArticleFilter(listing=Listing.RETURNED, person=person, sort="updated", descending=False)
    rows = work.lists.articles(wanted, 0, _LISTED)
    ids = {(article.code, text.locale): text.id for article, text in work.articles.texts_of({r.article for r in rows})}
    returns, threads = work.inbox.last_returns(ids.values()), work.inbox.open_threads(ids.values())
    found = []
    for row in rows:
        variant_id = ids[row.article, row.locale]
        last = returns.get(variant_id)
        found.append(
            ReturnedText(
                article=row.article,
                locale=row.locale,
                title=row.title,
                revision=row.revision,
                by=last.person if last else "",
                at=last.signed_at if last else row.updated_at,
                comment=last.comment if last else "",
                open_threads=threads.get(variant_id, 0),
            )
        )
    return tuple(found)


def _submitted(work: UnitOfWork, person: str) -> tuple[SubmittedText, ...]:
    """What they put before others, and who has still to sign it; for those who may see to it, what lacks people."""
    everybody = work.people.all()
    absent = {each.name for each in everybody if each.has_left}
    acting = next((each for each in everybody if each.name == person), None)
    sees_to_it = acting is not None and (acting.holds(Role.CURATOR) or acting.holds(Role.ADMINISTRATOR))
    waiting = [
        review
        for review in work.reviews.open()
        if review.requested_by == person or (sees_to_it and review.unsignable(absent))
    ][:_LISTED]
    found = []
    for review, row in work.lists.under_review(waiting):
        signed = approvals(review.verdicts, review.hash)
        found.append(
            SubmittedText(
                article=row.article,
                locale=row.locale,
                title=row.title,
                revision=row.revision,
                since=review.requested_at,
                due_at=review.due_at,
                signed_by=signed,
                waits_for=tuple(name for name in review.asked_now() if name not in absent),
                needed=len(signed) + review.missing(),
                requested_by=review.requested_by,
                lacks=review.unsignable(absent),
            )
        )
    return tuple(found)
