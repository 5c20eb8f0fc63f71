"""Guidelines in the order of a tree."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.guidelines import GuidelineRow, Scope
from kbstudio.ui.tone.nesting import nested


def row(number: int, **scope: str) -> GuidelineRow:
    return GuidelineRow(f"KB-{number}", f"Guideline {number}", "en", Scope(**scope), "published", "iris", live=1)


def test_a_market_stands_under_its_language() -> None:
    rows = [row(1), row(2, locale="en"), row(3, locale="pl"), row(4, locale="en-GB"), row(5, locale="en", kind="faq")]
    assert [(each.row.code, each.depth) for each in nested(rows)] == [
        ("KB-1", 0),
        ("KB-2", 1),
        ("KB-4", 2),
        ("KB-5", 2),
        ("KB-3", 1),
    ]


_SCOPES = st.builds(Scope, st.sampled_from(["", "en", "en-GB", "he"]), kind=st.sampled_from(["", "faq", "response"]))


@given(st.lists(_SCOPES, max_size=12))
def test_every_guideline_is_shown_once(scopes: list[Scope]) -> None:
    rows = [GuidelineRow(f"KB-{number}", "", "en", scope, "draft", "") for number, scope in enumerate(scopes, start=1)]
    shown = [each.row for each in nested(sorted(rows, key=lambda each: each.scope.narrowness))]
    assert sorted(each.code for each in shown) == sorted(each.code for each in rows)
