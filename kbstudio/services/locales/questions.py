"""Questions of localisers about blocks of the source, answered for every language; notes of authors for translators."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.comments import Comment, CommentKind, MeantFor, Resolution, Thread, comment_text
from kbstudio.domain.errors import BadInput, Refused, quoted
from kbstudio.domain.ids import new_id
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Person
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.domain.texts import clean
from kbstudio.services.locales.aligning import source_of, source_text
from kbstudio.services.locales.question_places import (
    PlacedQuestion,
    block_of_source,
    followed_blocks,
    placed_questions,
)
from kbstudio.services.locales.question_rights import answers, may_answer, may_ask, may_end, to_answer
from kbstudio.services.lookup import article_named, newest, person_named
from kbstudio.services.once import thread_once
from kbstudio.services.text_blocks import TextBlock, text_blocks

_LONGEST_QUOTE = 5_000


@dataclass(frozen=True)
class QuestionsView:
    """What stands beside version ``number`` of the source of an article, in the order of its text.

    ``may_answer`` and ``may_ask`` say why the person cannot, None where they can.
    """

    article: str
    source_locale: str
    number: int
    threads: tuple[PlacedQuestion, ...]
    display_names: Mapping[str, str]
    may_answer: Refused | None
    may_ask: Refused | None

    @property
    def open_questions(self) -> int:
        """How many questions nobody has settled."""
        return sum(each.thread.meant_for is MeantFor.QUESTION and each.thread.is_open for each in self.threads)


@dataclass(frozen=True)
class WaitingQuestion:
    """A question that waits for a person: for their answer, or once it is ``answered``, for them to settle it.

    ``locale`` is the language the article is written in, ``placed.thread.locale`` the one it was asked in.
    """

    article: str
    locale: str
    title: str
    revision: int
    placed: PlacedQuestion
    answered: bool
    by: str
    at: datetime

    @property
    def key(self) -> tuple[str, str, str]:
        """By which it is found again."""
        return (self.article, self.locale, self.placed.thread.id)


class Questions:
    """Threads beside the source of an article. Every step names who acts (``by``) and may carry an ``op_id``."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def of(self, code: str, *, by: str, locale: str = "", number: int | None = None) -> QuestionsView:
        """Every question and note beside an article, at its newest text or that of version ``number``.

        With ``locale`` their blocks are those of the language version that this one follows, as an adaptation shows.
        """
        with self._database.read() as work:
            person = person_named(work, by)
            article, source, revision = _source(work, code, number)
            placed = placed_questions(work, revision, work.comments.beside_source(source.id))
            if locale:
                known = followed_blocks(work, article, locale_tag(locale))
                placed = tuple(each.in_block(known) for each in placed) if known is not None else placed
            return QuestionsView(
                article=article.code,
                source_locale=source.locale,
                number=revision.number,
                threads=tuple(each.for_person(person.name, sees_to_it=answers(article, person)) for each in placed),
                display_names={each.name: each.display for each in work.people.all()},
                may_answer=may_answer(article, person),
                may_ask=may_ask(article, person, locale_tag(locale) if locale else ""),
            )

    def ask(
        self, code: str, locale: str, *, by: str, body: str, block: str = "", quote: str = "", op_id: str | None = None
    ) -> Thread:
        """Ask about a block of what ``locale`` follows, or about words in it; about the whole text without a block."""
        tag, said = locale_tag(locale), comment_text(body)

        def act(work: UnitOfWork, person: Person) -> Thread:
            article = article_named(work, code)
            _check(may_ask(article, person, tag))
            if tag == article.source_locale:
                raise BadInput(
                    "{code} is written in {locale}; ask about it from another language, or leave a note here.",
                    code=article.code,
                    locale=tag,
                )
            return self._begin(work, person, article, said, MeantFor.QUESTION, tag, block, quote)

        request = {"do": "ask", "code": code, "locale": tag, "by": by, "block": block, "quote": quote, "body": body}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)

    def note(self, code: str, *, by: str, body: str, block: str = "", op_id: str | None = None) -> Thread:
        """Leave a note for whoever translates a block of the source; about the whole text without a block."""
        said = comment_text(body)

        def act(work: UnitOfWork, person: Person) -> Thread:
            article = article_named(work, code)
            _check(may_answer(article, person))
            return self._begin(work, person, article, said, MeantFor.TRANSLATORS, article.source_locale, block, "")

        request = {"do": "note for translators", "code": code, "by": by, "block": block, "body": body}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)

    def answer(self, thread_id: str, *, by: str, body: str, op_id: str | None = None) -> Thread:
        """Answer a question, or as who asked say more."""
        said = comment_text(body)

        def act(work: UnitOfWork, person: Person) -> Thread:
            thread, article = _held(work, thread_id, MeantFor.QUESTION)
            if person.name != thread.begun_by:
                _check(may_answer(article, person))
            return self._say(work, thread, article, person, said, "answer")

        request = {"do": "answer", "thread": thread_id, "by": by, "body": body}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)

    def settle(self, thread_id: str, *, by: str, op_id: str | None = None) -> Thread:
        """Say that a question is answered for good."""
        return self._end(thread_id, MeantFor.QUESTION, Resolution.DONE, by, op_id)

    def reopen(self, thread_id: str, *, by: str, op_id: str | None = None) -> Thread:
        """Ask a settled question again."""
        return self._end(thread_id, MeantFor.QUESTION, None, by, op_id)

    def change_note(self, thread_id: str, *, by: str, body: str, op_id: str | None = None) -> Thread:
        """Say something else in a note; what it said before stays in the library."""
        said = comment_text(body)

        def act(work: UnitOfWork, person: Person) -> Thread:
            thread, article = _held(work, thread_id, MeantFor.TRANSLATORS)
            _check(may_end(article, thread, person))
            return self._say(work, thread, article, person, said, "translators_note")

        request = {"do": "change note", "thread": thread_id, "by": by, "body": body}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)

    def remove_note(self, thread_id: str, *, by: str, op_id: str | None = None) -> Thread:
        """Take a note away: nobody is shown it any more."""
        return self._end(thread_id, MeantFor.TRANSLATORS, Resolution.DONE, by, op_id)

    def thread(self, thread_id: str) -> Thread:
        """One question or note."""
        with self._database.read() as work:
            return work.comments.thread(thread_id)

    def block_with(self, code: str, words: str, *, locale: str = "") -> tuple[str, str]:
        """The id of the one block with these words, and the words as they stand there; BadInput for none or several.

        With ``locale`` in the text that this language follows, else in the newest of the source.
        """
        wanted = " ".join(clean(words).split())
        if not wanted:
            raise BadInput("Give the words this is about, or leave them out to speak of the whole text.")
        with self._database.read() as work:
            article = article_named(work, code)
            source = _source_variant(work, article)
            followed = source_of(work, article, locale_tag(locale)) if locale else source
            text = source_text(work, followed or source) if locale else newest(work, source)
            blocks = text_blocks(work, text) if text is not None else ()
        found = [block for block in blocks if wanted in block.words]
        if len(found) != 1:
            told = "{words} stands in several blocks of {code}; give more words."
            if not found:
                told = "{words} does not stand in {code}; give the words as the text has them, marks included."
            raise BadInput(told, words=quoted(wanted), code=article.code)
        return found[0].id, wanted if wanted in found[0].text else ""

    def waiting(self, person: str) -> tuple[WaitingQuestion, ...]:
        """Open questions that ``person`` is to answer, and their own that were answered; the longest waiting first."""
        with self._database.read() as work:
            return waiting_questions(work, person)

    def _begin(
        self,
        work: UnitOfWork,
        person: Person,
        article: Article,
        said: str,
        meant_for: MeantFor,
        locale: str,
        block: str,
        quote: str,
    ) -> Thread:
        source = _source_variant(work, article)
        revision, found = _block(work, article, source, block_of_source(work, article, locale, block))
        words, offset = _quoted(found, quote)
        thread = Thread(
            id=new_id(),
            variant_id=source.id,
            number=revision.number,
            kind=CommentKind.NOTE,
            comments=(Comment(new_id(), person.name, self._now(), said),),
            block=found.id if found is not None else "",
            offset=offset,
            quote=words,
            meant_for=meant_for,
            locale=locale,
        )
        work.comments.add(thread)
        done = "ask" if meant_for is MeantFor.QUESTION else "translators_note"
        work.activity.note(done, article.code, locale, person.name, self._now(), said)
        return thread

    def _say(
        self, work: UnitOfWork, thread: Thread, article: Article, person: Person, said: str, action: str
    ) -> Thread:
        work.comments.say(thread.id, Comment(new_id(), person.name, self._now(), said))
        work.activity.note(action, article.code, thread.locale, person.name, self._now(), said)
        return work.comments.thread(thread.id)

    def _end(self, thread_id: str, kind: MeantFor, how: Resolution | None, by: str, op_id: str | None) -> Thread:
        def act(work: UnitOfWork, person: Person) -> Thread:
            thread, article = _held(work, thread_id, kind)
            _check(may_end(article, thread, person))
            work.comments.settle(thread.id, how, person.name if how else "", self._now() if how else None)
            done = "settle_question" if how else "reopen_question"
            if kind is MeantFor.TRANSLATORS:
                done = "remove_note"
            work.activity.note(done, article.code, thread.locale, person.name, self._now())
            return work.comments.thread(thread.id)

        request = {"do": "end question", "thread": thread_id, "by": by, "how": how}
        return thread_once(self._database, self._now, by=by, op_id=op_id, request=request, act=act)


