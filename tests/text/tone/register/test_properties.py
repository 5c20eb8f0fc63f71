"""Whatever the text: places are exact, nothing is raised, and what is kept changes nothing."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.services.tone.registers import register_languages, register_rules
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.register import Asked
from kbstudio.text.tone.register.quoting import unquoted

_SAMPLES = """
Вы ты кликни выберите Ваш Pan Pani/Pan Ci ci zrobiłeś/aś kliknij Państwo לחץ/י לחצו ובחר.י את/ה יש ללחוץ אתם על you The
user should he or she Sie du tu vous usted 🙂 👩‍👩‍👧 é לְחַץ ** * _ ` « » „ ” " ׳ ״ <b> </b> {{ x }} [ ](a) . ! ? : —
- 1. # | >
"""
_WORDS = st.sampled_from(_SAMPLES.split())
_TEXTS = st.one_of(
    st.lists(st.one_of(_WORDS, st.sampled_from(["\n", "\n\n", " "])), max_size=40).map(" ".join),
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80),
)
_ASKED = st.builds(
    Asked,
    st.sampled_from(["", "formal", "informal", "impersonal"]),
    st.sampled_from(["", "neutral", "slash", "feminine"]),
    st.sampled_from(["", "small", "capital"]),
)


@pytest.mark.parametrize("language", register_languages())
@given(text=_TEXTS, asked=_ASKED, mark=st.sampled_from(["md", "html", "txt"]))
def test_what_is_told_stands_where_it_is_told(language: str, text: str, asked: Asked, mark: str) -> None:
    checker = Checker(register_rules(language, asked), locale=language, mark=mark)
    for each in checker.check(text):
        assert each.match == text[each.start : each.end]
        assert each.match.strip()
    assert not checker.stopped


@given(before=_TEXTS, after=_TEXTS, asked=_ASKED)
def test_what_is_kept_of_another_text_changes_nothing(before: str, after: str, asked: Asked) -> None:
    rules = register_rules("ru", asked)
    checker = Checker(rules, locale="ru")
    checker.check(before)
    assert checker.check(after) == Checker(rules, locale="ru").check(after)


@given(_TEXTS)
def test_quotations_are_masked_sign_by_sign(text: str) -> None:
    assert len(unquoted(text)) == len(text)
