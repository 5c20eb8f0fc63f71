"""What is to be said of a file that came back, in the language of the interface."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP

WORDS = {
    # The file
    "language_alias": QT_TRANSLATE_NOOP("Agencies", "The language is called {found}, an old name of {meant}."),
    "language_differs": QT_TRANSLATE_NOOP("Agencies", "The file says {found}; it was read as {expected}."),
    "language_missing": QT_TRANSLATE_NOOP(
        "Agencies", "The file does not say in which language its texts are; they were read as {expected}."
    ),
    "extension": QT_TRANSLATE_NOOP("Agencies", "A part only the agency’s program knows was left alone: {name}."),
    "source_newer": QT_TRANSLATE_NOOP("Agencies", "The source was changed after the file went out."),
    # Units and segments
    "unit_unknown": QT_TRANSLATE_NOOP("Agencies", "The article has no such text: “{text}”."),
    "unit_found_by_text": QT_TRANSLATE_NOOP("Agencies", "Its number was changed; it was found by its words."),
    "unit_missing": QT_TRANSLATE_NOOP("Agencies", "The file no longer has this text: “{text}”."),
    "unit_new": QT_TRANSLATE_NOOP("Agencies", "New in the source since the file went out: “{text}”."),
    "unit_doubled": QT_TRANSLATE_NOOP("Agencies", "The file translates this text twice, each time otherwise."),
    "unit_repeated": QT_TRANSLATE_NOOP("Agencies", "The file has this text twice, with the same translation."),
    "units_merged": QT_TRANSLATE_NOOP("Agencies", "It was joined with the text after it ({other})."),
    "segments_merged": QT_TRANSLATE_NOOP("Agencies", "Sentences were joined; they were taken as one."),
    "segments_split": QT_TRANSLATE_NOOP("Agencies", "A sentence was split; its parts were put together again."),
    "merged_over_markup": QT_TRANSLATE_NOOP("Agencies", "Sentences were joined across something that must stay."),
    "partly_translated": QT_TRANSLATE_NOOP("Agencies", "Only a part of it is translated."),
    "gap_changed": QT_TRANSLATE_NOOP("Agencies", "Words stand between two sentences, where none belong: “{text}”."),
    "target_doubled": QT_TRANSLATE_NOOP("Agencies", "It has two translations that differ."),
    "locked_changed": QT_TRANSLATE_NOOP("Agencies", "It was not to be translated, and was changed."),
    "target_stray": QT_TRANSLATE_NOOP("Agencies", "Nothing says which text it translates."),
    "target_newer": QT_TRANSLATE_NOOP("Agencies", "Its translation was changed here after the file went out."),
    # Sources
    "source_missing": QT_TRANSLATE_NOOP("Agencies", "The text it translates is missing in the file."),
    "source_changed": QT_TRANSLATE_NOOP("Agencies", "The file has another source text for it: “{found}”."),
    "source_reformatted": QT_TRANSLATE_NOOP("Agencies", "The source is spaced or marked otherwise; its words agree."),
    "source_gone": QT_TRANSLATE_NOOP(
        "Agencies", "The source no longer says “{text}”; the translation goes to the memory."
    ),
    "data_changed": QT_TRANSLATE_NOOP(
        "Agencies", "The file was changed behind a placeholder; what the article says was kept."
    ),
    # Placeholders and markup
    "placeholder_missing": QT_TRANSLATE_NOOP("Agencies", "This is missing in the translation: {text}."),
    "placeholder_doubled": QT_TRANSLATE_NOOP("Agencies", "This stands twice in the translation: {text}."),
    "placeholder_foreign": QT_TRANSLATE_NOOP("Agencies", "The source does not have this: {text}."),
    "placeholder_dropped": QT_TRANSLATE_NOOP("Agencies", "Emphasis was left out: {text}."),
    "placeholder_typed": QT_TRANSLATE_NOOP("Agencies", "Typed as text instead of a placeholder: {text}."),
    "placeholder_reordered": QT_TRANSLATE_NOOP("Agencies", "Placeholders stand in another order."),
    "nesting_broken": QT_TRANSLATE_NOOP("Agencies", "Something opens and does not close where it should: {text}."),
    "markup_broken": QT_TRANSLATE_NOOP("Agencies", "What is marked would no longer be read as such: {text}."),
    "markup_repaired": QT_TRANSLATE_NOOP("Agencies", "Marks that stood a space too far were put right."),
    "markup_escaped": QT_TRANSLATE_NOOP("Agencies", "Signs that look like markup were kept as plain signs: {text}."),
    "address_added": QT_TRANSLATE_NOOP("Agencies", "It brings an address the source does not have: {text}."),
    "syntax_escaped": QT_TRANSLATE_NOOP("Agencies", "Signs that would have become a list or a table stay signs."),
    "structure_broken": QT_TRANSLATE_NOOP("Agencies", "It would break the list, table or paragraph it stands in."),
    "not_placed": QT_TRANSLATE_NOOP("Agencies", "No place was found for it in the translation as it is now."),
    # Targets
    "target_empty": QT_TRANSLATE_NOOP("Agencies", "It is not translated."),
    "target_same": QT_TRANSLATE_NOOP("Agencies", "The translation is the source, word for word."),
    "wrong_script": QT_TRANSLATE_NOOP("Agencies", "It is written in {found} letters instead of {expected} ones."),
    "script_doubtful": QT_TRANSLATE_NOOP("Agencies", "Many letters are {found} ones instead of {expected} ones."),
    "control_character": QT_TRANSLATE_NOOP("Agencies", "A sign nobody can see was taken out: {code}."),
    "line_breaks": QT_TRANSLATE_NOOP("Agencies", "Line ends the source does not have became spaces."),
    "decomposed": QT_TRANSLATE_NOOP("Agencies", "Letters written in two parts; they read the same."),
    "spaces": QT_TRANSLATE_NOOP("Agencies", "Spaces at its ends were taken away."),
    "too_long": QT_TRANSLATE_NOOP("Agencies", "It is too long: {found} characters, at most {most}."),
    "state_unknown": QT_TRANSLATE_NOOP("Agencies", "How far it is, is called “{found}”, which nobody knows."),
}
"""A sentence for each code, with its values in braces."""

SCRIPTS = {
    "Hebrew": QT_TRANSLATE_NOOP("Agencies", "Hebrew"),
    "Cyrillic": QT_TRANSLATE_NOOP("Agencies", "Cyrillic"),
    "Latin": QT_TRANSLATE_NOOP("Agencies", "Latin"),
    "Arabic": QT_TRANSLATE_NOOP("Agencies", "Arabic"),
    "Greek": QT_TRANSLATE_NOOP("Agencies", "Greek"),
}

_LONGEST = 80


def finding_words(code: str, values: Mapping[str, str | int]) -> str:
    """One sentence; values keep their own direction."""
    sentence = QCoreApplication.translate("Agencies", WORDS[code])
    return sentence.format(**{name: _value(value) for name, value in values.items()})


def _value(value: str | int) -> str:
    text = str(value)
    if text in SCRIPTS:
        return QCoreApplication.translate("Agencies", SCRIPTS[text])
    text = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return f"\u2068{text}\u2069"
