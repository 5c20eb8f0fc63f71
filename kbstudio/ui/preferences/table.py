"""The one table of preferences: what each is called, what it does and what can be chosen."""

from dataclasses import dataclass

from kbstudio.desktop.languages import LANGUAGES
from kbstudio.desktop.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Choice:
    """One value of a setting; ``text`` is translated in the context "Preferences" unless it is a ``name``."""

    value: str | int
    text: str
    name: bool = False


@dataclass(frozen=True)
class Preference:
    """One row. ``setting`` is a field of ``Settings``; without choices it is switched on and off, or names a folder."""

    setting: str
    group: str
    label: str
    why: str
    choices: tuple[Choice, ...] = ()
    is_folder: bool = False


_APPEARANCE = QT_TRANSLATE_NOOP("Preferences", "Appearance")
_WRITING = QT_TRANSLATE_NOOP("Preferences", "Writing")
_LANGUAGE = QT_TRANSLATE_NOOP("Preferences", "Language")
_MACHINE = QT_TRANSLATE_NOOP("Preferences", "Machine translation")
_START = QT_TRANSLATE_NOOP("Preferences", "Start")

PREFERENCES = (
    Preference(
        "theme",
        _APPEARANCE,
        QT_TRANSLATE_NOOP("Preferences", "Theme"),
        QT_TRANSLATE_NOOP(
            "Preferences", "Colours of the window; as the computer, it follows light, dark and contrast."
        ),
        (
            Choice("system", QT_TRANSLATE_NOOP("Preferences", "As the computer")),
            Choice("light", QT_TRANSLATE_NOOP("Preferences", "Light")),
            Choice("dark", QT_TRANSLATE_NOOP("Preferences", "Dark")),
            Choice("contrast", QT_TRANSLATE_NOOP("Preferences", "High contrast")),
        ),
    ),
    Preference(
        "text_size",
        _APPEARANCE,
        QT_TRANSLATE_NOOP("Preferences", "Size of letters"),
        QT_TRANSLATE_NOOP("Preferences", "In menus, lists, the text you write and the page of agents."),
        (
            Choice(-1, QT_TRANSLATE_NOOP("Preferences", "Smaller")),
            Choice(0, QT_TRANSLATE_NOOP("Preferences", "As the computer")),
            Choice(2, QT_TRANSLATE_NOOP("Preferences", "Larger")),
            Choice(4, QT_TRANSLATE_NOOP("Preferences", "Much larger")),
            Choice(6, QT_TRANSLATE_NOOP("Preferences", "Largest")),
        ),
    ),
    Preference(
        "close_rows",
        _APPEARANCE,
        QT_TRANSLATE_NOOP("Preferences", "Rows closer together"),
        QT_TRANSLATE_NOOP("Preferences", "Lists show more at once, with less room between."),
    ),
    Preference(
        "source_face",
        _WRITING,
        QT_TRANSLATE_NOOP("Preferences", "Letters of the text you write"),
        QT_TRANSLATE_NOOP("Preferences", "Letters of one width keep tables in line; others are easier to read."),
        (
            Choice("text", QT_TRANSLATE_NOOP("Preferences", "As other text")),
            Choice("even", QT_TRANSLATE_NOOP("Preferences", "Of one width")),
        ),
    ),
    Preference(
        "dictionaries",
        _WRITING,
        QT_TRANSLATE_NOOP("Preferences", "Folder with spelling dictionaries"),
        QT_TRANSLATE_NOOP(
            "Preferences", "Pairs of .aff and .dic files, as he_IL; they come before those of the computer."
        ),
        is_folder=True,
    ),
    Preference(
        "language",
        _LANGUAGE,
        QT_TRANSLATE_NOOP("Preferences", "Language of the interface"),
        QT_TRANSLATE_NOOP(
            "Preferences", "Takes effect when KB Studio is started the next time. Articles stay as they are."
        ),
        (
            Choice("", QT_TRANSLATE_NOOP("Preferences", "As the computer")),
            *(Choice(code, name, name=True) for code, name in LANGUAGES.items()),
        ),
    ),
    Preference(
        "machine_text",
        _MACHINE,
        QT_TRANSLATE_NOOP("Preferences", "Who is asked for machine text"),
        QT_TRANSLATE_NOOP(
            "Preferences", "Only when you ask for it, and only on this computer. What comes back is to be confirmed."
        ),
        (
            Choice("off", QT_TRANSLATE_NOOP("Preferences", "Nobody")),
            Choice("command", QT_TRANSLATE_NOOP("Preferences", "A program here")),
            Choice("address", QT_TRANSLATE_NOOP("Preferences", "A web address")),
        ),
    ),
    Preference(
        "reopen",
        _START,
        QT_TRANSLATE_NOOP("Preferences", "Go on where I left off"),
        QT_TRANSLATE_NOOP("Preferences", "Opens the articles and windows that were open, at the place you were in."),
    ),
)
