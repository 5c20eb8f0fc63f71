"""Every fault there can be has words."""

from string import Formatter

from kbstudio.text.translation.checks import RULES, Fault
from kbstudio.ui.widgets.fault_words import WORDS, fault_words


def test_every_rule_has_words_that_ask_for_no_value_it_has_not() -> None:
    assert set(WORDS) == set(RULES)
    for rule, words in WORDS.items():
        asked = {name for _, name, _, _ in Formatter().parse(words) if name}
        assert asked <= set(RULES[rule].values), rule


def test_what_is_missing_is_named() -> None:
    told = fault_words(Fault("variable_missing", {"text": "{{ price.visit }}"}))
    assert told == "Placeholder missing: \u2068{{ price.visit }}\u2069"
