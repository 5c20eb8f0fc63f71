"""A segment as XLIFF has it: words, and codes that stand for what must not be broken."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

from kbstudio.text.translation.masking import pieces
from kbstudio.text.translation.model import Piece, PieceKind

Role = Literal["single", "open", "close"]

SOFT: frozenset[str] = frozenset({"strong", "emphasis", "strike", "break", "entity", "escape"})
"""Kinds that a language may do without, or need twice."""
_SPACE = re.compile(r"\s+")
CODE_SIGN = "\ufffc"
"""Stands for any code in an outline."""


@dataclass(frozen=True, slots=True)
class Code:
    """A placeholder; opening and closing ones of a pair share their id. ``text`` is None where a file does not say."""

    id: str
    role: Role
    text: str | None
    kind: PieceKind | Literal[""] = ""
    copy_of: str = ""


Content = tuple[str | Code, ...]


def coded(text: str, first: int = 1) -> Content:
    """A segment's text with codes numbered from ``first`` in the order of what they open."""
    return tuple(_coded(pieces(text), {}, iter(range(first, first + len(text) + 1))))


def coded_target(text: str, source: Sequence[str | Code], own: str) -> Content:
    """A translation with the codes of its source where they say the same, else with its own, named ``own`` and a hash
    of what they say, so that they are known again."""
    parts = pieces(text)
    free = _by_words([part for part in source if isinstance(part, Code)])
    names: dict[int, str] = {}
    singles: dict[int, str] = {}
    for number, (key, pair, at) in enumerate(_keys(parts)):
        found = free.get(key)
        name = found.pop(0) if found else f"{own}{number + 1}-{digest(chr(0).join(key))}"
        if pair:
            names[pair] = name
        else:
            singles[at] = name
    return tuple(_named(parts, names, singles))


def own_codes(codes: Iterable[Code]) -> frozenset[str]:
    """The ids of codes that ``coded_target`` named and that still say what they said."""
    texts: dict[str, list[str]] = {}
    for code in codes:
        texts.setdefault(code.id, []).append(code.text or "")
    return frozenset(
        name
        for name, said in texts.items()
        if len(said) < 3 and "".join(said) and name.endswith(f"-{digest(chr(0).join(said))}")
    )


def plain(content: Iterable[str | Code]) -> str | None:
    """The text of a segment; None where a code's own text is not known."""
    parts = [part if isinstance(part, str) else part.text for part in content]
    return None if None in parts else "".join(part for part in parts if part is not None)


def shown(content: Iterable[str | Code]) -> str:
    """The text of a segment for people: a code without text is its number in braces."""
    return "".join(
        part if isinstance(part, str) else f"{{{part.id}}}" if part.text is None else part.text for part in content
    )


def outline(content: Iterable[str | Code]) -> str:
    """The words, each code one and the same sign."""
    return "".join(part if isinstance(part, str) else CODE_SIGN for part in content)


def codes_of(content: Iterable[str | Code]) -> list[Code]:
    """The codes, in order."""
    return [part for part in content if isinstance(part, Code)]


def words_of(content: Iterable[str | Code]) -> str:
    """The words alone."""
    return " ".join(part for part in content if isinstance(part, str))


def joined(content: Iterable[str | Code]) -> Content:
    """The same with neighbouring words in one."""
    result: list[str | Code] = []
    for part in content:
        if isinstance(part, str) and result and isinstance(result[-1], str):
            result[-1] += part
        elif part != "":
            result.append(part)
    return tuple(result)


def digest(text: str) -> str:
    """Twelve letters that tell one text from another."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def loose(text: str) -> str:
    """A text without what tools change that format files."""
    return _SPACE.sub("", unicodedata.normalize("NFC", text))


def nested(content: Iterable[str | Code]) -> frozenset[str]:
    """The ids of pairs that stand wholly inside or outside each other, as XML elements must."""
    opened: list[str] = []
    good: set[str] = set()
    for code in codes_of(content):
        if code.role == "open":
            opened.append(code.id)
        elif code.role == "close" and code.id in opened:
            if opened[-1] == code.id:
                good.add(code.id)
            opened.remove(code.id)
    return frozenset(good)


def _coded(parts: Sequence[Piece], pairs: dict[int, str], numbers: Iterator[int]) -> Iterator[str | Code]:
    for part in parts:
        if part.kind == "text":
            yield part.text
        elif not part.pair:
            yield Code(str(next(numbers)), "single", part.text, part.kind)
        elif part.pair in pairs:
            yield Code(pairs[part.pair], "close", part.text, part.kind)
        else:
            pairs[part.pair] = str(next(numbers))
            yield Code(pairs[part.pair], "open", part.text, part.kind)


def _by_words(codes: Sequence[Code]) -> dict[tuple[str, ...], list[str]]:
    texts: dict[str, list[str]] = {}
    for code in codes:
        texts.setdefault(code.id, []).append(code.text or "")
    free: dict[tuple[str, ...], list[str]] = {}
    for name, said in texts.items():
        free.setdefault(tuple(said), []).append(name)
    return free


def _keys(parts: Sequence[Piece]) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """For each code or pair, in order: what it says, the number of the pair, the place."""
    closing = {part.pair: part.text for part in parts if part.pair}
    seen: set[int] = set()
    for at, part in enumerate(parts):
        if part.kind == "text" or part.pair in seen:
            continue
        if part.pair:
            seen.add(part.pair)
        yield (part.text, closing[part.pair]) if part.pair else (part.text,), part.pair, at


def _named(parts: Sequence[Piece], names: dict[int, str], singles: dict[int, str]) -> Iterator[str | Code]:
    seen: set[int] = set()
    for at, part in enumerate(parts):
        if part.kind == "text":
            yield part.text
        elif not part.pair:
            yield Code(singles[at], "single", part.text, part.kind)
        else:
            yield Code(names[part.pair], "close" if part.pair in seen else "open", part.text, part.kind)
            seen.add(part.pair)
