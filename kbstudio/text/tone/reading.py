"""Reads a rule from its YAML: what it extends, what it says, which keys it has."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import regex
import yaml

from kbstudio.text.tone.fields import BadRule, Fields, Note
from kbstudio.text.tone.finding import Action, Severity
from kbstudio.text.tone.register import Asked, register_rules
from kbstudio.text.tone.rules.base import Definition, Rule, Setting
from kbstudio.text.tone.rules.capitalization import Capitalization
from kbstudio.text.tone.rules.conditional import Conditional
from kbstudio.text.tone.rules.consistency import Consistency
from kbstudio.text.tone.rules.existence import Existence
from kbstudio.text.tone.rules.metric import Metric, Readability
from kbstudio.text.tone.rules.occurrence import Occurrence
from kbstudio.text.tone.rules.repetition import Repetition
from kbstudio.text.tone.rules.sequence import Words
from kbstudio.text.tone.rules.spelling import Spelling
from kbstudio.text.tone.rules.substitution import Substitution
from kbstudio.text.tone.rules.whole import Budget, Length, ReadingLevel, Required
from kbstudio.text.tone.yaml_text import parsed

TYPES: dict[str, Callable[[Definition, Fields, Setting], Rule]] = {
    "existence": Existence,
    "substitution": Substitution,
    "occurrence": Occurrence,
    "repetition": Repetition,
    "consistency": Consistency,
    "conditional": Conditional,
    "capitalization": Capitalization,
    "metric": Metric,
    "readability": Readability,
    "spelling": Spelling,
    "sequence": Words,
    "reading_level": ReadingLevel,
    "budget": Budget,
    "length": Length,
    "required": Required,
}
OURS = frozenset({"reading_level", "budget", "length", "required", "register"})
"""Types that Vale does not know."""
_WITHOUT_EFFECT = frozenset({"name", "selector", "code", "source"})
"""Keys that rules may have and that change nothing of what they find."""
UNSUPPORTED = frozenset({"script"})
"""Types that are a program."""

_MOST_BYTES = 4_000_000
_EXTENDS = regex.compile(r"(?m)^\s*[\"']?extends[\"']?\s*:\s*[\"']?(\w+)")


def type_of(yaml: str) -> str:
    """What the rules in a text extend, as it stands there; "" where it says nothing."""
    found = _EXTENDS.search(yaml)
    return found[1] if found is not None else ""


def read_rules(content: bytes, name: str, setting: Setting, *, level: Severity | None = None) -> list[Rule]:
    """The rules that ``content`` describes, more than one for a register; BadRule says what is wrong, and where."""
    data, lines = _mapping(content)
    fields = Fields(data, lines)
    extends = fields.text("extends")
    if extends != "register":
        rules = [_rule(fields, extends, name, setting, level)]
    else:
        fields.known.add("message")
        rules = _register(fields, _definition(fields, name, extends, level), setting)
    # Once for all that one text describes.
    rules[0].notes += _unknown(fields, extends)
    return rules


def read_rule(content: bytes, name: str, setting: Setting, *, level: Severity | None = None) -> Rule:
    """The one rule that ``content`` describes; BadRule says what is wrong with it, and where."""
    return read_rules(content, name, setting, level=level)[0]


def _rule(fields: Fields, extends: str, name: str, setting: Setting, level: Severity | None) -> Rule:
    if not extends:
        raise BadRule("without_extends", line=1)
    if extends in UNSUPPORTED:
        raise BadRule(f"unsupported_{extends}", line=fields.line("extends"))
    if extends not in TYPES:
        raise BadRule("unknown_type", line=fields.line("extends"), type=extends)
    if fields.raw("message") is None:
        raise BadRule("without_message", line=1)
    return TYPES[extends](_definition(fields, name, extends, level), fields, setting)


def _unknown(fields: Fields, extends: str) -> tuple[Note, ...]:
    """What to say of keys that do nothing in a rule of this type, most often because they are misspelled."""
    keys = [key for key in fields.unknown() if key not in _WITHOUT_EFFECT]
    if not keys:
        return ()
    named = ", ".join(f"“{key}”" for key in keys)
    return (Note("unknown_keys", (("keys", named), ("type", extends)), fields.line(keys[0])),)


def _register(fields: Fields, definition: Definition, setting: Setting) -> list[Rule]:
    """The rules of register, named after the one that asks for them: ``Style.Rule.Mixed``."""
    words = {key: fields.text(key) for key in ("address", "gender", "capital")}
    try:
        asked = Asked(**words)
    except ValueError as wrong:
        key = next((key for key, word in words.items() if str(wrong).startswith(word) and word), "address")
        raise BadRule("register", line=fields.line(key), key=key, reason=str(wrong)) from wrong
    lexicon = setting.lexicon(setting.locale, tuple(fields.texts("readers")))
    if lexicon is None:
        raise BadRule("without_lexicon", line=fields.line("extends"), locale=setting.locale)
    rules = register_rules(lexicon, asked, level=definition.level, wording=lexicon.wording)
    for rule in rules:
        part = rule.definition.name.rpartition(".")[2]
        own = {"name": f"{definition.name}.{part}", "link": definition.link, "description": definition.description}
        rule.definition = replace(rule.definition, **own)
    return rules


def _definition(fields: Fields, name: str, extends: str, level: Severity | None) -> Definition:
    own = fields.text("level") or Severity.WARNING
    if own not in list(Severity):
        raise BadRule("unknown_level", line=fields.line("level"), level=own)
    action = fields.raw("action")
    if action is not None and not isinstance(action, dict):
        raise BadRule("wants_pairs", line=fields.line("action"), key="action")
    return Definition(
        name=name,
        extends=extends,
        message=fields.text("message"),
        level=level or Severity(own),
        description=fields.text("description"),
        link=fields.text("link"),
        limit=int(fields.number("limit")),
        scope=tuple(scope for scope in fields.texts("scope") if scope.strip()) or ("text",),
        action=_action(action or {}),
    )


def _action(data: Mapping[str, Any]) -> Action:
    params = data.get("params") or []
    return Action(str(data.get("name", "")), tuple(map(str, params if isinstance(params, list) else [params])))


def _mapping(content: bytes) -> tuple[dict[str, Any], dict[str, int]]:
    """The keys of a rule, and the line each stands on."""
    if len(content) > _MOST_BYTES:
        raise BadRule("too_large")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadRule("not_utf8", line=1, column=1) from None
    try:
        node, data = parsed(text)
    except yaml.MarkedYAMLError as wrong:
        mark = wrong.problem_mark or wrong.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        reason = str(wrong.problem or wrong.context or wrong)
        raise BadRule("yaml", line=line, column=column, reason=reason) from wrong
    except (yaml.YAMLError, RecursionError, ValueError) as wrong:
        raise BadRule("yaml", line=1, column=1, reason=str(wrong).splitlines()[0]) from wrong
    if not isinstance(node, yaml.MappingNode):
        raise BadRule("no_mapping", line=1, column=1)
    return data, {str(key.value): key.start_mark.line + 1 for key, _ in node.value}
