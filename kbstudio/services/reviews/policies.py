"""How texts are reviewed: chosen for the library and for kinds of article."""

from collections.abc import Mapping
from dataclasses import replace

from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lines import remark
from kbstudio.domain.people import Role, gone, role_named, still_here
from kbstudio.domain.policies import PRESETS, Policy, Who, WhoKind, checked
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.services.kinds import kind_named
from kbstudio.services.lookup import person_named, person_to_ask
from kbstudio.services.reviews.asking import policy_for


class Policies:
    """What administrators and curators decide on; open reviews keep what they were asked for."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def all(self) -> Mapping[str, Policy]:
        """What was chosen, by kind; ``""`` is the library's, which is always there."""
        with self._database.read() as work:
            chosen = dict(work.policies.all())
            by_heads = PRESETS["pair" if len(still_here(work.people.all())) > 1 else "solo"]
            named = PRESETS.get(work.library.review_policy) or by_heads
        return {"": named, **chosen}

    def in_force(self, kind: str) -> Policy:
        """The policy an article of ``kind`` is reviewed by now."""
        with self._database.read() as work:
            return policy_for(work, kind)

    def may_put(self, *, by: str) -> Refused | None:
        """Why ``by`` may not choose policies, or None where they may."""
        with self._database.read() as work:
            return _may_put(work, by)

    def put(self, kind: str, policy: Policy | None, *, by: str) -> None:
        """Choose how a kind is reviewed, or with ``""`` the library; None follows the library, or the head count.

        Raises BadInput where a stage could never be signed, or names somebody the library does not know.
        """
        wanted = checked(policy) if policy is not None else None
        code = kind_named(kind).code if kind else ""
        with self._database.write() as work:
            if (refused := _may_put(work, by)) is not None:
                raise refused
            work.policies.put(code, _with_names(work, wanted) if wanted else None)
            work.activity.note("policy", "", "", by, self._now(), code)
            work.commit()


def _with_names(work: UnitOfWork, policy: Policy) -> Policy:
    """The policy with people and roles as the library writes them; raises BadInput for those it does not know."""
    stages = [
        replace(stage, name=remark(stage.name), who=tuple(_known(work, who) for who in stage.who))
        for stage in policy.stages
    ]
    return replace(policy, stages=tuple(stages))


def _known(work: UnitOfWork, who: Who) -> Who:
    match who.kind:
        case WhoKind.PERSON:
            return replace(who, name=person_to_ask(work, who.name).name)
        case WhoKind.ROLE:
            return replace(who, name=role_named(who.name).value)
        case _ if who.name:
            raise BadInput("Owners, deputies and reviewers are asked without naming them.")
        case _:
            return who


def _may_put(work: UnitOfWork, by: str) -> Refused | None:
    person = person_named(work, by)
    if person.has_left:
        return gone(person)
    if person.holds(Role.ADMINISTRATOR) or person.holds(Role.CURATOR):
        return None
    return Refused("Administrators and curators choose how texts are reviewed; ask one of them.", reason=Reason.ROLE)
