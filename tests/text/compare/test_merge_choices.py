"""Deciding a merge place by place: every decision is in the result, and nothing is a result before the last one."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare import merge
from kbstudio.text.compare.merge_choices import Decision, MergeChoices
from kbstudio.text.compare.merge_places import Choice, MergeText, plan_merge
from kbstudio.text.compare.tokens import tokens_of

LINES: tuple[str, ...] = (
    "One.\n",
    "Two words here.\n",
    "\n",
    "# Heading\n",
    "- item\n",
    "| a | b |\n",
    "```\n",
    "שלום עולם\n",
    "last",
)


@st.composite
def edited_bodies(draw: st.DrawFn) -> tuple[str, str, str]:
    base: list[str] = draw(st.lists(st.sampled_from(LINES), max_size=10))
    sides: list[str] = []
    for _ in range(2):
        lines = list(base)
        for _ in range(draw(st.integers(0, 3))):
            at = draw(st.integers(0, len(lines)))
            put = draw(st.lists(st.sampled_from(["new\n", "Two other words.\n", "\n", "- fresh\n"]), max_size=2))
            lines[at : at + draw(st.integers(0, 2))] = put
        sides.append("".join(lines))
    return "".join(base), sides[0], sides[1]


WORDS = st.lists(st.sampled_from(["red", "blue", "light", "on", "the", "router"]), min_size=1, max_size=6).map(" ".join)
FIELDS = st.dictionaries(st.sampled_from("abc"), st.sampled_from("xyz"), max_size=3).map(
    lambda fields: tuple(sorted(fields.items()))
)


@st.composite
def three_texts(draw: st.DrawFn) -> tuple[MergeText, MergeText, MergeText]:
    bodies = draw(edited_bodies())
    first, second, third = (MergeText(draw(WORDS), body, draw(FIELDS)) for body in bodies)
    return first, second, third


def choices(base: str, mine: str, theirs: str) -> MergeChoices:
    return MergeChoices(plan_merge(*(MergeText("Title", body) for body in (base, mine, theirs))))


@given(three_texts())
def test_mine_everywhere_is_my_text_and_theirs_everywhere_is_theirs(
    texts: tuple[MergeText, MergeText, MergeText],
) -> None:
    for choice, wanted in ((Choice.MINE, texts[1]), (Choice.THEIRS, texts[2])):
        made = MergeChoices(plan_merge(*texts))
        for number in range(len(made.plan.places)):
            made.decide(number, Decision(choice))
        assert made.result() == wanted


@given(three_texts())
def test_one_edit_alone_asks_nothing(texts: tuple[MergeText, MergeText, MergeText]) -> None:
    base, mine, _ = texts
    assert MergeChoices(plan_merge(base, mine, base)).result() == mine
    assert MergeChoices(plan_merge(base, base, mine)).result() == mine


@given(edited_bodies())
def test_a_clean_merge_is_what_the_engine_says(bodies: tuple[str, str, str]) -> None:
    merged, made = merge(*bodies), choices(*bodies)
    result = made.result()
    assert (result is not None) == merged.clean
    assert result is None or result.body == merged.text


@given(edited_bodies(), st.data())
def test_nothing_is_a_result_before_every_place_is_decided(bodies: tuple[str, str, str], data: st.DataObject) -> None:
    made = choices(*bodies)
    for number in data.draw(st.permutations(made.open)):
        assert made.result() is None
        made.decide(number, Decision(data.draw(st.sampled_from(made.offers(number))), "typed"))
    assert made.result() is not None


@given(edited_bodies(), st.data())
def test_taking_back_step_by_step_leads_to_where_it_began(bodies: tuple[str, str, str], data: st.DataObject) -> None:
    made = choices(*bodies)
    seen = [made.preview()]
    for number in (
        data.draw(st.lists(st.sampled_from(range(len(made.plan.places))), max_size=5)) if made.plan.places else []
    ):
        before = len(made._before)
        made.decide(number, Decision(data.draw(st.sampled_from(made.offers(number))), "typed"))
        if len(made._before) > before:
            seen.append(made.preview())
    while seen:
        assert made.preview() == seen.pop()
        made.undo()
    assert made.undo() is None


@given(edited_bodies(), st.sampled_from([Choice.MINE, Choice.THEIRS, Choice.MINE_FIRST, Choice.THEIRS_FIRST]))
def test_every_word_of_the_chosen_side_is_in_the_result(bodies: tuple[str, str, str], choice: Choice) -> None:
    made = choices(*bodies)
    wanted: Counter[str] = Counter()
    for number in made.plan.conflicts:
        place = made.plan.places[number]
        chosen = choice if choice in made.offers(number) else Choice.MINE
        made.decide(number, Decision(chosen))
        sides = [place.theirs] if chosen is Choice.THEIRS else [place.mine]
        for text in sides if chosen in (Choice.MINE, Choice.THEIRS) else [place.mine, place.theirs]:
            wanted += Counter(tokens_of(text or ""))
    result = made.result()
    assert result is not None
    assert not {word for word in wanted - Counter(tokens_of(result.body)) if word.strip()}


@given(three_texts())
def test_decisions_kept_by_key_hold_in_the_same_merge(texts: tuple[MergeText, MergeText, MergeText]) -> None:
    made = MergeChoices(plan_merge(*texts))
    for number in made.open:
        made.decide(number, Decision(Choice.EDITED, f"typed {number}"))
    again = MergeChoices(plan_merge(*texts), made.decisions)
    assert again.result() == made.result()


@given(three_texts())
def test_keys_of_places_are_different(texts: tuple[MergeText, MergeText, MergeText]) -> None:
    keys = [place.key for place in plan_merge(*texts).places]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("- a\n", "- a\n- mine\n", "- a\n- theirs\n", "- a\n- mine\n- theirs\n"),
        ("One.\n", "Mine.\n", "Theirs.\n", "Mine.\n\nTheirs.\n"),
        ("```\nx\n```\n", "```\ny\n```\n", "```\nz\n```\n", "```\ny\nz\n```\n"),
        ("One.", "Mine.", "Theirs.", "Mine.\n\nTheirs."),
    ],
)
def test_both_stay_blocks_of_their_own(base: str, mine: str, theirs: str, both: str) -> None:
    made = choices(base, mine, theirs)
    (number,) = made.open
    made.decide(number, Decision(Choice.MINE_FIRST))
    result = made.result()
    assert result is not None
    assert result.body == both


def test_what_is_typed_in_the_middle_ends_its_line() -> None:
    made = choices("a\n\nb\n", "A\n\nb\n", "aa\n\nb\n")
    made.decide(made.open[0], Decision(Choice.EDITED, "typed"))
    result = made.result()
    assert result is not None
    assert result.body == "typed\n\nb\n"


def test_what_went_by_itself_can_be_decided_otherwise() -> None:
    made = choices("a\n\nb\n", "A\n\nb\n", "a\n\nB\n")
    assert not made.open
    made.decide(1, Decision(Choice.MINE))
    result = made.result()
    assert result is not None
    assert result.body == "A\n\nb\n"


def test_what_is_not_offered_is_refused() -> None:
    made = MergeChoices(plan_merge(MergeText("Wait", ""), MergeText("Stop", ""), MergeText("Go", "")))
    with pytest.raises(ValueError, match="mine_first"):
        made.decide(0, Decision(Choice.MINE_FIRST))


def test_titles_are_merged_by_word() -> None:
    texts = (MergeText(title, "") for title in ("Red light on router", "Red lamp on router", "Red light on the router"))
    made = MergeChoices(plan_merge(*texts))
    made.decide(0, Decision(Choice.SUGGESTION))
    result = made.result()
    assert result is not None
    assert result.title == "Red lamp on the router"


def test_a_place_says_what_it_is_and_under_which_heading() -> None:
    made = choices("## Price {#s-p}\n\nFree.\n", "## Price {#s-p}\n\nCheap.\n", "## Price {#s-p}\n\nDear.\n")
    (place,) = made.plan.places
    assert (place.part, place.block, place.name) == ("body", "paragraph", "Price")
    assert place.marks.mine == ((0, 5),)
    assert place.marks.base_by_mine == ((0, 4),)
