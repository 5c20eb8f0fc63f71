"""A localiser's work: seeing what changed in the source since, block by block, and doing something about it."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.alignments import TITLE, BlockState, Origin, Relation
from kbstudio.domain.errors import BadInput, Refused, RevisionConflict
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from tests.support.studios import new_article, publish

_ASK = "- Ask for the order number\n- Ask for the name"
_SOURCE = f"Return it within **30 days**.\n\n{_ASK}\n\n## Money back\n\nIt takes a week.\n"
_HEBREW = "החזירו תוך **30 יום**.\n\n- בקשו את מספר ההזמנה\n- בקשו את השם\n\n## החזר כספי\n\nזה לוקח שבוע.\n"


@pytest.fixture
def code(studio: Studio) -> str:
    """An article agents read in English and in Hebrew, both saying the same."""
    made = new_article(studio, body=_SOURCE).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון החזרה", body=_HEBREW)
    publish(studio, made, "he")
    return made


def change_source(studio: Studio, code: str, old: str, new: str, *, change: str = "meaning") -> None:
    body = studio.writing.open(code, "en", by="maya").revision.text.body
    assert old in body
    studio.writing.save(code, "en", by="maya", body=body.replace(old, new))
    publish(studio, code, change=change)


def view(studio: Studio, code: str, locale: str = "he") -> AdaptationView:
    return studio.localising.view(code, locale, by="noa")


def row(shown: AdaptationView, words: str) -> AdaptationRow:
    return next(each for each in shown.rows if words in (each.now or each.then or each.target))


def states(shown: AdaptationView) -> list[str]:
    return [each.state.value for each in shown.rows]


def adapt(studio: Studio, shown: AdaptationView, *edits: BlockEdit, by: str = "noa") -> AdaptationView:
    studio.localising.adapt(
        shown.article, shown.locale, by=by, edits=edits, based_on=shown.number, source_number=shown.source_number
    )
    return view(studio, shown.article, shown.locale)


def test_what_nobody_noted_is_found_by_comparing_both_texts(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    assert [each.target for each in shown.rows] == [
        "חלון החזרה",
        "החזירו תוך **30 יום**.",
        "- בקשו את מספר ההזמנה",
        "- בקשו את השם",
        "## החזר כספי",
        "זה לוקח שבוע.",
    ]
    assert set(states(shown)) == {"current"}
    assert shown.rows[0].key == TITLE
    assert studio.localising.currency(code, "he").is_current


def test_only_the_block_whose_meaning_changed_is_stale(studio: Studio, code: str) -> None:
    change_source(studio, code, "30 days", "14 days")
    shown = view(studio, code)
    assert states(shown) == ["current", "stale", "current", "current", "current", "current"]
    stale = row(shown, "14 days")
    assert (stale.then, stale.now) == ("Return it within **30 days**.", "Return it within **14 days**.")
    assert stale.breaks
    assert studio.localising.currency(code, "he").stale == 1


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [("It takes a week.", "It takes a wek.", "typo"), ("It takes a week.", "It needs a week.", "wording")],
)
def test_a_typo_or_better_words_make_nothing_stale(studio: Studio, code: str, old: str, new: str, change: str) -> None:
    change_source(studio, code, old, new, change=change)
    shown = view(studio, code)
    assert row(shown, new).state is BlockState.REWORDED
    assert shown.currency.stale == 0


def test_a_mended_letter_beside_a_change_of_meaning_makes_only_that_stale(studio: Studio, code: str) -> None:
    body = _SOURCE.replace("30 days", "14 days").replace("Ask for the name", "Ask for the namee")
    studio.writing.save(code, "en", by="maya", body=body)
    publish(studio, code)
    shown = view(studio, code)
    assert row(shown, "namee").state is BlockState.REWORDED
    assert row(shown, "14 days").state is BlockState.STALE


def test_what_only_moved_or_was_wrapped_anew_stays_current(studio: Studio, code: str) -> None:
    moved = _SOURCE.replace(
        "- Ask for the order number\n- Ask for the name", "- Ask for the name\n- Ask for the order number"
    )
    studio.writing.save(code, "en", by="maya", body=moved.replace("Return it within", "Return it\nwithin"))
    publish(studio, code)
    assert view(studio, code).currency.to_do == 0


def test_changes_add_up_against_the_source_as_it_was_last_confirmed(studio: Studio, code: str) -> None:
    change_source(studio, code, "30 days", "14 days")
    change_source(studio, code, "14 days", "10 days")
    stale = row(view(studio, code), "10 days")
    assert stale.then == "Return it within **30 days**."
    change_source(studio, code, "10 days", "30 days")
    assert row(view(studio, code), "30 days").state is BlockState.CURRENT


def test_confirming_as_it_is_writes_no_version(studio: Studio, code: str) -> None:
    change_source(studio, code, "It takes a week.", "It takes one week at least.")
    before = view(studio, code)
    after = adapt(studio, before, BlockEdit(row(before, "one week").key))
    assert after.number == before.number
    assert row(after, "one week").state is BlockState.CURRENT
    assert studio.localising.currency(code, "he").is_current


def test_a_stale_block_is_written_anew_where_it_stands(studio: Studio, code: str) -> None:
    change_source(studio, code, "30 days", "14 days")
    before = view(studio, code)
    after = adapt(studio, before, BlockEdit(row(before, "14 days").key, "החזירו תוך **14 יום**."))
    assert after.body == _HEBREW.replace("30", "14")
    assert set(states(after)) == {"current"}
    assert row(after, "14 days").by == "noa"
    # Agents still read the text that is behind.
    assert studio.localising.currency(code, "he").stale == 1
    publish(studio, code, "he")
    assert studio.localising.currency(code, "he").is_current


def test_a_new_block_goes_where_the_source_has_it(studio: Studio, code: str) -> None:
    change_source(studio, code, "- Ask for the name", "- Ask for the name\n- Thank them")
    before = view(studio, code)
    new = row(before, "Thank them")
    assert (new.state, new.tight) == (BlockState.NEW, True)
    after = adapt(studio, before, BlockEdit(new.key, "- הודו להם"))
    assert "- בקשו את השם\n- הודו להם\n\n## החזר כספי" in after.body
    assert after.currency.to_do == 0


def test_what_the_source_dropped_is_taken_out_or_kept_for_a_reason(studio: Studio, code: str) -> None:
    change_source(studio, code, "- Ask for the name\n", "")
    shown = view(studio, code)
    gone = row(shown, "Ask for the name")
    assert (gone.state, gone.target) == (BlockState.GONE, "- בקשו את השם")
    kept = adapt(studio, shown, BlockEdit(gone.key, relation=Relation.ADDED, reason="the law here asks for it"))
    here = row(kept, "בקשו את השם")
    assert (here.state, here.relation, here.reason) == (BlockState.CURRENT, Relation.ADDED, "the law here asks for it")
    out = adapt(studio, kept, BlockEdit(here.key, ""))
    assert "בקשו את השם" not in out.body
    assert out.currency.to_do == 0


def test_a_block_is_left_out_for_a_reason_and_asked_about_again_when_it_changes(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    money = row(shown, "It takes a week.")
    with pytest.raises(BadInput, match="Say why"):
        adapt(studio, shown, BlockEdit(money.key, relation=Relation.OMITTED))
    after = adapt(studio, shown, BlockEdit(money.key, relation=Relation.OMITTED, reason="paid in cash here"))
    assert "שבוע" not in after.body
    assert row(after, "It takes a week.").state is BlockState.CURRENT
    change_source(studio, code, "It takes a week.", "It takes 3 days.")
    assert row(view(studio, code), "It takes 3 days.").state is BlockState.STALE


def test_a_block_of_this_market_alone_is_added(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    after = adapt(
        studio,
        shown,
        BlockEdit("+1", "בישראל גם בדואר.", Relation.ADDED, "post offices take them", after=shown.rows[1].key),
    )
    assert after.body.startswith("החזירו תוך **30 יום**.\n\nבישראל גם בדואר.\n\n- בקשו")
    assert row(after, "בישראל").relation is Relation.ADDED


def test_a_language_is_begun_from_the_source(studio: Studio, code: str) -> None:
    shown = view(studio, code, "pl")
    assert set(states(shown)) == {"new"}
    with pytest.raises(BadInput, match="title"):
        adapt(studio, shown, BlockEdit(shown.rows[1].key, "Zwrot w ciągu **30 dni**."))
    begun = adapt(
        studio,
        shown,
        BlockEdit(TITLE, "Termin zwrotu"),
        BlockEdit(shown.rows[1].key, "Zwrot w ciągu **30 dni**."),
        BlockEdit(shown.rows[3].key, "- Zapytaj o nazwisko", origin=Origin.MACHINE, confirmed=False),
    )
    assert begun.body == "Zwrot w ciągu **30 dni**.\n\n- Zapytaj o nazwisko\n"
    assert states(begun) == ["current", "current", "new", "unconfirmed", "new", "new"]


def test_a_block_typed_in_the_plain_editor_is_paired_and_waits_to_be_confirmed(studio: Studio, code: str) -> None:
    adapt(studio, view(studio, code), BlockEdit(view(studio, code).rows[1].key))
    change_source(studio, code, "- Ask for the name", "- Ask for the name\n- Thank them")
    body = _HEBREW.replace("- בקשו את השם\n", "- בקשו את השם\n- הודו להם\n")
    studio.writing.save(code, "he", by="noa", body=body)
    shown = view(studio, code)
    assert row(shown, "Thank them").state is BlockState.UNCONFIRMED
    assert row(shown, "Thank them").target == "- הודו להם"
    assert row(adapt(studio, shown, BlockEdit(row(shown, "Thank them").key)), "Thank them").state is BlockState.CURRENT


def test_words_nobody_confirmed_are_held_to_the_source_as_it_was_confirmed(studio: Studio, code: str) -> None:
    change_source(studio, code, "30 days", "14 days")
    before = view(studio, code)
    typed = BlockEdit(row(before, "14 days").key, "החזירו תוך שבועיים.", confirmed=False)
    after = row(adapt(studio, before, typed), "14 days")
    assert (after.state, after.then) == (BlockState.UNCONFIRMED, "Return it within **30 days**.")
    assert view(studio, code).since is not None


def test_somebody_elses_version_meanwhile_loses_nothing(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    studio.writing.save(code, "he", by="maya", body=_HEBREW.replace("שבוע", "שבועיים"))
    with pytest.raises(RevisionConflict) as conflict:
        adapt(studio, shown, BlockEdit(shown.rows[1].key, "החזירו תוך **14 יום**."))
    assert "14" in conflict.value.mine[1]
    assert "שבועיים" in conflict.value.theirs[1]
    with pytest.raises(BadInput, match="Somebody else saved"):
        adapt(studio, shown, BlockEdit(shown.rows[1].key))


def test_the_kind_of_change_of_one_block_can_be_decided(studio: Studio, code: str) -> None:
    change_source(studio, code, "30 days", "31 days")
    stale = row(view(studio, code), "31 days")
    number = view(studio, code).source_number
    studio.localising.classify(code, number=number, block=stale.source, change="wording", by="maya")
    assert row(view(studio, code), "31 days").state is BlockState.REWORDED
    assert studio.localising.currency(code, "he").stale == 0


def test_the_draft_of_the_source_can_be_followed_early(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", body=_SOURCE.replace("30", "14"))
    assert view(studio, code).currency.to_do == 0
    assert view(studio, code).draft_number == 2
    early = studio.localising.view(code, "he", by="noa", early=True)
    assert row(early, "14 days").state is BlockState.STALE
    done = adapt(studio, early, BlockEdit(row(early, "14 days").key, "החזירו תוך **14 יום**."))
    publish(studio, code)
    assert done.number == view(studio, code).number
    assert view(studio, code).currency.to_do == 0


def test_who_does_not_write_adapts_nothing(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    assert studio.localising.view(code, "he", by="karl").may_save is not None
    with pytest.raises(Refused):
        adapt(studio, shown, BlockEdit(shown.rows[1].key), by="karl")
    with pytest.raises(BadInput, match="is the language"):
        studio.localising.view(code, "en", by="noa")


def test_a_retry_after_a_lost_answer_changes_nothing_twice(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    for _time in range(2):
        studio.localising.adapt(
            code,
            "he",
            by="noa",
            edits=[BlockEdit("+1", "עוד.", Relation.ADDED, "why not", after=shown.rows[-1].key)],
            based_on=shown.number,
            source_number=shown.source_number,
            op_id="once",
        )
    assert view(studio, code).body.count("עוד.") == 1


def test_a_language_that_was_withdrawn_comes_back_as_it_was(studio: Studio, code: str) -> None:
    studio.publishing.withdraw(code, "he", by="karl", reason="wrong")
    shown = view(studio, code)
    assert adapt(studio, shown, BlockEdit(row(shown, "week").key)).number == shown.number + 1
    publish(studio, code, "he")
    assert studio.reader().show(code, "he").body == _HEBREW
