"""A hundred labelled sentences in each of four languages: what is told of them is right."""

import pytest

from tests.text.tone.register.sentences import labelled, tally

_LANGUAGES = ("en", "he", "ru", "pl")


@pytest.mark.parametrize("language", _LANGUAGES)
def test_there_are_a_hundred_sentences_about_half_of_them_without_a_register(language: str) -> None:
    sentences = labelled(language)
    assert len({sentence for _, sentence in sentences}) == len(sentences) == 100
    assert 45 <= sum(not labels for labels, _ in sentences) <= 55


@pytest.mark.parametrize("which", ["sentences", "later"])
@pytest.mark.parametrize("language", _LANGUAGES)
def test_what_is_told_is_right(language: str, which: str) -> None:
    counted = tally(language, which)
    assert counted.precision >= 0.95, counted.wrong
    assert counted.recall >= 0.9, counted.missed
