"""A target made text again: what a translator may have broken is found, and put right where that is sure."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kbstudio.text.translation.masking import pieces
from kbstudio.text.translation.model import SegmentKind
from kbstudio.text.translation.xliff.content import SOFT, Code, Content, codes_of, joined, plain
from kbstudio.text.translation.xliff.outcome import Outcome, Said, outcome
from kbstudio.text.translation.xliff.placeholders import Known, endings, is_reordered, resolved
from kbstudio.text.translation.xliff.wording import tidied

_SPECIAL = re.compile(r"[\\`*_\[\]<~{}$]")
_PLAIN_KINDS = ("front_matter", "title", "html")
_HARMLESS = ("escape", "entity", "url")
_SPACE = " \t"
_SPACES = re.compile(" {2,}")


def judged(target: Content, known: Known, ours: Sequence[Code], source: str, kind: SegmentKind) -> Outcome:
    """The text of a target for a source whose codes are ``ours``; it has the pieces of its source, or is damaged."""
    found = resolved(target, known, ours)
    said = list(found.said)
    if said:
        return outcome("", said)
    if (raw := plain(found.content)) == source:
        return Outcome(raw, ())
    content, tidy = tidied(found.content, source)
    if not plain(content):
        return Outcome("", ())
    said += tidy
    reading = _best_reading(content, found.missing, ours, kind)
    if reading is None:
        first = _Reading.of(content, "", found.missing, ours)
        odd = (first.lost or first.strange or [""])[0]
        said.append(("markup_broken", {"text": odd}))
        return outcome("", said)
    if reading.repair == "markup_escaped":
        odd = _Reading.of(content, "", found.missing, ours)
        said.append(("markup_escaped", {"text": (odd.strange or odd.lost)[0]}))
    elif reading.repair:
        said.append((reading.repair, {}))
    said += [("address_added", {"text": text}) for text in reading.addresses]
    said += _of_missing(found.missing, reading.typed, ours)
    if is_reordered(content, ours):
        said.append(("placeholder_reordered", {}))
    return outcome(reading.text.strip(_SPACE) if source.strip(_SPACE) == source else reading.text, said)


def _of_missing(missing: Sequence[Code], typed: Sequence[str], ours: Sequence[Code]) -> Iterator[Said]:
    written = list(typed)
    addresses = endings(ours)
    for code in missing:
        text = addresses.get(code.id) or code.text or ""
        if (code.text or "") in written:
            written.remove(code.text or "")
            yield "placeholder_typed", {"text": text}
        elif code.kind in SOFT:
            yield "placeholder_dropped", {"text": text}
        else:
            yield "placeholder_missing", {"text": text}


@dataclass(frozen=True, slots=True)
class _Reading:
    """A target as Markdown reads it: codes that are ``lost``, markup that is ``strange``, what was typed by hand."""

    text: str
    repair: str
    lost: list[str]
    strange: list[str]
    typed: list[str]
    addresses: list[str]

    @classmethod
    def of(cls, content: Content, repair: str, missing: Sequence[Code], ours: Sequence[Code]) -> "_Reading":
        text = plain(content) or ""
        read = [part for part in pieces(text) if part.kind != "text"]
        meant = Counter(code.text or "" for code in codes_of(content))
        lost = list((meant - Counter(part.text for part in read)).elements())
        absent = {code.id for code in missing}
        free = Counter(code.text or "" for code in ours if code.id in absent)
        strange: list[str] = []
        typed: list[str] = []
        addresses: list[str] = []
        for part in read:
            if meant[part.text] > 0:
                meant[part.text] -= 1
            elif free[part.text] > 0:
                free[part.text] -= 1
                typed.append(part.text)
            elif part.kind == "url":
                addresses.append(part.text)
            elif part.kind not in _HARMLESS:
                strange.append(part.text)
        return cls(text, repair, lost, strange, typed, addresses)


def _best_reading(
    content: Content, missing: Sequence[Code], ours: Sequence[Code], kind: SegmentKind
) -> _Reading | None:
    """The first of the target as it is and its repairs that reads as it is meant."""
    for repair, candidate in _candidates(content, kind):
        reading = _Reading.of(candidate, repair, missing, ours)
        if not reading.lost and (not reading.strange or kind in _PLAIN_KINDS):
            return reading
    return None


def _candidates(content: Content, kind: SegmentKind) -> Iterator[tuple[str, Content]]:
    yield "", content
    tight = _tight(content)
    if tight != content:
        yield "markup_repaired", tight
    stars = tuple(_starred(part) for part in tight)
    if stars != tight:
        yield "markup_repaired", stars
    if kind not in _PLAIN_KINDS:
        for candidate in (content, tight, stars):
            words = (_SPECIAL.sub(r"\\\g<0>", part) if isinstance(part, str) else part for part in candidate)
            yield "markup_escaped", tuple(words)


def _tight(content: Content) -> Content:
    """Space moved out of marks of emphasis, which are none with space inside."""
    parts: list[str | Code] = []
    for part in content:
        last = parts[-1] if parts else ""
        if isinstance(part, str) and _is_mark(last, "open") and part[:1] in _SPACE:
            words = part.lstrip(_SPACE)
            parts[-1:] = [part[: len(part) - len(words)], last, words]
        elif isinstance(part, Code) and _is_mark(part, "close") and isinstance(last, str) and last[-1:] in _SPACE:
            words = last.rstrip(_SPACE)
            parts[-1:] = [words, part, last[len(words) :]]
        else:
            parts.append(part)
    tight = joined(part for part in parts if part != "")
    if any("  " in part for part in content if isinstance(part, str)):
        return tight
    return tuple(_SPACES.sub(" ", part) if isinstance(part, str) else part for part in tight)


def _is_mark(part: str | Code, role: str) -> bool:
    return isinstance(part, Code) and part.role == role and part.kind in ("strong", "emphasis", "strike")


def _starred(part: str | Code) -> str | Code:
    """Stars for underscores, which mark nothing inside a word."""
    if isinstance(part, Code) and part.kind in ("strong", "emphasis") and part.text:
        return replace(part, text=part.text.replace("_", "*"))
    return part
