"""People, roles and grants: who may do what, in which language and topic."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.errors import BadInput, Refused, quoted
from kbstudio.domain.reasons import Reason

_NAME = re.compile(r"[^\W_][\w.@-]{0,63}")


class Role(StrEnum):
    """What a person may be in a library."""

    ADMINISTRATOR = "administrator"
    AUTHOR = "author"
    REVIEWER = "reviewer"
    LOCALISER = "localiser"
    PUBLISHER = "publisher"
    CURATOR = "curator"
    TONE_EDITOR = "tone_editor"
    AUDITOR = "auditor"
    TOOL = "tool"


@dataclass(frozen=True)
class Grant:
    """A role within a locale and a topic; ``*`` means every one."""

    role: Role
    locale: str = "*"
    topic: str = "*"

    def covers(self, locale: str, topics: Iterable[str]) -> bool:
        """Whether the grant reaches an article in ``locale`` under any of ``topics`` (codes) or their parents."""
        if self.locale != "*" and locale != self.locale and not locale.startswith(self.locale + "-"):
            return False
        return self.topic == "*" or any(t == self.topic or t.startswith(self.topic + ".") for t in topics)


@dataclass(frozen=True)
class Person:
    """Somebody known to the library by login ``name``; ``display`` is what others read.

    Who left at ``left_at`` acts no more and is asked nothing; what they did stays theirs.
    """

    id: str
    name: str
    display: str
    grants: tuple[Grant, ...] = ()
    left_at: datetime | None = None

    @property
    def has_left(self) -> bool:
        """Whether they are here no more."""
        return self.left_at is not None

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles held anywhere, each once, in the order of ``Role``."""
        held = {grant.role for grant in self.grants}
        return tuple(role for role in Role if role in held)

    def holds(self, role: Role, locale: str = "*", topics: Iterable[str] = ()) -> bool:
        """Whether ``role`` is granted for an article in ``locale`` under ``topics``; ``*`` asks for any grant."""
        known = tuple(topics)
        return any(grant.role is role and (locale == "*" or grant.covers(locale, known)) for grant in self.grants)


def person_name(text: str) -> str:
    """A login name as stored; raises BadInput for one that cannot be used."""
    name = text.strip()
    if not _NAME.fullmatch(name):
        raise BadInput(
            "{name} cannot be a person's name here; use letters, digits, dots and hyphens.", name=quoted(text)
        )
    return name


def still_here(people: Iterable[Person]) -> tuple[Person, ...]:
    """Those of ``people`` who have not left."""
    return tuple(person for person in people if not person.has_left)


def gone(person: Person) -> Refused:
    """Why somebody who left does nothing any more."""
    return Refused(
        "{person} has left this library; an administrator can take them back.",
        reason=Reason.LEFT,
        person=person.display,
    )


def role_named(text: str) -> Role:
    """The role called ``text``; raises BadInput naming the possible ones."""
    try:
        return Role(text.strip().lower().replace("-", "_").replace(" ", "_"))
    except ValueError:
        known = ", ".join(role.value for role in Role)
        raise BadInput("{role} is not a role; use one of: {known}.", role=quoted(text), known=known) from None
