"""Words for kinds of change and verdicts, in the language of the interface."""

from PySide6.QtCore import QCoreApplication


def change_word(change: str) -> str:
    """A change class by name, as people read it; empty for none."""
    return {
        "meaning": QCoreApplication.translate("review", "Meaning"),
        "wording": QCoreApplication.translate("review", "Wording"),
        "typo": QCoreApplication.translate("review", "Typo"),
    }.get(change, "")


def change_explained(change: str) -> str:
    """What a change class means for others."""
    return {
        "meaning": QCoreApplication.translate("review", "Agents will act differently; other languages have to follow."),
        "wording": QCoreApplication.translate(
            "review", "Says the same in other words; other languages stay as they are."
        ),
        "typo": QCoreApplication.translate("review", "Corrects a slip; numbers, negations and links are untouched."),
    }.get(change, "")


def change_tone(change: str) -> str:
    """The colour a change class is shown in."""
    return {"meaning": "warn"}.get(change, "neutral")
