"""Looks through many texts in portions, so that another process can carry them out and others get a turn between."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from kbstudio.services.tone.books import Checked, RuleBook
from kbstudio.services.tone.mending import found_in, found_in_page
from kbstudio.text.tone.page import Page

Sent = tuple[str, RuleBook | None]
"""The key of a book, and the book where the other process may not have it."""

Telling = Callable[[int, int], None]
"""Called with how many texts are done, and of how many."""

Stopping = Callable[[], bool]
"""Tells whether nobody wants to know any more; what is known by then is given."""

F = TypeVar("F")
R = TypeVar("R")


class SurveyText(NamedTuple):
    """A text to look at, and the books to look at it with; texts of the same books stand together."""

    page: Page
    books: tuple[RuleBook, ...]


@dataclass(frozen=True)
class Survey(Generic[F, R]):
    """Texts to look at, how one is looked at, and what comes of all of them.

    ``look`` is a module-level function of a page and its books, so that another process can have it. ``fold`` takes
    what was found in the first texts, in their order, and gives the outcome.
    """

    texts: tuple[SurveyText, ...]
    look: Callable[[Page, Sequence[Sent]], F]
    fold: Callable[[Sequence[F]], R]

    def next_pages(self, at: int, most: int) -> list[Page]:
        """The texts from ``at`` on that are read by the same books, ``most`` of them at most."""
        books = self.texts[at].books
        pages: list[Page] = []
        for text in self.texts[at : at + most]:
            if text.books is not books:
                break
            pages.append(text.page)
        return pages


def carried_out(survey: Survey[F, R], tell: Telling, stopped: Stopping) -> R:
    """The outcome of a survey carried out in this process, text by text."""
    found: list[F] = []
    for text in survey.texts:
        if stopped():
            break
        tell(len(found), len(survey.texts))
        found.append(survey.look(text.page, [(book.key, book) for book in text.books]))
    tell(len(found), len(survey.texts))
    return survey.fold(found)


def portion(
    look: Callable[[Page, Sequence[Sent]], F], pages: Sequence[Page], seconds: float, sent: Sequence[Sent]
) -> list[F]:
    """What is found in the first texts, one at least, and no further one once ``seconds`` are over."""
    until = time.monotonic() + seconds
    found: list[F] = []
    for page in pages:
        found.append(look(page, sent))
        if time.monotonic() >= until:
            break
    return found


def made_ready(sent: Sequence[Sent]) -> None:
    """Have books read before the first text, which takes longer than any text."""
    for each in sent:
        found_in_page(_NOTHING, *each)


def checked_text(text: str, sent: Sequence[Sent]) -> Checked:
    """What a book finds in a text without a title."""
    return found_in(text, *sent[0])


_NOTHING = Page("", "")
