"""Terms are kept by those who may, go out as a table and come in again."""

from dataclasses import replace

import pytest

from kbstudio.application import Studio
from kbstudio.domain.concepts import ConceptConflict
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.text.translation.terms import Concept, Term

_ROUTER = Concept("router", (Term("router", "en"), Term("נתב", "he_IL")), "The box at home.", "maya")


def test_a_term_is_kept_in_one_form(studio: Studio) -> None:
    kept = studio.terms.put(_ROUTER, by="karl")
    assert kept.terms[1].locale == "he-IL"
    assert studio.terms.all() == (kept,)
    studio.terms.remove("router", by="karl")
    assert studio.terms.all() == ()
    with pytest.raises(BadInput, match="no term"):
        studio.terms.remove("router", by="karl")


@pytest.mark.parametrize(
    "concept",
    [
        Concept("", (Term("a", "en"),)),
        Concept("a", ()),
        Concept("a", (Term("  ", "en"),)),
        Concept("a", (Term("x", "martian"),)),
        Concept("a", (Term("x" * 500, "en"),)),
        Concept("a", (Term("x", "en"),), owner="nobody"),
    ],
)
def test_what_is_no_term_is_said_so(studio: Studio, concept: Concept) -> None:
    with pytest.raises(BadInput):
        studio.terms.put(concept, by="karl")
    assert studio.terms.all() == ()


def test_authors_read_terms_and_do_not_keep_them(studio: Studio) -> None:
    with pytest.raises(Refused, match="Tone editors"):
        studio.terms.put(_ROUTER, by="maya")


def test_a_table_goes_out_and_comes_in_again(studio: Studio) -> None:
    studio.terms.put(_ROUTER, by="karl")
    table = studio.terms.as_table()
    studio.terms.remove("router", by="karl")
    assert studio.terms.take_table(table, by="karl", dry_run=True).new == ("router",)
    assert studio.terms.all() == ()
    assert studio.terms.take_table(table, by="karl").new == ("router",)
    again = studio.terms.take_table(table, by="karl")
    assert (again.new, again.changed, again.same) == ((), (), 1)
    assert studio.terms.as_table() == table
    with pytest.raises(BadInput):
        studio.terms.take_table(b"\xff\xfe nothing", by="karl")


def test_what_became_of_a_term_is_noted(studio: Studio) -> None:
    first = studio.terms.put(_ROUTER, by="karl")
    studio.terms.put(_ROUTER, by="karl")
    second = studio.terms.put(replace(_ROUTER, note="Grey"), by="admin")
    studio.terms.remove("router", by="karl")
    studio.terms.put(_ROUTER, by="karl")
    told = [(each.number, each.concept, each.person) for each in studio.terms.history("router")]
    assert told == [(4, first, "karl"), (3, None, "karl"), (2, second, "admin"), (1, first, "karl")]
    assert studio.terms.history("nothing") == ()


def test_a_table_notes_what_it_changed_and_nothing_else(studio: Studio) -> None:
    studio.terms.put(_ROUTER, by="karl")
    studio.terms.put(Concept("wifi", (Term("Wi-Fi", "en"),)), by="karl")
    table = studio.terms.as_table()
    studio.terms.remove("wifi", by="karl")
    studio.terms.take_table(table, by="admin")
    assert [each.person for each in studio.terms.history("wifi")] == ["admin", "karl", "karl"]
    assert [each.person for each in studio.terms.history("router")] == ["karl"]


def test_of_two_who_change_a_term_at_once_the_second_is_told(studio: Studio) -> None:
    studio.terms.put(_ROUTER, by="karl")
    _mine, number = studio.terms.newest("router")
    theirs = studio.terms.put(replace(_ROUTER, note="Grey"), by="admin")
    with pytest.raises(ConceptConflict, match="changed router meanwhile") as told:
        studio.terms.put(replace(_ROUTER, note="Black"), by="karl", based_on=number)
    assert (told.value.theirs, told.value.number) == (theirs, 2)
    with pytest.raises(ConceptConflict):
        studio.terms.remove("router", by="karl", based_on=number)
    studio.terms.remove("router", by="karl", based_on=2)
    with pytest.raises(ConceptConflict) as gone:
        studio.terms.put(_ROUTER, by="karl", based_on=2)
    assert gone.value.theirs is None
    assert studio.terms.put(_ROUTER, by="karl", based_on=3).code == "router"


def test_a_term_from_before_changes_were_noted_can_be_had_again(studio: Studio) -> None:
    with studio.terms._database.write() as work:
        work.concepts.put([_ROUTER])
        work.commit()
    assert studio.terms.newest("router") == (_ROUTER, 0)
    studio.terms.put(replace(_ROUTER, note="Grey"), by="karl", based_on=0)
    assert [(each.number, each.concept) for each in studio.terms.history("router")][1:] == [(0, _ROUTER)]
