"""Where every article stands in every language: what is missing or behind, who brings it about and until when."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from kbstudio.domain.adaptations import LanguageCell, LanguageRow, Need
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.lines import remark
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.markets import Assignment, Exemption, LanguageEdit, LanguageRule, rule_for
from kbstudio.domain.people import Role
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.services.kinds import kind_named
from kbstudio.services.locales.currencies import recount
from kbstudio.services.locales.served_cells import ServedCells
from kbstudio.services.lookup import acting, article_named, person_to_ask, topic_codes

MOST = 5_000
"""Articles the grid holds at once; narrower questions reach the others."""

_CURATORS = (Role.CURATOR, Role.ADMINISTRATOR)
_ASSIGNERS = (Role.CURATOR, Role.ADMINISTRATOR, Role.LOCALISER)


class Showing(StrEnum):
    """Which articles of the grid are asked for."""

    ALL = "all"
    WORK = "work"
    """Something is missing or behind."""
    MISSING = "missing"
    BEHIND = "behind"
    MINE = "mine"
    """Given to the person who asks."""


@dataclass(frozen=True)
class LanguageGrid:
    """Articles by language. ``locales`` are the columns; ``whole`` is False where only the first ``MOST`` are here."""

    rows: tuple[LanguageRow, ...]
    locales: tuple[str, ...]
    whole: bool = True


class Languages:
    """What localisers and curators see of all articles together."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def grid(
        self, wanted: ArticleFilter | None = None, *, showing: Showing = Showing.ALL, locale: str = "", by: str = ""
    ) -> LanguageGrid:
        """Articles as ``wanted`` with where each stands in each language; ``locale`` narrows what ``showing`` means."""
        with self._database.read() as work:
            rows = work.languages.rows(replace(wanted or ArticleFilter(), locale=""), MOST + 1)
            rules = work.languages.rules()
            exempt, given = work.languages.exemptions(), work.languages.assignments()
            written = work.lists.locales()
            here = {person.name for person in work.people.all() if not person.has_left}
            needed = {rule.locale for rule in rules if rule.required}
            locales = tuple(sorted({*written, *needed}))
            served = ServedCells(work, locales)
        # Who has left brings nothing about any more.
        given = {which: each for which, each in given.items() if each.person in here}
        rules = tuple(rule if rule.assignee in here else replace(rule, assignee="") for rule in rules)
        filled = [_filled(row, locales, rules, exempt, given) for row in rows[:MOST]]
        shown = tuple(served.row(row) for row in filled if shows(row, showing, locale, by))
        return LanguageGrid(shown, locales, whole=len(rows) <= MOST)

    def tasks(self, *, person: str) -> tuple[tuple[LanguageRow, LanguageCell], ...]:
        """What is missing or behind and given to a person, what is due first in front."""
        rows = self.grid(showing=Showing.MINE, by=person).rows
        found = [(row, cell) for row in rows for cell in row.cells.values() if cell.person == person and cell.is_work]
        return tuple(sorted(found, key=lambda pair: (pair[1].due or date.max, pair[0].article)))

    def count_missing(self, limit: int = 50) -> int:
        """Count how far behind some language versions are that nobody counted yet; gives how many were counted."""
        with self._database.read() as work:
            rows = work.languages.rows(ArticleFilter(), MOST)
        codes = [row.article for row in rows if any(_uncounted(row, cell) for cell in row.cells.values())][:limit]
        for code in codes:
            with self._database.write() as work:
                recount(work, article_named(work, code), self._now())
                work.commit()
        return len(codes)

    def rules(self) -> tuple[LanguageRule, ...]:
        """Which languages are needed, of which articles."""
        with self._database.read() as work:
            return work.languages.rules()

    def put_rule(
        self,
        locale: str,
        *,
        by: str,
        kind: str = "",
        topic: str = "",
        required: bool = True,
        due_days: int = 14,
        assignee: str = "",
        waits: bool = False,
    ) -> LanguageRule:
        """Say that articles of a kind under a topic are needed in a language, or are not; its source may wait."""
        if not 0 <= due_days <= 3650:
            raise BadInput("The days are between 0 and 3650.")
        with self._database.write() as work:
            _curator(work, by)
            rule = LanguageRule(
                new_id(),
                locale_tag(locale),
                kind_named(kind).code if kind else "",
                topic_codes(work, (topic,))[0] if topic else "",
                required,
                due_days,
                person_to_ask(work, assignee).name if assignee else "",
                waits=waits and required,
            )
            work.languages.put_rule(rule)
            work.activity.note("languages", "", rule.locale, by, self._now())
            work.commit()
        return rule

    def remove_rule(self, rule_id: str, *, by: str) -> None:
        """Forget a rule."""
        with self._database.write() as work:
            _curator(work, by)
            work.languages.remove_rule(rule_id)
            work.activity.note("languages", "", "", by, self._now())
            work.commit()

    def may_rule(self, *, by: str) -> Refused | None:
        """Why ``by`` may not say which languages are needed, or None where they may."""
        return self._why_not(by, _curator)

    def may_assign(self, locale: str = "*", *, by: str) -> Refused | None:
        """Why ``by`` may not give work in a language (``*``: in any) to anybody, or None where they may."""
        return self._why_not(by, lambda work, person: _assigner(work, person, locale))

    def exempt(self, codes: Sequence[str], locale: str, *, reason: str, by: str) -> LanguageEdit:
        """Let articles off a language, with why; an empty reason asks for it again. What it gives takes it back."""
        why, tag = remark(reason), locale_tag(locale)
        with self._database.write() as work:
            person = _curator(work, by)
            before = work.languages.exemptions()
            articles = [article_named(work, code) for code in codes]
            for article in articles:
                exemption = Exemption(article.id, tag, why, person, self._now()) if why else None
                _put_exemption(work, article.id, tag, exemption)
                work.activity.note("languages", article.code, tag, person, self._now(), why)
            after = work.languages.exemptions()
            work.commit()
        pairs = {each.code: (before.get((each.id, tag)), after.get((each.id, tag))) for each in articles}
        return LanguageEdit(tag, {}, pairs)

    def assign(self, codes: Sequence[str], locale: str, *, to: str, by: str, due: date | None = None) -> LanguageEdit:
        """Give articles in a language to somebody; to nobody for an empty name. What it gives takes it back."""
        tag = locale_tag(locale)
        with self._database.write() as work:
            _assigner(work, by, tag)
            person = person_to_ask(work, to).name if to else ""
            before = work.languages.assignments()
            articles = [article_named(work, code) for code in codes]
            for article in articles:
                work.languages.assign(Assignment(article.id, tag, person, due))
                work.activity.note("assign", article.code, tag, by, self._now(), person)
            after = work.languages.assignments()
            work.commit()
        pairs = {each.code: (before.get((each.id, tag)), after.get((each.id, tag))) for each in articles}
        return LanguageEdit(tag, pairs, {})

    def put_back(self, edit: LanguageEdit, *, by: str) -> int:
        """Make it as it was before an edit; gives how many articles somebody changed since, which are left alone."""
        left = 0
        with self._database.write() as work:
            if edit.let_off:
                _curator(work, by)
            if edit.given:
                _assigner(work, by, edit.locale)
            exempt, given = work.languages.exemptions(), work.languages.assignments()
            for code, (let_off, after) in edit.let_off.items():
                article = article_named(work, code)
                if exempt.get((article.id, edit.locale)) != after:
                    left += 1
                    continue
                _put_exemption(work, article.id, edit.locale, let_off)
                why = let_off.reason if let_off is not None else ""
                work.activity.note("languages", code, edit.locale, by, self._now(), why)
            for code, (task, after) in edit.given.items():
                article = article_named(work, code)
                if given.get((article.id, edit.locale)) != after:
                    left += 1
                    continue
                work.languages.assign(task or Assignment(article.id, edit.locale, "", None))
                work.activity.note("assign", code, edit.locale, by, self._now(), task.person if task else "")
            work.commit()
        return left

    def _why_not(self, by: str, asked: Callable[[UnitOfWork, str], str]) -> Refused | None:
        with self._database.read() as work:
            try:
                asked(work, by)
            except Refused as refusal:
                return refusal
        return None


