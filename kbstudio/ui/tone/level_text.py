"""The level of a rule in the text of a guideline: in its layer over packages and other guidelines."""

import regex

_FENCE = regex.compile(r"^(`{3,}|~{3,})ini[ \t]*\n((?:(?!\1).*\n)*?)\1", regex.MULTILINE)


def is_in_layer(body: str, rule: str) -> bool:
    """Whether a layer of the body says something of a rule."""
    return any(_line_of(rule).search(fence[2]) for fence in _FENCE.finditer(body))


def with_level(body: str, rule: str, level: str) -> str:
    """The body with ``rule = level`` in its layer; ``NO`` switches the rule off.

    The line is changed where it stands, or added to the last layer; a text without one gets one at its end.
    """
    said = f"{rule} = {level}"
    line = _line_of(rule)
    fences = list(_FENCE.finditer(body))
    for fence in reversed(fences):
        found = list(line.finditer(fence[2]))
        if found:
            start = fence.start(2) + found[-1].start()
            return body[:start] + said + body[fence.start(2) + found[-1].end() :]
    if fences:
        at = fences[-1].end(2)
        return body[:at] + said + "\n" + body[at:]
    gap = "" if not body else "\n" if body.endswith("\n") else "\n\n"
    return f"{body}{gap}```ini\n{said}\n```\n"


def _line_of(rule: str) -> regex.Pattern[str]:
    # Names are found however they are written.
    return regex.compile(rf"^[ \t]*{regex.escape(rule)}[ \t]*=.*$", regex.MULTILINE | regex.IGNORECASE)
