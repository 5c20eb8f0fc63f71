"""The order names stand in where people look for them: that of the interface's language."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale, Qt

T = TypeVar("T")

_LONGEST = 200
"""Letters of a name that decide where it stands."""


def in_order(things: Iterable[T], name: Callable[[T], str]) -> list[T]:
    """Sorted by name as the interface's language sorts: ł behind l in Polish, Hebrew first in Hebrew, 9 before 10."""
    locale = QLocale()
    # A computer without a language of its own says "C", which would put Zebra before apple.
    collator = QCollator(QLocale("en") if locale.language() is QLocale.Language.C else locale)
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(things, key=lambda thing: collator.sortKey(name(thing)[:_LONGEST]))
