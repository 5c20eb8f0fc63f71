"""Passages of Markdown, HTML and plain text: what is read as what, and where it stands."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.passages import CODE, Passage
from kbstudio.text.tone.views.document import Document
from kbstudio.text.tone.views.options import ViewOptions
from tests.text.tone.rules import found, matches, rule


def _passages(text: str, mark: str = "md", options: ViewOptions | None = None) -> list[tuple[Passage, int]]:
    options = options or ViewOptions()
    document = Document(text, mark, options, ((), ()))
    return [(passage, at) for piece, at in document.pieces() for passage in piece.passages(mark, options)]


def _scoped(text: str, mark: str = "md") -> list[tuple[str, str]]:
    return [(".".join(sorted(each.scope - {mark})), each.text) for each, _ in _passages(text, mark)]


def test_the_blocks_of_markdown_are_what_they_are() -> None:
    text = (
        "# Title\n\nWords *here* and [there](x).\n\n- one\n\n> quoted\n\n| A | B |\n|---|---|\n| c | d |\n\nSub\n---\n"
    )
    assert _scoped(text) == [
        ("h1.heading.text", "Title"),
        ("text", "Words here and there."),
        ("emphasis", "here"),
        ("link", "there"),
        ("list.text", "one"),
        ("blockquote.text", "quoted"),
        ("header.table.text", "A"),
        ("header.table.text", "B"),
        ("cell.table.text", "c"),
        ("cell.table.text", "d"),
        ("h2.heading.text", "Sub"),
    ]


def test_code_addresses_and_variables_are_no_words() -> None:
    text = "Use `git push`, see https://example.com/very and {{ very }}.\n\n```\nvery\n```\n\n---\ntitle\n---"
    assert "very" not in " ".join(words for scope, words in _scoped(text) if "text" in scope)


def test_front_matter_and_comments_are_not_read() -> None:
    assert (
        matches("extends: existence\nmessage: x\ntokens: [very]", "---\ntitle: very\n---\n\n<!-- very -->\n\nWell")
        == []
    )


def test_pictures_have_words_of_their_own() -> None:
    assert _scoped("See ![a very small key](k.png) here.") == [
        ("text", "See  here."),
        ("alt.attr.text", "a very small key"),
    ]


def test_the_blocks_of_html_are_what_they_are() -> None:
    text = "<h2>Title</h2><ul><li>one <b>two</b></li></ul><pre>very</pre><p class='code'>x</p>"
    text += "<table><tr><td>c</td></tr></table>"
    assert _scoped(text, "html") == [
        ("h2.heading.text", "Title"),
        ("list.text", "one two"),
        ("strong", "two"),
        ("cell.table.text", "c"),
    ]


def test_html_left_open_is_read_to_its_end() -> None:
    assert _scoped("<p>one<p>two <b>three", "html")[:2] == [("text", "one"), ("text", "two three")]


def test_plain_text_is_its_paragraphs() -> None:
    assert _scoped("one\ntwo\r\n\r\nthree", "txt") == [("text", "one\ntwo"), ("text", "three")]


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ("text", ["x1", "x2", "x3", "x4"]),
        ("heading", ["x1"]),
        ("heading.h2", []),
        ("~heading", ["x2", "x3", "x4"]),
        ("list", ["x3"]),
        ("link", ["x2"]),
        ("[list, blockquote]", ["x3", "x4"]),
        ("~list & ~blockquote & text", ["x1", "x2"]),
        ("raw", ["x1", "x2", "x3", "x4", "x5"]),
        ("paragraph", ["x2"]),
        ("sentence", ["x2"]),
    ],
)
def test_scopes(scope: str, expected: list[str]) -> None:
    text = "# x1\n\nSee [x2](y).\n\n- x3\n\n> x4\n\n`x5`"
    assert matches(f"extends: existence\nmessage: x\nscope: {scope}\ntokens: ['x\\d']", text) == expected


def test_words_that_are_left_out_are_masked_where_they_stand() -> None:
    checker = Checker(
        [rule("extends: existence\nmessage: x\ntokens: [very]")], ignores=(["(?s)<<.*?>>"], [r"\$[^$]+\$"])
    )
    assert [each.start for each in checker.check("$very$ very\n\n<<\nvery\n>>\n\nvery")] == [7, 25]


@pytest.mark.parametrize("ignored", ["strong", "a", "em"])
def test_tags_that_are_ignored_are_masked(ignored: str) -> None:
    options = ViewOptions(ignored=frozenset({ignored}))
    text = {"strong": "a **word** b", "a": "a [word](x) b", "em": "a *word* b"}[ignored]
    assert _passages(text, "md", options)[0][0].text == f"a {CODE * 4} b"


_INLINE = st.sampled_from(
    [
        "слово",
        "מילה",
        "żółć",
        "word",
        "😀",
        "**bold**",
        "*слабо*",
        "[קישור](https://x.y)",
        "`code`",
        "&amp;",
        "\\*",
        "{{ x }}",
        "\n",
        "<b>x</b>",
        "2. ",
        "e\u0301",
    ]
)
_BLOCKS = st.sampled_from(["", "# ", "- ", "> ", "> - ", "1. ", "| ", "    "])
_TEXTS = st.lists(
    st.builds(lambda lead, parts: lead + " ".join(parts), _BLOCKS, st.lists(_INLINE, min_size=1, max_size=6)),
    max_size=5,
).map("\n\n".join)


@given(_TEXTS, st.sampled_from(["md", "txt", "html"]))
def test_each_character_of_a_passage_stands_where_it_says(text: str, mark: str) -> None:
    for passage, at in _passages(text, mark):
        for place, sign in enumerate(passage.text):
            start, end = passage.span(place, place + 1)
            source = text[start + at : end + at]
            assert 0 <= start + at <= end + at <= len(text)
            if sign not in {CODE, " ", "\n"} and len(source) == 1:
                assert source == sign
        assert [run.source for run in passage.runs] == sorted(run.source for run in passage.runs)


@given(_TEXTS)
def test_a_finding_is_the_word_it_names(text: str) -> None:
    for each in found(
        "extends: existence\nmessage: '%s'\nscope: text\ntokens: ['слово', 'מילה', 'żółć', 'word']", text
    ):
        assert text[each.start : each.end] == each.match == each.message
        line = text.splitlines(keepends=True)[each.line - 1] if "\r" not in text else ""
        assert line[each.column - 1 : each.last].startswith(each.match[:1])
