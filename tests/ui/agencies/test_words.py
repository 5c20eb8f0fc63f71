"""Every code a file can be given is said in one plain sentence."""

import pytest

from kbstudio.text.translation.xliff import CODES
from kbstudio.ui.agencies.words import WORDS, finding_words


def test_there_is_a_sentence_for_every_code_and_for_no_other() -> None:
    assert set(WORDS) == set(CODES)


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_sentence_is_filled_with_the_values_of_its_code(code: str) -> None:
    said = finding_words(code, {name: f"<{name}>" for name in CODES[code].values})
    assert said.endswith((".", ".\u2069"))
    assert "{" not in said
    assert said == WORDS[code].format(**{name: f"\u2068<{name}>\u2069" for name in CODES[code].values})


def test_a_long_value_is_cut_and_a_script_has_a_name() -> None:
    assert len(finding_words("source_gone", {"text": "word " * 400})) < 200
    assert finding_words("wrong_script", {"found": "Hebrew", "expected": "Cyrillic"}) == (
        "It is written in Hebrew letters instead of Cyrillic ones."
    )
