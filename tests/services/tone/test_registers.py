"""The lexicons that come with the program."""

import pytest

from kbstudio.services.tone.registers import register_languages, register_lexicon, register_rules
from kbstudio.text.tone.register import Asked


def test_there_is_a_lexicon_for_each_language_of_the_rules() -> None:
    assert register_languages() == ["de", "en", "es", "fr", "he", "pl", "ru"]


@pytest.mark.parametrize("language", register_languages())
def test_every_pattern_of_a_lexicon_can_be_read(language: str) -> None:
    lexicon = register_lexicon(language)
    assert lexicon is not None
    assert all(pattern.compiled for pattern in lexicon.every_pattern)
    assert not any("{" in word for word in lexicon.words)


def test_a_locale_has_the_lexicon_of_its_language() -> None:
    assert register_lexicon("he_IL") is not None
    assert len(register_rules("ru-RU", Asked("formal", "neutral", "small"))) == 4


def test_a_language_without_lexicon_has_no_rules() -> None:
    assert register_rules("ja", Asked("formal")) == []
    assert register_rules("../ru", Asked("formal")) == []
