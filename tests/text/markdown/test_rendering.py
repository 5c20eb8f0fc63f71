"""Markdown becomes HTML that agents read; code stays left to right, steps show their choices."""

import pytest

from kbstudio.text.direction import direction_of
from kbstudio.text.markdown import render

PICTURE = "kb:file/" + "ab" * 32 + ".png"


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        *(("he", "rtl"), ("he-IL", "rtl"), ("HE_il", "rtl"), ("iw", "rtl"), ("ar-EG", "rtl"), ("az-Arab", "rtl")),
        *(("en-GB", "ltr"), ("ru", "ltr"), ("pl", "ltr"), ("he-Latn", "ltr"), ("", "ltr")),
    ],
)
def test_direction(language: str, direction: str) -> None:
    assert direction_of(language) == direction


def test_words_in_the_wrapper_take_the_direction_of_the_language() -> None:
    html = render("שלום **עולם**", language="he-IL")
    assert html == '<div class="kb-text" lang="he-IL" dir="rtl">\n<p>שלום <strong>עולם</strong></p>\n</div>\n'


def test_code_is_left_to_right_even_in_hebrew() -> None:
    html = render("```python\nx = 1\n```\n\n    y = 2\n", language="he")
    assert html.count('<pre dir="ltr"><code') == 2
    assert '<span class="mi">1</span>' in html


def test_code_in_a_language_nobody_knows_stays_plain() -> None:
    assert '<code class="language-klingon">a &lt; b\n</code>' in render("```klingon\na < b\n```")


def test_tables_strikethrough_and_tasks() -> None:
    html = render("| a | b |\n|:-:|--|\n| ~~c~~ | d |\n\n- [ ] open\n- [x] done\n- plain\n")
    assert '<th class="to-center">a</th>' in html
    assert "<s>c</s>" in html
    assert '<ul class="tasks">\n<li class="task"><input type="checkbox" disabled=""> open</li>' in html
    assert '<input type="checkbox" disabled="" checked=""> done</li>\n<li>plain</li>' in html


def test_links_to_articles() -> None:
    html = render("[Refunds](kb:KB-12) and [window](kb:KB-12#window)")
    assert '<a href="kb:KB-12"' in html
    assert '<a href="kb:KB-12#window"' in html


def test_the_caller_says_where_articles_and_pictures_are_shown() -> None:
    def here(address: str) -> str:
        return "/kb/" + address.removeprefix("kb:")

    html = render(f"[a](kb:KB-1#x) [b](https://x.y) ![p]({PICTURE}) [c](/etc)", link=here)
    assert '<a href="/kb/KB-1#x"' in html
    assert '<a href="https://x.y"' in html
    assert f'<img src="/kb/{PICTURE.removeprefix("kb:")}" alt="p">' in html
    assert 'href="/etc"' not in html


def test_heading_ids_and_classes_in_braces() -> None:
    html = render("## Hand over {#s-tier2 .escalation}\n\nSetext {#s-one}\n===\n")
    assert '<h2 id="s-tier2" class="escalation">Hand over</h2>' in html
    assert '<h1 id="s-one">Setext</h1>' in html


@pytest.mark.parametrize(
    "braces", ["{#1st}", "{#a .b .c}", "{.only}", "{#}", "\\{#a}", "{#a}{", "{#שלום}", "{#a b}", "{# a}"]
)
def test_other_braces_are_words(braces: str) -> None:
    assert "{" in render(f"## Title {braces}")


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        *(("Refund window", "refund-window"), ("Возврат: товара!", "возврат-товара"), ("החזרת נתב", "החזרת-נתב")),
        *(("Zwrot żółtego", "zwrot-żółtego"), ("***", "section"), ("🎉", "section"), ("`code` **b**", "code-b")),
    ],
)
def test_headings_get_an_id_from_their_words(heading: str, name: str) -> None:
    assert f'id="{name}"' in render(f"# {heading}" if heading != "***" else "# \\*\\*\\*")


def test_made_ids_are_unique_and_keep_away_from_given_ones() -> None:
    html = render("# a\n# A\n# a-2\n# x {#a-3}\n# a\n")
    assert [part.split('"')[0] for part in html.split('id="')[1:]] == ["a", "a-2", "a-2-2", "a-3", "a-4"]


CHOICES = "- [Yes](#s-a)\n- [No](#s-b) words\n"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"## Q {{#q}}\n{CHOICES}", 1),
        (f"## Q {{#q}}\n- plain\n\nWords\n\n{CHOICES}\nWords\n", 1),
        (f"## Q {{#q}}\n{CHOICES}\nWords\n\n- plain\n", 0),
        (f"## Q\n{CHOICES}", 0),
        (CHOICES, 0),
        ("## Q {#q}\n- [Yes](#a)\n- No\n", 0),
        ("## Q {#q}\n- [Yes](https://a.b)\n", 0),
        (f"## Q {{#q}}\n{CHOICES}\n## R {{#r}}\n{CHOICES}", 2),
        (f"## Q {{#q}}\n### Detail\n{CHOICES}", 1),
        (f"## Q {{#q}}\n## Other\n{CHOICES}", 0),
        ("## Q {#q}\n1. [Yes](#a)\n2. [No](#b)\n", 1),
        ("## Q {#q}\n> - [Yes](#a)\n", 0),
    ],
)
def test_the_last_list_of_a_step_is_its_choices(text: str, count: int) -> None:
    html = render(text)
    assert html.count('class="choices"') == count
    assert "\ufdd1" not in html


def test_a_language_that_is_none_cannot_leave_its_attribute() -> None:
    assert render("x", language='en" onload="x').startswith('<div class="kb-text" dir="ltr">')
