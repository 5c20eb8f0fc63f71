"""What agents get while a language is missing or behind: the rules, the chains of languages, and critical changes."""

from collections.abc import Iterable, Mapping

from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lines import remark
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Role
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.serving import (
    Behind,
    Chain,
    CriticalChange,
    Missing,
    ServingRule,
    chain_for,
    checked_chain,
)
from kbstudio.services.kinds import kind_named
from kbstudio.services.locales.currencies import recount
from kbstudio.services.locales.settling import settle_all
from kbstudio.services.lookup import acting, article_named, newest, numbered, revision_at

_DECIDERS = (Role.CURATOR, Role.ADMINISTRATOR)


class Serving:
    """What curators decide on agents' behalf."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def rules(self) -> tuple[ServingRule, ...]:
        """The rules somebody made, by language and kind; without any, agents get ``ServingRule()``."""
        with self._database.read() as work:
            return work.serving.rules()

    def put_rule(
        self,
        *,
        by: str,
        missing: str = Missing.FALL_BACK,
        behind: str = Behind.SHOW,
        kind: str = "",
        locale: str = "",
    ) -> ServingRule:
        """Say what agents get of a kind in a language, each "" for all; what that changes is so at once."""
        rule = ServingRule(
            kind_named(kind).code if kind else "",
            locale_tag(locale) if locale else "",
            _missing(missing),
            _behind(behind),
        )
        with self._database.write() as work:
            person = _decider(work, by)
            work.serving.put_rule(rule)
            self._settled(work, person, rule.locale)
        return rule

    def remove_rule(self, kind: str, locale: str, *, by: str) -> None:
        """Forget the rule about a kind in a language; a less particular one counts from now on."""
        code, tag = kind_named(kind).code if kind else "", locale_tag(locale) if locale else ""
        with self._database.write() as work:
            person = _decider(work, by)
            if not any((rule.kind, rule.locale) == (code, tag) for rule in work.serving.rules()):
                raise BadInput("There is no such rule; look at the list of them.")
            work.serving.remove_rule(code, tag)
            self._settled(work, person, tag)

    def chains(self) -> Mapping[str, Chain]:
        """Where readers of each language are led: of those articles are written or needed in, and those chosen for."""
        with self._database.read() as work:
            chosen = work.serving.chains()
            known = {*work.lists.locales(), *chosen, *(rule.locale for rule in work.languages.rules())}
            known |= {rule.locale for rule in work.serving.rules() if rule.locale}
        return {locale: chain_for(locale, chosen) for locale in sorted(known)}

    def chain(self, locale: str) -> Chain:
        """Where readers of one language are led."""
        with self._database.read() as work:
            return chain_for(locale_tag(locale), work.serving.chains())

    def put_chain(self, locale: str, tags: Iterable[str], *, by: str) -> Chain:
        """Lead readers of a language to other languages, best first; to the source alone where ``tags`` is empty."""
        tag = locale_tag(locale)
        chosen = checked_chain(tag, tags)
        with self._database.write() as work:
            person = _decider(work, by)
            work.serving.put_chain(tag, chosen)
            work.activity.note("serving", "", tag, person, self._now())
            work.commit()
        return chain_for(tag, {tag: chosen})

    def remove_chain(self, locale: str, *, by: str) -> Chain:
        """Lead readers of a language as CLDR has it again."""
        tag = locale_tag(locale)
        with self._database.write() as work:
            person = _decider(work, by)
            work.serving.put_chain(tag, None)
            work.activity.note("serving", "", tag, person, self._now())
            work.commit()
        return chain_for(tag, {})

    def may_rule(self, *, by: str) -> Refused | None:
        """Why ``by`` may not say what agents get, or None where they may."""
        with self._database.read() as work:
            try:
                _decider(work, by)
            except Refused as refusal:
                return refusal
        return None

    def critical(self, code: str) -> tuple[CriticalChange, ...]:
        """The versions of what an article is written in that say what no reader may do without, by number."""
        with self._database.read() as work:
            article = article_named(work, code)
            source = work.articles.variant(article.id, article.source_locale)
            return work.serving.critical(article.id).get(source.id, ()) if source is not None else ()

    def mark_critical(self, code: str, reason: str, *, by: str, number: int | None = None) -> CriticalChange:
        """Say that a version of the source, or what agents read of it, is critical: languages without it are withheld.

        That is so at once where agents read it, else as soon as it is published.
        """
        why = critical_reason(reason)
        with self._database.write() as work:
            person = _decider(work, by)
            article = article_named(work, code)
            source = work.articles.variant(article.id, article.source_locale)
            if source is None:
                raise BadInput("{code} has no text yet.", code=article.code)
            revision = (
                numbered(work, article, source, number)
                if number is not None
                else revision_at(work, source.live_id) or newest(work, source)
            )
            if revision is None:
                raise BadInput("{code} has no text yet.", code=article.code)
            now = self._now()
            work.serving.put_critical(revision.id, why, person, now)
            work.activity.note("critical", article.code, source.locale, person, now, why)
            recount(work, article, now)
            work.commit()
        return CriticalChange(revision.number, why, person, now)

    def take_back_critical(self, code: str, *, by: str) -> None:
        """Say that no change of an article is critical; languages that were withheld for it come back."""
        with self._database.write() as work:
            person = _decider(work, by)
            article = article_named(work, code)
            source = work.articles.variant(article.id, article.source_locale)
            if source is None or source.id not in work.serving.critical(article.id):
                raise BadInput("No change of {code} is marked as critical.", code=article.code)
            now = self._now()
            work.serving.remove_critical(source.id)
            work.activity.note("critical", article.code, source.locale, person, now)
            recount(work, article, now)
            work.commit()

    def _settled(self, work: UnitOfWork, person: str, locale: str) -> None:
        now = self._now()
        settle_all(work, now)
        work.activity.note("serving", "", locale, person, now)
        work.commit()


def critical_reason(reason: str) -> str:
    """Why a change is critical, as it is kept; raises BadInput where nobody said why."""
    why = remark(reason)
    if not why:
        raise BadInput("Say what makes the change critical, for example a price or a danger.")
    return why


def _decider(work: UnitOfWork, by: str) -> str:
    person = acting(work, by)
    if not any(person.holds(role) for role in _DECIDERS):
        raise Refused("Curators and administrators say what agents get; ask one of them.", reason=Reason.ROLE)
    return person.name


def _missing(word: str) -> Missing:
    try:
        return Missing(word)
    except ValueError:
        raise BadInput("Say what agents get while nothing is there: fall_back or withhold.") from None


def _behind(word: str) -> Behind:
    try:
        return Behind(word)
    except ValueError:
        raise BadInput("Say what agents get while it is behind: show, fall_back or withhold.") from None
