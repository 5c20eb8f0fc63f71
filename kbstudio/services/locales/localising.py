"""Localising: what a language version has to do about its source, block by block, and doing it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from kbstudio.domain.alignments import Alignment, BlockChange, Currency
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput, RevisionConflict
from kbstudio.domain.ids import new_id
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Person
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.revisions import Revision, change_named
from kbstudio.domain.transitions import check, may
from kbstudio.services.locales.adaptation_rows import adaptation_rows, counted
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from kbstudio.services.locales.adapting import adapted
from kbstudio.services.locales.aligning import source_of, source_text, standing
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.locales.currencies import recount
from kbstudio.services.lookup import acting, article_named, newest, numbered, person_named, revision_at
from kbstudio.services.once import once
from kbstudio.services.snapshots import Outcome
from kbstudio.services.text_blocks import text_blocks
from kbstudio.services.versions import write_draft


class Localising:
    """What localisers do."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def view(self, code: str, locale: str, *, by: str, early: bool = False) -> AdaptationView:
        """An article open for adapting; ``early`` follows the draft of the source that is on its way."""
        with self._database.read() as work:
            person = person_named(work, by)
            article = article_named(work, code)
            source, variant = _source(work, article, locale_tag(locale)), _variant(work, article, locale)
            live, draft = source_text(work, source), source_text(work, source, early=True)
            text = draft if early else live
            if text is None or live is None or draft is None:
                raise BadInput("{code} has no text to translate yet.", code=article.code)
            own = newest(work, variant) if variant is not None else None
            rows, _alignment = _open(work, article, source, text, own)
            head = own if variant is not None and own is not None and own.id == variant.draft_id else None
            case = Case(by=person, article=article, locale=locale_tag(locale), revision=head)
            return AdaptationView(
                article=article.code,
                kind=article.kind,
                locale=locale_tag(locale),
                source_locale=article.source_locale,
                source_number=text.number,
                source_title=text.text.title,
                draft_number=draft.number if draft.number != live.number else 0,
                early=early,
                number=own.number if own is not None else 0,
                state=own.state if own is not None else None,
                title=own.text.title if own is not None else "",
                body=own.text.body if own is not None else "",
                rows=rows,
                currency=counted(rows, own.number if own is not None else 0, text.number),
                display_names={each.name: each.display for each in work.people.all()},
                may_save=may("save", case),
                source_body=text.text.body,
                since=_behind_since(work, variant),
            )

    def adapt(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        edits: Sequence[BlockEdit],
        based_on: int,
        source_number: int,
        op_id: str | None = None,
    ) -> Outcome:
        """Carry out what a localiser did to blocks, all of it or nothing; words that change make the next version.

        ``based_on`` is the version the rows were made from (0: none yet), ``source_number`` that of the source they
        were held against. Somebody else's newer version raises RevisionConflict; a row that is gone, BadInput.
        """
        tag = locale_tag(locale)

        def act() -> Outcome:
            person = acting(work, by)
            return adapt_in(
                work, person, code, tag, edits, based_on=based_on, source_number=source_number, at=self._now()
            )

        with self._database.write() as work:
            request = {"do": "adapt", "code": code, "locale": tag, "by": by, "based_on": based_on}
            request |= {"edits": [each.__dict__ for each in edits], "source": source_number}
            outcome = once(work, op_id, request, self._now, act)
            work.commit()
        return outcome

    def texts_at(self, code: str, locale: str, *, number: int, by: str) -> Mapping[str, str]:
        """What stood for each block of the source in version ``number`` of a language, by key; "title" is the title."""
        with self._database.read() as work:
            person_named(work, by)
            article = article_named(work, code)
            source, variant = _source(work, article, locale_tag(locale)), _variant(work, article, locale)
            own = work.revisions.numbered(variant.id, number) if variant is not None else None
            text = source_text(work, source)
            if own is None or own.erased is not None or text is None:
                return {}
            return {row.key: row.target for row in _open(work, article, source, text, own)[0]}

    def classify(self, code: str, *, number: int, block: str, change: str, by: str) -> Outcome:
        """Say what kind of change version ``number`` of the source made to one block; languages follow it at once."""
        kind = change_named(change)
        with self._database.write() as work:
            person = acting(work, by)
            article = article_named(work, code)
            source = _source(work, article, "")
            revision = numbered(work, article, source, number)
            check("save", Case(by=person, article=article, locale=source.locale))
            if block not in {each.id for each in text_blocks(work, revision)}:
                raise BadInput("Version {number} of {code} has no such block.", number=number, code=article.code)
            now = self._now()
            work.alignments.put_change(source.id, BlockChange(number, block, kind, person.name), now)
            work.activity.note("classify", article.code, source.locale, person.name, now)
            recount(work, article, now)
            work.commit()
            return Outcome(article.code, source.locale, revision.number, revision.state, revision.hash)

    def currency(self, code: str, locale: str) -> Currency:
        """How far what agents read in a language is behind what they read in the source, counted now."""
        with self._database.read() as work:
            article = article_named(work, code)
            source, variant = _source(work, article, locale_tag(locale)), _variant(work, article, locale)
            text = source_text(work, source)
            if text is None:
                raise BadInput("{code} has no text to translate yet.", code=article.code)
            own = _read_by_agents(work, variant)
            history = BlockHistory(work, source, text)
            alignment = standing(work, source, history.blocks, own)
            rows = adaptation_rows(work, history, alignment, own, article.source_locale)
            return counted(rows, own.number if own is not None else 0, text.number)


