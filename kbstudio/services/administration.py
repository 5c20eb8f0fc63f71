"""People, roles and the taxonomy: what administrators and curators look after."""

from collections.abc import Mapping

from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import BadInput, Refused, quoted
from kbstudio.domain.ids import new_id
from kbstudio.domain.lines import name_line
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Grant, Person, Role, person_name, role_named, still_here
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.published import FeedKind
from kbstudio.domain.reasons import Reason
from kbstudio.domain.topics import Topic, topic_code
from kbstudio.services.leaving import Left, leave
from kbstudio.services.lookup import acting, person_named, topic_codes

_FOUNDER = (Role.ADMINISTRATOR, Role.AUTHOR, Role.CURATOR)
"""What the first person of a library holds: enough to write and publish alone, and to let others in."""

_MOST_WEIGHT = 1_000_000_000


class Administration:
    """Who is here, what they may do, and what customers ask about."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def people(self) -> tuple[Person, ...]:
        """Everybody who is here, by name: who acts, and who can be asked for something."""
        return still_here(self.everybody())

    def everybody(self) -> tuple[Person, ...]:
        """Those who are here and those who left, by name."""
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
        self, name: str, *, by: str, role: str | None = None, display: str = "", locale: str = "*", topic: str = "*"
    ) -> Person:
        """Add a person, or change one: give a further role, within a language and a topic (``*`` for all), rename."""
        granted = role_named(role) if role else None
        tag = locale if locale == "*" else locale_tag(locale)
        with self._database.write() as work:
            # Two who add the same name, written in capitals by one of them, wait for each other.
            work.people.hold()
            _allowed(work, by, Role.ADMINISTRATOR)
            code = topic if topic == "*" else topic_codes(work, (topic,))[0]
            person = work.people.named(person_name(name))
            if person is None:
                if granted is None:
                    raise BadInput("Say what {name} may do: give a role.", name=quoted(name))
                person = Person(new_id(), _free_name(work, name), name_line(display) or name.strip())
                work.people.add(person, self._now())
            elif (shown := name_line(display)) and shown != person.display:
                work.people.rename(person.id, shown)
                for edition in work.published.owned_by(person.name):
                    # Agents read who answers for a text by the name that just changed.
                    work.published.append(FeedKind.UPDATED, edition, severity="", summary="", at=self._now())
            if granted is not None and (grant := Grant(granted, tag, code)) not in person.grants:
                work.people.grant(person.id, grant)
            work.activity.note("person", "", "", by, self._now(), person.name)
            work.commit()
        return self._named(person.name)

    def take_role(self, name: str, *, by: str, role: str, locale: str = "*", topic: str = "*") -> Person:
        """Take a role away: everywhere, or only where it was given for one language or topic."""
        taken = role_named(role)
        tag = locale if locale == "*" else locale_tag(locale)
        with self._database.write() as work:
            work.people.hold()
            _allowed(work, by, Role.ADMINISTRATOR)
            person = person_named(work, name)
            grants = [
                grant
                for grant in person.grants
                if grant.role is taken and tag in {"*", grant.locale} and topic in {"*", grant.topic}
            ]
            if not grants:
                raise BadInput("{person} does not hold this role there.", person=person.display)
            if taken is Role.ADMINISTRATOR:
                _not_the_last(work, person)
            for grant in grants:
                work.people.revoke(person.id, grant)
            work.activity.note("person", "", "", by, self._now(), person.name)
            work.commit()
        return self._named(person.name)

    def deactivate(self, name: str, *, by: str) -> Left:
        """Note that a person left: they act no more and are asked nothing; the reviews they were asked ask others."""
        with self._database.write() as work:
            # Two who send each other away wait for each other, too: one of them stays.
            work.people.hold()
            administrator = _allowed(work, by, Role.ADMINISTRATOR)
            person = person_named(work, name)
            if person.has_left:
                raise Refused("{person} has left already.", reason=Reason.NOTHING_TO_DO, person=person.display)
            _not_the_last(work, person)
            left = leave(work, person, by=administrator, now=self._now())
            work.activity.note("deactivate", "", "", administrator.name, self._now(), person.name)
            work.commit()
        return left

    def reactivate(self, name: str, *, by: str) -> Person:
        """Take back a person who left, with the roles they had; nothing they were asked before comes back to them."""
        with self._database.write() as work:
            _allowed(work, by, Role.ADMINISTRATOR)
            person = person_named(work, name)
            if not person.has_left:
                raise Refused("{person} is here already.", reason=Reason.NOTHING_TO_DO, person=person.display)
            work.people.set_left(person.id, None)
            work.activity.note("reactivate", "", "", by, self._now(), person.name)
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
            work.topics.hold()
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
    def changes_of(touched: Topic | Person | Left) -> Changes:
        """What screens have to refresh after a topic or a person changed, or somebody left."""
        if isinstance(touched, Topic):
            return Changes(topics=frozenset({touched.code}))
        if isinstance(touched, Person):
            return Changes(people=frozenset({touched.name}))
        texts = frozenset(code for code, _locale in (*touched.asked_others, *touched.lacking))
        return Changes(articles=texts | frozenset(touched.owned), people=frozenset({touched.person.name}))

    def _named(self, name: str) -> Person:
        with self._database.read() as work:
            return person_named(work, name)


def _allowed(work: UnitOfWork, by: str, *roles: Role) -> Person:
    person = acting(work, by)
    if any(person.holds(role) for role in roles):
        return person
    if Role.CURATOR in roles:
        raise Refused("Administrators and curators change topics; ask one of them.", reason=Reason.ROLE)
    raise Refused("Only administrators add and change people; ask one of them.", reason=Reason.ROLE)


def _free_name(work: UnitOfWork, name: str) -> str:
    """A login name nobody has; capitals make no other person of it."""
    wanted = person_name(name)
    known = next((p.name for p in work.people.all() if p.name.casefold() == wanted.casefold()), None)
    if known is not None:
        raise Refused(
            "{known} is a person of this library already, and {name} is the same name but for its capitals.",
            reason=Reason.TAKEN,
            known=known,
            name=wanted,
        )
    return wanted


def _not_the_last(work: UnitOfWork, person: Person) -> None:
    administrators = [p.name for p in still_here(work.people.all()) if p.holds(Role.ADMINISTRATOR)]
    if administrators == [person.name]:
        raise Refused(
            "{person} is the only administrator; make somebody else one first, then repeat.", person=person.display
        )
