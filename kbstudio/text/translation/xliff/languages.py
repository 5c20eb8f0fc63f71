"""Language codes of files: what older tools write, and whether two of them mean the same."""

import re

from babel.core import get_global

_OLD = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"}
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*\Z")
_SCRIPTS = {
    "Latn": "Latin", "Cyrl": "Cyrillic", "Hebr": "Hebrew", "Arab": "Arabic", "Grek": "Greek", "Armn": "Armenian",
    "Geor": "Georgian", "Deva": "Devanagari", "Thai": "Thai",
}  # fmt: skip


def normal(tag: str) -> str:
    """A code as it is written today: ``iw_il`` is ``he-IL``; "" for what is none."""
    tag = tag.strip().replace("_", "-")
    if not _TAG.match(tag):
        return ""
    first, *rest = tag.split("-")
    first = _OLD.get(first.lower(), first.lower())
    return "-".join([first, *(_cased(part) for part in rest)])


def is_old(tag: str) -> bool:
    """Whether the language has another code today."""
    return tag.strip().replace("_", "-").split("-")[0].lower() in _OLD


def same_language(one: str, other: str) -> bool:
    """Whether two codes mean one language in one script, in whatever country."""
    mine, theirs = normal(one), normal(other)
    return mine.split("-")[0] == theirs.split("-")[0] and _script(mine) == _script(theirs)


def script_of(tag: str) -> str:
    """The script of a language as Unicode names it, such as ``Hebrew``; "" where it is not one told apart here."""
    return _SCRIPTS.get(_script(normal(tag)), "")


def scripts() -> tuple[str, ...]:
    """The scripts that are told apart."""
    return tuple(_SCRIPTS.values())


def _cased(part: str) -> str:
    if len(part) == 4 and part.isalpha():
        return part.title()
    return part.upper() if len(part) == 2 else part


def _script(tag: str) -> str:
    """The script that is written, or else the one the language mostly has."""
    parts = tag.split("-")
    written = next((part for part in parts[1:] if len(part) == 4 and part.isalpha()), "")
    if written:
        return written
    likely = get_global("likely_subtags")
    found = likely.get("_".join(parts[:2])) or likely.get(parts[0], "")
    return next((part for part in found.split("_")[1:] if len(part) == 4), "")
