"""Actions on libraries, articles and files."""

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.ui.action_table.spec import ActionSpec

FILES = (
    ActionSpec(
        "new_article",
        QT_TRANSLATE_NOOP("actions", "New article…"),
        icon="file-plus",
        shortcut="Ctrl+N",
        tip=QT_TRANSLATE_NOOP("actions", "Begin an article in this library"),
        menu="file.articles",
    ),
    ActionSpec(
        "open_article",
        QT_TRANSLATE_NOOP("actions", "Open article…"),
        icon="file-text",
        shortcut="Ctrl+O",
        tip=QT_TRANSLATE_NOOP("actions", "Find an article by its code or title and open it"),
        menu="file.articles",
    ),
    ActionSpec(
        "import_files",
        QT_TRANSLATE_NOOP("actions", "Open Markdown files…"),
        icon="file-arrow-down",
        tip=QT_TRANSLATE_NOOP("actions", "Begin an article from each file; they can be dropped on the window too"),
        menu="file.articles",
    ),
    ActionSpec(
        "save",
        QT_TRANSLATE_NOOP("actions", "Save"),
        icon="floppy-disk",
        shortcut="Ctrl+S",
        tip=QT_TRANSLATE_NOOP("actions", "Keep this text as the next version of the draft"),
        menu="file.save",
    ),
    ActionSpec(
        "close_tab",
        QT_TRANSLATE_NOOP("actions", "Close tab"),
        icon="x",
        shortcut="Ctrl+W",
        tip=QT_TRANSLATE_NOOP("actions", "Close the article you are in"),
        menu="file.save",
    ),
    ActionSpec(
        "new_library",
        QT_TRANSLATE_NOOP("actions", "New library…"),
        icon="folder-plus",
        shortcut="Ctrl+Shift+N",
        tip=QT_TRANSLATE_NOOP("actions", "Make a library for what your organisation knows"),
        menu="file.libraries",
    ),
    ActionSpec(
        "open_library",
        QT_TRANSLATE_NOOP("actions", "Open library…"),
        icon="folder-open",
        shortcut="Ctrl+Shift+O",
        tip=QT_TRANSLATE_NOOP("actions", "Work in another library"),
        menu="file.libraries",
    ),
    ActionSpec(
        "change_person",
        QT_TRANSLATE_NOOP("actions", "Act as…"),
        icon="user",
        tip=QT_TRANSLATE_NOOP("actions", "Change the person you act as in this library; switch back the same way"),
        menu="file.libraries",
    ),
    ActionSpec(
        "sample_library",
        QT_TRANSLATE_NOOP("actions", "Sample library"),
        icon="books",
        tip=QT_TRANSLATE_NOOP("actions", "Look around in a library made for trying things out"),
        menu="file.libraries",
    ),
    ActionSpec(
        "quit",
        QT_TRANSLATE_NOOP("actions", "Quit"),
        icon="sign-out",
        shortcut="Ctrl+Q",
        tip=QT_TRANSLATE_NOOP("actions", "Close KB Studio"),
        menu="file.quit",
    ),
)
