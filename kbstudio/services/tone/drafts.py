"""A text as blocks written anew make it, checked as the whole it will be saved as. Runs in another process."""

from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.services.tone.books import Checked, RuleBook
from kbstudio.services.tone.mending import found_in_page
from kbstudio.text.tone.page import Page
from kbstudio.text.translation.composing import Insertion, compose


@dataclass(frozen=True)
class Draft:
    """What stands in the library, and what is written in place of its blocks, by position, or between them."""

    title: str
    body: str
    replaced: Mapping[int, str]
    inserted: tuple[Insertion, ...]


@dataclass(frozen=True)
class Woven:
    """The text a draft comes to.

    ``stands`` has, in the order of the body, from where to where the words of a block (by its position before) or of an
    insertion (by its key) stand in it.
    """

    page: Page
    stands: tuple[tuple[int, int, int | str], ...] = ()


def woven(draft: Draft) -> Woven:
    """The text a draft comes to, with where its parts stand."""
    made = compose(draft.body, draft.replaced, draft.inserted)
    return Woven(Page(draft.title, made.text), made.stands)


def found_in_draft(draft: Draft, key: str, book: RuleBook | None = None) -> tuple[Checked, Woven]:
    """What the rules of a book find in the text a draft comes to, and that text."""
    whole = woven(draft)
    return found_in_page(whole.page, key, book), whole
