"""Localising: what a language version has to do about its source, block by block, and doing it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kbstudio.domain.alignments import Alignment, BlockChange, Currency
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput, RevisionConflict
from kbstudio.domain.ids import new_id
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Person
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.revisions import NOT_AT_HAND, BlockMark, Revision, change_named
from kbstudio.domain.transitions import check, may
from kbstudio.services.locales.adaptation_rows import adaptation_rows, counted
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from kbstudio.services.locales.adapting import Adapted, adapted, taken_over
from kbstudio.services.locales.aligning import inherited_by, source_of, source_text, standing
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.locales.currencies import recount
from kbstudio.services.locales.markets import MarketText, in_step, market_text, not_written
from kbstudio.services.lookup import acting, article_named, newest, numbered, person_named, revision_at
from kbstudio.services.once import once
from kbstudio.services.snapshots import Outcome
from kbstudio.services.text_blocks import text_blocks, told_apart
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
            tag = locale_tag(locale)
            source, variant = _source(work, article, tag), _variant(work, article, locale)
            live, draft = source_text(work, source), source_text(work, source, early=True)
            text = draft if early else live
            if text is None or live is None or draft is None:
                raise _nothing_written(article)
            own = newest(work, variant) if variant is not None else None
            opened = _open(work, article, source, text, own, tag)
            shown, rows = opened.base, opened.rows
            head = own if variant is not None and own is not None and own.id == variant.draft_id else None
            case = Case(by=person, article=article, locale=tag, revision=head)
            return AdaptationView(
                article=article.code,
                kind=article.kind,
                locale=tag,
                source_locale=source.locale,
                source_number=text.number,
                source_title=text.text.title,
                draft_number=draft.number if draft.number != live.number else 0,
                early=early,
                number=own.number if own is not None else 0,
                state=own.state if own is not None else None,
                title=shown.text.title if shown is not None else "",
                body=shown.text.body if shown is not None else "",
                rows=rows,
                currency=counted(rows, own.number if own is not None else 0, text.number),
                display_names={each.name: each.display for each in work.people.all()},
                may_save=may("save", case),
                source_body=text.text.body,
                since=_behind_since(work, variant),
                inherits=opened.inherits,
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
            return {row.key: row.target for row in _open(work, article, source, text, own, locale_tag(locale)).rows}

    def classify(self, code: str, *, number: int, block: str, change: str, by: str, locale: str = "") -> Outcome:
        """Say what kind of change version ``number`` of the source made to one block; languages follow it at once.

        ``locale`` is that of a language that others inherit, where it is not the source.
        """
        kind = change_named(change)
        with self._database.write() as work:
            person = acting(work, by)
            article = article_named(work, code)
            followed = locale_tag(locale) if locale else article.source_locale
            source = work.articles.variant(article.id, followed)
            if source is None:
                raise _nothing_written(article)
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
                raise _nothing_written(article)
            own = _read_by_agents(work, variant)
            rows = _open(work, article, source, text, own, locale_tag(locale)).rows
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
    done = _done(work, _open(work, article, source, text, base, tag), edits, source, text, by=person.name, own=own)
    # What was withdrawn comes back by saving it again, as in the editor.
    comes_back = own is not None and own is base and own.state in NOT_AT_HAND
    same = base is not None and done.text.hash == base.hash and not comes_back
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
        inherited = inherited_by(work, article, tag)
        variant = Variant(id=new_id(), article_id=article.id, locale=tag, base=inherited)
        work.articles.add_variant(variant)
    if same and own is not None:
        work.activity.note("adapt", article.code, tag, person.name, at)
        outcome, kept = Outcome(article.code, tag, own.number, own.state, own.hash), own.id
    else:
        outcome = write_draft(work, person, article, variant, own, done.text, at, blocks=done.marks)
        kept = numbered(work, article, variant, outcome.revision).id
    work.alignments.put(kept, done.alignment)
    recount(work, article, at, only=(variant,))
    return outcome


@dataclass(frozen=True)
class _Opened:
    """The rows of a version, what its blocks stand for, and the text that is gone on from: of a market the one that
    follows its language already."""

    rows: tuple[AdaptationRow, ...]
    alignment: Alignment
    base: Revision | None
    marks: tuple[BlockMark, ...]
    inherits: bool = False


def _open(
    work: UnitOfWork, article: Article, source: Variant, text: Revision, own: Revision | None, tag: str
) -> _Opened:
    history = BlockHistory(work, source, text)
    if text.erased is not None or not inherited_by(work, article, tag):
        # Nothing can be inherited of a text that is erased: what stands here stays as it is.
        alignment = standing(work, source, history.blocks, own) if own is not None else Alignment(text.number)
        rows = adaptation_rows(work, history, alignment, own, source.locale)
        return _Opened(rows, alignment, own, work.revisions.blocks(own.id) if own is not None else ())
    base = own or not_written(text)
    market = in_step(work, source, text, market_text(work, source, own), base.number + 1)
    base = market.as_revision(base)
    rows = adaptation_rows(work, history, market.alignment, base, source.locale, told_apart(base, market.marks))
    return _Opened(rows, market.alignment, base, market.marks, inherits=True)


def _done(
    work: UnitOfWork,
    opened: _Opened,
    edits: Sequence[BlockEdit],
    source: Variant,
    text: Revision,
    *,
    by: str,
    own: Revision | None,
) -> Adapted:
    """What the edits make; of a market the text that follows its language, with the next number."""
    edits = taken_over(opened.rows, edits, inherits=opened.inherits)
    done = adapted(
        opened.rows, edits, opened.alignment, opened.base, by=by, source_number=text.number, blocks=opened.marks
    )
    if not opened.inherits:
        return done
    last = work.revisions.newest(own.variant_id) if own is not None else None
    number = last.number + 1 if last is not None else 1
    written = MarketText(done.text, done.marks(number), done.alignment)
    market = in_step(work, source, text, written, number)
    if market is written:
        raise BadInput("A block takes in the ones behind it. Close what it opens, such as a block of code.")
    return Adapted(market.text, market.alignment, lambda _number: market.marks)


def _source(work: UnitOfWork, article: Article, tag: str) -> Variant:
    source = source_of(work, article, tag)
    if source is None:
        raise _nothing_written(article)
    if tag == article.source_locale:
        raise BadInput(
            "{locale} is the language {code} is written in; choose another one to adapt it to.",
            locale=tag,
            code=article.code,
        )
    return source


def _nothing_written(article: Article) -> BadInput:
    return BadInput("{code} has no text to translate yet.", code=article.code)


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
