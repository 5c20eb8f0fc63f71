"""The actions of the window as the palette finds them."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from kbstudio.text.search.finder import Finder
from kbstudio.ui.actions import ACTIONS, MENUS, Actions, ActionSpec
from kbstudio.ui.palette.entry import Entry, Kind

_THE_PALETTE_ITSELF = ("palette", "find_article")

REASON = "reason"
"""Property of an action that says why it cannot be done now."""


class ActionSource:
    """Finds actions by what they are called, by their tips, and by their English names in any interface."""

    def __init__(self, actions: Actions) -> None:
        self._actions = actions
        self._specs = [spec for spec in ACTIONS if spec.name not in _THE_PALETTE_ITSELF]
        self._names = [_name(spec) for spec in self._specs]
        self._finder = Finder(self._names, [f"{_translated(spec.tip)} {spec.text} {spec.tip}" for spec in self._specs])

    def all(self, lately: Sequence[str] = ()) -> list[Entry]:
        """Every action: those used lately, then those that can be done now, then the others."""
        order = {name: place for place, name in enumerate(lately)}
        entries = sorted(map(self._entry, range(len(self._specs))), key=lambda each: order.get(each.key, len(order)))
        return _possible_first(entries)

    def named(self, name: str) -> Entry | None:
        """An action as it stands now; None for a name of another version."""
        place = self._place(name)
        return self._entry(place) if place is not None else None

    def find(self, words: str, limit: int) -> tuple[list[Entry], bool]:
        """Actions that fit, those that can be done now first; and whether slips had to be forgiven."""
        found = self._finder.find(words, len(self._specs))
        entries = [replace(self._entry(each.position), spans=each.spans) for each in found]
        return _possible_first(entries)[:limit], any(each.nearly for each in found)

    def _place(self, name: str) -> int | None:
        return next((at for at, spec in enumerate(self._specs) if spec.name == name), None)

    def _entry(self, at: int) -> Entry:
        spec, action = self._specs[at], self._actions[self._specs[at].name]
        return Entry(
            Kind.ACTION,
            spec.name,
            self._names[at],
            icon="check" if action.isChecked() else spec.icon or "caret-right",
            note="" if action.isEnabled() else str(action.property(REASON) or ""),
            keys=keys_of(action),
            enabled=action.isEnabled(),
        )


def keys_of(action: QAction) -> tuple[str, ...]:
    """The keys of an action's shortcut, each for itself."""
    native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    # In some languages Qt puts marks of direction between them, which would be drawn on the caps.
    shown = "".join(letter for letter in native if unicodedata.category(letter) != "Cf")
    if shown.endswith("++"):
        return (*shown[:-2].split("+"), "+")
    return tuple(shown.split("+")) if shown else ()


def _possible_first(entries: list[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: not entry.enabled)


def _name(spec: ActionSpec) -> str:
    """What it is called; one of several to choose from needs the name of its menu to be understood."""
    text = _translated(spec.text)
    menu = next((menu for menu in MENUS if menu.name == spec.menu.partition(".")[0]), None)
    if menu is None or not menu.inside:
        return text
    return QCoreApplication.translate("Palette", "{menu}: {action}").format(menu=_translated(menu.text), action=text)


def _translated(text: str) -> str:
    return QCoreApplication.translate("actions", text) if text else ""
