"""What was typed about a term and is not kept yet, and how it is kept without losing what others did meanwhile."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from kbstudio.domain.concepts import ConceptConflict
from kbstudio.domain.errors import BadInput, KbStudioError
from kbstudio.services.locales.terms import Terms
from kbstudio.text.search.folding import fold
from kbstudio.text.translation.terms import Concept


@dataclass(frozen=True)
class Draft:
    """``typed`` is to be kept in place of ``before``; None where it is a new term.

    ``again`` says that somebody removed the term meanwhile, and it is to be there again.
    """

    before: Concept | None
    typed: Concept
    again: bool = False

    @property
    def key(self) -> str:
        """The code of the term it is about; empty for a new one."""
        if self.before is not None:
            return self.before.code
        return self.typed.code if self.again else ""

    @property
    def is_changed(self) -> bool:
        """Whether anything was typed that is not kept."""
        return self.typed != (self.before or Concept("", ()))

    @property
    def is_whole(self) -> bool:
        """Whether it can be kept: it has a word in one language at least."""
        return bool(self.typed.terms)


class ChangedMeanwhile(KbStudioError):
    """Somebody else changed or removed the term since it was read; ``theirs`` is what is kept now, None for nothing."""

    exit_code = 4

    def __init__(self, theirs: Concept | None) -> None:
        super().__init__(
            "Somebody else changed this term meanwhile. What you typed is still here: choose which is to be kept."
            if theirs is not None
            else "Somebody else removed this term meanwhile. What you typed is still here: choose what is to be kept."
        )
        self.theirs = theirs


def keep(terms: Terms, draft: Draft, *, by: str) -> Concept:
    """Keep what was typed and give it as it is kept.

    Raises ChangedMeanwhile where the library holds something else than the draft began with.
    """
    wanted = draft.typed
    if draft.before is None:
        known = {each.code for each in terms.all()}
        if wanted.code in known:
            raise BadInput("There is a term called {code} already. Give the new one another code.", code=wanted.code)
        wanted = replace(wanted, code=wanted.code or suggested_code(wanted, known))
    theirs, number = terms.newest(wanted.code)
    if theirs not in (draft.before, wanted):
        raise ChangedMeanwhile(theirs)
    try:
        return terms.put(wanted, by=by, based_on=number)
    except ConceptConflict as error:
        raise ChangedMeanwhile(error.theirs) from None


def take_back(terms: Terms, before: Concept | None, now: Concept | None, *, by: str) -> None:
    """Make a term what it was ``before`` it became what it is ``now``; None where there was or is none.

    Raises BadInput where somebody changed it since.
    """
    code = (before or now or Concept("", ())).code
    kept, number = terms.newest(code)
    if kept != now:
        raise _changed_since(code)
    try:
        if before is None:
            terms.remove(code, by=by, based_on=number)
        else:
            terms.put(before, by=by, based_on=number)
    except ConceptConflict:
        raise _changed_since(code) from None


def _changed_since(code: str) -> BadInput:
    return BadInput("{code} was changed since then, and stays as it is now.", code=code)


def suggested_code(concept: Concept, taken: Collection[str] = ()) -> str:
    """A code made of the first name of a term, with a number where it is taken."""
    first = next((term.text for term in concept.terms if term.text.strip()), "")
    words = "".join(letter if letter.isalnum() else " " for letter in fold(first)).split()
    code = "-".join(words)[:60]
    number, found = 2, code
    while found and found in taken:
        found, number = f"{code}-{number}", number + 1
    return found