def _put_exemption(work: UnitOfWork, article_id: str, locale: str, exemption: Exemption | None) -> None:
    if exemption is not None:
        work.languages.put_exemption(exemption)
    else:
        work.languages.remove_exemption(article_id, locale)


def _filled(
    row: LanguageRow,
    locales: Sequence[str],
    rules: Sequence[LanguageRule],
    exempt: Mapping[tuple[str, str], Exemption],
    given: Mapping[tuple[str, str], Assignment],
) -> LanguageRow:
    """The row with a cell for each language, who brings it about and until when."""
    cells: dict[str, LanguageCell] = {}
    source = row.cells.get(row.source_locale)
    retired = source is not None and source.is_withdrawn
    for locale in locales:
        cell = row.cells.get(locale, LanguageCell(locale))
        if locale == row.source_locale:
            cells[locale] = cell
            continue
        rule = rule_for(rules, locale, row.kind, row.topics)
        let_off, task = exempt.get((row.article_id, locale)), given.get((row.article_id, locale))
        # Nobody brings a language about of what agents no longer read.
        need = Need.REQUIRED if rule is not None and rule.required and not retired else Need.OPTIONAL
        since = cell.since or (row.live_since if not cell.live else None)
        due = task.due if task is not None else None
        cells[locale] = replace(
            cell,
            need=Need.EXEMPT if let_off is not None else need,
            reason=let_off.reason if let_off is not None else "",
            since=since,
            person=task.person if task is not None else rule.assignee if rule is not None else "",
            due=due or (_day_after(since, rule.due_days) if rule is not None else None),
        )
    return replace(row, cells=cells)


