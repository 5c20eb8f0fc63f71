"""How the states of blocks are called and shown: always word, icon and colour."""

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.ui.widgets.chip import NEUTRAL, ChipStyle
from kbstudio.ui.widgets.language_names import language_name

STYLES = {
    "stale": ChipStyle("warn", "warning", QT_TRANSLATE_NOOP("Adaptation", "Out of date")),
    "new": ChipStyle("warn", "plus-circle", QT_TRANSLATE_NOOP("Adaptation", "New")),
    "gone": ChipStyle("stop", "minus-circle", QT_TRANSLATE_NOOP("Adaptation", "Gone")),
    "unconfirmed": ChipStyle("accent", "question", QT_TRANSLATE_NOOP("Adaptation", "To confirm")),
    "unexplained": ChipStyle("warn", "question", QT_TRANSLATE_NOOP("Adaptation", "Only here")),
    "reworded": ChipStyle(NEUTRAL, "text-aa", QT_TRANSLATE_NOOP("Adaptation", "Reworded")),
    "adapted": ChipStyle("accent", "pencil-simple", QT_TRANSLATE_NOOP("Adaptation", "Adapted")),
    "omitted": ChipStyle("accent", "eye-slash", QT_TRANSLATE_NOOP("Adaptation", "Left out")),
    "added": ChipStyle("accent", "map-pin", QT_TRANSLATE_NOOP("Adaptation", "Only here")),
    "inherited": ChipStyle(NEUTRAL, "tree-structure", QT_TRANSLATE_NOOP("Adaptation", "Inherited")),
    "out": ChipStyle(NEUTRAL, "trash", QT_TRANSLATE_NOOP("Adaptation", "Taken out")),
    "current": ChipStyle("good", "check", QT_TRANSLATE_NOOP("Adaptation", "Current")),
}
"""By the name a row stands under; what has to be done first."""

_EXPLAINED = {
    "stale": QT_TRANSLATE_NOOP("Adaptation", "The source says something else since this was translated."),
    "new": QT_TRANSLATE_NOOP("Adaptation", "In the source, and not translated yet."),
    "gone": QT_TRANSLATE_NOOP("Adaptation", "The source no longer says this."),
    "unconfirmed": QT_TRANSLATE_NOOP("Adaptation", "Nobody has looked at these words yet."),
    "unexplained": QT_TRANSLATE_NOOP("Adaptation", "Not in the source, and nobody said why it is here."),
    "reworded": QT_TRANSLATE_NOOP("Adaptation", "The source says the same in other words: nothing has to be done."),
    "adapted": QT_TRANSLATE_NOOP("Adaptation", "Different from the source on purpose."),
    "omitted": QT_TRANSLATE_NOOP("Adaptation", "Left out here on purpose."),
    "added": QT_TRANSLATE_NOOP("Adaptation", "Only in this language, on purpose."),
    "inherited": QT_TRANSLATE_NOOP("Adaptation", "In the words of the language, and it follows them. Type to differ."),
    "out": QT_TRANSLATE_NOOP("Adaptation", "It is taken out when you save."),
    "current": QT_TRANSLATE_NOOP("Adaptation", "It says what the source says."),
}

_BLOCKS = {
    "title": QT_TRANSLATE_NOOP("Adaptation", "Title"),
    "paragraph": QT_TRANSLATE_NOOP("Adaptation", "Paragraph"),
    "item": QT_TRANSLATE_NOOP("Adaptation", "List item"),
    "heading": QT_TRANSLATE_NOOP("Adaptation", "Heading"),
    "quote": QT_TRANSLATE_NOOP("Adaptation", "Quotation"),
    "table_row": QT_TRANSLATE_NOOP("Adaptation", "Table row"),
    "fence": QT_TRANSLATE_NOOP("Adaptation", "Code"),
    "code": QT_TRANSLATE_NOOP("Adaptation", "Code"),
    "html": QT_TRANSLATE_NOOP("Adaptation", "HTML"),
    "front_matter": QT_TRANSLATE_NOOP("Adaptation", "Front matter"),
    "definition": QT_TRANSLATE_NOOP("Adaptation", "Link"),
}


def state_words(state: str, inherits: str = "") -> str:
    """What the chip of a state says; in a market, what is from the language (a tag) that it ``inherits``."""
    if inherits and state == "inherited":
        told = QCoreApplication.translate("Adaptation", "From {language}")
        return told.format(language=language_name(inherits))
    if inherits and state == "current":
        return QCoreApplication.translate("Adaptation", "Its own")
    return QCoreApplication.translate("Adaptation", STYLES[state].word)


def state_explained(state: str) -> str:
    """What a state means, in a sentence."""
    return QCoreApplication.translate("Adaptation", _EXPLAINED[state])


def block_words(kind: str) -> str:
    """What kind of block a row is."""
    return QCoreApplication.translate("Adaptation", _BLOCKS.get(kind, QT_TRANSLATE_NOOP("Adaptation", "Passage")))
