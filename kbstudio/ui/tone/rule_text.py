"""The YAML of a rule, changed key by key: what a form does not know stays as it was written."""

from collections.abc import Mapping
from typing import Any

import yaml

from kbstudio.text.tone.yaml_text import parsed

Value = str | list[str] | dict[str, str]


def read_keys(text: str) -> dict[str, Any] | None:
    """The keys of a rule, every value as it is written; None where it is no mapping."""
    try:
        _, data = parsed(text)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    if data is None:
        return {}
    return {str(key): value for key, value in data.items()} if isinstance(data, dict) else None


def with_key(text: str, key: str, value: Value | None) -> str:
    """The text with another value at a key; None or nothing takes the key away; other lines stay to the letter.

    A text that cannot be read comes back as it is.
    """
    keys = read_keys(text)
    if keys is None:
        return text
    new = _written(key, value) if value else ""
    if not keys:
        return new or text
    node, _ = parsed(text)
    if not isinstance(node, yaml.MappingNode) or node.flow_style:
        return _anew(keys, key, value)
    starts = [(str(name.value), name.start_mark.index) for name, _ in node.value]
    ends = [*(start for _, start in starts[1:]), len(text)]
    for (name, start), end in zip(starts, ends, strict=True):
        if name == key:
            kept = _comments_at_end(text[start:end])
            return text[:start] + new + kept + text[end:]
    return text + ("" if text.endswith("\n") else "\n") + new


def _written(key: str, value: Value) -> str:
    plain: Any = _plain(value) if isinstance(value, str) else value
    return yaml.safe_dump({key: plain}, allow_unicode=True, sort_keys=False, width=10_000, indent=2)


def _plain(text: str) -> str | int | bool:
    """A number or a flag as one, so that it stands there without quotes."""
    if text in ("true", "false"):
        return text == "true"
    return int(text) if text.isascii() and text.isdigit() and str(int(text)) == text else text


def _anew(keys: Mapping[str, Any], key: str, value: Value | None) -> str:
    changed = {name: each for name, each in keys.items() if name != key}
    if value:
        changed = {name: value if name == key else each for name, each in {**keys, key: value}.items()}
    return "".join(_written(name, each) for name, each in changed.items())


def _comments_at_end(block: str) -> str:
    """Empty lines and comments after a value: they stand before the next key."""
    lines = block.splitlines(keepends=True)
    at = len(lines)
    while at > 1 and (not lines[at - 1].strip() or lines[at - 1].startswith("#")):
        at -= 1
    return "".join(lines[at:])
