"""The memory of translations: everything confirmed in this library, and what came from elsewhere."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from threading import RLock

from kbstudio.domain.alignments import BlockLink, Origin, Relation
from kbstudio.domain.articles import Article
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Role
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.services.locales.aligning import alignment_of, inherited_by, source_of, source_text
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.lookup import acting, article_named, newest
from kbstudio.services.text_blocks import by_id, text_blocks
from kbstudio.text.translation import rebuild, segments
from kbstudio.text.translation.memory import EXACT, Match, Memory, Remembered
from kbstudio.text.translation.memory_tmx import TmxRefused, from_tmx, to_tmx

_KEEPERS = (Role.LOCALISER, Role.CURATOR)
_LONGEST_ORIGIN = 120


@dataclass
class _Kept:
    """The memory between two locales, as the library was at ``seen``, and what each article gave to it."""

    memory: Memory
    seen: int
    elsewhere: int
    """How many translations from elsewhere there were: others take in files, too."""
    given: dict[str, list[Remembered]] = field(default_factory=dict)
    givers: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How many articles gave a translation: it goes with the last of them."""


class Remembering:
    """Finds what was translated before. The first question between two locales reads every text of them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock
        self._kept: dict[tuple[str, str], _Kept] = {}
        self._one_at_a_time = RLock()

    def find(
        self, code: str, locale: str, text: str, *, previous: str = "", following: str = "", limit: int = 9
    ) -> tuple[Match, ...]:
        """The best translations of a block of an article, the best first; neighbours tell one in context."""
        with self._database.read() as work:
            article = article_named(work, code)
            source_locale = inherited_by(work, article, locale_tag(locale)) or article.source_locale
        with self._one_at_a_time:
            memory = self._between(source_locale, locale_tag(locale)).memory
            found = memory.find(text, previous=previous, following=following, limit=limit)
            if not any(match.score >= EXACT for match in found):
                found = [*_joined(memory, text, source_locale), *found]
        return tuple(found[:limit])

    def count(self, source_locale: str, locale: str) -> int:
        """How many translations there are between two locales."""
        with self._one_at_a_time:
            return len(self._between(locale_tag(source_locale), locale_tag(locale)).memory)

    def as_tmx(self, source_locale: str, locale: str) -> bytes:
        """Everything remembered between two locales, for another program."""
        source, target = locale_tag(source_locale), locale_tag(locale)
        with self._one_at_a_time:
            return to_tmx(self._between(source, target).memory, source_locale=source, target_locale=target)

    def take_tmx(self, document: bytes, *, source_locale: str, locale: str, origin: str, by: str) -> int:
        """Take in the translations of a TMX file; gives how many were new. Raises BadInput for one that is none."""
        source, target = locale_tag(source_locale), locale_tag(locale)
        try:
            name = f"import:{origin}"[:_LONGEST_ORIGIN]
            found = from_tmx(document, source_locale=source, target_locale=target, origin=name)
        except TmxRefused as error:
            raise BadInput(error.sentence, **error.values) from None
        with self._database.write() as work:
            person = acting(work, by)
            if not any(person.holds(role) for role in _KEEPERS):
                raise Refused("Localisers and curators fill the memory; {person} is neither.", person=person.display)
            entries = [(each.source, each.target, each.origin) for each in found.entries]
            added = work.remembered.add(source, target, entries, self._now())
            work.activity.note("memory", "", target, person.name, self._now(), str(added))
            work.commit()
        return added

    def _between(self, source_locale: str, locale: str) -> _Kept:
        # What fails half way is read anew the next time.
        kept = self._kept.pop((source_locale, locale), None)
        with self._database.read() as work:
            if kept is not None and kept.seen == work.activity.latest():
                self._kept[source_locale, locale] = kept
                return kept
            elsewhere = work.remembered.count().get((source_locale, locale), 0)
            if kept is None or kept.elsewhere != elsewhere:
                kept = _Kept(Memory(source_locale, locale), work.activity.latest(), elsewhere)
                entries = [
                    Remembered(source, target, origin=origin)
                    for source, target, origin in work.remembered.of(source_locale, locale)
                ]
                kept.memory.extend(entries)
                kept.givers.update((entry.source, entry.target) for entry in entries)
                codes: Sequence[str] = work.lists.codes(ArticleFilter(locale=locale))
            else:
                kept.seen, touched = work.activity.since(kept.seen)
                codes = tuple(touched)
            for code in codes:
                self._take_in(work, kept, code, source_locale, locale)
        self._kept[source_locale, locale] = kept
        return kept

    def _take_in(self, work: UnitOfWork, kept: _Kept, code: str, source_locale: str, locale: str) -> None:
        article = work.articles.with_code(code) if code else None
        for entry in kept.given.pop(code, ()):
            pair = (entry.source, entry.target)
            kept.givers[pair] -= 1
            if not kept.givers[pair]:
                kept.memory.remove(*pair)
        if article is None or (inherited_by(work, article, locale) or article.source_locale) != source_locale:
            return
        kept.given[code] = entries = list(_pairs(work, article, locale))
        kept.givers.update((entry.source, entry.target) for entry in entries)
        kept.memory.extend(entries)


def _pairs(work: UnitOfWork, article: Article, locale: str) -> Iterator[Remembered]:
    """What somebody confirmed: each block with its translation, and each sentence where both have as many."""
    source, variant = source_of(work, article, locale), work.articles.variant(article.id, locale)
    text = source_text(work, source) if source is not None else None
    own = newest(work, variant) if variant is not None else None
    if source is None or own is None or own.erased is not None or text is None or text.erased is not None:
        return
    history = BlockHistory(work, source, text)
    mine = by_id(text_blocks(work, own))
    alike = [block.kind for block in history.blocks] == [block.kind for block in mine.values()]
    before, pairs = "", list[tuple[str, str, bool]]()
    for link in alignment_of(work, source, own).links:
        then = history.then(link.source, link.seen) if _counts(link) else None
        if then is not None and link.targets[0] in mine:
            # What was paired by comparing two texts of different shape is likely, and no more.
            pairs.append((then.text, mine[link.targets[0]].text, alike or link.origin is not Origin.PAIRED))
    for place, (left, right, confirmed) in enumerate(pairs):
        following = pairs[place + 1][0] if place + 1 < len(pairs) else ""
        yield Remembered(left, right, before, following, article.code, confirmed)
        yield from _sentences(left, right, article, source.locale, locale, confirmed=confirmed)
        before = left


def _counts(link: BlockLink) -> bool:
    return link.confirmed and link.relation is Relation.TRANSLATED and bool(link.source) and len(link.targets) == 1


def _sentences(
    left: str, right: str, article: Article, source_locale: str, locale: str, *, confirmed: bool
) -> Iterator[Remembered]:
    theirs, mine = segments(left, source_locale), segments(right, locale)
    if len(theirs) == len(mine) > 1:
        for one, other in zip(theirs, mine, strict=True):
            yield Remembered(one.text, other.text, origin=article.code, confirmed=confirmed)


def _joined(memory: Memory, text: str, locale: str) -> list[Match]:
    """A translation put together where every sentence of a block was translated before."""
    parts = segments(text, locale)
    best = [next(iter(memory.exact(part.text)), None) for part in parts]
    if len(parts) < 2 or any(match is None for match in best):
        return []
    target = rebuild(text, {place: match.target for place, match in enumerate(best) if match is not None}, locale)
    return [Match(text, target, EXACT - 1, "exact", best[0].origin if best[0] is not None else "")]
