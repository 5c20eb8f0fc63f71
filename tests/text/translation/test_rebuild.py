"""Whatever the text, the same segments give the same text, and other words leave its blocks as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.markdown.scan import scan
from kbstudio.text.translation import pieces, rebuild, segments
from tests.support.data import data_folder
from tests.text.markdown.test_scan import HOSTILE, MARKDOWN

WORDS = st.lists(
    st.sampled_from(
        (
            *(
                "слово",
                "word",
                "שלום",
                "1.",
                "1)",
                "#",
                "##",
                "-",
                "+",
                "*",
                "**",
                "***",
                "---",
                "- - -",
                "___",
                "===",
                "=",
            ),
            *(">", "|", "| a |", "|---|", ":--", "\\", "\\|", "`", "```", "~~~", "<div>", "<b>", "</b>", "<!--", "-->"),
            *("[ ]", "[x]", "[a]:", "[a]: b", "[^1]:", "[a](b)", "![a](b)", "{#id}", "{{ x }}", "\n", "  \n", "\\\n"),
            *("\n\n", "\t", "    ", "&amp;", ":", "<?x", "<script>", "\u00a0", "\u2028", '"', "'", "(", ")", "%", "]"),
        )
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


def blocks(text: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.depth, block.container) for block in scan(text)]


@given(st.one_of(MARKDOWN, HOSTILE, st.text()))
def test_the_same_texts_give_the_same_text(text: str) -> None:
    found = segments(text, "en")
    assert rebuild(text, {number: segment.text for number, segment in enumerate(found)}, "en") == text


@given(st.one_of(MARKDOWN, HOSTILE))
def test_segments_are_in_order_and_apart(text: str) -> None:
    at = 0
    for segment in segments(text, "ru"):
        start, end = segment.span
        assert at <= start < end <= len(text)
        at = end


@given(MARKDOWN, st.lists(WORDS, min_size=1, max_size=4))
def test_other_words_keep_the_blocks(text: str, words: list[str]) -> None:
    found = segments(text, "en")
    other = rebuild(text, {number: words[number % len(words)] for number in range(len(found))}, "en")
    assert blocks(other) == blocks(text), other


@pytest.mark.parametrize(
    ("text", "replaced", "expected"),
    [
        ("First. Second.", {0: "Раз.", 1: "Два."}, "Раз. Два."),
        ("A paragraph", {0: "# not a heading"}, "\\# not a heading"),
        ("A paragraph", {0: "1. not an item"}, "1\\. not an item"),
        ("- item", {0: "[ ] no task"}, "- \\[ ] no task"),
        ("| a | b |\n|---|---|\n", {0: "x|y"}, "| x\\|y | b |\n|---|---|\n"),
        ("> one\n> two", {0: "один  \nдва"}, "> один  \n> два"),
        ("- one", {0: "один\\\nдва"}, "- один\\\n  два"),
        ("## Head ##", {0: "C#"}, "## C\\# ##"),
        ("# Head {#id}", {0: "Заголовок"}, "# Заголовок {#id}"),
        ("First. Second. Third.", {1: ""}, "First. Third."),
        ("First. Second.", {0: ""}, "Second."),
        ("Only.", {0: " "}, "Only."),
        ("---\ntitle: One\n---\n", {0: "Two: three"}, '---\ntitle: "Two: three"\n---\n'),
        ("---\ntitle: 'It''s'\n---\n", {0: "Don't"}, "---\ntitle: 'Don''t'\n---\n"),
        ("<p>One</p>", {0: "a < b <script>"}, "<p>a &lt; b &lt;script></p>"),
        ('[a]: /x "Title"', {0: 'A "b"'}, '[a]: /x "A \\"b\\""'),
    ],
)
def test_other_words_are_written_where_they_belong(text: str, replaced: dict[int, str], expected: str) -> None:
    assert rebuild(text, replaced, "en") == expected


@pytest.mark.parametrize(
    ("text", "translated", "expected"),
    [
        ("See the [home page].", "См. [главную].", "См. [главную][home page]."),
        ("See the [Home Page][].", "См. [главную][].", "См. [главную][Home Page]."),
        ("See the [words][home page].", "См. [главную][home page].", "См. [главную][home page]."),
        ("See the [home page].", "См. [home page].", "См. [home page]."),
        ("See the [other words].", "См. [главную].", "См. [главную]."),
        ("A [home page] `[b]`.", "Одна `[б]` [главная].", "Одна `[б]` [главная][home page]."),
    ],
)
def test_a_link_keeps_its_label_when_its_words_change(text: str, translated: str, expected: str) -> None:
    definition = "\n\n[home page]: https://example.org\n"
    assert rebuild(text + definition, {0: translated}, "en") == expected + definition


def test_a_position_without_a_segment_is_refused() -> None:
    with pytest.raises(IndexError, match="1 segments"):
        rebuild("One.", {1: "Two."}, "en")


def test_real_articles_are_rebuilt_and_keep_their_blocks() -> None:
    for path in sorted(data_folder("parallel-articles").rglob("*.md")):
        text = path.read_bytes().decode("utf-8")
        found = segments(text, "en")
        assert rebuild(text, {number: segment.text for number, segment in enumerate(found)}, "en") == text
        louder = {
            number: "".join(
                piece.text.upper() if piece.kind == "text" else piece.text for piece in pieces(segment.text)
            )
            for number, segment in enumerate(found)
        }
        assert blocks(rebuild(text, louder, "en")) == blocks(text), path.name
