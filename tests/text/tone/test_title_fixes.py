"""What is found in a title is mended in the title, which is plain text."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.fixes import edited
from kbstudio.text.tone.page import Page
from kbstudio.text.tone.title_fixes import sure_title_fixes, title_fixes
from tests.text.tone.rules import rule

USE = rule("extends: substitution\nmessage: x\nignorecase: true\nswap: {utilize: use}", name="K.Use")
CALL = rule("extends: substitution\nmessage: x\nswap: {reach out: write|call}", name="K.Call")
BASICALLY = rule(
    "extends: existence\nmessage: x\nignorecase: true\ntokens: [basically]\naction:\n  name: remove", name="K.No"
)
AGAIN = rule("extends: substitution\nmessage: x\nswap: {pay: pay up}", name="K.Again")
SIGNS = st.lists(
    st.sampled_from(["*", "_", "`", "<b>", "&amp;", "#", "[", "](x)", "\\", " ", "🙂", "פשוט"]), max_size=6
)


def found_in(title: str) -> tuple[Finding, ...]:
    checker = Checker([USE, CALL, BASICALLY, AGAIN])
    page = Page(title, "Text.\n")
    return page.parted(checker.check(page.whole))[0]


def mended(title: str) -> list[str]:
    (found,) = found_in(title)
    return [edited(title, fix.edits) for fix in title_fixes(found, title, check=found_in)]


def test_a_word_is_written_for_another_and_keeps_its_capital() -> None:
    assert mended("Utilize *any* card") == ["Use *any* card"]


def test_of_several_ways_all_are_offered() -> None:
    assert mended("How to reach out & why") == ["How to write & why", "How to call & why"]


def test_what_is_taken_out_leaves_a_title_behind() -> None:
    assert mended("Basically #1: refunds") == ["#1: refunds"]
    assert mended("Basically") == []


def test_what_would_be_found_again_is_not_offered() -> None:
    assert mended("How to pay") == []


@given(SIGNS, SIGNS, SIGNS)
def test_all_of_a_title_is_mended_and_its_signs_stay(first: list[str], second: list[str], third: list[str]) -> None:
    title = f"{''.join(first)} utilize {''.join(second)} utilize {''.join(third)}"
    ways = sure_title_fixes(found_in(title), title, check=found_in)
    assert edited(title, (edit for _, fix in ways for edit in fix.edits)) == title.replace("utilize", "use")
