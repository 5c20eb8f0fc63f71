"""Texts for programs that translate: what must not be broken comes back, or the answer is not used."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.translation.tagged import put_together, tagged, untagged


def translated(block: str, *answers: str) -> str | None:
    texts = tagged(block, "en")
    words = [untagged(text, answer) for text, answer in zip(texts, answers, strict=True)]
    return put_together(block, texts, [word for word in words if word], "en") if all(words) else None


def test_links_code_and_variables_are_tags_and_come_back() -> None:
    block = "Ask for the **order** & see [the `x` page](kb:KB-1), {{ order.total }}."
    (text,) = tagged(block, "en")
    assert text.text == ('Ask for the <g id="1">order</g> &amp; see <g id="2">the <x id="3"/> page</g>, <x id="4"/>.')
    answer = '<x id="4"/>: <g id="2">strona <x id="3"/></g> &lt;i&gt; <g id="1">zamówienie</g>.'
    made = translated(block, answer)
    assert made is not None
    assert "{{ order.total }}: [strona `x`](kb:KB-1)" in made
    assert "**zamówienie**" in made


@pytest.mark.parametrize(
    "answer",
    [
        "See the page.",
        'See <g id="1">the page</g>.',
        'See <g id="1">the page <x id="2"/>.',
        'See </g>the page<g id="1"> <x id="2"/>.',
        'See <g id="1">the page</g> <x id="2"/> <x id="2"/>.',
        'See <g id="1">the page</g> <x id="3"/>.',
        'See <g id="1">the page</g> <x id="2"/> <x id="two"/>.',
        'See <g id="2">the page</g> <x id="1"/>.',
        'See <g id="1">the page</g> {2}.',
        "",
    ],
)
def test_an_answer_whose_tags_are_missing_doubled_or_swapped_is_not_used(answer: str) -> None:
    (text,) = tagged("See [the page](kb:KB-1) and `x`.", "en")
    assert untagged(text, 'See <g id="1">the page</g> and <x id="2"/>.') == "See [the page](kb:KB-1) and `x`."
    assert untagged(text, answer) is None


@pytest.mark.parametrize(
    ("block", "answers", "made"),
    [
        ("- [Yes](#s-restart)", ["Tak"], "- [Tak](#s-restart)"),
        ("## Is it green? {#s-light}", ["Czy świeci?"], "## Czy świeci? {#s-light}"),
        ("| One | Two |", ["Raz", "Dwa | trzy"], "| Raz | Dwa \\| trzy |"),
        ("> Quote one.\n> And two.", ["Cytat."], "> Cytat."),
        ("First. Second.", ["# Raz. Dwa."], "\\# Raz. Dwa."),
    ],
)
def test_words_stay_in_the_block_they_were_made_for(block: str, answers: list[str], made: str) -> None:
    assert translated(block, *answers) == made


def test_code_has_nothing_to_translate() -> None:
    assert tagged("```\nx = 1\n```", "en") == ()


@given(st.text(alphabet="ab *_`[](){}<>&|#\\.1-\n!", max_size=40))
def test_an_answer_that_repeats_the_text_gives_the_same_words(block: str) -> None:
    texts = tagged(block, "en")
    words = [untagged(text, text.text) for text in texts]
    assert all(word == text.source for word, text in zip(words, texts, strict=True) if word is not None)
    assert [word for word, text in zip(words, texts, strict=True) if word is None and text.source.strip()] == []


@given(st.text(alphabet='ab <>/gx id="12"&;*[]()`', max_size=60))
def test_any_answer_is_read_or_not_used(answer: str) -> None:
    (text,) = tagged("See [the page](kb:KB-1) and `x`.", "en")
    found = untagged(text, answer)
    assert found is None or ("](kb:KB-1)" in found and "`x`" in found)
