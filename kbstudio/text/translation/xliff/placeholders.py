"""Whether a target has the placeholders of its source."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kbstudio.text.translation.xliff.content import SOFT, Code, Content, codes_of, nested, own_codes
from kbstudio.text.translation.xliff.outcome import Said

Known = Mapping[tuple[str, str], Code]
"""By id and role in the file: the code of our source that it stands for."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A target whose codes are ours; ``missing`` are those of the source that it has not, each pair once."""

    content: Content
    missing: tuple[Code, ...]
    said: tuple[Said, ...]


def known_codes(there: Sequence[Code], ours: Sequence[Code]) -> Known:
    """Which code of a file's source is which of ours: they stand in the same order."""
    return {(one.id, one.role): two for one, two in zip(there, ours, strict=True)}


def resolved(target: Content, known: Known, ours: Sequence[Code]) -> Resolved:
    """The target with our codes, and what is wrong with them."""
    said: list[Said] = []
    content: list[str | Code] = []
    own = own_codes(codes_of(target))
    for part in target:
        if isinstance(part, str):
            content.append(part)
            continue
        code = known.get((part.id, part.role)) or known.get((part.copy_of, part.role))
        if code is None and part.id in own:
            code = part
        if code is None:
            said.append(("placeholder_foreign", {"text": part.text or part.id}))
        content.append(code or part)
    if not said:
        said += _doubled(content)
        said += _broken_nesting(content, ours)
    used = {(code.id, code.role) for code in codes_of(content)}
    missing = tuple(code for code in ours if code.role != "close" and (code.id, code.role) not in used)
    return Resolved(tuple(content), missing, tuple(said))


def is_reordered(content: Content, ours: Sequence[Code]) -> bool:
    """Whether placeholders stand in another order than in the source; marks of emphasis do not count."""
    order = {(code.id, code.role): number for number, code in enumerate(ours) if code.kind not in SOFT}
    found = [order[code.id, code.role] for code in codes_of(content) if (code.id, code.role) in order]
    return found != sorted(found)


def endings(ours: Sequence[Code]) -> Mapping[str, str]:
    """By id, what of a link or picture says most to people: its address."""
    return {code.id: code.text or "" for code in ours if code.role == "close" and code.kind not in SOFT}


def _doubled(content: Sequence[str | Code]) -> list[Said]:
    counts = Counter((code.id, code.role) for code in codes_of(content) if code.kind not in SOFT)
    twice = {code.id: code for code in codes_of(content) if counts[code.id, code.role] > 1}
    return [("placeholder_doubled", {"text": code.text or code.id}) for code in twice.values()]


def _broken_nesting(content: Sequence[str | Code], ours: Sequence[Code]) -> list[Said]:
    may_cross = {code.id for code in ours if code.role != "single"} - nested(ours)
    opened: list[str] = []
    for code in codes_of(content):
        if code.role == "open":
            opened.append(code.id)
        elif code.role == "close":
            if code.id not in opened or (opened[-1] != code.id and not may_cross):
                return [("nesting_broken", {"text": code.text or code.id})]
            opened.remove(code.id)
    if opened:
        left = next(code for code in codes_of(content) if code.id == opened[-1])
        return [("nesting_broken", {"text": left.text or left.id})]
    return []
