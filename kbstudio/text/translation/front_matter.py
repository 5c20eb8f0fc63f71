"""The values of front matter that people read: title, description, keywords."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kbstudio.text.translation.lines import Line

READ_BY_PEOPLE = frozenset({"title", "description", "keywords", "summary", "subtitle"})

_KEY = re.compile(r"([A-Za-z][\w-]*)[ \t]*:[ \t]*(?=(.*))")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?=\S)")
_SCALAR = re.compile(
    r'"(?P<double>(?:[^"\\]|\\.)*)"[ \t]*(?:#.*)?$'
    r"|'(?P<single>(?:[^']|'')*)'[ \t]*(?:#.*)?$"
    r"|(?P<plain>(?![\"'|>&*!%@`#{}\[\],?-](?:\s|\S))(?:(?![ \t]#|:[ \t]|:$).)+?)[ \t]*(?:[ \t]#.*)?$"
)
_ESCAPE = re.compile(r"\\(.)")
_MEANS_SOMETHING = re.compile(
    r"(?i)(?:[-+.\d].*|0x.*|true|false|yes|no|on|off|y|n|null|~|\.nan|\.inf)$"
    r"|.*(?::[ \t]|[ \t]#|:$)|^[\s\"'|>&*!%@`#{}\[\],?:=-]|.*\s$"
)
_ESCAPES = {"n": " ", "t": " ", "r": " "}


class Value(NamedTuple):
    """Where a value stands, without the quotes around it."""

    span: Line
    quote: str


def values(text: str, lines: Iterable[Line]) -> Iterator[Value]:
    """The values of the keys people read; a list gives one for each of its items. Nothing else of YAML is read."""
    listed = False
    for at, stop in lines:
        if key := _KEY.match(text, at, stop):
            listed = key.group(1).lower() in READ_BY_PEOPLE and key.end() == stop
            if key.group(1).lower() in READ_BY_PEOPLE and key.end() < stop:
                yield from _scalar(text, key.end(), stop)
        elif listed and (item := _ITEM.match(text, at, stop)):
            yield from _scalar(text, item.end(), stop)
        else:
            listed = False


def _scalar(text: str, at: int, stop: int) -> Iterator[Value]:
    if found := _SCALAR.match(text, at, stop):
        name = found.lastgroup or "plain"
        yield Value(found.span(name), {"double": '"', "single": "'"}.get(name, ""))


def read_value(written: str, quote: str) -> str:
    """The value that stands there."""
    if quote == '"':
        return _ESCAPE.sub(lambda found: _ESCAPES.get(found.group(1), found.group(1)), written)
    return written.replace("''", "'") if quote == "'" else written


def written_value(value: str, quote: str) -> str:
    """How to write ``value`` between the quotes that are there; a plain one brings its own where it needs them."""
    if quote == "'":
        return value.replace("'", "''")
    if quote == '"' or _MEANS_SOMETHING.match(value):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return escaped if quote else f'"{escaped}"'
    return value