def adapt_in(
    work: UnitOfWork,
    person: Person,
    code: str,
    tag: str,
    edits: Sequence[BlockEdit],
    *,
    based_on: int,
    source_number: int,
    at: datetime,
) -> Outcome:
    """Carry out what ``person`` did to blocks within a transaction that is open; as ``Localising.adapt``."""
    article = article_named(work, code)
    source, variant = _source(work, article, tag), _variant(work, article, tag)
    own = newest(work, variant) if variant is not None else None
    base = own if variant is None or own is None or own.number == based_on else _based(work, variant, based_on)
    text = numbered(work, article, source, source_number)
    rows, alignment = _open(work, article, source, text, base)
    marks = work.revisions.blocks(base.id) if base is not None else ()
    done = adapted(rows, edits, alignment, base, by=person.name, source_number=text.number, blocks=marks)
    same = base is not None and done.text.hash == base.hash
    draft = own if variant is not None and own is not None and own.id == variant.draft_id else None
    check("save", Case(by=person, article=article, locale=tag, revision=None if same else draft))
    if base is not None and own is not None and base.id != own.id:
        if same:
            raise _moved_on()
        raise RevisionConflict(
            number=own.number,
            author=person_named(work, own.author).display,
            mine=(done.text.title, done.text.body),
            theirs=(own.text.title, own.text.body),
        )
    if variant is None:
        variant = Variant(id=new_id(), article_id=article.id, locale=tag)
        work.articles.add_variant(variant)
    if same and own is not None:
        work.activity.note("adapt", article.code, tag, person.name, at)
        outcome, kept = Outcome(article.code, tag, own.number, own.state, own.hash), own.id
    else:
        outcome = write_draft(work, person, article, variant, own, done.text, at, blocks=done.marks)
        kept = numbered(work, article, variant, outcome.revision).id
    work.alignments.put(kept, done.alignment)
    recount(work, article, at, only=variant)
    return outcome


def _open(
    work: UnitOfWork, article: Article, source: Variant, text: Revision, own: Revision | None
) -> tuple[tuple[AdaptationRow, ...], Alignment]:
    history = BlockHistory(work, source, text)
    alignment = standing(work, source, history.blocks, own) if own is not None else Alignment(text.number)
    return adaptation_rows(work, history, alignment, own, article.source_locale), alignment


def _source(work: UnitOfWork, article: Article, tag: str) -> Variant:
    source = source_of(work, article)
    if source is None:
        raise BadInput("{code} has no text to translate yet.", code=article.code)
    if tag == article.source_locale:
        raise BadInput(
            "{locale} is the language {code} is written in; choose another one to adapt it to.",
            locale=tag,
            code=article.code,
        )
    return source


def _variant(work: UnitOfWork, article: Article, locale: str) -> Variant | None:
    return work.articles.variant(article.id, locale_tag(locale))


def _based(work: UnitOfWork, variant: Variant, number: int) -> Revision:
    base = work.revisions.numbered(variant.id, number)
    if base is None or base.erased is not None:
        raise _moved_on()
    return base


def _read_by_agents(work: UnitOfWork, variant: Variant | None) -> Revision | None:
    if variant is None:
        return None
    return revision_at(work, variant.live_id) or work.revisions.newest_text(variant.id)


def _behind_since(work: UnitOfWork, variant: Variant | None) -> datetime | None:
    counted = work.alignments.currencies([variant.id]) if variant is not None else {}
    return counted[variant.id][1] if variant is not None and variant.id in counted else None


def _moved_on() -> BadInput:
    return BadInput("Somebody else saved this language meanwhile. Look at it again, then repeat.")
