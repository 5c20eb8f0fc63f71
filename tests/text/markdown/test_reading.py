"""Looking into a text: links, outline, plain words, required parts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.text.markdown import (
    Heading,
    Link,
    article_codes,
    has_list,
    has_part,
    links_in,
    outline,
    plain_text,
    render,
)
from tests.text.markdown.edits import FRAGMENTS, START

TEXT = """# Refund window {#s-window .rule}

See [terms](kb:KB-12#who), [again](kb:kb-12)
and [site](https://example.com/a?b=1) or [below](#s-window).

`[code](kb:KB-99)` and [by name][terms]

```
[fence](kb:KB-98)
```

| [cell](kb:KB-7) | b |
|---|---|
| x | [שלום](kb:KB-8#שלום) |

[terms]: kb:KB-3
"""


def test_links_with_their_lines_but_not_those_in_code() -> None:
    assert links_in(TEXT) == (
        Link("KB-12", "who", 2, is_article=True),
        Link("KB-12", "", 2, is_article=True),
        Link("https://example.com/a?b=1", "", 3),
        Link("", "s-window", 3),
        Link("KB-3", "", 5, is_article=True),
        Link("KB-7", "", 11, is_article=True),
        Link("KB-8", "שלום", 13, is_article=True),
    )


def test_article_codes_once_each_in_order() -> None:
    assert article_codes(TEXT) == ("KB-12", "KB-3", "KB-7", "KB-8")


def test_outline() -> None:
    assert outline("# One *two* {#s-a .action}\n\n> ## Три\n\nSame\n---\n\n## Same\n") == (
        Heading(1, "One two", "s-a", 0, True, "action"),
        Heading(2, "Три", "три", 2),
        Heading(2, "Same", "same", 4),
        Heading(2, "Same", "same-2", 7),
    )


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join))
def test_outline_and_html_agree_on_ids(text: str) -> None:
    html = render(START + text)
    assert [part.split('"')[0] for part in html.split(' id="')[1:]] == [found.id for found in outline(START + text)]


def test_plain_text_keeps_words_and_drops_markup() -> None:
    assert plain_text(TEXT.replace("```\n[fence]", "```sh\n[fence]")).split("\n") == [
        "Refund window",
        "See terms, again and site or below.",
        "[code](kb:KB-99) and by name",
        "[fence](kb:KB-98)",
        "cell b",
        "x שלום",
    ]


def test_plain_text_of_tasks_pictures_and_quotes() -> None:
    assert plain_text("- [x] done\n- ![alt](https://x.y/z.png) more\n\n> quoted\n> words") == (
        "done\nalt more\nquoted words"
    )


def test_required_parts_by_any_of_their_names() -> None:
    text = "## Przyczyna:\n\n## שלבים {#steps}\n"
    assert has_part(text, ["Cause", "przyczyna"])
    assert has_part(text, ["שלבים"])
    assert not has_part(text, ["Result"])


def test_a_list_anywhere_is_a_list() -> None:
    assert has_list("Words\n\n> 1. one\n")
    assert not has_list("Words - and more\n\n```\n- code\n```\n")
