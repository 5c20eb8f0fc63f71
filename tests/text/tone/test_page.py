"""A title is checked with the text beneath it, and every place leads back to where it stands."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.page import Page
from kbstudio.text.tone.title_line import TitleLine
from tests.text.tone.rules import rule

WORD = rule("extends: existence\nmessage: x\ntokens: [simply, просто, פשוט, prosto]", name="K.Word")
BOTH = rule("extends: consistency\nmessage: x\neither: {log in: sign in}", name="K.Both")
BUDGET = rule("extends: budget\nmessage: x\ntoken: '!'\nmax: 1", name="K.Budget")
WORDS = st.sampled_from(["simply", "просто", "פשוט", "prosto", "router", "🙂", "*very*", "`simply`", "—"])
MARKUP = ["*", "_", "`", "~~", "<b>", "</b>", "<!--", "-->", "#", "##", "&", "&amp;", "[", "](x)", "[a]: b", "!", "\\"]
LAYOUT = ["{#a}", "{.b}", "|", "- ", "1. ", "---", "===", "```", ">", " "]
SIGNS = st.sampled_from([*MARKUP, *LAYOUT, "vale off", "simply", "Simply", "просто", "פשוט", "🙂"])
SIGNED = st.lists(SIGNS, max_size=12).map("".join)
LINES = st.lists(WORDS, max_size=8).map(" ".join)
BODIES = st.lists(LINES, max_size=6).map("\n\n".join)


def parted(page: Page, *rules: object) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    return page.parted(Checker(list(rules)).check(page.whole))  # pyright: ignore[reportArgumentType]


@given(title=LINES, body=BODIES, front=st.sampled_from(["", "---\na: 1\n---\n", "---\n\n"]))
def test_every_place_leads_back(title: str, body: str, front: str) -> None:
    page = Page(title, front + body)
    in_title, in_body = parted(page, WORD)
    assert all(title[each.start : each.end] == each.match for each in in_title)
    assert all(page.body[each.start : each.end] == each.match for each in in_body)
    lines = page.body.split("\n")
    assert all(lines[each.line - 1][each.column - 1 : each.last] == each.match for each in in_body)
    assert all(title[each.column - 1 : each.last] == each.match for each in in_title)


@given(title=LINES, body=BODIES)
def test_the_body_is_read_as_it_is_without_a_title(title: str, body: str) -> None:
    _, in_body = parted(Page(title, body), WORD)
    assert in_body == tuple(Checker([WORD]).check(body))


def test_a_title_that_says_otherwise_than_the_text_is_found() -> None:
    in_title, in_body = parted(Page("sign in again", "First log in.\n"), BOTH)
    assert not in_title
    assert [(each.match, each.start) for each in in_body] == [("log in", 6)]


def test_a_budget_counts_the_title() -> None:
    in_title, in_body = parted(Page("Done!", "Good!\n"), BUDGET)
    assert not in_title
    assert [(each.match, each.start) for each in in_body] == [("!", 4)]


def test_what_is_about_the_whole_text_stays_with_the_body() -> None:
    level = rule("extends: existence\nscope: raw\nmessage: x\ntokens: ['#']\nnonword: true", name="K.Raw")
    assert parted(Page("Title", "Text\n"), level) == ((), ())


@given(title=SIGNED, body=BODIES)
def test_signs_of_markup_in_a_title_hide_nothing_and_move_nothing(title: str, body: str) -> None:
    page = Page(title, body)
    in_title, in_body = parted(page, WORD)
    plain = Checker([WORD], mark="txt").check(title)
    assert [(each.start, each.end, each.match) for each in in_title] == [
        (each.start, each.end, each.match) for each in plain
    ]
    assert in_body == tuple(Checker([WORD]).check(body))


@given(title=SIGNED)
def test_a_place_in_a_title_and_in_its_heading_are_one(title: str) -> None:
    line = TitleLine.of(title)
    for each in Checker([WORD], mark="txt").check(title):
        there = line.into(each)
        assert line.text[there.start : there.end] == each.match
        assert line.out_of(there, title) == each
