"""Who acts in the library that is open: chosen in the status line, remembered for the next start."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio, login_name
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.changes import Changes
from kbstudio.domain.people import Person, Role
from kbstudio.ui.frame.status_line import StatusLine


class Acting(QObject):
    """The acting person among the people of a library. In a file this is a convenience, not security."""

    changed = Signal(str)
    """The login of the person who acts from now on."""

    failed = Signal(object)
    """The people could not be read, and why."""

    def __init__(
        self,
        studio: Studio,
        people: Sequence[Person],
        line: StatusLine,
        jobs: Jobs,
        settings: SettingsStore,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._people = {person.name: person for person in people}
        self._line = line
        self._jobs = jobs
        self._settings = settings
        wanted = (settings.values.last_persons.get(studio.kept_url, ""), login_name())
        self.person = next((name for name in wanted if name in self._people), next(iter(self._people), ""))
        self._show()

    def holds(self, *roles: Role) -> bool:
        """Whether the acting person has one of these roles for any article."""
        acting = self._people.get(self.person)
        return acting is not None and any(acting.holds(role) for role in roles)

    def act_as(self, name: str) -> None:
        """Let somebody else act; nothing happens for a login the library does not know."""
        if name in self._people:
            self.person = name
            self._show()
            self.changed.emit(name)

    def follow(self, changes: Changes, _initiator: object) -> None:
        """Read the people anew when some were added or got other roles."""
        if changes.people:
            read = self._studio.administration.people
            self._jobs.submit(self, read, done=self._take, failed=self.failed.emit, replaces="people")

    def _take(self, people: Sequence[Person]) -> None:
        self._people = {person.name: person for person in people}
        self.act_as(self.person)

    def _show(self) -> None:
        self._settings.remember_library(self._studio.kept_url, self.person)
        acting = self._people.get(self.person)
        if acting is None:
            self._line.set_person("", "")
            return
        others = sorted(self._people.values(), key=lambda person: person.display.casefold())
        choice = [(other.name, other.display, self._roles(other)) for other in others]
        self._line.set_person(acting.name, acting.display, self._roles(acting), choice)

    def _roles(self, person: Person) -> str:
        words = {
            Role.ADMINISTRATOR: self.tr("administrator"),
            Role.AUTHOR: self.tr("author"),
            Role.REVIEWER: self.tr("reviewer"),
            Role.LOCALISER: self.tr("localiser"),
            Role.PUBLISHER: self.tr("publisher"),
            Role.CURATOR: self.tr("curator"),
            Role.TONE_EDITOR: self.tr("tone editor"),
            Role.AUDITOR: self.tr("auditor"),
            Role.TOOL: self.tr("tool"),
        }
        return ", ".join(words[role] for role in person.roles)
