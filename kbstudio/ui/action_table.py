"""The one table of what can be done: name, text, icon, shortcut, tip and place in the menus."""

from dataclasses import dataclass

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP


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


@dataclass(frozen=True)
class MenuSpec:
    """One menu; ``inside`` names the menu it opens from, after that menu's own group ``inside``."""

    name: str
    text: str
    inside: str = ""


ACTIONS = (
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
        tip=QT_TRANSLATE_NOOP("actions", "Choose the person you act as in this library"),
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
        tip=QT_TRANSLATE_NOOP("actions", "Find words in this text"),
        menu="edit.find",
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
        "toggle_sidebar",
        QT_TRANSLATE_NOOP("actions", "List beside the text"),
        icon="sidebar-start",
        shortcut="F9",
        tip=QT_TRANSLATE_NOOP("actions", "Show or hide the list of the current place"),
        menu="view.panes",
        ticks=True,
    ),
    ActionSpec(
        "toggle_inspector",
        QT_TRANSLATE_NOOP("actions", "Inspector"),
        icon="sidebar-end",
        shortcut="Shift+F9",
        tip=QT_TRANSLATE_NOOP("actions", "Show or hide what belongs to the article you are in"),
        menu="view.panes",
        ticks=True,
    ),
    ActionSpec(
        "theme_system",
        QT_TRANSLATE_NOOP("actions", "As the computer"),
        icon="desktop",
        tip=QT_TRANSLATE_NOOP("actions", "Follow the light or dark setting of the computer"),
        menu="theme.theme",
        choice="theme",
    ),
    ActionSpec("theme_light", QT_TRANSLATE_NOOP("actions", "Light"), icon="sun", menu="theme.theme", choice="theme"),
    ActionSpec("theme_dark", QT_TRANSLATE_NOOP("actions", "Dark"), icon="moon", menu="theme.theme", choice="theme"),
    ActionSpec(
        "go_library",
        QT_TRANSLATE_NOOP("actions", "Library"),
        icon="books",
        shortcut="Ctrl+Shift+L",
        tip=QT_TRANSLATE_NOOP("actions", "All articles, by topic"),
        menu="go.places",
    ),
    ActionSpec(
        "go_inbox",
        QT_TRANSLATE_NOOP("actions", "Inbox"),
        icon="tray",
        shortcut="Ctrl+Shift+I",
        tip=QT_TRANSLATE_NOOP("actions", "What waits for you"),
        menu="go.places",
    ),
    ActionSpec(
        "go_publish",
        QT_TRANSLATE_NOOP("actions", "Publishing"),
        icon="broadcast",
        shortcut="Ctrl+Shift+U",
        tip=QT_TRANSLATE_NOOP("actions", "What waits to be published, and what agents see"),
        menu="go.places",
    ),
    ActionSpec(
        "next_pane",
        QT_TRANSLATE_NOOP("actions", "Next pane"),
        shortcut="F6",
        tip=QT_TRANSLATE_NOOP("actions", "Move to the next part of the window"),
        menu="go.panes",
    ),
    ActionSpec("next_tab", QT_TRANSLATE_NOOP("actions", "Next tab"), shortcut="Ctrl+Tab", menu="go.tabs"),
    ActionSpec("previous_tab", QT_TRANSLATE_NOOP("actions", "Previous tab"), shortcut="Ctrl+Shift+Tab", menu="go.tabs"),
    ActionSpec(
        "next_change",
        QT_TRANSLATE_NOOP("actions", "Next change"),
        icon="arrow-down",
        shortcut="F8",
        tip=QT_TRANSLATE_NOOP("actions", "Go to the next change or finding shown"),
        menu="go.changes",
    ),
    ActionSpec(
        "previous_change",
        QT_TRANSLATE_NOOP("actions", "Previous change"),
        icon="arrow-up",
        shortcut="Shift+F8",
        tip=QT_TRANSLATE_NOOP("actions", "Go back to the change or finding before"),
        menu="go.changes",
    ),
    ActionSpec(
        "submit",
        QT_TRANSLATE_NOOP("actions", "Submit for review…"),
        icon="paper-plane-tilt",
        shortcut="Ctrl+Return",
        tip=QT_TRANSLATE_NOOP("actions", "Ask the reviewers to look at this draft"),
        menu="article.review",
    ),
    ActionSpec(
        "recall",
        QT_TRANSLATE_NOOP("actions", "Take back from review"),
        icon="arrow-counter-clockwise",
        tip=QT_TRANSLATE_NOOP("actions", "Go on writing; the reviewers are no longer asked about this text"),
        menu="article.review",
    ),
    ActionSpec(
        "compare",
        QT_TRANSLATE_NOOP("actions", "Compare versions"),
        icon="git-diff",
        shortcut="Ctrl+Shift+D",
        tip=QT_TRANSLATE_NOOP("actions", "See what changed between two versions"),
        menu="article.look",
    ),
    ActionSpec(
        "agent_view",
        QT_TRANSLATE_NOOP("actions", "Show as agents see it"),
        icon="eye",
        shortcut="Ctrl+Shift+V",
        tip=QT_TRANSLATE_NOOP("actions", "Open the page an agent would get"),
        menu="article.look",
    ),
    ActionSpec(
        "publish",
        QT_TRANSLATE_NOOP("actions", "Publish"),
        icon="broadcast",
        tip=QT_TRANSLATE_NOOP("actions", "Let agents see the approved version"),
        menu="article.publish",
    ),
    ActionSpec(
        "withdraw",
        QT_TRANSLATE_NOOP("actions", "Withdraw…"),
        icon="prohibit",
        tip=QT_TRANSLATE_NOOP("actions", "Take the published text away from agents, with a reason"),
        menu="article.publish",
    ),
    ActionSpec(
        "approve",
        QT_TRANSLATE_NOOP("actions", "Approve"),
        icon="check",
        shortcut="Ctrl+Alt+Return",
        tip=QT_TRANSLATE_NOOP("actions", "Sign this version as right"),
        menu="review.verdict",
    ),
    ActionSpec(
        "return",
        QT_TRANSLATE_NOOP("actions", "Return to the author…"),
        icon="arrow-u-up-left",
        shortcut="Ctrl+Alt+Backspace",
        tip=QT_TRANSLATE_NOOP("actions", "Ask for changes, with a reason"),
        menu="review.verdict",
    ),
    ActionSpec(
        "shortcuts",
        QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"),
        icon="keyboard",
        shortcut="Ctrl+/",
        tip=QT_TRANSLATE_NOOP("actions", "Every key in one list"),
        menu="help.help",
    ),
    ActionSpec("about", QT_TRANSLATE_NOOP("actions", "About KB Studio"), icon="info", menu="help.about"),
)

WITHOUT_LIBRARY = frozenset(
    {
        *("new_library", "open_library", "quit", "undo", "redo", "cut", "copy", "paste", "shortcuts", "about"),
        *("theme_system", "theme_light", "theme_dark", "toggle_sidebar", "next_pane", "next_tab", "previous_tab"),
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
