"""Which columns the list of articles shows, how wide they are and what it is sorted by, as settings keep it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import regex

WIDTHS: Mapping[str, int] = {
    "code": 62,
    "title": 250,
    "kind": 84,
    "state": 114,
    "languages": 108,
    "owner": 124,
    "topics": 140,
    "live": 84,
    "updated": 108,
}
"""Every column there is, with the pixels it has at first. The title takes what the others leave."""

USUAL = ("code", "title", "kind", "state", "languages", "owner", "updated")
"""The columns shown until the person chooses."""

ALWAYS = "title"
"""The column that cannot be left out: without it a list says nothing."""

_ENTRY = regex.compile(r"([a-z]+)(?:=([0-9]{1,6}))?([+-])?")
_NARROWEST, _WIDEST = 36, 2000


@dataclass(frozen=True)
class Columns:
    """Names in the order shown, pixels where they differ, and the name of the column sorted by."""

    order: tuple[str, ...] = USUAL
    widths: Mapping[str, int] = field(default_factory=dict)
    sort: str = "updated"
    descending: bool = True


def read_columns(kept: Sequence[object]) -> Columns:
    """What ``written`` kept; what this version does not know is left out, and nothing gives the usual columns."""
    order: list[str] = []
    widths: dict[str, int] = {}
    usual = Columns()
    sort, descending = usual.sort, usual.descending
    for entry in kept:
        found = _ENTRY.fullmatch(entry) if isinstance(entry, str) else None
        if found is None or found[1] not in WIDTHS or found[1] in order:
            continue
        order.append(found[1])
        if found[2]:
            widths[found[1]] = min(_WIDEST, max(_NARROWEST, int(found[2])))
        if found[3]:
            sort, descending = found[1], found[3] == "-"
    if not order:
        return usual
    return Columns(tuple(order if ALWAYS in order else (ALWAYS, *order)), widths, sort, descending)


def written(columns: Columns) -> list[str]:
    """An entry for each column: its name, ``=`` and its pixels where they differ, ``+`` or ``-`` where it sorts."""
    entries = []
    for name in columns.order:
        width = columns.widths.get(name, WIDTHS[name])
        entry = name if width == WIDTHS[name] else f"{name}={width}"
        entries.append(entry + (("-" if columns.descending else "+") if name == columns.sort else ""))
    return [] if entries == ["updated-" if name == "updated" else name for name in USUAL] else entries
