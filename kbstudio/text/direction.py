"""Which way the prose of a language runs."""

from typing import Literal

Direction = Literal["ltr", "rtl"]

_RIGHT_TO_LEFT_SCRIPTS = frozenset({"adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"})
_RIGHT_TO_LEFT_LANGUAGES = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "khw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)


def direction_of(language: str) -> Direction:
    """The direction of prose in ``language`` (a BCP 47 tag such as ``he-IL``); ``ltr`` where unknown."""
    tag, *rest = language.strip().lower().replace("_", "-").split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    if script:
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if tag in _RIGHT_TO_LEFT_LANGUAGES else "ltr"
