"""Segments of two versions of a text: every one is told, and equal ones are equal."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.translation import align, segments

SENTENCES = st.lists(
    st.sampled_from(
        ("Yes.", "No.", "Wait 5 minutes.", "Wait 6 minutes.", "Open the box.", "Open the red box.", "Call.")
    ),
    max_size=8,
).map("\n\n".join)


def told(old: str, new: str) -> list[tuple[str, str | None, str | None]]:
    return [(pair.state, pair.old and pair.old.text, pair.new and pair.new.text) for pair in align(old, new, "en")]


def test_an_edited_sentence_stands_beside_what_it_was() -> None:
    assert told("One. Wait two minutes please. Three.", "One. Wait two hours please. New here! Three.") == [
        ("equal", "One.", "One."),
        ("edited", "Wait two minutes please.", "Wait two hours please."),
        ("new", None, "New here!"),
        ("equal", "Three.", "Three."),
    ]


def test_a_sentence_that_moved_is_not_new() -> None:
    assert told("First one.\n\nSecond one here.\n\nThird.", "Second one here.\n\nThird.\n\nFirst one.") == [
        ("equal", "Second one here.", "Second one here."),
        ("equal", "Third.", "Third."),
        ("moved", "First one.", "First one."),
    ]


def test_what_is_gone_stands_where_it_stood() -> None:
    assert told("A b c.\n\nXyz zyx.\n\nD e f.", "A b c.\n\nD e f.") == [
        ("equal", "A b c.", "A b c."),
        ("gone", "Xyz zyx.", None),
        ("equal", "D e f.", "D e f."),
    ]


def test_what_is_repeated_is_not_new() -> None:
    assert [state for state, _, _ in told("| Yes |\n|---|\n| No |", "| Yes |\n|---|\n| Yes |\n| No |\n| Yes |")] == [
        "equal",
        "moved",
        "equal",
        "moved",
    ]


@given(SENTENCES, SENTENCES)
def test_every_segment_is_told_once_and_equal_ones_are_equal(old: str, new: str) -> None:
    pairs = align(old, new, "en")
    assert [pair.new for pair in pairs if pair.new] == segments(new, "en")
    assert sorted({pair.old.span for pair in pairs if pair.old}) == [found.span for found in segments(old, "en")]
    for pair in pairs:
        assert (pair.old is None, pair.new is None) == (pair.state == "new", pair.state == "gone")
        if pair.state in ("equal", "moved"):
            assert pair.old is not None and pair.new is not None and pair.old.text == pair.new.text
