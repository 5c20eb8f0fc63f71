"""Bringing a language version up to date: the screen for it, and what is done there to one block."""

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.ui.action_table.spec import ActionSpec

BLOCKS = (
    ActionSpec(
        "confirm_block",
        QT_TRANSLATE_NOOP("actions", "Confirm this block"),
        icon="check",
        shortcut="Ctrl+Return",
        tip=QT_TRANSLATE_NOOP("actions", "The translation is right as it stands; go to the next to do"),
        menu="article.blocks",
        letter=True,
    ),
    ActionSpec(
        "block_still_right",
        QT_TRANSLATE_NOOP("actions", "Still right as it was"),
        icon="checks",
        shortcut="Alt+Return",
        tip=QT_TRANSLATE_NOOP("actions", "The saved translation is right for the source as it is now"),
        menu="article.blocks",
        letter=True,
    ),
    ActionSpec(
        "copy_source",
        QT_TRANSLATE_NOOP("actions", "Copy the source"),
        icon="copy-simple",
        shortcut="Alt+0",
        tip=QT_TRANSLATE_NOOP("actions", "Put the words of the source in place of the translation"),
        menu="article.blocks",
        letter=True,
    ),
    ActionSpec(
        "adapt_block",
        QT_TRANSLATE_NOOP("actions", "Different on purpose…"),
        icon="pencil-simple",
        shortcut="Ctrl+Shift+A",
        tip=QT_TRANSLATE_NOOP("actions", "This block differs from the source on purpose: say why"),
        menu="article.blocks",
        letter=True,
    ),
    ActionSpec(
        "leave_block_out",
        QT_TRANSLATE_NOOP("actions", "Leave this block out…"),
        icon="eye-slash",
        shortcut="Ctrl+Shift+X",
        tip=QT_TRANSLATE_NOOP("actions", "This language goes without the block: say why"),
        menu="article.blocks",
        letter=True,
    ),
    ActionSpec(
        "add_block",
        QT_TRANSLATE_NOOP("actions", "Add a block below…"),
        icon="plus-circle",
        shortcut="Ctrl+Shift+H",
        tip=QT_TRANSLATE_NOOP("actions", "Only this language has it: say why"),
        menu="article.blocks",
        letter=True,
    ),
    ActionSpec(
        "block_as_saved",
        QT_TRANSLATE_NOOP("actions", "Undo all of this block"),
        icon="arrow-counter-clockwise",
        shortcut="Ctrl+Shift+R",
        tip=QT_TRANSLATE_NOOP("actions", "Leave this block as it is saved"),
        menu="article.blocks",
        letter=True,
    ),
    ActionSpec(
        "machine_text",
        QT_TRANSLATE_NOOP("actions", "Ask for machine text"),
        icon="robot",
        shortcut="Ctrl+Alt+M",
        tip=QT_TRANSLATE_NOOP("actions", "Have a machine propose words for this block; nobody has confirmed them then"),
        menu="article.blocks",
        letter=True,
    ),
    ActionSpec(
        "machine_text_missing",
        QT_TRANSLATE_NOOP("actions", "Ask for all missing machine text"),
        icon="robot",
        shortcut="Ctrl+Alt+Shift+M",
        tip=QT_TRANSLATE_NOOP("actions", "Have a machine propose words for every block that has none yet"),
        menu="article.blocks",
        letter=True,
    ),
)
"""Heard by the screen wherever in it the keyboard is."""

LOCALISING = (
    ActionSpec(
        "adapt",
        QT_TRANSLATE_NOOP("actions", "Adapt to its source"),
        icon="translate",
        shortcut="Ctrl+Alt+L",
        tip=QT_TRANSLATE_NOOP("actions", "See what changed in the source, and bring this language up to date"),
        menu="article.blocks",
    ),
    *BLOCKS,
    ActionSpec(
        "send_to_agency",
        QT_TRANSLATE_NOOP("actions", "Send to an agency…"),
        icon="export",
        tip=QT_TRANSLATE_NOOP("actions", "Write a file of what is to be translated, for an agency"),
        menu="article.blocks",
    ),
    ActionSpec(
        "take_in_from_agency",
        QT_TRANSLATE_NOOP("actions", "Take in from an agency…"),
        icon="download-simple",
        tip=QT_TRANSLATE_NOOP("actions", "See what a file from an agency brings, then take it in"),
        menu="article.blocks",
    ),
    ActionSpec(
        "terms",
        QT_TRANSLATE_NOOP("actions", "Terms…"),
        icon="book-bookmark",
        shortcut="Ctrl+Alt+T",
        tip=QT_TRANSLATE_NOOP("actions", "What the company calls things in each language, and what it never says"),
        menu="go.places",
    ),
)
