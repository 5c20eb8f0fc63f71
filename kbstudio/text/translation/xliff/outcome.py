"""What is said of one target."""

from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.text.translation.xliff.findings import CODES

Said = tuple[str, Mapping[str, str | int]]
"""A code and its values, before it is known of which unit it is said."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A target as it can be written, or None where it is damaged, and what is said of it."""

    text: str | None
    said: tuple[Said, ...]


def outcome(text: str, said: list[Said]) -> Outcome:
    """The text, unless something damaging is said."""
    is_damaged = any(CODES[code].level == "damaged" for code, _ in said)
    return Outcome(None if is_damaged else text, tuple(said))
