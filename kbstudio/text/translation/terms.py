"""Terms: what the company calls a thing in each language and market."""

from dataclasses import dataclass
from typing import Literal

from kbstudio.text.search.stemming import base_language

TermStatus = Literal["preferred", "allowed", "forbidden", "keep"]
"""``keep`` is for names that are not translated: they stand in every language as they are."""

TERM_STATUSES: tuple[TermStatus, ...] = ("preferred", "allowed", "forbidden", "keep")


@dataclass(frozen=True, slots=True)
class Term:
    """A name of a concept in a language (``he``) or market (``he-IL``); ``match_case`` finds it only as written."""

    text: str
    locale: str
    status: TermStatus = "preferred"
    match_case: bool = False


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing that has names; ``code`` is its own for good, ``owner`` the name of who answers for it."""

    code: str
    terms: tuple[Term, ...]
    definition: str = ""
    owner: str = ""
    note: str = ""

    def names(self, locale: str) -> tuple[Term, ...]:
        """Its terms for a market, the market's own first; what they say of a term holds against the language's."""
        found: dict[str, Term] = {}
        for wanted in fallbacks(locale):
            for term in self.terms:
                if same_locale(term.locale, wanted):
                    found.setdefault(term.text, term)
        own = {term.status for term in found.values() if same_locale(term.locale, locale)}
        if "preferred" in own:
            # The language's preferred term is one of two then: the market has chosen.
            return tuple(
                term
                if same_locale(term.locale, locale) or term.status != "preferred"
                else Term(term.text, term.locale, "allowed", term.match_case)
                for term in found.values()
            )
        return tuple(found.values())

    def preferred(self, locale: str) -> tuple[Term, ...]:
        """The terms to use in a market: its preferred ones, else what is kept in every language, else allowed ones."""
        names = self.names(locale)
        for status in ("preferred", "keep", "allowed"):
            found = tuple(term for term in names if term.status == status)
            if found:
                return found
        return tuple(term for term in self.terms if term.status == "keep")


def fallbacks(locale: str) -> tuple[str, ...]:
    """A market and the language it belongs to: ``he-IL``, ``he``. A script is never left out."""
    parts = locale.strip().replace("_", "-").split("-")
    without = [part for part in parts if not ((len(part) == 2 and part != parts[0]) or part.isdecimal())]
    names = ["-".join(parts), "-".join(without)]
    return tuple(dict.fromkeys(names))


def same_locale(left: str, right: str) -> bool:
    """Whether two tags name the same market, however they are written; ``iw`` is ``he``."""
    one, other = (tag.strip().lower().replace("_", "-").split("-") for tag in (left, right))
    return [base_language(one[0]), *one[1:]] == [base_language(other[0]), *other[1:]]
