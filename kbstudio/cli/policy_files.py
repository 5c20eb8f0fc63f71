"""Own stages of a review as a small TOML file, and any policy as JSON and as lines for people."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from kbstudio.domain.errors import BadInput, quoted
from kbstudio.domain.policies import Policy, StageRule, Who, WhoKind

_HOURS = {"hour": 1, "hours": 1, "day": 24, "days": 24}
_EVERYONE = "everyone"
_PLAIN = {
    "reviewers": WhoKind.REVIEWERS,
    "owner": WhoKind.OWNER,
    "deputy": WhoKind.DEPUTY,
    "deputies": WhoKind.DEPUTY,
}
_EXAMPLE = '[[stage]] with who = ["owner", "role:curator", "person:rita"], needed = 1 and due = "2 days"'
_NAMED = (WhoKind.ROLE, WhoKind.PERSON)


def policy_in(text: str, name: str) -> Policy:
    """Own stages written down in TOML; raises BadInput saying what in the file called ``name`` is wrong."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput("{name} is not TOML ({why}); write {example}.", name=name, why=error, example=_EXAMPLE) from None
    _only(data, {"in_order", "stage"}, name)
    in_order = data.get("in_order", True)
    stages = data.get("stage", [])
    if not isinstance(in_order, bool) or not isinstance(stages, list) or not stages:
        raise BadInput("{name} names no stages; write {example}.", name=name, example=_EXAMPLE)
    return Policy(
        "own", tuple(_stage(stage, f"{name}, stage {number}") for number, stage in enumerate(stages, 1)), in_order
    )


def as_dict(kind: str, policy: Policy, *, chosen: bool) -> dict[str, Any]:
    """The JSON form; ``kind`` is empty for the library, ``chosen`` says whether it has one of its own."""
    return {
        "kind": kind or None,
        "chosen": chosen,
        "policy": policy.name,
        "in_order": policy.in_order,
        "stages": [
            {
                "name": stage.name,
                "who": [_text_of(who) for who in stage.who],
                "needed": stage.needed or _EVERYONE,
                "due_hours": stage.due_hours,
            }
            for stage in policy.stages
        ],
    }


def lines_of(kind: str, policy: Policy, *, chosen: bool) -> Iterator[str]:
    """The policy for people: one line, and one for each stage of its own."""
    whose = kind or "library"
    if not chosen:
        yield f"{whose}: as the library"
    elif policy.name != "own":
        yield f"{whose}: {policy.name}"
    else:
        yield f"{whose}: own stages, {'one after another' if policy.in_order else 'side by side'}"
        for number, stage in enumerate(policy.stages, 1):
            yield f"  {number}. {stage_line(stage)}"


def stage_line(stage: StageRule) -> str:
    """One stage: “Network: 1 of owner, role:curator, within 2 days”."""
    named = f"{stage.name}: " if stage.name else ""
    said = f"{named}{stage.needed or _EVERYONE} of {', '.join(map(_text_of, stage.who))}"
    if not stage.due_hours:
        return said
    days, hours = divmod(stage.due_hours, 24)
    count, unit = (stage.due_hours, "hour") if hours else (days, "day")
    return f"{said}, within {count} {unit}{'' if count == 1 else 's'}"


def _stage(data: object, where: str) -> StageRule:
    if not isinstance(data, dict):
        raise BadInput("{where}: write {example}.", where=where, example=_EXAMPLE)
    _only(data, {"name", "who", "needed", "due"}, where)
    name, who = data.get("name", ""), data.get("who", [])
    if isinstance(who, str):
        who = [who]
    if not isinstance(name, str) or not isinstance(who, list):
        raise BadInput("{where}: write {example}.", where=where, example=_EXAMPLE)
    return StageRule(
        " ".join(name.split()),
        tuple(_who(each, where) for each in who),
        _needed(data.get("needed", 1), where),
        _due(data.get("due"), where),
    )


def _who(text: object, where: str) -> Who:
    word, _, name = text.strip().partition(":") if isinstance(text, str) else ("", "", "")
    kind, name = word.strip().lower(), name.strip()
    if kind in _PLAIN and not name:
        return Who(_PLAIN[kind])
    if name and kind in {named.value for named in _NAMED}:
        return Who(WhoKind(kind), name.lower().replace(" ", "_") if kind == WhoKind.ROLE.value else name)
    raise BadInput(
        "{where}: {text} is nobody; write reviewers, owner, deputies, role:NAME or person:NAME.",
        where=where,
        text=quoted(str(text)),
    )


def _needed(value: object, where: str) -> int:
    if value == _EVERYONE:
        return 0
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise BadInput(
        "{where}: needed is a number from 1 or {everyone}, not {value}.",
        where=where,
        everyone=f'"{_EVERYONE}"',
        value=quoted(str(value)),
    )


def _due(value: object, where: str) -> int | None:
    if value is None:
        return None
    count, _, unit = value.strip().partition(" ") if isinstance(value, str) else ("", "", "")
    if count.isascii() and count.isdigit() and unit.strip() in _HOURS:
        return int(count) * _HOURS[unit.strip()]
    raise BadInput(
        "{where}: due is a time like {example}, not {value}.",
        where=where,
        example='"8 hours" or "2 days"',
        value=quoted(str(value)),
    )


def _only(data: Mapping[str, object], known: set[str], where: str) -> None:
    unknown = sorted(set(data) - known)
    if unknown:
        raise BadInput(
            "{where}: {key} means nothing here; use {known}.",
            where=where,
            key=quoted(unknown[0]),
            known=", ".join(sorted(known)),
        )


def _text_of(who: Who) -> str:
    if who.kind in _NAMED:
        return f"{who.kind.value}:{who.name}"
    return "deputies" if who.kind is WhoKind.DEPUTY else who.kind.value
