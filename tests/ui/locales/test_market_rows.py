"""Rows of a market: what is inherited, what is its own, and the way between the two."""

from kbstudio.domain.alignments import BlockState, Currency, Relation
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView
from kbstudio.ui.locales.listing import Filter, Fold, Listing
from kbstudio.ui.locales.row_commands import Command
from kbstudio.ui.locales.row_work import offers
from kbstudio.ui.locales.states import state_words
from kbstudio.ui.locales.work import AdaptationWork


def market(number: int = 1, more: int = 0) -> AdaptationWork:
    """British English beside English: title, a block and ``more`` at the end are from English, one is its own."""

    def row(key: str, source: str, target: str, relation: Relation) -> AdaptationRow:
        kind = "title" if key == "title" else "paragraph"
        return AdaptationRow(key, key, kind, source, source, target, BlockState.CURRENT, (key,), relation=relation)

    rows = (
        row("title", "T", "T", Relation.INHERITED),
        row("a", "A.", "A.", Relation.INHERITED),
        row("b", "B.", "Bee.", Relation.TRANSLATED),
        *(row(f"c{at}", "C.", "C.", Relation.INHERITED) for at in range(more)),
    )
    return AdaptationWork(
        AdaptationView(
            article="KB-1",
            kind="reference",
            locale="en-GB",
            source_locale="en",
            source_number=1,
            source_title="T",
            draft_number=0,
            early=False,
            number=number,
            state=None,
            title="T",
            body="A.\n\nBee.\n",
            rows=rows,
            currency=Currency(number, 1),
            display_names={},
            may_save=None,
            inherits=True,
        )
    )


def test_typing_makes_an_inherited_block_the_markets_own_and_typing_it_back_does_not() -> None:
    work = market()
    work.type("a", "Ay.")
    assert [edit.relation for edit in work.block_edits()] == [Relation.TRANSLATED]
    assert work.is_own(work.rows[1])
    work.type("a", "A.")
    assert work.block_edits() == []
    assert not work.is_own(work.rows[1])


def test_the_words_of_the_language_are_taken_again() -> None:
    work = market()
    work.inherit("b")
    assert [(edit.key, edit.text, edit.relation) for edit in work.block_edits()] == [("b", "B.", Relation.INHERITED)]
    assert (work.standing(work.rows[2]).state, work.left()) == ("inherited", 0)
    work.type("b", "Bees.")
    assert [edit.relation for edit in work.block_edits()] == [Relation.TRANSLATED]
    work.type("a", "Ay.")
    work.inherit("a")
    assert [edit.key for edit in work.block_edits()] == ["b"]


def test_inherited_blocks_are_put_away_once_a_market_is_begun() -> None:
    assert [market().is_quiet(row) for row in market().rows] == [False, True, False]
    assert not any(market(0).is_quiet(row) for row in market(0).rows)


def test_only_what_is_a_markets_own_can_be_given_back() -> None:
    work = market()
    assert [Command.INHERIT in offers(work, row) for row in work.rows] == [False, False, True]


def test_what_is_its_own_is_told_apart_and_can_be_asked_for() -> None:
    work = market()
    told = [state_words(work.standing(row).state, work.inherits) for row in work.rows]
    assert told == ["From English", "From English", "Its own"]
    listing = Listing(work)
    listing.choose(Filter.ADAPTED)
    assert listing.items == [2]


def test_what_is_its_own_stays_in_sight_among_what_is_put_away() -> None:
    assert Listing(market(more=9)).items == [0, 1, 2, 3, Fold(4, 8)]
