"""Actions on a block of a language version that is held against its source."""

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.ui.action_table.spec import ActionSpec

ADAPTING = (
    ActionSpec(
        "confirm_block",
        QT_TRANSLATE_NOOP("actions", "Confirm block"),
        icon="check",
        shortcut="Ctrl+Return",
        tip=QT_TRANSLATE_NOOP("actions", "Say that this block says what its source says now"),
        menu="article.adapting",
        own_key=True,
    ),
    ActionSpec(
        "block_still_right",
        QT_TRANSLATE_NOOP("actions", "Still right"),
        icon="check-circle",
        shortcut="Alt+Return",
        tip=QT_TRANSLATE_NOOP("actions", "The source changed, and this block holds all the same"),
        menu="article.adapting",
        own_key=True,
    ),
    ActionSpec(
        "copy_source",
        QT_TRANSLATE_NOOP("actions", "Copy source"),
        icon="copy",
        shortcut="Alt+0",
        tip=QT_TRANSLATE_NOOP("actions", "Put the words of the source into this block"),
        menu="article.adapting",
        own_key=True,
    ),
    ActionSpec(
        "adapt_block",
        QT_TRANSLATE_NOOP("actions", "Adapted on purpose…"),
        icon="globe",
        shortcut="Ctrl+Shift+A",
        tip=QT_TRANSLATE_NOOP("actions", "Say why this block differs from its source in this market"),
        menu="article.adapting",
        own_key=True,
    ),
    ActionSpec(
        "leave_block_out",
        QT_TRANSLATE_NOOP("actions", "Leave out…"),
        icon="minus-circle",
        shortcut="Ctrl+Shift+X",
        tip=QT_TRANSLATE_NOOP("actions", "Say why this market does without this block of the source"),
        menu="article.adapting",
        own_key=True,
    ),
    ActionSpec(
        "add_block",
        QT_TRANSLATE_NOOP("actions", "Add a block below…"),
        icon="plus-circle",
        shortcut="Ctrl+Shift+H",
        tip=QT_TRANSLATE_NOOP("actions", "Write something this market needs and the source does not have"),
        menu="article.adapting",
        own_key=True,
    ),
    ActionSpec(
        "block_as_saved",
        QT_TRANSLATE_NOOP("actions", "Undo all of this block"),
        icon="arrow-counter-clockwise",
        shortcut="Ctrl+Shift+R",
        tip=QT_TRANSLATE_NOOP("actions", "Show this block as it was saved"),
        menu="article.adapting",
        own_key=True,
    ),
)
