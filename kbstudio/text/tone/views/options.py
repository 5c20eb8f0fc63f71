"""What of a text rules do not read, beyond code."""

from dataclasses import dataclass

from kbstudio.text.tone.passages import CODE

USUALLY_IGNORED = frozenset({"tt", "code", "kbd"})
USUALLY_SKIPPED = frozenset({"script", "style", "pre", "figure", "noscript", "iframe", "svg", "math", "template"})
IGNORED_CLASSES = frozenset({"problematic", "pre", "code"})
BLOCKED = "\ufffc"
"""Put in the place of what patterns ask to leave out, so that every place in the text stays where it is."""


@dataclass(frozen=True)
class ViewOptions:
    """Tags whose words are masked (``ignored``), tags and classes whose words are not read at all (``skipped``)."""

    ignored: frozenset[str] = USUALLY_IGNORED
    skipped: frozenset[str] = USUALLY_SKIPPED
    classes: frozenset[str] = IGNORED_CLASSES


def masked(text: str, *, whole: bool) -> str:
    """``text`` with what is left out as code; all of its words for ``whole``."""
    if whole:
        return "".join(sign if sign.isspace() else CODE for sign in text)
    return text.replace(BLOCKED, CODE)
