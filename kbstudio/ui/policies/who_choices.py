"""Whom a stage can ask, as a field offers it and as a policy keeps it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.people import Person, Role
from kbstudio.domain.policies import Who, WhoKind
from kbstudio.ui.policies.words import ROLES, who_label
from kbstudio.ui.widgets.collating import in_order

Choice = tuple[str, str, str]
"""Value, label and hint, as a field of choices takes them."""


def who_choices(people: Iterable[Person]) -> list[Choice]:
    """Everybody a stage can ask: by what they are to the article, by role, by name."""
    role = QCoreApplication.translate("Policies", "role")
    of_article = QCoreApplication.translate("Policies", "of the article")
    kinds = (WhoKind.REVIEWERS, WhoKind.OWNER, WhoKind.DEPUTY)
    choices = [(value_of(Who(kind)), _begun(who_label(Who(kind), {})), of_article) for kind in kinds]
    for each in ROLES:
        who = Who(WhoKind.ROLE, each.value)
        choices.append((value_of(who), _begun(who_label(who, {})), role))
    return [*choices, *((f"{WhoKind.PERSON}:{value}", label, hint) for value, label, hint in person_choices(people))]


def person_choices(people: Iterable[Person]) -> list[Choice]:
    """People by name, with the login where it says more; tools sign nothing and are left out."""
    ordered = in_order((person for person in people if person.roles != (Role.TOOL,)), lambda person: person.display)
    return [(person.name, person.display, person.name if person.name != person.display else "") for person in ordered]


def value_of(who: Who) -> str:
    """What a field keeps for one of those asked."""
    return f"{who.kind.value}:{who.name}" if who.name else who.kind.value


def who_of(value: str) -> Who:
    """The one asked that a value of a field stands for."""
    kind, _, name = value.partition(":")
    return Who(WhoKind(kind), name)


def names_of(people: Iterable[Person]) -> Mapping[str, str]:
    """The name people read for every login."""
    return {person.name: person.display for person in people}


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]
