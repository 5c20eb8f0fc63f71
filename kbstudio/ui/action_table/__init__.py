"""The one table of what can be done: name, text, icon, shortcut, tip and place in the menus."""

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.ui.action_table.articles import ARTICLES
from kbstudio.ui.action_table.files import FILES
from kbstudio.ui.action_table.localising import LOCALISING
from kbstudio.ui.action_table.reviewing import DECIDING, INBOX
from kbstudio.ui.action_table.spec import ActionSpec, MenuSpec
from kbstudio.ui.action_table.window import WINDOW
from kbstudio.ui.action_table.writing import WRITING

__all__ = ["ACTIONS", "MENUS", "WITHOUT_LIBRARY", "ActionSpec", "MenuSpec"]

ACTIONS = (*FILES, *WRITING, *WINDOW, *ARTICLES, *DECIDING, *INBOX, *LOCALISING)

WITHOUT_LIBRARY = frozenset(
    {
        *("new_library", "open_library", "quit", "undo", "redo", "cut", "copy", "paste", "shortcuts", "about"),
        *("theme_system", "theme_light", "theme_dark", "theme_contrast", "preferences", "sample_library", "palette"),
        *("toggle_sidebar", "next_pane", "next_tab", "previous_tab"),
    }
)
"""Actions that mean something before a library is open; the others are switched on by what they are about."""

MENUS = (
    MenuSpec("file", QT_TRANSLATE_NOOP("actions", "File")),
    MenuSpec("edit", QT_TRANSLATE_NOOP("actions", "Edit")),
    MenuSpec("format", QT_TRANSLATE_NOOP("actions", "Format")),
    MenuSpec("view", QT_TRANSLATE_NOOP("actions", "View")),
    MenuSpec("theme", QT_TRANSLATE_NOOP("actions", "Theme"), inside="view"),
    MenuSpec("go", QT_TRANSLATE_NOOP("actions", "Go")),
    MenuSpec("article", QT_TRANSLATE_NOOP("actions", "Article")),
    MenuSpec("review", QT_TRANSLATE_NOOP("actions", "Review")),
    MenuSpec("help", QT_TRANSLATE_NOOP("actions", "Help")),
)