def waiting_questions(work: UnitOfWork, name: str) -> tuple[WaitingQuestion, ...]:
    """As ``Questions.waiting``, within a transaction that is open."""
    threads = work.comments.open_questions()
    texts = work.articles.texts_with({thread.variant_id for thread in threads})
    here = {each.name for each in work.people.all() if not each.has_left}
    person = work.people.named(name)
    found = []
    for thread in threads:
        article, source = texts[thread.variant_id]
        asked = thread.begun_by == name
        wanted = asked if thread.is_answered else not asked and name in to_answer(article, here, person)
        revision = newest(work, source) if wanted else None
        if revision is None:
            continue
        (placed,) = placed_questions(work, revision, (thread,))
        found.append(
            WaitingQuestion(
                article=article.code,
                locale=source.locale,
                title=revision.text.title,
                revision=revision.number,
                placed=placed.for_person(name, sees_to_it=not asked),
                answered=thread.is_answered,
                by=thread.comments[-1].person,
                at=thread.comments[-1].at,
            )
        )
    return tuple(sorted(found, key=lambda each: each.at))


def said_by_block(view: QuestionsView) -> dict[str, str]:
    """Notes and open questions, with who said what, by the block they are about; "" for the whole text."""
    found: dict[str, list[str]] = {}
    for each in view.threads:
        if not each.thread.is_open or each.is_gone:
            continue
        said = each.thread.comments[-1:] if each.is_note else each.thread.comments
        lines = [f"{view.display_names.get(one.person, one.person)}: {one.body}" for one in said]
        found.setdefault(each.block, []).extend(lines)
    return {block: "\n".join(lines) for block, lines in found.items()}


