"""Actions on the text being written."""

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.ui.action_table.spec import ActionSpec

WRITING = (
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("actions", "Undo"),
        icon="arrow-counter-clockwise",
        shortcut="Ctrl+Z",
        menu="edit.history",
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("actions", "Redo"),
        icon="arrow-clockwise",
        shortcut="Ctrl+Shift+Z",
        menu="edit.history",
    ),
    ActionSpec("cut", QT_TRANSLATE_NOOP("actions", "Cut"), icon="scissors", shortcut="Ctrl+X", menu="edit.clipboard"),
    ActionSpec("copy", QT_TRANSLATE_NOOP("actions", "Copy"), icon="copy", shortcut="Ctrl+C", menu="edit.clipboard"),
    ActionSpec(
        "paste", QT_TRANSLATE_NOOP("actions", "Paste"), icon="clipboard", shortcut="Ctrl+V", menu="edit.clipboard"
    ),
    ActionSpec(
        "find",
        QT_TRANSLATE_NOOP("actions", "Find…"),
        icon="magnifying-glass",
        shortcut="Ctrl+F",
        tip=QT_TRANSLATE_NOOP("actions", "Find words in this text or this list"),
        menu="edit.find",
    ),
    ActionSpec(
        "recovered_texts",
        QT_TRANSLATE_NOOP("actions", "Recovered texts…"),
        icon="lifebuoy",
        tip=QT_TRANSLATE_NOOP("actions", "What was typed on this computer and never saved"),
        menu="edit.find",
    ),
    ActionSpec(
        "preferences",
        QT_TRANSLATE_NOOP("actions", "Preferences…"),
        icon="sliders-horizontal",
        shortcut="Ctrl+,",
        tip=QT_TRANSLATE_NOOP("actions", "Choose how the program looks and works"),
        menu="edit.preferences",
    ),
    ActionSpec(
        "heading_1",
        QT_TRANSLATE_NOOP("actions", "Heading 1"),
        icon="text-h-one",
        shortcut="Ctrl+1",
        menu="format.headings",
    ),
    ActionSpec(
        "heading_2",
        QT_TRANSLATE_NOOP("actions", "Heading 2"),
        icon="text-h-two",
        shortcut="Ctrl+2",
        menu="format.headings",
    ),
    ActionSpec(
        "heading_3",
        QT_TRANSLATE_NOOP("actions", "Heading 3"),
        icon="text-h-three",
        shortcut="Ctrl+3",
        menu="format.headings",
    ),
    ActionSpec(
        "heading_4",
        QT_TRANSLATE_NOOP("actions", "Heading 4"),
        icon="text-h-four",
        shortcut="Ctrl+4",
        menu="format.headings",
    ),
    ActionSpec(
        "heading_5",
        QT_TRANSLATE_NOOP("actions", "Heading 5"),
        icon="text-h-five",
        shortcut="Ctrl+5",
        menu="format.headings",
    ),
    ActionSpec(
        "heading_6",
        QT_TRANSLATE_NOOP("actions", "Heading 6"),
        icon="text-h-six",
        shortcut="Ctrl+6",
        menu="format.headings",
    ),
    ActionSpec(
        "bold", QT_TRANSLATE_NOOP("actions", "Bold"), icon="text-bolder", shortcut="Ctrl+B", menu="format.words"
    ),
    ActionSpec(
        "italic", QT_TRANSLATE_NOOP("actions", "Italic"), icon="text-italic", shortcut="Ctrl+I", menu="format.words"
    ),
    ActionSpec(
        "code",
        QT_TRANSLATE_NOOP("actions", "Code"),
        icon="code",
        shortcut="Ctrl+E",
        tip=QT_TRANSLATE_NOOP("actions", "Show the words exactly as they are typed"),
        menu="format.words",
    ),
    ActionSpec(
        "bullet_list",
        QT_TRANSLATE_NOOP("actions", "Bullet list"),
        icon="list-bullets",
        shortcut="Ctrl+Shift+8",
        menu="format.blocks",
    ),
    ActionSpec(
        "numbered_list",
        QT_TRANSLATE_NOOP("actions", "Numbered list"),
        icon="list-numbers",
        shortcut="Ctrl+Shift+7",
        menu="format.blocks",
    ),
    ActionSpec(
        "link",
        QT_TRANSLATE_NOOP("actions", "Link…"),
        icon="link",
        shortcut="Ctrl+K",
        tip=QT_TRANSLATE_NOOP("actions", "Link the words to an article or an address"),
        menu="format.insert",
    ),
    ActionSpec(
        "table",
        QT_TRANSLATE_NOOP("actions", "Table"),
        icon="table",
        shortcut="Ctrl+Shift+T",
        tip=QT_TRANSLATE_NOOP("actions", "Insert a table"),
        menu="format.insert",
    ),
    ActionSpec(
        "fix_finding",
        QT_TRANSLATE_NOOP("actions", "Fix this finding"),
        icon="magic-wand",
        shortcut="Alt+Return",
        tip=QT_TRANSLATE_NOOP("actions", "Mend what the guidelines find at the caret"),
        menu="edit.tone",
    ),
    ActionSpec(
        "fix_all_findings",
        QT_TRANSLATE_NOOP("actions", "Fix all findings…"),
        icon="magic-wand",
        tip=QT_TRANSLATE_NOOP("actions", "Look at everything that can be mended, and mend it in one step"),
        menu="edit.tone",
    ),
    ActionSpec(
        "ignore_finding",
        QT_TRANSLATE_NOOP("actions", "Ignore this finding…"),
        icon="eye-slash",
        tip=QT_TRANSLATE_NOOP("actions", "Leave what is found at the caret as it is, with a reason"),
        menu="edit.tone",
    ),
)