def _uncounted(row: LanguageRow, cell: LanguageCell) -> bool:
    return cell.locale != row.source_locale and cell.currency is None


def shows(row: LanguageRow, showing: Showing, locale: str, by: str) -> bool:
    """Whether a row is among those asked for, in one language or ("") in any."""
    wanted = _SHOWN[showing]
    if locale:
        return locale in row.cells and wanted(row.cells[locale], by)
    return any(wanted(cell, by) for cell in row.cells.values())


_SHOWN: Mapping[Showing, Callable[[LanguageCell, str], bool]] = {
    Showing.ALL: lambda _cell, _by: True,
    Showing.WORK: lambda cell, _by: cell.is_work,
    Showing.MISSING: lambda cell, _by: cell.is_missing,
    Showing.BEHIND: lambda cell, _by: cell.is_behind,
    Showing.MINE: lambda cell, by: cell.person == by and cell.is_work,
}


def _curator(work: UnitOfWork, by: str) -> str:
    """The name of ``by``, who says which languages are needed; raises Refused for others."""
    person = acting(work, by)
    if not any(person.holds(role) for role in _CURATORS):
        raise Refused(
            "Curators and administrators say which languages are needed; ask one of them.", reason=Reason.ROLE
        )
    return person.name


def _assigner(work: UnitOfWork, by: str, locale: str = "*") -> str:
    """The name of ``by``, who gives work to people in a language; raises Refused for others."""
    person = acting(work, by)
    held = [grant for grant in person.grants if grant.role in _ASSIGNERS]
    if not held:
        raise Refused("Localisers and curators say who brings a language about; ask one of them.", reason=Reason.ROLE)
    if locale != "*" and not any(replace(grant, topic="*").covers(locale, ()) for grant in held):
        raise Refused(
            "You say who brings other languages about; ask somebody of {locale}.", reason=Reason.ROLE, locale=locale
        )
    return person.name


def _day_after(since: datetime | None, days: int) -> date | None:
    return (since + timedelta(days=days)).date() if since is not None else None
