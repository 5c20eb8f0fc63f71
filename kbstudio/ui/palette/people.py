"""People as the palette finds them: by name, login and what they do."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.domain.people import Person, Role
from kbstudio.text.search.finder import Finder
from kbstudio.ui.palette.entry import Entry, Kind

_ROLES = {
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Palette", "administrator"),
    Role.AUTHOR: QT_TRANSLATE_NOOP("Palette", "author"),
    Role.REVIEWER: QT_TRANSLATE_NOOP("Palette", "reviewer"),
    Role.LOCALISER: QT_TRANSLATE_NOOP("Palette", "localiser"),
    Role.PUBLISHER: QT_TRANSLATE_NOOP("Palette", "publisher"),
    Role.CURATOR: QT_TRANSLATE_NOOP("Palette", "curator"),
    Role.TONE_EDITOR: QT_TRANSLATE_NOOP("Palette", "tone editor"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Palette", "auditor"),
    Role.TOOL: QT_TRANSLATE_NOOP("Palette", "tool"),
}


class People:
    """Everybody known to a library."""

    def __init__(self, people: Sequence[Person] = ()) -> None:
        self._people = tuple(people)
        self._roles = [
            ", ".join(QCoreApplication.translate("Palette", _ROLES[role]) for role in p.roles) for p in people
        ]
        also = [f"{person.name} {roles}" for person, roles in zip(people, self._roles, strict=True)]
        self._finder = Finder([person.display for person in people], also)

    def all(self, limit: int) -> list[Entry]:
        """The first people, in the library's order."""
        return [self._entry(at) for at in range(min(limit, len(self._people)))]

    def find(self, words: str, limit: int) -> tuple[list[Entry], bool]:
        """People who fit, and whether slips had to be forgiven."""
        found = self._finder.find(words, limit)
        entries = [replace(self._entry(each.position), spans=each.spans) for each in found]
        return entries, any(each.nearly for each in found)

    def _entry(self, at: int) -> Entry:
        person = self._people[at]
        return Entry(Kind.PERSON, person.name, person.display, note=self._roles[at])
