"""What a row of the action table holds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ActionSpec:
    """One row of the table; ``text`` and ``tip`` are translated in the context "actions"."""

    name: str
    text: str
    icon: str = ""
    shortcut: str = ""
    tip: str = ""
    menu: str = ""
    """Name of the menu and, behind a dot, of the group in it: groups are set apart by a line."""

    choice: str = ""
    """Of the actions with the same choice, one is ticked."""

    ticks: bool = False
    """Whether it switches something on and off."""

    short: str = ""
    """A word for a button; translated as ``text`` is."""

    letter: bool = False
    """The screen that does it hears its key, often a letter that fields type; the window only tells of it."""


@dataclass(frozen=True)
class MenuSpec:
    """One menu; ``inside`` names the menu it opens from, after that menu's own group ``inside``."""

    name: str
    text: str
    inside: str = ""