def _check(refused: Refused | None) -> None:
    if refused is not None:
        raise refused


def _held(work: UnitOfWork, thread_id: str, kind: MeantFor) -> tuple[Thread, Article]:
    """A thread to act on; its language version is held, so that whoever acts beside the same text waits."""
    variant = work.articles.variant_with_id(work.comments.thread(thread_id).variant_id)
    thread = work.comments.thread(thread_id)
    if thread.meant_for is not kind:
        raise BadInput("The library has no question or note with the id {id}.", id=thread_id)
    return thread, work.articles.with_id(variant.article_id)


def _source_variant(work: UnitOfWork, article: Article) -> Variant:
    source = work.articles.variant(article.id, article.source_locale)
    if source is None:
        raise BadInput("{code} has no text to translate yet.", code=article.code)
    return source


def _source(work: UnitOfWork, code: str, number: int | None) -> tuple[Article, Variant, Revision]:
    article = article_named(work, code)
    source = _source_variant(work, article)
    found = work.revisions.numbered(source.id, number) if number is not None else None
    if found is None or found.erased is not None:
        found = newest(work, source)
    if found is None:
        raise BadInput("{code} has no text to translate yet.", code=article.code)
    return article, source, found


def _block(work: UnitOfWork, article: Article, source: Variant, block: str) -> tuple[Revision, TextBlock | None]:
    """The block with this id in the newest text, else in the one that languages follow."""
    texts = [text for text in (newest(work, source), source_text(work, source)) if text is not None]
    if not texts:
        raise BadInput("{code} has no text to translate yet.", code=article.code)
    if not block:
        return texts[0], None
    for text in texts:
        found = next((each for each in text_blocks(work, text) if each.id == block), None)
        if found is not None:
            return text, found
    raise BadInput("This block is no longer in the source of {code}; look at it again.", code=article.code)


def _quoted(block: TextBlock | None, quote: str) -> tuple[str, int]:
    """The words a thread is about, those of the whole block where none are named, and where they begin in it."""
    if block is None:
        return "", 0
    words = clean(quote).strip()
    if not words:
        return block.text[:_LONGEST_QUOTE], 0
    if len(words) > _LONGEST_QUOTE:
        raise BadInput("A question is about at most {limit} characters; mark fewer words.", limit=_LONGEST_QUOTE)
    offset = block.text.find(words)
    if offset < 0:
        raise BadInput("These words do not stand in the block; mark them again, then ask.")
    return words, offset
