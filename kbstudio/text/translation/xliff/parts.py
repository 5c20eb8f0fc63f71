"""What of a text goes into a file: its units with their segments, each with an id that tells its words again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kbstudio.text.translation.model import SegmentKind
from kbstudio.text.translation.segments import Placed, segmented
from kbstudio.text.translation.xliff.content import digest, loose

_LINE_END = re.compile(r"[ \t]*[\r\n]+[ \t>]*")
_HASH = re.compile(r"(?:t([0-9a-f]{12}))?-([0-9a-f]{12})\Z")


@dataclass(frozen=True, slots=True)
class Part:
    """A segment of a unit with its position in the text, or (position None) what stands between two segments."""

    position: int | None
    text: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is translated as one piece; ``number`` counts such units through the text, from 0."""

    number: int
    block: int
    kind: SegmentKind
    id: str
    parts: tuple[Part, ...]

    @property
    def segments(self) -> tuple[Part, ...]:
        """The parts that are translated."""
        return tuple(part for part in self.parts if part.position is not None)

    @property
    def text(self) -> str:
        """Everything from the first segment to the last."""
        return "".join(part.text for part in self.parts)

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing but space between its segments."""
        return all(part.position is not None or not part.text.strip() for part in self.parts)


def units_of(markdown: str, locale: str) -> list[Unit]:
    """The units of a text that have something to translate, in order."""
    found: list[Unit] = []
    for unit, placed in segmented(markdown, locale):
        first = found[-1].segments[-1].position if found else None
        position = 0 if first is None else first + 1
        texts = list(_texts(markdown, placed))
        parts = tuple(
            Part(position + at // 2, text, f"s{at // 2 + 1}-{digest(text)}") if at % 2 == 0 else Part(None, text)
            for at, text in enumerate(texts)
        )
        name = f"u{len(found) + 1}-b{unit.block + 1}-{digest(''.join(texts))}"
        found.append(Unit(len(found), unit.block, unit.kind, name, parts))
    return found


def hash_in(name: str) -> str:
    """The hash of the words that an id of ours carries; "" for an id from elsewhere."""
    found = _HASH.search(name)
    return found[2] if found else ""


def with_target(part: Part, target: str) -> Part:
    """A part whose id tells the words of its translation too, so that one that nobody touched is known."""
    return replace(part, id=f"{part.id.partition('-')[0]}t{digest(loose(target))}-{hash_in(part.id)}")


def target_hash_in(name: str) -> str:
    """The hash of the translation as it was sent; "" where none was."""
    found = _HASH.search(name)
    return found[1] or "" if found else ""


def without_target(name: str) -> str:
    """The id of a segment as it is before it has a translation."""
    return _HASH.sub(lambda found: f"-{found[2]}", name)


def _texts(markdown: str, placed: Sequence[Placed]) -> Iterator[str]:
    """Segments and what is between them, in turns."""
    for number, one in enumerate(placed):
        if number:
            between = markdown[placed[number - 1].segment.span[1] : one.segment.span[0]]
            yield _LINE_END.sub(" ", between)
        yield one.segment.text
