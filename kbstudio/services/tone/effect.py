"""What guidelines do: what a change of one would add and remove, which rules find anything, how teams do over time."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kbstudio.domain.articles import Variant
from kbstudio.domain.errors import BadInput
from kbstudio.domain.guidelines import GUIDELINE_KIND, Impact, ImpactRow, RuleExplained, Scope
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.published import Edition
from kbstudio.domain.tone import Conformance, RuleCoverage
from kbstudio.services.lookup import article_named
from kbstudio.services.tone.books import Checked, RuleBook, check_page
from kbstudio.services.tone.conformance import conformance
from kbstudio.services.tone.differing import differing
from kbstudio.services.tone.held_texts import said_of, scope_of_text
from kbstudio.services.tone.reports import judged
from kbstudio.services.tone.resolving import book_for
from kbstudio.text.tone.page import Page

if TYPE_CHECKING:
    from kbstudio.text.tone.finding import Finding

_TITLE = 1_000_000
"""How far before the text its title is put, so that no two places are one."""

Telling = Callable[[int, int], None]
"""Called with how many texts are done, and of how many."""
Stopping = Callable[[], bool]
"""Tells whether nobody wants to know any more; what is known by then is given."""


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
        with self._database.read() as work:
            article = article_named(work, code)
            if article.kind != GUIDELINE_KIND:
                raise BadInput("{code} is no guideline; see them with guideline list.", code=article.code)
            texts = _changing(work, article.code, body)
        rows: list[ImpactRow] = []
        done = 0
        for edition, before, after in texts:
            if stopped():
                break
            tell(done, len(texts))
            if (row := _row(edition, before, after)) is not None:
                rows.append(row)
            done += 1
        tell(done, len(texts))
        return Impact(done, tuple(sorted(rows, key=lambda row: (-row.added - row.removed, row.code, row.locale))))

    def coverage(self, tell: Telling = _silent, stopped: Stopping = _never) -> tuple[RuleCoverage, ...]:
        """How often each rule found something in published texts and was ignored; by the name of the rule."""
        with self._database.read() as work:
            held = [(text, book) for text, book in _with_books(work) if book.resolved.guidelines]
            said = [said_of(work, text.variant) for text, _ in held]
        counted: dict[str, _Counted] = {}
        for _, book in held:
            for rule in book.resolved.rules:
                if rule.extends:
                    counted.setdefault(rule.name, _Counted(rule))
        for number, (text, book) in enumerate(held):
            if stopped():
                break
            tell(number, len(held))
            page = Page(text.edition.title, text.edition.body)
            report = judged(check_page(page, book), page, book.resolved, said[number])
            for each in report.findings:
                name = each.rule.name if each.rule is not None else each.finding.check
                count = counted.setdefault(
                    name, _Counted(each.rule or RuleExplained(name, name, each.finding.severity))
                )
                count.found += 1
                count.ignored += not each.stands
                count.editions.add(text.edition.id)
        tell(len(held), len(held))
        return tuple(
            RuleCoverage(count.rule, count.found, len(count.editions), count.ignored)
            for _, count in sorted(counted.items())
        )

    def conformance(self, locale: str = "en") -> Conformance:
        """How published texts did by team and month; teams are named for a reader of ``locale``."""
        with self._database.read() as work:
            return conformance(work, locale, self._now())


@dataclass
class _Counted:
    rule: RuleExplained
    found: int = 0
    ignored: int = 0
    editions: set[str] = field(default_factory=set[str])


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


def _with_books(work: UnitOfWork) -> Iterator[tuple[_Text, RuleBook]]:
    books: dict[Scope, RuleBook] = {}
    for text in _published(work):
        if text.scope not in books:
            books[text.scope] = book_for(work, text.scope)
        yield text, books[text.scope]


def _changing(work: UnitOfWork, code: str, body: str | None) -> list[tuple[Edition, RuleBook, RuleBook]]:
    """The texts for which other rules would hold, each with those that go and those that come."""
    books: dict[Scope, tuple[RuleBook, RuleBook]] = {}
    found: list[tuple[Edition, RuleBook, RuleBook]] = []
    for text in _published(work):
        if text.scope not in books:
            books[text.scope] = differing(book_for(work, text.scope), book_for(work, text.scope, draft=code, body=body))
        before, after = books[text.scope]
        if before.key != after.key:
            found.append((text.edition, before, after))
    return found


def _row(edition: Edition, before: RuleBook, after: RuleBook) -> ImpactRow | None:
    """What changes in a text; None where nothing does."""
    page = Page(edition.title, edition.body)
    was, becomes = (_all_in(check_page(page, book)) for book in (before, after))
    old, new = Counter(map(_known, was)), Counter(map(_known, becomes))
    added, removed = new - old, old - new
    if not added and not removed:
        return None
    changed = added + removed
    first = min((each for each in (*becomes, *was) if changed[_known(each)]), key=lambda each: each.start)
    return ImpactRow(
        edition.article, edition.locale, edition.title, added.total(), removed.total(), first.match or first.message
    )


def _all_in(checked: Checked) -> list["Finding"]:
    """What was found in the title, before the text, and in the text."""
    title = (each._replace(start=each.start - _TITLE, end=each.end - _TITLE) for each in checked.in_title)
    return [*title, *checked.findings]


def _known(finding: "Finding") -> tuple[str, str, int, int]:
    return finding.check, str(finding.severity), finding.start, finding.end
