"""YAML read so that no text of it takes the program with it: nested without end, or repeating itself without end."""

from typing import Any

import regex
import yaml

_DEEPEST = 50
"""How deep lists and mappings stand in one another; the parser itself falls over at some thousands."""
_MOST_WRITTEN_OUT = 4_000_000
"""Characters and entries of a text once everything that refers to another part is written out."""
_OPENERS = ("[", "{", "-", "?", ":")
_ESCAPE = regex.compile(r"""(?<!\\)\\(?![\\0abtnvfre "/N_LPxuU\n])""")
"""A backslash before what it does not change between double quotes."""
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Leaves every value the text it is written as: ``no`` and ``1.0`` are words to look for."""
_BEGINS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def parsed(text: str) -> tuple[yaml.Node | None, Any]:
    """The tree of a text and what it says, every value a text; raises yaml.YAMLError for what cannot be read.

    A backslash that means nothing in YAML is one of a pattern.
    """
    try:
        return _parsed(text)
    except yaml.MarkedYAMLError as wrong:
        if "unknown escape" not in str(wrong.problem):
            raise
        return _parsed(_ESCAPE.sub(r"\\\g<0>", text.replace("\\'", "'")))


def _parsed(text: str) -> tuple[yaml.Node | None, Any]:
    if sum(map(text.count, _OPENERS)) > _DEEPEST:
        _check_depth(text)
    node = yaml.compose(text, Loader=_Loader)
    if node is not None and "*" in text and "&" in text:
        _written_out(node, {})
    return node, yaml.load(text, Loader=_Loader)


def _check_depth(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, _BEGINS) - isinstance(event, _ENDS)
        if depth > _DEEPEST:
            raise yaml.MarkedYAMLError(problem="too many lists in one another", problem_mark=event.start_mark)


def _written_out(node: yaml.Node, known: dict[int, int]) -> int:
    """How much a part comes to with all it refers to; what refers to itself never ends."""
    if id(node) not in known:
        known[id(node)] = _MOST_WRITTEN_OUT + 1
        size = 1
        if isinstance(node, yaml.ScalarNode):
            size += len(node.value)
        elif isinstance(node, yaml.SequenceNode):
            size += sum(_written_out(each, known) for each in node.value)
        elif isinstance(node, yaml.MappingNode):
            size += sum(_written_out(key, known) + _written_out(value, known) for key, value in node.value)
        known[id(node)] = size
    if known[id(node)] > _MOST_WRITTEN_OUT:
        raise yaml.MarkedYAMLError(problem="parts that repeat others without end", problem_mark=node.start_mark)
    return known[id(node)]
