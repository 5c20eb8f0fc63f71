"""What can be done with the row one is at, and the keys for it, heard wherever in the screen the keyboard is."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP

MOST_MATCHES = 9


class Command(StrEnum):
    """By name."""

    NEXT = "next"
    PREVIOUS = "previous"
    CONFIRM = "confirm"
    UNCHANGED = "unchanged"
    COPY = "copy"
    ADAPT = "adapt"
    OMIT = "omit"
    ADD = "add"
    INHERIT = "inherit"
    TAKE_OUT = "take_out"
    TAKE_BACK = "take_back"
    WORDING = "wording"
    ASK = "ask"
    NEXT_QUESTION = "next_question"
    PREVIOUS_QUESTION = "previous_question"
    MACHINE = "machine"
    MACHINE_ALL = "machine_all"


KEYS = {
    Command.NEXT: "F8",
    Command.PREVIOUS: "Shift+F8",
    Command.CONFIRM: "Ctrl+Return",
    Command.UNCHANGED: "Ctrl+Shift+Return",
    Command.COPY: "Alt+0",
    Command.ADAPT: "Ctrl+Shift+A",
    Command.OMIT: "Ctrl+Shift+X",
    Command.ADD: "Ctrl+Shift+H",
    Command.INHERIT: "Ctrl+Shift+Y",
    Command.TAKE_BACK: "Ctrl+Shift+R",
    Command.ASK: "Ctrl+Shift+Q",
    Command.NEXT_QUESTION: "Ctrl+F8",
    Command.PREVIOUS_QUESTION: "Ctrl+Shift+F8",
    Command.MACHINE: "Ctrl+Alt+M",
    Command.MACHINE_ALL: "Ctrl+Alt+Shift+M",
}

_TEXTS = {
    Command.NEXT: QT_TRANSLATE_NOOP("Adaptation", "Next block to do"),
    Command.PREVIOUS: QT_TRANSLATE_NOOP("Adaptation", "Previous block to do"),
    Command.CONFIRM: QT_TRANSLATE_NOOP("Adaptation", "Confirm"),
    Command.UNCHANGED: QT_TRANSLATE_NOOP("Adaptation", "Still right"),
    Command.COPY: QT_TRANSLATE_NOOP("Adaptation", "Copy source"),
    Command.ADAPT: QT_TRANSLATE_NOOP("Adaptation", "Adapted…"),
    Command.OMIT: QT_TRANSLATE_NOOP("Adaptation", "Leave out…"),
    Command.ADD: QT_TRANSLATE_NOOP("Adaptation", "Add below…"),
    Command.INHERIT: QT_TRANSLATE_NOOP("Adaptation", "Words of the language again"),
    Command.TAKE_OUT: QT_TRANSLATE_NOOP("Adaptation", "Take out"),
    Command.TAKE_BACK: QT_TRANSLATE_NOOP("Adaptation", "Undo all"),
    Command.WORDING: QT_TRANSLATE_NOOP("Adaptation", "Wording only"),
    Command.ASK: QT_TRANSLATE_NOOP("Adaptation", "Ask…"),
    Command.NEXT_QUESTION: QT_TRANSLATE_NOOP("Adaptation", "Next question"),
    Command.PREVIOUS_QUESTION: QT_TRANSLATE_NOOP("Adaptation", "Previous question"),
    Command.MACHINE: QT_TRANSLATE_NOOP("Adaptation", "Ask for machine text"),
    Command.MACHINE_ALL: QT_TRANSLATE_NOOP("Adaptation", "Ask for all missing machine text"),
}

_TIPS = {
    Command.CONFIRM: QT_TRANSLATE_NOOP("Adaptation", "The translation is right as it stands; go to the next to do"),
    Command.UNCHANGED: QT_TRANSLATE_NOOP("Adaptation", "The saved translation is right for the source as it is now"),
    Command.COPY: QT_TRANSLATE_NOOP("Adaptation", "Put the words of the source in place of the translation"),
    Command.ADAPT: QT_TRANSLATE_NOOP("Adaptation", "It differs from the source on purpose: say why"),
    Command.OMIT: QT_TRANSLATE_NOOP("Adaptation", "This language goes without the block: say why"),
    Command.ADD: QT_TRANSLATE_NOOP("Adaptation", "Put in a block that only this language has: say why"),
    Command.INHERIT: QT_TRANSLATE_NOOP("Adaptation", "Take the words of the language again, and follow them"),
    Command.TAKE_OUT: QT_TRANSLATE_NOOP("Adaptation", "Take the block out of this language"),
    Command.TAKE_BACK: QT_TRANSLATE_NOOP("Adaptation", "Have this block again as it was saved"),
    Command.WORDING: QT_TRANSLATE_NOOP("Adaptation", "The change of the source changes no meaning, in any language"),
    Command.ASK: QT_TRANSLATE_NOOP("Adaptation", "Ask those who write the article about this block"),
    Command.MACHINE: QT_TRANSLATE_NOOP("Adaptation", "Have a machine propose words for this block"),
}

ICONS = {
    Command.CONFIRM: "check",
    Command.UNCHANGED: "equals",
    Command.COPY: "copy",
    Command.ADAPT: "pencil-simple",
    Command.OMIT: "eye-slash",
    Command.ADD: "plus",
    Command.INHERIT: "tree-structure",
    Command.TAKE_OUT: "trash",
    Command.TAKE_BACK: "arrow-counter-clockwise",
    Command.WORDING: "text-aa",
    Command.ASK: "question",
}

_BY_KEY = {key: command for command, key in KEYS.items()} | {f"Alt+{n}": n for n in range(1, MOST_MATCHES + 1)}


def command_of(event: QKeyEvent) -> Command | int | None:
    """What a key asks for: a command, or the number of a translation from the memory to insert; None for no key."""
    pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
    return _BY_KEY.get(pressed.replace("Num+", "").replace("Enter", "Return"))


def command_text(command: Command) -> str:
    """What a command is called."""
    return QCoreApplication.translate("Adaptation", _TEXTS[command])


def command_tip(command: Command) -> str:
    """What a command does, with its key."""
    told = QCoreApplication.translate("Adaptation", _TIPS.get(command, _TEXTS[command]))
    key = KEYS.get(command)
    return f"{told} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else told
