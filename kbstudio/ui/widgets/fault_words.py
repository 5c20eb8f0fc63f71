"""What is wrong, or doubtful, in a translation, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.text.translation.checks import Fault

WORDS = {
    "text_missing": QT_TRANSLATE_NOOP("Faults", "There are no words here"),
    "length_limit": QT_TRANSLATE_NOOP("Faults", "Too long: {found} characters, at most {most}"),
    "variable_missing": QT_TRANSLATE_NOOP("Faults", "Placeholder missing: {text}"),
    "variable_extra": QT_TRANSLATE_NOOP("Faults", "Placeholder the source has not: {text}"),
    "variable_changed": QT_TRANSLATE_NOOP("Faults", "Placeholder changed: {expected} became {found}"),
    "sign_leaked": QT_TRANSLATE_NOOP("Faults", "A sign of a translation tool was left: {text}"),
    "code_missing": QT_TRANSLATE_NOOP("Faults", "Code missing: {text}"),
    "code_extra": QT_TRANSLATE_NOOP("Faults", "Code the source has not: {text}"),
    "code_changed": QT_TRANSLATE_NOOP("Faults", "Code changed: {expected} became {found}"),
    "step_missing": QT_TRANSLATE_NOOP("Faults", "The step’s name is missing: {text}"),
    "step_extra": QT_TRANSLATE_NOOP("Faults", "A step the source has not: {text}"),
    "choice_moved": QT_TRANSLATE_NOOP("Faults", "Choices stand in another order: {address}"),
    "choice_dead": QT_TRANSLATE_NOOP("Faults", "It leads to a step this language has not: {address}"),
    "link_missing": QT_TRANSLATE_NOOP("Faults", "Link missing: {address}"),
    "link_extra": QT_TRANSLATE_NOOP("Faults", "Link the source has not: {address}"),
    "link_dead": QT_TRANSLATE_NOOP("Faults", "The link leads to {found} instead of {expected}"),
    "label_unknown": QT_TRANSLATE_NOOP("Faults", "Nothing says where the link “{label}” leads"),
    "image_missing": QT_TRANSLATE_NOOP("Faults", "Picture missing: {address}"),
    "image_extra": QT_TRANSLATE_NOOP("Faults", "Picture the source has not: {address}"),
    "note_missing": QT_TRANSLATE_NOOP("Faults", "Footnote missing: {text}"),
    "note_extra": QT_TRANSLATE_NOOP("Faults", "Footnote the source has not: {text}"),
    "html_missing": QT_TRANSLATE_NOOP("Faults", "HTML missing: {text}"),
    "html_extra": QT_TRANSLATE_NOOP("Faults", "HTML the source has not: {text}"),
    "markup_unbalanced": QT_TRANSLATE_NOOP("Faults", "Opened and never closed: {text}"),
    "table_columns": QT_TRANSLATE_NOOP("Faults", "The table row has {found} cells, the source {expected}"),
    "block_kind": QT_TRANSLATE_NOOP("Faults", "It became another kind of block"),
    "heading_level": QT_TRANSLATE_NOOP("Faults", "Heading of level {found}, in the source {expected}"),
    "control_character": QT_TRANSLATE_NOOP("Faults", "A character nobody can see: {code}"),
    "text_same": QT_TRANSLATE_NOOP("Faults", "The same words as in the source"),
    "script_wrong": QT_TRANSLATE_NOOP("Faults", "Written in another script: {script}"),
    "term_forbidden": QT_TRANSLATE_NOOP("Faults", "Not our word: {term}; better {expected}"),
    "term_translated": QT_TRANSLATE_NOOP("Faults", "Should not be translated: {term}"),
    "price_changed": QT_TRANSLATE_NOOP("Faults", "Price differs: {found} instead of {expected}"),
    "price_missing": QT_TRANSLATE_NOOP("Faults", "Price missing: {expected}"),
    "phone_changed": QT_TRANSLATE_NOOP("Faults", "Phone number differs: {found} instead of {expected}"),
    "phone_missing": QT_TRANSLATE_NOOP("Faults", "Phone number missing: {expected}"),
    "date_changed": QT_TRANSLATE_NOOP("Faults", "Date or time differs: {found} instead of {expected}"),
    "date_missing": QT_TRANSLATE_NOOP("Faults", "Date or time missing: {expected}"),
    "number_changed": QT_TRANSLATE_NOOP("Faults", "Number differs: {found} instead of {expected}"),
    "number_missing": QT_TRANSLATE_NOOP("Faults", "Number missing: {expected}"),
    "number_extra": QT_TRANSLATE_NOOP("Faults", "Number the source has not: {found}"),
    "term_missing": QT_TRANSLATE_NOOP("Faults", "Our word for “{term}” is {expected}"),
    "script_mixed": QT_TRANSLATE_NOOP("Faults", "Letters of two scripts in one word: {word}"),
    "text_doubled": QT_TRANSLATE_NOOP("Faults", "Said twice: {words}"),
    "text_repeated": QT_TRANSLATE_NOOP("Faults", "Said again: {words}"),
    "text_inconsistent": QT_TRANSLATE_NOOP("Faults", "Elsewhere it reads {expected}"),
    "direction_unbalanced": QT_TRANSLATE_NOOP("Faults", "A direction mark is never closed: {sign}"),
    "direction_stray": QT_TRANSLATE_NOOP("Faults", "A direction mark that changes nothing: {sign}"),
    "length_ratio": QT_TRANSLATE_NOOP("Faults", "Unusual length: {percent} % of the source"),
    "code_block_changed": QT_TRANSLATE_NOOP("Faults", "The code differs from that of the source"),
    "code_case": QT_TRANSLATE_NOOP("Faults", "Code in other capitals: {found} instead of {expected}"),
    "code_unmarked": QT_TRANSLATE_NOOP("Faults", "Not marked as code here: {text}"),
    "link_changed": QT_TRANSLATE_NOOP("Faults", "Link leads elsewhere: {found} instead of {expected}"),
    "image_changed": QT_TRANSLATE_NOOP("Faults", "Another picture: {found} instead of {expected}"),
    "brackets_unbalanced": QT_TRANSLATE_NOOP("Faults", "Bracket without its other half: {sign}"),
    "quotes_unbalanced": QT_TRANSLATE_NOOP("Faults", "Quotation mark without its other half: {sign}"),
    "number_format": QT_TRANSLATE_NOOP("Faults", "Numbers are written {expected} here, not {found}"),
    "date_format": QT_TRANSLATE_NOOP("Faults", "Dates are written {expected} here, not {found}"),
    "price_format": QT_TRANSLATE_NOOP("Faults", "Prices are written {expected} here, not {found}"),
    "phone_format": QT_TRANSLATE_NOOP("Faults", "Phone numbers are written {expected} here, not {found}"),
    "markup_differs": QT_TRANSLATE_NOOP("Faults", "Marked otherwise than in the source"),
    "end_punctuation": QT_TRANSLATE_NOOP("Faults", "Ends with “{found}”, the source with “{expected}”"),
}
"""A sentence for each rule, with its values in braces."""

_LONGEST = 60


def fault_words(fault: Fault) -> str:
    """What is wrong, in a few words; values of the text keep their own direction."""
    values = {name: f"\u2068{_short(value)}\u2069" for name, value in fault.values.items()}
    return QCoreApplication.translate("Faults", WORDS[fault.rule]).format(**values)


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST else value[:_LONGEST] + "…"
