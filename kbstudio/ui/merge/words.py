"""How places and decisions of a merge are called on screen."""

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.text.compare.merge_places import Choice, Place

_BLOCKS = {
    "paragraph": QT_TRANSLATE_NOOP("Merge", "Paragraph"),
    "item": QT_TRANSLATE_NOOP("Merge", "List item"),
    "heading": QT_TRANSLATE_NOOP("Merge", "Heading"),
    "quote": QT_TRANSLATE_NOOP("Merge", "Quotation"),
    "table_row": QT_TRANSLATE_NOOP("Merge", "Table row"),
    "fence": QT_TRANSLATE_NOOP("Merge", "Code"),
    "code": QT_TRANSLATE_NOOP("Merge", "Code"),
    "front_matter": QT_TRANSLATE_NOOP("Merge", "Front matter"),
    "definition": QT_TRANSLATE_NOOP("Merge", "Link"),
}

_CHOICES = {
    Choice.MINE: QT_TRANSLATE_NOOP("Merge", "Mine"),
    Choice.THEIRS: QT_TRANSLATE_NOOP("Merge", "Theirs"),
    Choice.MINE_FIRST: QT_TRANSLATE_NOOP("Merge", "Both, mine first"),
    Choice.THEIRS_FIRST: QT_TRANSLATE_NOOP("Merge", "Both, theirs first"),
    Choice.SUGGESTION: QT_TRANSLATE_NOOP("Merge", "Suggestion"),
    Choice.EDITED: QT_TRANSLATE_NOOP("Merge", "Edited"),
}

_DECIDED = {
    Choice.MINE: QT_TRANSLATE_NOOP("Merge", "Decided: mine"),
    Choice.THEIRS: QT_TRANSLATE_NOOP("Merge", "Decided: theirs"),
    Choice.MINE_FIRST: QT_TRANSLATE_NOOP("Merge", "Decided: both"),
    Choice.THEIRS_FIRST: QT_TRANSLATE_NOOP("Merge", "Decided: both"),
    Choice.SUGGESTION: QT_TRANSLATE_NOOP("Merge", "Decided: suggestion"),
    Choice.EDITED: QT_TRANSLATE_NOOP("Merge", "Decided: edited"),
}


def said(text: str) -> str:
    """A text of the merge in the language of the interface."""
    return QCoreApplication.translate("Merge", text)


def choice_word(choice: Choice) -> str:
    """What a decision is called."""
    return said(_CHOICES[choice])


def decided_words(choice: Choice) -> str:
    """What the chip of a decided place says."""
    return said(_DECIDED[choice])


def place_title(place: Place) -> str:
    """What a place is and where it stands: “Paragraph under “Price””."""
    if place.part == "title":
        return QCoreApplication.translate("Merge", "Title")
    if place.part == "fields":
        return QCoreApplication.translate("Merge", "Field “{name}”").format(name=_isolated(place.name))
    what = said(_BLOCKS.get(place.block, QT_TRANSLATE_NOOP("Merge", "Passage")))
    if not place.name:
        return QCoreApplication.translate("Merge", "{what} at the beginning").format(what=what)
    return QCoreApplication.translate("Merge", "{what} under “{heading}”").format(
        what=what, heading=_isolated(place.name)
    )


def place_note(place: Place) -> str:
    """What happened at a place, in a few quiet words."""
    mine, theirs = (place.mine or "").strip(), (place.theirs or "").strip()
    if place.settled is not None:
        if place.mine == place.theirs:
            return QCoreApplication.translate("Merge", "the same on both sides")
        if place.settled is Choice.MINE:
            return QCoreApplication.translate("Merge", "changed by you alone")
        return QCoreApplication.translate("Merge", "changed in theirs alone")
    if not mine:
        return QCoreApplication.translate("Merge", "you took it away, theirs changed it")
    if not theirs:
        return QCoreApplication.translate("Merge", "theirs took it away, you changed it")
    if not (place.base or "").strip():
        return QCoreApplication.translate("Merge", "both of you added something here")
    if place.suggestion is not None:
        return QCoreApplication.translate("Merge", "both of you changed it, in different words")
    return QCoreApplication.translate("Merge", "both of you changed the same words")


def _isolated(words: str) -> str:
    """Words of the article, kept apart from the direction of those around them."""
    return f"\u2068{words}\u2069"
