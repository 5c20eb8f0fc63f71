"""What a translation must have as the source has it: variables, code, tags, ids of steps; and what it must not have."""

from collections.abc import Callable, Iterator, Sequence

import regex
from rapidfuzz import fuzz

from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.side import Placed, Side

_ALIKE = 60
_LEAKED = regex.compile(
    r"⟦/?[\w:-]*⟧|\{/?\d{1,3}/?\}|\{/?[a-z]+\d{1,3}\}|</?(?:ph|pc|sc|ec|bpt|ept|mrk|g|x|bx|ex)\b[^<>]*>|%%\d+%%|__PH_?\d+__"
    r"|[\ue000-\uf8ff]"
)
_CONTROL = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\ufffd")
_DIRECTION = regex.compile("[\u200e\u200f\u061c\u2066-\u2069]")
_NAME = regex.compile(r"</?([A-Za-z][\w-]*)")
_LOOKS = frozenset(
    {"b", "i", "u", "em", "strong", "small", "big", "br", "wbr", "span", "bdi", "bdo", "font", "div", "p"}
)
_BEHIND_HASH = regex.compile(r"#[^#]*\Z|//.*\Z|/\*.*?\*/|<!--.*?-->|;.*\Z|\"[^\"]*\"|'[^']*'|`[^`]*`")


def placeholder_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Variables, code spans, ids, signs of footnotes and tags that are missing, changed or too many."""
    yield from compare(source.of("variable"), target.of("variable"), "variable", _variable)
    yield from _code_faults(source, target)
    yield from compare(source.of("attribute"), target.of("attribute"), "step", str)
    yield from compare(source.of("reference"), target.of("reference"), "note", str)
    yield from compare(_tags(source), _tags(target), "html", _tag)
    if source.kind == target.kind == "fence" and _bare(source.text) != _bare(target.text):
        yield Fault("code_block_changed")


def leaked_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Signs that a tool forgot, and characters that nobody types; those that the source has too are meant."""
    for found in _LEAKED.finditer(target.text):
        if found.group() not in source.text and not _in_code(target, found.start()):
            yield Fault("sign_leaked", {"text": found.group()}, None, found.span())
    for found in _CONTROL.finditer(target.text):
        if found.group() not in source.text:
            yield Fault("control_character", {"code": f"U+{ord(found.group()):04X}"}, None, found.span())


def _code_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Code that is gone or new; how often it stands there is the language's matter."""
    mine, theirs = ({_code(piece.text): piece for piece in reversed(side.of("code"))} for side in (source, target))
    gone = {code: piece for code, piece in reversed(mine.items()) if code not in theirs}
    # What was marked as code on top is right where it stands in the source in any form.
    come = {
        code: piece
        for code, piece in reversed(theirs.items())
        if code not in mine and not _stands_in(code, source.text)
    }
    for code, piece in list(gone.items()):
        same = next((other for other in come if other.casefold() == code.casefold()), None)
        if same is not None:
            other = come.pop(same)
            yield Fault("code_case", {"expected": piece.text, "found": other.text}, piece.span, other.span)
        elif _stands_in(code, target.prose):
            yield Fault("code_unmarked", {"text": piece.text}, piece.span, None)
        else:
            continue
        del gone[code]
    yield from compare(list(gone.values()), list(come.values()), "code", _code)


def _stands_in(code: str, text: str) -> bool:
    return regex.search(rf"(?<!\w){regex.escape(code)}(?!\w)", " ".join(text.split())) is not None


def compare(mine: Sequence[Placed], theirs: Sequence[Placed], name: str, key: Callable[[str], str]) -> Iterator[Fault]:
    """Faults ``<name>_missing``, ``<name>_extra``, or ``<name>_changed`` where a missing and an extra one are alike."""
    gone, come = unmatched(mine, theirs, key)
    can_change = name in {"variable", "code"}
    for old in gone:
        new = max(come, key=lambda piece: fuzz.ratio(old.text, piece.text), default=None) if can_change else None
        if new is not None and fuzz.ratio(old.text, new.text) >= _ALIKE:
            come.remove(new)
            yield Fault(f"{name}_changed", {"expected": old.text, "found": new.text}, old.span, new.span)
        else:
            yield Fault(f"{name}_missing", {"text": old.text}, old.span, None)
    for new in come:
        yield Fault(f"{name}_extra", {"text": new.text}, None, new.span)


def unmatched(
    mine: Sequence[Placed], theirs: Sequence[Placed], key: Callable[[str], str]
) -> tuple[list[Placed], list[Placed]]:
    """Pieces of one side that the other has not, each as often as it is missing; what is repeated counts."""
    left = list(theirs)
    gone: list[Placed] = []
    for piece in mine:
        found = next((other for other in left if key(other.text) == key(piece.text)), None)
        if found is None:
            gone.append(piece)
        else:
            left.remove(found)
    return gone, left


def _variable(text: str) -> str:
    return "".join(text.split())


def _code(text: str) -> str:
    """Code as it is compared: signs of direction help to read it, and an ellipsis is three full stops."""
    return " ".join(_DIRECTION.sub("", text.strip("`")).replace("…", "...").split())


def _tag(text: str) -> str:
    # The words of a tooltip are translated; which tag it is is not.
    return regex.sub(r"\s(?:alt|title|lang|dir|aria-label)\s*=\s*(?:\"[^\"]*\"|'[^']*')", "", " ".join(text.split()))


def _tags(side: Side) -> list[Placed]:
    """The tags that are more than looks; a language may need a line break or a direction of its own."""
    return [
        piece for piece in side.of("html") if (name := _NAME.match(piece.text)) and name.group(1).lower() not in _LOOKS
    ]


def _bare(text: str) -> list[str]:
    """Lines of code without comments and texts, which are translated."""
    lines = (line for line in text.strip().splitlines() if not line.lstrip().startswith(("```", "~~~")))
    return [bare for line in lines if (bare := " ".join(_BEHIND_HASH.sub("", line).split()))]


def _in_code(side: Side, at: int) -> bool:
    return any(piece.start <= at < piece.end and piece.kind in {"code", "url"} for piece in side.pieces) or (
        side.kind == "fence"
    )
