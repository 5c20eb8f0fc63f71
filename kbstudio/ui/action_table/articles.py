"""Actions on an article as a whole: history, review, publication."""

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.ui.action_table.spec import ActionSpec

ARTICLES = (
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
        "restore_version",
        QT_TRANSLATE_NOOP("actions", "Restore this version"),
        icon="arrow-counter-clockwise",
        tip=QT_TRANSLATE_NOOP("actions", "Write the version you look at again, as the newest draft"),
        menu="article.look",
    ),
    ActionSpec(
        "paragraph_history",
        QT_TRANSLATE_NOOP("actions", "History of this paragraph"),
        icon="clock-counter-clockwise",
        shortcut="Ctrl+Shift+B",
        tip=QT_TRANSLATE_NOOP("actions", "Who changed the paragraph you are in, when and why"),
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
        "edit_articles",
        QT_TRANSLATE_NOOP("actions", "Owner, people and topics…"),
        icon="users",
        shortcut="Ctrl+Shift+E",
        tip=QT_TRANSLATE_NOOP("actions", "Change whose the chosen articles are and what they are about"),
        menu="article.facts",
    ),
    ActionSpec(
        "copy_code",
        QT_TRANSLATE_NOOP("actions", "Copy code"),
        icon="copy",
        shortcut="Ctrl+Shift+C",
        tip=QT_TRANSLATE_NOOP("actions", "Copy the code of this article, such as KB-104"),
        menu="article.facts",
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
)
