"""Comments beside a text: begun, answered, settled, their suggestions put in place."""

from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.comments import Comment, CommentKind, MeantFor, Resolution, Thread, comment_text
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.people import Person, Role
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import Line, Revision
from kbstudio.domain.texts import ArticleText, clean
from kbstudio.domain.transitions import check
from kbstudio.services.locales.currencies import follow_draft
from kbstudio.services.lookup import acting, erased_version, newest, person_named, revision_at, variant_named
from kbstudio.services.once import once, thread_once
from kbstudio.services.reviews.cases import writers_of
from kbstudio.services.reviews.placing import PlacedThread, anchor, placed
from kbstudio.services.snapshots import Outcome
from kbstudio.services.versions import write_draft

_LONGEST_QUOTE = 5_000


@dataclass(frozen=True)
class CommentsView:
    """The threads beside version ``number``, in the order of its text, those whose words are gone last."""

    number: int
    threads: tuple[PlacedThread, ...]
    display_names: Mapping[str, str]


class Commenting:
    """What people say beside a text. Every step names who acts (``by``) and may carry an ``op_id``."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def view(self, code: str, locale: str, *, number: int | None = None) -> CommentsView:
        """Every thread of a language version, placed in its newest version or in version ``number``."""
        with self._database.read() as work:
            revision = _version(work, code, locale, number)
            threads = work.comments.of_variant(revision.variant_id)
            found = placed(work, revision, threads)
            names = {p.name: p.display for p in work.people.all()}
        return CommentsView(revision.number, found, names)

    def begin(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        kind: CommentKind,
        body: str,
        number: int,
        start: int = 0,
        end: int = 0,
        suggestion: str | None = None,
        op_id: str | None = None,
    ) -> Thread:
        """Say something about the words from ``start`` to ``end`` of version ``number``; about all of it without them.

        A suggestion needs the words that should stand there instead. Only reviewers say what must be fixed.
        """
        instead = clean(suggestion) if suggestion is not None and kind is not CommentKind.NOTE else None
        said = comment_text(body or instead or "")

        def act(work: UnitOfWork, person: Person) -> Thread:
            article, variant = variant_named(work, code, locale)
            if kind is CommentKind.MUST_FIX and not person.holds(Role.REVIEWER, variant.locale, article.topics):
                raise Refused(
                    "Reviewers say what must be fixed, and {person} is none for {code}; leave a note instead.",
                    reason=Reason.ROLE,
                    person=person.display,
                    code=article.code,
                )
            revision = _version(work, code, locale, number)
            quote = _quote(revision.text.body, start, end)
            _check_suggestion(kind, quote, instead)
            block, offset = anchor(work, revision, start) if quote else ("", 0)
            thread = Thread(
                id=new_id(),
                variant_id=variant.id,
                number=revision.number,
                kind=kind,
                comments=(Comment(new_id(), person.name, self._now(), said),),
                block=block,
                offset=offset,
                quote=quote,
                suggestion=instead,
            )
            work.comments.add(thread)
            work.activity.note("comment", article.code, variant.locale, person.name, self._now(), said)
            return thread

        request = {"do": "comment", "code": code, "locale": locale, "by": by, "kind": kind, "body": body}
        request |= {"number": number, "start": start, "end": end, "suggestion": suggestion}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)

    def reply(self, thread_id: str, *, by: str, body: str, op_id: str | None = None) -> Thread:
        """Answer in a thread."""
        said = comment_text(body)

        def act(work: UnitOfWork, person: Person) -> Thread:
            thread = _held(work, thread_id)
            work.comments.say(thread.id, Comment(new_id(), person.name, self._now(), said))
            return self._noted(work, "reply", thread, person, said)

        request = {"do": "reply", "thread": thread_id, "by": by, "body": body}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)

    def resolve(
        self, thread_id: str, *, by: str, resolution: Resolution = Resolution.DONE, op_id: str | None = None
    ) -> Thread:
        """Settle a thread; a must-fix is settled by who asked for it, or by a reviewer who did not write the change."""

        def act(work: UnitOfWork, person: Person) -> Thread:
            thread = _held(work, thread_id)
            _check_may_settle(work, thread, person)
            work.comments.settle(thread.id, resolution, person.name, self._now())
            return self._noted(work, "resolve", thread, person)

        request = {"do": "resolve", "thread": thread_id, "by": by, "how": resolution}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)

    def reopen(self, thread_id: str, *, by: str, op_id: str | None = None) -> Thread:
        """Take up a settled thread again."""

        def act(work: UnitOfWork, person: Person) -> Thread:
            thread = _held(work, thread_id)
            work.comments.settle(thread.id, None, "", None)
            return self._noted(work, "reopen", thread, person)

        request = {"do": "reopen", "thread": thread_id, "by": by}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)

    def apply(self, thread_id: str, *, by: str, based_on: int | None = None, op_id: str | None = None) -> Outcome:
        """Write the next version with the suggestion in place of its words, and settle the thread.

        A newer version than ``based_on`` refuses it; without that it goes into whichever is the newest.
        """

        def act() -> Outcome:
            person, thread = acting(work, by), _held(work, thread_id)
            article, variant, base = _text_of(work, thread)
            if based_on is not None and base.number != based_on:
                raise Refused(
                    "{author} saved version {number} meanwhile. Look at it, then put the suggestion in place.",
                    reason=Reason.MEANWHILE,
                    author=person_named(work, base.author).display,
                    number=base.number,
                )
            head = base if base.id in {variant.draft_id, variant.hotfix_id} else None
            check("save", Case(by=person, article=article, locale=variant.locale, revision=head))
            (place,) = placed(work, base, (thread,))
            if thread.suggestion is None or place.start is None or place.end is None or not place.exact:
                raise Refused(
                    "The words this suggestion is about are no longer there; change the text by hand, then resolve it."
                )
            body = base.text.body[: place.start] + thread.suggestion + base.text.body[place.end :]
            text = ArticleText.of(base.text.title, body, base.text.fields)
            work.comments.settle(thread.id, Resolution.APPLIED, person.name, self._now())
            line = Line.HOTFIX if base.id == variant.hotfix_id else Line.DRAFT
            now = self._now()
            outcome = write_draft(work, person, article, variant, base, text, now, line=line)
            follow_draft(work, article, variant, now)
            return outcome

        with self._database.write() as work:
            request = {"do": "apply", "thread": thread_id, "by": by, "based_on": based_on}
            outcome = once(work, op_id, request, self._now, act)
            work.commit()
        return outcome

    def _noted(self, work: UnitOfWork, action: str, thread: Thread, person: Person, detail: str = "") -> Thread:
        article, variant, _base = _text_of(work, thread)
        work.activity.note(action, article.code, variant.locale, person.name, self._now(), detail)
        return work.comments.thread(thread.id)


def _held(work: UnitOfWork, thread_id: str) -> Thread:
    """A thread to act on: its language version is held, so that whoever acts beside the same text waits."""
    work.articles.variant_with_id(work.comments.thread(thread_id).variant_id)
    thread = work.comments.thread(thread_id)
    if thread.meant_for is not MeantFor.REVIEW:
        raise BadInput("This belongs to those who translate the text, not to its review; look among the questions.")
    return thread


def _version(work: UnitOfWork, code: str, locale: str, number: int | None) -> Revision:
    article, variant = variant_named(work, code, locale)
    found = newest(work, variant) if number is None else work.revisions.numbered(variant.id, number)
    if found is None:
        raise BadInput("{code} ({locale}) has no such version.", code=article.code, locale=variant.locale)
    if found.erased is not None and number is not None:
        raise erased_version(work, article, variant.locale, found)
    return found


def _quote(body: str, start: int, end: int) -> str:
    if not 0 <= start <= end <= len(body):
        raise BadInput("There are no such words in this version; mark them again, then comment.")
    if end - start > _LONGEST_QUOTE:
        raise BadInput("A comment is about at most {limit} characters; mark fewer words.", limit=_LONGEST_QUOTE)
    quote = body[start:end]
    if quote and not quote.strip():
        raise BadInput("Only empty space is marked here; mark the words this is about, then comment.")
    return quote


def _check_suggestion(kind: CommentKind, quote: str, instead: str | None) -> None:
    if kind is CommentKind.SUGGESTION and instead is None:
        raise BadInput("Say which words you suggest instead.")
    if instead is not None and not quote:
        raise BadInput("A suggestion needs the words it should replace; mark them first.")
    if instead is not None and instead == quote:
        raise BadInput("The suggestion says the same as the text; change its words first.")


def _check_may_settle(work: UnitOfWork, thread: Thread, person: Person) -> None:
    if thread.kind is not CommentKind.MUST_FIX or person.name == thread.begun_by:
        return
    article, variant, base = _text_of(work, thread)
    reviewer = person.holds(Role.REVIEWER, variant.locale, article.topics)
    if not reviewer or person.name in writers_of(work, variant, base):
        asked = person_named(work, thread.begun_by).display
        raise Refused(
            "A must-fix is resolved by {asked}, who asked for it, or by another reviewer; say here what you did.",
            reason=Reason.ROLE,
            asked=asked,
        )


def _text_of(work: UnitOfWork, thread: Thread) -> tuple[Article, Variant, Revision]:
    """What a thread is about as it is now: the open correction it was begun beside, else the newest text."""
    variant = work.articles.variant_with_id(thread.variant_id)
    hotfix = revision_at(work, variant.hotfix_id)
    begun = work.revisions.numbered(variant.id, thread.number)
    beside = hotfix is not None and begun is not None and begun.line is Line.HOTFIX
    base = hotfix if beside else newest(work, variant)
    assert base is not None  # a thread is about a version, and versions stay
    return work.articles.with_id(variant.article_id), variant, base
