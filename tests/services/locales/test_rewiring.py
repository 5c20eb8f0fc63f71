"""A market may rewire steps with a reason; a choice that leads nowhere is a fault whatever the reason."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.alignments import Relation
from kbstudio.domain.errors import Refused
from kbstudio.services.locales.adaptations import AdaptationView, BlockEdit
from kbstudio.services.locales.checking import heading_ids
from tests.support.studios import new_article, publish

_STEPS = (
    "## Is the light green? {#s-light}\n\nLook at it.\n\n- [Yes](#s-restart)\n- [No](#s-power)\n\n"
    "## Restart it {#s-restart}\n\nWait.\n\n## Check the power {#s-power}\n\nLook at the plug.\n"
)
_HEBREW = (
    "## האם הנורה ירוקה? {#s-light}\n\nהסתכלו עליה.\n\n- [כן](#s-restart)\n- [לא](#s-power)\n\n"
    "## הפעילו מחדש {#s-restart}\n\nחכו.\n\n## בדקו את החשמל {#s-power}\n\nהסתכלו על התקע.\n"
)


@pytest.fixture
def code(studio: Studio) -> str:
    made = new_article(studio, body=_STEPS).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="נורה", body=_HEBREW)
    adapt(studio, made, *[BlockEdit(row.key) for row in seen(studio, made).rows])
    return made


def seen(studio: Studio, code: str) -> AdaptationView:
    return studio.localising.view(code, "he", by="noa")


def adapt(studio: Studio, code: str, *edits: BlockEdit) -> None:
    view = seen(studio, code)
    studio.localising.adapt(code, "he", by="noa", edits=edits, based_on=view.number, source_number=view.source_number)


def key(studio: Studio, code: str, words: str) -> str:
    return next(row.key for row in seen(studio, code).rows if words in row.now)


def found(studio: Studio, code: str) -> set[tuple[str, str]]:
    """Faults that break something, with the words of the source they stand at."""
    view = seen(studio, code)
    words = {row.key: row.now.partition("]")[0] for row in view.rows}
    faults = studio.checking.faults(view)
    return {(each.fault.rule, words[each.key]) for each in faults if each.fault.level == "structural"}


def test_a_choice_to_another_step_is_a_fault_until_somebody_says_why(studio: Studio, code: str) -> None:
    no = key(studio, code, "[No]")
    adapt(studio, code, BlockEdit(no, "- [לא](#s-restart)"))
    assert found(studio, code) == {("link_dead", "- [No")}
    adapt(studio, code, BlockEdit(no, relation=Relation.ADAPTED, reason="No plugs here"))
    assert found(studio, code) == set()
    assert publish(studio, code, "he").state.value == "published"


def test_nobody_approves_choices_that_nobody_explained(studio: Studio, code: str) -> None:
    adapt(studio, code, BlockEdit(key(studio, code, "[No]"), "- [לא](#s-restart)"))
    with pytest.raises(Refused):
        publish(studio, code, "he")


def test_a_step_of_another_name_is_a_fault_until_somebody_says_why(studio: Studio, code: str) -> None:
    light, yes = key(studio, code, "{#s-restart}"), key(studio, code, "[Yes]")
    adapt(studio, code, BlockEdit(light, "## נתקו והפעילו {#s-off-and-on}"))
    assert found(studio, code) == {("step_missing", "## Restart it {#s-restart}"), *_extra(), ("choice_dead", "- [Yes")}
    adapt(
        studio,
        code,
        BlockEdit(light, relation=Relation.ADAPTED, reason="Devices here have a switch"),
        BlockEdit(yes, "- [כן](#s-off-and-on)", relation=Relation.ADAPTED, reason="Devices here have a switch"),
    )
    assert found(studio, code) == set()
    assert publish(studio, code, "he").state.value == "published"


def _extra() -> set[tuple[str, str]]:
    return {("step_extra", "## Restart it {#s-restart}")}


def test_leaving_a_step_out_leaves_a_choice_that_leads_nowhere(studio: Studio, code: str) -> None:
    why = "There is no plug here"
    adapt(studio, code, BlockEdit(key(studio, code, "{#s-power}"), "", relation=Relation.OMITTED, reason=why))
    assert found(studio, code) == {("choice_dead", "- [No")}
    with pytest.raises(Refused):
        publish(studio, code, "he")
    no = key(studio, code, "[No]")
    adapt(studio, code, BlockEdit(no, relation=Relation.ADAPTED, reason=why))
    assert found(studio, code) == {("choice_dead", "- [No")}
    adapt(studio, code, BlockEdit(no, "", relation=Relation.OMITTED, reason=why))
    assert found(studio, code) == set()
    assert publish(studio, code, "he").state.value == "published"


def test_a_block_added_here_may_lead_to_steps_that_are_here_only(studio: Studio, code: str) -> None:
    after = key(studio, code, "[No]")
    why = "Only here"
    adapt(studio, code, BlockEdit("+1", "- [אולי](#s-maybe)", relation=Relation.ADDED, reason=why, after=after))
    view = seen(studio, code)
    (fault,) = studio.checking.faults(view)
    assert (fault.fault.rule, fault.fault.values["address"]) == ("choice_dead", "#s-maybe")
    last = view.rows[-1].key
    adapt(studio, code, BlockEdit("+1", "## אולי {#s-maybe}", relation=Relation.ADDED, reason=why, after=last))
    assert found(studio, code) == set()


def test_a_reason_explains_steps_and_choices_and_nothing_else(studio: Studio, code: str) -> None:
    no = key(studio, code, "[No]")
    adapt(studio, code, BlockEdit(no, "- [לא](#s-restart) {{ lost }}", relation=Relation.ADAPTED, reason="Why not"))
    assert found(studio, code) == {("variable_extra", "- [No")}


def test_what_is_typed_counts_before_it_is_saved(studio: Studio, code: str) -> None:
    view = seen(studio, code)
    power, no = key(studio, code, "{#s-power}"), key(studio, code, "[No]")
    faults = studio.checking.faults(view, {power: ""}, only={no})
    assert [each.fault.rule for each in faults] == ["choice_dead"]
    typed = {no: "- [לא](#s-restart)"}
    assert [each.fault.rule for each in studio.checking.faults(view, typed, only={no})] == ["link_dead"]
    assert studio.checking.faults(view, typed, only={no}, adapted={no}) == ()


def test_a_step_that_is_not_translated_yet_will_be_there(studio: Studio, code: str) -> None:
    view = studio.localising.view(code, "pl", by="noa")
    assert heading_ids(view, {}) == {"s-light", "s-restart", "s-power"}
    assert heading_ids(view, None) == frozenset()
    assert heading_ids(view, {key(studio, code, "{#s-power}"): ""}) == {"s-light", "s-restart"}


def test_a_market_that_leaves_a_step_out_is_told_of_the_choice_it_inherits(studio: Studio) -> None:
    made = new_article(studio, body=_STEPS).article
    publish(studio, made)

    def market() -> AdaptationView:
        return studio.localising.view(made, "en-GB", by="noa")

    def change(*edits: BlockEdit) -> None:
        view = market()
        number, source = view.number, view.source_number
        studio.localising.adapt(made, "en-GB", by="noa", edits=edits, based_on=number, source_number=source)

    why = "Plugs are not looked at here"
    power, no = (next(row.key for row in market().rows if words in row.now) for words in ("{#s-power}", "[No]"))
    change(BlockEdit(power, "", relation=Relation.OMITTED, reason=why))
    (fault,) = studio.checking.faults(market())
    assert (fault.key, fault.fault.rule) == (no, "choice_dead")
    change(BlockEdit(no, "- [No](#s-restart)", relation=Relation.ADAPTED, reason=why))
    assert studio.checking.faults(market()) == ()
    assert publish(studio, made, "en-GB").state.value == "published"
