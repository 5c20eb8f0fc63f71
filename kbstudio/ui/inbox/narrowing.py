"""What the list of what is to be reviewed can be narrowed down to."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kbstudio.ui.inbox.lines import TextLine
from kbstudio.ui.widgets.change_words import change_word

NARROWINGS = {
    "overdue": "clock",
    "signed_before": "clock-counter-clockwise",
    "meaning": "warning-circle",
    "wording": "text-aa",
    "typo": "pencil-simple",
}
"""Names with their icons, in the order they are shown."""


def narrowing_names() -> Mapping[str, str]:
    """What each is called."""
    return {
        "overdue": QCoreApplication.translate("inbox", "Overdue"),
        "signed_before": QCoreApplication.translate("inbox", "Changed since I signed"),
        **{change: change_word(change) for change in ("meaning", "wording", "typo")},
    }


def narrowed(lines: Sequence[TextLine], name: str) -> Sequence[TextLine]:
    """The texts a name stands for; all of them for any other name."""
    if name == "overdue":
        return [line for line in lines if line.text.facts.left is not None and line.text.facts.left <= 0]
    if name == "signed_before":
        return [line for line in lines if line.text.signed_before]
    if name in NARROWINGS:
        return [line for line in lines if line.text.row.change == name]
    return lines
