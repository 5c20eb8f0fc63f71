"""Comments in a text that switch rules off and on again: ``<!-- vale Style.Rule = NO -->``."""

import json
from bisect import bisect_right
from collections.abc import Iterable

import regex

_COMMENT = regex.compile(r"<!--\s*(vale .*?)\s*-->", regex.S)
_SWITCH = regex.compile(r"vale (on|off)")
_RULE = regex.compile(r"vale ([^\s\[=]+\.[^\s\[=]+)(\[.*\])? = (YES|NO)")


class Switches:
    """Which rules are off at which place of a text."""

    def __init__(self, text: str, hidden: Iterable[tuple[int, int]] = ()) -> None:
        """``hidden`` are stretches, such as code, in which comments are only shown."""
        stretches = sorted(hidden)
        self._places: list[int] = []
        self._states: list[frozenset[str]] = []
        off: frozenset[str] = frozenset()
        for comment in _COMMENT.finditer(text) if "vale" in text else ():
            place = bisect_right(stretches, (comment.start(), len(text))) - 1
            if place >= 0 and comment.start() < stretches[place][1]:
                continue
            off = _switched(off, comment[1])
            self._places.append(comment.end())
            self._states.append(off)

    def __bool__(self) -> bool:
        return bool(self._places)

    def off(self, check: str, match: str, at: int) -> bool:
        """Whether a rule is switched off where it found ``match``."""
        state = bisect_right(self._places, at) - 1
        if state < 0:
            return False
        off = self._states[state]
        return not off.isdisjoint({"", check, f"{check}[{match}]"})


def _switched(off: frozenset[str], comment: str) -> frozenset[str]:
    if switch := _SWITCH.fullmatch(comment):
        return off | {""} if switch[1] == "off" else off - {""}
    rule = _RULE.fullmatch(comment)
    if rule is None:
        return off
    names = {rule[1]}
    if rule[2]:
        try:
            names = {f"{rule[1]}[{match}]" for match in json.loads(rule[2])}
        except (ValueError, TypeError):
            return off
    return off | names if rule[3] == "NO" else off - names
