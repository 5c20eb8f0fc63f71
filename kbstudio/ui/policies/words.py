"""What a review policy means, in words a person would use."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.domain.people import Role
from kbstudio.domain.policies import Policy, StageRule, Who, WhoKind
from kbstudio.ui.widgets.person_label import isolated

_ONE = {
    WhoKind.REVIEWERS: QT_TRANSLATE_NOOP("Policies", "one of the reviewers"),
    WhoKind.OWNER: QT_TRANSLATE_NOOP("Policies", "the owner"),
    WhoKind.DEPUTY: QT_TRANSLATE_NOOP("Policies", "a deputy"),
}
_MANY = {
    WhoKind.REVIEWERS: QT_TRANSLATE_NOOP("Policies", "the reviewers"),
    WhoKind.OWNER: QT_TRANSLATE_NOOP("Policies", "the owner"),
    WhoKind.DEPUTY: QT_TRANSLATE_NOOP("Policies", "the deputies"),
}
_ONE_WITH_ROLE = {
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Policies", "an administrator"),
    Role.AUTHOR: QT_TRANSLATE_NOOP("Policies", "an author"),
    Role.REVIEWER: QT_TRANSLATE_NOOP("Policies", "any reviewer"),
    Role.LOCALISER: QT_TRANSLATE_NOOP("Policies", "a localiser"),
    Role.PUBLISHER: QT_TRANSLATE_NOOP("Policies", "a publisher"),
    Role.CURATOR: QT_TRANSLATE_NOOP("Policies", "a curator"),
    Role.TONE_EDITOR: QT_TRANSLATE_NOOP("Policies", "a tone editor"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Policies", "an auditor"),
}
_ALL_WITH_ROLE = {
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Policies", "the administrators"),
    Role.AUTHOR: QT_TRANSLATE_NOOP("Policies", "the authors"),
    Role.REVIEWER: QT_TRANSLATE_NOOP("Policies", "all who review"),
    Role.LOCALISER: QT_TRANSLATE_NOOP("Policies", "the localisers"),
    Role.PUBLISHER: QT_TRANSLATE_NOOP("Policies", "the publishers"),
    Role.CURATOR: QT_TRANSLATE_NOOP("Policies", "the curators"),
    Role.TONE_EDITOR: QT_TRANSLATE_NOOP("Policies", "the tone editors"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Policies", "the auditors"),
}

ROLES = tuple(_ONE_WITH_ROLE)
"""The roles a stage can ask: a tool signs nothing."""

_NAMES = {
    "solo": QT_TRANSLATE_NOOP("Policies", "Solo"),
    "pair": QT_TRANSLATE_NOOP("Policies", "Pair"),
    "team": QT_TRANSLATE_NOOP("Policies", "Team"),
    "own": QT_TRANSLATE_NOOP("Policies", "Own stages"),
}


_LONG = 32
"""Letters of a name that are shown in a sentence."""


def policy_name(policy: Policy) -> str:
    """What a policy is called."""
    return _said(_NAMES.get(policy.name, policy.name))


def policy_words(policy: Policy, people: Mapping[str, str]) -> str:
    """Who signs, and by when, as one sentence; ``people`` gives the name people read for a login."""
    if not policy.stages:
        return _said(QT_TRANSLATE_NOOP("Policies", "Nobody else signs; what is published says “not reviewed”."))
    parts = [stage_words(stage, people) for stage in policy.stages]
    if len(parts) == 1:
        return _begun(parts[0])
    if not policy.in_order:
        whole = _said(QT_TRANSLATE_NOOP("Policies", "Side by side: {stages}"))
        return _begun(whole.format(stages="; ".join(parts)))
    said = _said(QT_TRANSLATE_NOOP("Policies", "first {stage}")).format(stage=parts[0])
    for part in parts[1:]:
        said = _said(QT_TRANSLATE_NOOP("Policies", "{earlier}, then {stage}")).format(earlier=said, stage=part)
    return _begun(said)


def stage_words(stage: StageRule, people: Mapping[str, str]) -> str:
    """Who signs at a stage, and by when: “Network check (the owner or a deputy) within 2 days”."""
    said = _who_words(stage, people)
    if stage.name:
        named = _said(QT_TRANSLATE_NOOP("Policies", "{stage} ({who})"))
        said = named.format(stage=isolated(_shortened(stage.name)), who=said)
    if not stage.due_hours:
        return said
    days, hours = divmod(stage.due_hours, 24)
    if hours:
        within = QCoreApplication.translate("Policies", "within %n hour(s)", "", stage.due_hours)
    else:
        within = QCoreApplication.translate("Policies", "within %n day(s)", "", days)
    return f"{said} {within}"


def who_label(who: Who, people: Mapping[str, str]) -> str:
    """What one of those a stage may ask is called where it is chosen."""
    return _named(who, people, many=who.kind is WhoKind.REVIEWERS or who.kind is WhoKind.DEPUTY)


def _who_words(stage: StageRule, people: Mapping[str, str]) -> str:
    if not stage.who:
        return _said(QT_TRANSLATE_NOOP("Policies", "nobody yet"))
    single = len(stage.who) == 1 and stage.who[0].kind in (WhoKind.PERSON, WhoKind.OWNER)
    if stage.needed == 1 or single:
        return _joined([_named(who, people) for who in stage.who], QT_TRANSLATE_NOOP("Policies", "{first} or {second}"))
    group = _joined(
        [_named(who, people, many=True) for who in stage.who], QT_TRANSLATE_NOOP("Policies", "{first} and {second}")
    )
    if not stage.needed:
        return _said(QT_TRANSLATE_NOOP("Policies", "everyone among {group}")).format(group=group)
    return _said(QT_TRANSLATE_NOOP("Policies", "{count} of {group}")).format(count=stage.needed, group=group)


def _named(who: Who, people: Mapping[str, str], *, many: bool = False) -> str:
    if who.kind is WhoKind.PERSON:
        return isolated(_shortened(people.get(who.name, who.name)))
    if who.kind is WhoKind.ROLE:
        words = {role.value: text for role, text in (_ALL_WITH_ROLE if many else _ONE_WITH_ROLE).items()}
        return _said(words[who.name]) if who.name in words else who.name
    return _said((_MANY if many else _ONE)[who.kind])


def _shortened(name: str) -> str:
    return name if len(name) <= _LONG else f"{name[:_LONG].rstrip()}…"


def _joined(parts: Sequence[str], template: str) -> str:
    *before, last = parts
    return _said(template).format(first=", ".join(before), second=last) if before else last


def _begun(said: str) -> str:
    """With a capital letter, where it begins with a letter, and a full stop; a name may be kept apart by a mark."""
    first = next((at for at, sign in enumerate(said) if sign.isprintable()), 0)
    return f"{said[:first]}{said[first : first + 1].upper()}{said[first + 1 :]}."


def _said(text: str) -> str:
    return QCoreApplication.translate("Policies", text)
