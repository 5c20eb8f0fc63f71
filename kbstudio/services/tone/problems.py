"""What is wrong with a rule or a configuration, in sentences."""

from kbstudio.domain.errors import BadInput, sentence
from kbstudio.text.tone.configuration import BadConfiguration
from kbstudio.text.tone.fields import BadRule, Note

_MOST_OF_VALUE = 120

_RULES = {
    "without_extends": sentence("It does not say what it extends; add a line such as “extends: existence”."),
    "without_message": sentence("It has no message; add a line that says what authors should do."),
    "unsupported_script": sentence("Rules that are programs are not run; use another type of rule."),
    "unsupported_sequence": sentence("Parts of speech are known for English alone, so it is left out."),
    "unknown_type": sentence("“{type}” is no type of rule; check the line that begins with “extends”."),
    "unknown_level": sentence("“{level}” is no level; use suggestion, warning or error."),
    "wants_text": sentence("“{key}” has to be a text."),
    "wants_list": sentence("“{key}” has to be a list of texts."),
    "wants_pairs": sentence("“{key}” has to be pairs of texts."),
    "wants_tokens": sentence("“tokens” has to be a list of words, each with a pattern or a tag."),
    "wants_number": sentence("“{key}” has to be a number."),
    "wants_flag": sentence("“{key}” has to be true or false."),
    "register": sentence("“{key}” cannot be that: {reason}."),
    "without_lexicon": sentence("Nothing is known of how readers are addressed in {locale}, so it is left out."),
    "without_formula": sentence("No formula of readability is valid for {locale}, so it is left out."),
    "wants_bound": sentence("For {locale} it needs “{key}”, a number to keep to."),
    "wants_place": sentence("“{where}” is no place; use first, last or anywhere."),
    "formula": sentence("“{key}” cannot be counted ({reason}); use the counts, numbers and + - * /."),
    "metric": sentence("“{metric}” is no formula of readability that we know."),
    "pattern": sentence("A pattern cannot be read: {reason}."),
    "word": sentence("This is no word and no pattern, so it is left out; write a backslash before brackets and signs."),
    "slow": sentence("Its pattern takes too long on this text, so it was stopped; make it simpler."),
    "yaml": sentence("It is not YAML: {reason}."),
    "no_mapping": sentence("It is not a rule; a rule is a list of keys with their values."),
    "not_utf8": sentence("It is not written in UTF-8; save it in that encoding."),
    "too_large": sentence("It is too large to be a rule."),
    "unreadable": sentence("It cannot be read: {reason}."),
}
_NOTES = {
    "unknown_keys": sentence(
        "{keys}: a rule of type “{type}” has no such keys, so they do nothing; look for mistypings."
    ),
    "section_twice": sentence(
        "“{name}” is the id of another part above, so this one is left out; give it one of its own."
    ),
    "rule_alone": sentence(
        "This rule stands under no heading with an id; write one above it, such as “## Calm {{#calm}}”."
    ),
    "too_much": sentence(
        "It holds {rules} rules and {examples} examples, and {most_rules} and {most_examples} are the most; write "
        "another one that inherits from it."
    ),
    "layer_section": sentence("[{section}] is about files; a guideline says with its scope what it holds for."),
    "layer_line": sentence("“{words}” says nothing; write a name, “=” and YES, NO or a level."),
    "layer_key": sentence("“{key}” does nothing in a guideline; name packages, vocabularies or rules."),
    "layer_value": sentence("“{value}” is nothing {name} can be; write YES, NO, suggestion, warning or error."),
    "layer_style": sentence("There is no package “{name}” in this library; bring it in, or take its name out."),
    "layer_words": sentence("There is no vocabulary “{name}” in the packages of this library; look for mistypings."),
    "layer_rule": sentence("There is no rule “{name}” in this library; look for mistypings."),
    "other_dictionary": sentence(
        "There is no dictionary for {locale} on this computer, so words are spelled as in {other}; Preferences can "
        "name a folder with one."
    ),
    "without_dictionary": sentence(
        "There is no dictionary for {locale} on this computer, so spelling is not checked; Preferences can name a "
        "folder with one."
    ),
}
_CONFIGURATIONS = {
    "level": sentence("MinAlertLevel is “{level}”; write suggestion, warning or error."),
}


def about_rule(bad: BadRule) -> str:
    """One sentence on a rule that cannot be used, with its line and column where they are known."""
    place = ", ".join(f"{name} {number}" for name, number in (("line", bad.line), ("column", bad.column)) if number)
    said = _RULES[bad.code].format(**{key: _short(value) for key, value in bad.values.items()})
    return f"{place}: {said}" if place else said


def about_note(note: Note) -> str:
    """One sentence on what a rule that is used does not do, with its line where it is known."""
    said = _NOTES[note.code].format(**{key: _short(value) for key, value in note.values})
    return f"line {note.line}: {said}" if note.line else said


def about_much(note: Note) -> BadInput:
    """The refusal of a guideline that a note is about."""
    return BadInput(_NOTES[note.code], **dict(note.values))


def about_stop(reason: str) -> str:
    """One sentence on a rule that was stopped while a text was checked."""
    return _RULES["slow"] if reason == "slow" else _RULES["pattern"].format(reason=_short(reason))


def _short(value: str) -> str:
    """What a sentence can hold of a value somebody wrote."""
    return f"{value[:_MOST_OF_VALUE]}…" if len(value) > _MOST_OF_VALUE else value


def about_configuration(bad: BadConfiguration) -> BadInput:
    """The refusal of a configuration."""
    return BadInput(_CONFIGURATIONS[bad.code], **bad.values)
