"""Passing one's reviews on while one is away."""

from datetime import date

from kbstudio.domain.delegations import Delegation
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.people import Role
from kbstudio.domain.ports import Clock, Database
from kbstudio.domain.reasons import Reason
from kbstudio.services.lookup import acting, person_named, person_to_ask


class Delegating:
    """Who stands in for whom. Only one's own reviews are passed on; administrators may do it for the absent."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def of(self, *, person: str | None = None) -> tuple[Delegation, ...]:
        """Those in force or to come, from ``person`` or to them; of everybody without one."""
        with self._database.read() as work:
            found = work.delegations.not_over(self._now().date())
        return tuple(each for each in found if person is None or person in {each.person, each.to})

    def begin(self, to: str, *, by: str, since: date, until: date, person: str | None = None) -> Delegation:
        """From ``since`` to ``until``, both days included, ``to`` signs what ``by`` is asked for."""
        with self._database.write() as work:
            me, other = acting(work, by), person_to_ask(work, to)
            absent = person_named(work, person) if person else me
            if absent.name != me.name and not me.holds(Role.ADMINISTRATOR):
                raise Refused(
                    "Only {person} or an administrator passes their reviews on.",
                    reason=Reason.ROLE,
                    person=absent.display,
                )
            _check(absent.name, other.name, since, until, self._now().date())
            if not other.holds(Role.REVIEWER):
                raise BadInput("{person} is no reviewer; choose somebody who reviews.", person=other.display)
            work.delegations.hold(absent.name)
            running = [each for each in work.delegations.not_over(since) if each.person == absent.name]
            if any(each.since <= until for each in running):
                raise Refused("Your reviews are passed on in these days already; end that first.")
            made = Delegation(new_id(), absent.name, other.name, since, until)
            work.delegations.add(made)
            work.activity.note("delegate", "", "", me.name, self._now(), other.name)
            work.commit()
        return made

    def end(self, delegation_id: str, *, by: str) -> Delegation:
        """End one now; who is back reviews again."""
        with self._database.write() as work:
            me = acting(work, by)
            found = next((d for d in work.delegations.not_over(self._now().date()) if d.id == delegation_id), None)
            if found is None:
                raise BadInput("This is over already.")
            if me.name not in {found.person, found.to} and not me.holds(Role.ADMINISTRATOR):
                raise Refused(
                    "Only who is concerned or an administrator ends this; ask one of them.", reason=Reason.ROLE
                )
            work.delegations.end(found.id, self._now())
            work.activity.note("delegate", "", "", me.name, self._now(), "")
            work.commit()
        return found


def _check(person: str, to: str, since: date, until: date, today: date) -> None:
    if person == to:
        raise BadInput("Choose somebody else: you cannot stand in for yourself.")
    if until < since:
        raise BadInput("The last day is before the first one; turn them round.")
    if until < today:
        raise BadInput("These days are over; choose days to come.")
