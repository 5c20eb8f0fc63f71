"""Patterns of file names as configurations write them: ``*.{md,txt}``, ``docs/**``."""

from functools import cache

import regex

_SIGNS = regex.compile(r"\*+|\?|\{|\}|,|\[!?[^\]]*\]|\\.|[^*?{},\[\\]+|.", regex.S)

_SECONDS = 0.5


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    depth = 0
    parts: list[str] = []
    for found in _SIGNS.finditer(pattern):
        sign = found[0]
        if sign[0] == "*":
            parts.append(".*")
        elif sign == "?":
            parts.append(".")
        elif sign == "{":
            depth += 1
            parts.append("(?:")
        elif sign == "}" and depth:
            depth -= 1
            parts.append(")")
        elif sign == "," and depth:
            parts.append("|")
        elif sign[0] == "[" and len(sign) > 2:
            parts.append(
                "[" + ("^" if sign[1] == "!" else "") + regex.escape(sign[1:-1].lstrip("!")).replace(r"\-", "-") + "]"
            )
        else:
            parts.append(regex.escape(sign[1:] if sign[0] == "\\" and len(sign) > 1 else sign))
    return regex.compile("".join(parts) + ")" * depth, regex.S)


def matches(pattern: str, path: str) -> bool:
    """Whether a path, with forward slashes, is one the pattern means; ``*`` reaches across folders.

    One that takes too long means none.
    """
    try:
        return _compiled(pattern).fullmatch(path, timeout=_SECONDS) is not None
    except TimeoutError:
        return False
