"""What a cell of the grid says, with word, icon and colour."""

from datetime import date

import pytest

from kbstudio.domain.adaptations import LanguageCell, Need
from kbstudio.domain.alignments import BlockState, Currency
from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.serving import Outcome, Served, Why
from kbstudio.ui.languages.standing import served_words, standing_words
from kbstudio.ui.languages.words import cell_style, cell_words, due_style, due_words

TODAY = date(2026, 3, 10)


def live(**states: int) -> LanguageCell:
    currency = Currency(1, 1, 9, {BlockState(name): count for name, count in states.items()})
    return LanguageCell("he", currency, None, RevisionState.PUBLISHED, 1, live=True)


CELLS = [
    (LanguageCell("en", number=1, live=True), "Source", "neutral", "flag"),
    (LanguageCell("he", need=Need.EXEMPT), "Not needed", "neutral", "minus-circle"),
    (LanguageCell("he", need=Need.REQUIRED), "Missing", "stop", "plus-circle"),
    (LanguageCell("he", state=RevisionState.DRAFT, number=1), "Draft", "neutral", "pencil-simple"),
    (LanguageCell("he", state=RevisionState.PUBLISHED, number=1, live=True), "Not compared yet", "neutral", "clock"),
    (live(current=9), "Current", "good", "check"),
    (live(current=8, reworded=1), "Reworded", "good", "text-aa"),
    (live(current=7, stale=1, new=1), "2 out of date", "warn", "warning"),
    (live(current=8, unconfirmed=1), "1 to look at", "accent", "question"),
]


@pytest.mark.parametrize(("cell", "words", "tone", "icon"), CELLS)
def test_each_state_has_word_icon_and_colour(cell: LanguageCell, words: str, tone: str, icon: str) -> None:
    style = cell_style(cell, "en")
    assert style is not None
    assert (cell_words(cell, "en"), style.tone, style.icon) == (words, tone, icon)


@pytest.mark.parametrize("cell", [None, LanguageCell("he")])
def test_where_nothing_is_and_nothing_is_needed_nothing_is_said(cell: LanguageCell | None) -> None:
    assert cell_words(cell, "en") == ""
    assert cell_style(cell, "en") is None


@pytest.mark.parametrize(
    ("due", "words", "tone"),
    [
        (date(2026, 3, 8), "2 days late", "stop"),
        (date(2026, 3, 10), "10 Mar 2026", "warn"),
        (date(2026, 3, 17), "17 Mar 2026", "warn"),
        (date(2026, 3, 18), "18 Mar 2026", "neutral"),
    ],
)
def test_a_day_is_red_when_it_is_over_and_yellow_when_it_is_near(due: date, words: str, tone: str) -> None:
    assert (due_words(due, TODAY).replace("(s)", "s"), due_style(due, TODAY).tone) == (words, tone)


@pytest.mark.parametrize(
    ("served", "words"),
    [
        (None, ""),
        (Served("he", locale="he"), "Agents get: this text."),
        (Served("he", Outcome.BEHIND, Why.BEHIND, locale="he"), "with a line that it is behind"),
        (Served("he", Outcome.FALLBACK, Why.MISSING, locale="en-GB"), "United Kingdom · English, as this is not"),
        (Served("he", Outcome.FALLBACK, Why.BEHIND, locale="en"), "Agents get: English, as this is behind."),
        (Served("he", Outcome.WITHHELD, Why.CRITICAL), "critical change"),
        (Served("he", Outcome.WITHHELD, Why.BEHIND), "nothing while it is behind"),
        (Served("he", Outcome.WITHHELD, Why.MISSING), "nothing until it is published"),
        (Served("he", Outcome.MISSING, Why.MISSING), "no language they read"),
    ],
)
def test_what_agents_get_is_said_in_plain_words(served: Served | None, words: str) -> None:
    assert words in served_words(served)
    assert bool(served_words(served)) is (served is not None)


def test_what_is_withdrawn_is_said_to_be_so_whatever_it_lacks() -> None:
    currency = Currency(1, 2, 9, {BlockState.STALE: 3})
    cell = LanguageCell("he", currency, None, RevisionState.WITHDRAWN, 1)
    assert standing_words(cell) == "It is withdrawn: agents no longer read it."
