"""Whether a library has the people a policy asks for."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.people import Person, Role
from kbstudio.domain.policies import Policy, StageRule, Who, WhoKind


def lack_of_people(policy: Policy, people: Collection[Person]) -> str:
    """Why nothing could be signed by ``policy`` as long as nobody else joins; empty where enough people are here."""
    for number, stage in enumerate(policy.stages, 1):
        found = _asked(stage, people)
        if found is None or len(found) >= max(1, stage.needed):
            continue
        if len(policy.stages) > 1:
            told = QCoreApplication.translate(
                "Policies", "Stage {number} needs {needed} people, and the library has {found} it could ask."
            )
        else:
            told = QCoreApplication.translate("Policies", "It needs {needed} people, and the library has {found}.")
        return told.format(number=number, needed=max(1, stage.needed), found=len(found))
    return ""


def _asked(stage: StageRule, people: Iterable[Person]) -> set[str] | None:
    """The logins a stage could ask; None where that depends on the article."""
    if not stage.who or any(who.kind in (WhoKind.OWNER, WhoKind.DEPUTY) for who in stage.who):
        return None
    everybody = tuple(people)
    return {name for who in stage.who for name in _people(who, everybody)}


def _people(who: Who, people: Iterable[Person]) -> Iterable[str]:
    if who.kind is WhoKind.PERSON:
        return (who.name,)
    role = Role.REVIEWER if who.kind is WhoKind.REVIEWERS else Role(who.name)
    return (person.name for person in people if person.holds(role))
