"""What a rule would have written in the place of its match: the words of Vale's actions."""

from collections.abc import Callable, Iterator, Sequence

import regex

from kbstudio.text.tone.finding import Action
from kbstudio.text.tone.patterns import SECONDS

_SEPARATORS = regex.compile(r"[\s_./-]+")
_GROUP = regex.compile(r"\$(?:(\$)|\{(\w+)\}|(\w+))")
_TWICE = regex.compile(r"(\S+)(?:\s+\1)+", regex.IGNORECASE)
_PATTERN = regex.compile(r"\\|\(\?|\.[*+]|\[[^\]]*\]")
"""Signs that what should be written instead is a pattern rather than words."""

Suggesting = Callable[[str], Sequence[str]]
"""Words a dictionary has for a misspelt one, the likeliest first."""


def written_instead(action: Action, match: str, suggest: Suggesting | None = None) -> Iterator[str]:
    """What could stand in the place of ``match``, the likeliest first; "" for nothing at all.

    An action without a name holds what a rule of substitution would rather read.
    """
    match action.name:
        case "replace" | "":
            yield from (each for each in action.params if each.strip() and not _PATTERN.search(each))
            if not action.params and (twice := _TWICE.fullmatch(match.strip())):
                yield twice[1]
        case "remove":
            yield ""
        case "convert" if action.params[:1] == ("simple",):
            yield _SEPARATORS.sub(" ", match).strip().lower()
        case "edit" if action.params:
            yield from _edited(action.params[0], action.params[1:], match)
        case "suggest" if action.params[:1] == ("spellings",) and suggest is not None:
            yield from suggest(match)
        case _:
            return


def _edited(how: str, params: Sequence[str], match: str) -> Iterator[str]:
    """``match`` after one step of editing; nothing where the step cannot be read."""
    first = params[0] if params else ""
    match how, len(params):
        case (("regex" | "replace"), 2):
            yield from _put(first, params[1], match)
        case "trim_right", 1:
            yield match.rstrip(first)
        case "trim_left", 1:
            yield match.lstrip(first)
        case (("trim" | "remove"), 1):
            yield match.strip(first)
        case "truncate", 1:
            yield _split(match, first)[0]
        case "split", 2 if params[1].isdecimal():
            yield from _split(match, first)[int(params[1]) :][:1]
        case _:
            return


def _split(match: str, sign: str) -> list[str]:
    """The parts of a match; a line may end wherever a space can stand."""
    return match.split() if sign == " " else match.split(sign) if sign else [match]


def _put(pattern: str, template: str, match: str) -> Iterator[str]:
    def filled(found: regex.Match[str]) -> str:
        return _GROUP.sub(lambda named: "$" if named[1] else _group(found, named[2] or named[3]), template)

    try:
        yield regex.sub(pattern, filled, match, timeout=SECONDS)
    except (regex.error, TimeoutError):
        # A rule whose editing cannot be done finds what it finds; people write something else themselves.
        return


def _group(found: regex.Match[str], name: str) -> str:
    try:
        return found[int(name) if name.isdecimal() else name] or ""
    except IndexError:
        return ""
