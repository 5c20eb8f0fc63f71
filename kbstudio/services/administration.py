"""People, roles and the taxonomy: what administrators and curators look after."""

from collections.abc import Mapping

from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.lines import name_line
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Grant, Person, Role, person_name, role_named
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.topics import Topic, topic_code
from kbstudio.services.lookup import person_named, topic_codes

_FOUNDER = (Role.ADMINISTRATOR, Role.AUTHOR, Role.CURATOR)
"""What the first person of a library holds: enough to write and publish alone, and to let others in."""

_MOST_WEIGHT = 1_000_000_000


class Administration:
    """Who is here, what they may do, and what customers ask about."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def people(self) -> tuple[Person, ...]:
        """Everybody, by name."""
        with self._database.read() as work:
            return work.people.all()

    def found(self, name: str, display: str = "") -> Person:
        """Add the first person of a new library."""
        person = Person(new_id(), person_name(name), name_line(display) or name.strip())
        with self._database.write() as work:
            if work.people.all():
                raise Refused("This library has people already; ask one of its administrators to add you.")
            work.people.add(person, self._now())
            for role in _FOUNDER:
                work.people.grant(person.id, Grant(role))
            work.commit()
        return self._named(person.name)

    def put_person(
        self, name: str, *, by: str, role: str, display: str = "", locale: str = "*", topic: str = "*"
    ) -> Person:
        """Add a person, or give one a further role, within a language and a topic (``*`` for all)."""
        granted = role_named(role)
        tag = locale if locale == "*" else locale_tag(locale)
        with self._database.write() as work:
            _allowed(work, by, Role.ADMINISTRATOR)
            code = topic if topic == "*" else topic_codes(work, (topic,))[0]
            person = work.people.named(person_name(name))
            if person is None:
                person = Person(new_id(), person_name(name), name_line(display) or name.strip())
                work.people.add(person, self._now())
            grant = Grant(granted, tag, code)
            if grant not in person.grants:
                work.people.grant(person.id, grant)
            work.activity.note("person", "", "", by, self._now(), person.name)
            work.commit()
        return self._named(person.name)

    def topics(self) -> tuple[Topic, ...]:
        """The whole taxonomy, by code."""
        with self._database.read() as work:
            return work.topics.all()

    def put_topic(self, code: str, *, by: str, names: Mapping[str, str], weight: int | None = None) -> Topic:
        """Add a topic, or rename the one with this code; names not given are kept."""
        wanted = topic_code(code)
        cleaned = {locale_tag(locale): name_line(name) for locale, name in names.items()}
        if empty := next((locale for locale, name in cleaned.items() if not name), None):
            raise BadInput("The name of the topic in {locale} is empty; give it one.", locale=empty)
        if weight is not None and not 0 <= weight <= _MOST_WEIGHT:
            raise BadInput("A topic's weight is a number from 0 to {most}.", most=_MOST_WEIGHT)
        with self._database.write() as work:
            _allowed(work, by, Role.ADMINISTRATOR, Role.CURATOR)
            old = work.topics.with_code(wanted)
            if old is None and not cleaned:
                raise BadInput("A new topic needs a name; give one like --name en=Refunds.")
            topic = Topic(
                id=old.id if old else new_id(),
                code=wanted,
                names={**(old.names if old else {}), **cleaned},
                weight=weight if weight is not None else old.weight if old else 0,
            )
            work.topics.put(topic)
            work.activity.note("topic", "", "", by, self._now(), wanted)
            work.commit()
        return topic

    @staticmethod
    def changes_of(topic_or_person: Topic | Person) -> Changes:
        """What screens have to refresh after a topic or a person changed."""
        if isinstance(topic_or_person, Topic):
            return Changes(topics=frozenset({topic_or_person.code}))
        return Changes(people=frozenset({topic_or_person.name}))

    def _named(self, name: str) -> Person:
        with self._database.read() as work:
            return person_named(work, name)


def _allowed(work: UnitOfWork, by: str, *roles: Role) -> None:
    person = person_named(work, by)
    if any(person.holds(role) for role in roles):
        return
    if Role.CURATOR in roles:
        raise Refused("Administrators and curators change topics; ask one of them.")
    raise Refused("Only administrators add people and roles; ask one of them.")
