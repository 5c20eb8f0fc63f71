"""What guidelines do: what a change of one would add and remove, which rules find anything, how teams do over time.

Impact and coverage are surveys: looked at here text by text, or in portions by another process.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from kbstudio.domain.articles import Variant
from kbstudio.domain.errors import BadInput
from kbstudio.domain.guidelines import GUIDELINE_KIND, Impact, Scope
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.published import Edition
from kbstudio.domain.tone import Conformance, RuleCoverage
from kbstudio.services.lookup import article_named
from kbstudio.services.tone.books import RuleBook
from kbstudio.services.tone.changes import RuleChange, changes_elsewhere
from kbstudio.services.tone.conformance import conformance
from kbstudio.services.tone.counting import Change, Told, changes_in, coverage_of, impact_of, told_in
from kbstudio.services.tone.differing import differing
from kbstudio.services.tone.held_texts import said_of, scope_of_text
from kbstudio.services.tone.resolving import book_for
from kbstudio.services.tone.surveys import Stopping, Survey, SurveyText, Telling, carried_out
from kbstudio.text.tone.page import Page


def _silent(_done: int, _of: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    """Go on to the end."""
    return False


class ToneEffect:
    """What tone editors look at before and after they publish a guideline."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def impact(
        self, code: str, *, body: str | None = None, tell: Telling = _silent, stopped: Stopping = _never
    ) -> Impact:
        """What the draft of a guideline, or ``body``, would change in published texts, most changed first.

        Only texts whose rules differ are read, and of their rules only those that do; ``checked`` counts the texts.
        """
        return carried_out(self.impact_survey(code, body=body), tell, stopped)

    def impact_survey(self, code: str, *, body: str | None = None) -> Survey[Change | None, Impact]:
        """The same, to be carried out elsewhere."""
        with self._database.read() as work:
            article = article_named(work, code)
            if article.kind != GUIDELINE_KIND:
                raise BadInput("{code} is no guideline; see them with guideline list.", code=article.code)
            changing = _changing(work, article.code, body)
        texts = tuple(SurveyText(_page(edition), books) for edition, books in changing)
        return Survey(texts, changes_in, partial(impact_of, [edition for edition, _ in changing]))

    def coverage(self, tell: Telling = _silent, stopped: Stopping = _never) -> tuple[RuleCoverage, ...]:
        """How often each rule found something in published texts and was ignored; by the name of the rule."""
        return carried_out(self.coverage_survey(), tell, stopped)

    def coverage_survey(self) -> Survey[Sequence[Told], tuple[RuleCoverage, ...]]:
        """The same, to be carried out elsewhere."""
        with self._database.read() as work:
            held = [(text, book) for text, book in _with_books(work) if not book[0].is_empty]
            said = [said_of(work, text.variant) for text, _ in held]
        texts = tuple(SurveyText(_page(text.edition), book) for text, book in held)
        resolved = [book[0].resolved for _, book in held]
        return Survey(texts, told_in, partial(coverage_of, [text.edition.id for text, _ in held], resolved, said))

    def changes_elsewhere(self, code: str) -> tuple[RuleChange, ...]:
        """Which published guidelines give rules of a guideline another level, the broadest first."""
        with self._database.read() as work:
            return tuple(changes_elsewhere(work, code))

    def conformance(self, locale: str = "en") -> Conformance:
        """How published texts did by team and month; teams are named for a reader of ``locale``."""
        with self._database.read() as work:
            return conformance(work, locale, self._now())


class _Text(NamedTuple):
    """What agents read of a language version, and where it belongs."""

    edition: Edition
    variant: Variant
    scope: Scope


def _published(work: UnitOfWork) -> list[_Text]:
    """What agents read, texts that belong to the same together: their rules are read once."""
    editions = [edition for edition in work.published.live_all() if edition.kind != GUIDELINE_KIND]
    known = work.articles.texts_of({edition.article for edition in editions})
    texts = {(article.code, variant.locale): (article, variant) for article, variant in known}
    found: list[_Text] = []
    for edition in editions:
        article, variant = texts[edition.article, edition.locale]
        found.append(_Text(edition, variant, scope_of_text(article, variant.locale)))
    return sorted(found, key=lambda each: (*vars(each.scope).values(), each.edition.article))


def _with_books(work: UnitOfWork) -> Iterator[tuple[_Text, tuple[RuleBook]]]:
    books: dict[Scope, tuple[RuleBook]] = {}
    for text in _published(work):
        if text.scope not in books:
            books[text.scope] = (book_for(work, text.scope),)
        yield text, books[text.scope]


def _changing(work: UnitOfWork, code: str, body: str | None) -> list[tuple[Edition, tuple[RuleBook, ...]]]:
    """The texts for which other rules would hold, each with those that go and those that come."""
    books: dict[Scope, tuple[RuleBook, RuleBook]] = {}
    found: list[tuple[Edition, tuple[RuleBook, ...]]] = []
    for text in _published(work):
        if text.scope not in books:
            books[text.scope] = differing(book_for(work, text.scope), book_for(work, text.scope, draft=code, body=body))
        before, after = books[text.scope]
        if before.key != after.key:
            found.append((text.edition, books[text.scope]))
    return found


def _page(edition: Edition) -> Page:
    return Page(edition.title, edition.body)
