"""What of a block looks alike in every language: its kind, code, addresses, numbers, names, its length."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from kbstudio.text.compare.blocks import PROSE
from kbstudio.text.markdown.scan import Block, BlockKind

_TOKEN = re.compile(
    r"`+[^`\n]+`+|\]\([^()\s]*(?:\([^()\s]*\))?|\bhttps?://[^\s<>()\"]+|\{\{[^{}\n]*\}\}|\{#[\w-]+"
    r"|\d+(?:[.,:]\d+)*|[^\W\d_]{4,}|\w+"
)
_HASHES = re.compile(r"[ \t>]*(#{1,6})(?:[ \t]|$)")

# Found on real articles of which blocks were left out and put in.
_MOST_IN_COMMON, _MUCH, _LENGTH, _NEVER = 6.0, 12.0, 1.5, -100.0


@dataclass(slots=True)
class Marked:
    """A block as it is compared across languages; ``tokens`` are what it could share, ``weight`` what they say."""

    kind: BlockKind
    level: int
    size: int
    text: str
    depth: int
    tokens: Counter[str]
    weight: float = 0.0

    @property
    def shape(self) -> tuple[str, int, int]:
        """What two texts of one structure share, block for block."""
        return self.kind, self.level, self.depth


def marked(text: str, blocks: Sequence[Block]) -> list[Marked]:
    """The blocks of a text with their marks."""
    found: list[Marked] = []
    for block in blocks:
        words = text[block.start : block.end].strip()
        tokens = Counter(_TOKEN.findall(words.casefold()))
        found.append(
            Marked(
                block.kind,
                heading_level(words) if block.kind == "heading" else 0,
                len(words),
                words,
                block.depth,
                tokens,
            )
        )
    return found


def heading_level(text: str) -> int:
    """The level of a heading, from its block."""
    words = text.strip()
    hashes = _HASHES.match(words)
    return len(hashes.group(1)) if hashes else 1 if words.endswith("=") else 2


class Likeness:
    """How well a block of one text and a block of its translation go together."""

    def __init__(self, source: Sequence[Marked], target: Sequence[Marked]) -> None:
        often = [Counter(token for block in blocks for token in block.tokens) for blocks in (source, target)]
        shared = often[0].keys() & often[1].keys()
        most = max(len(source), len(target), 1)
        self._worth = {token: log(1 + most / max(often[0][token], often[1][token])) for token in shared}
        for block in (*source, *target):
            block.tokens = Counter({token: n for token, n in block.tokens.items() if token in self._worth})
            block.weight = sum(self._worth[token] * n for token, n in block.tokens.items())
        sizes = [sum(block.size for block in blocks if block.kind in PROSE) for blocks in (source, target)]
        self._ratio = sizes[1] / sizes[0] if all(sizes) else 1.0

    def of(self, one: Marked, other: Marked) -> float:
        """Above nought where two blocks rather stand for each other than for none."""
        score = _kinds(one, other)
        if score <= _NEVER:
            return score
        if one.text == other.text:
            return score + 3
        both = one.weight + other.weight
        if one.weight and other.weight:
            fewer, more = (one, other) if len(one.tokens) < len(other.tokens) else (other, one)
            common = sum(
                self._worth[token] * min(n, more.tokens[token])
                for token, n in fewer.tokens.items()
                if token in more.tokens
            )
            score += _MOST_IN_COMMON * common / both - 1
        elif both:
            score -= min(1.0, both / _MUCH)
        if one.kind in PROSE or one.kind == "table_row":
            score -= _LENGTH * min(2.5, abs(log((other.size + 4) / (one.size * self._ratio + 4))))
        return score


def _kinds(one: Marked, other: Marked) -> float:
    if one.kind == other.kind:
        if one.kind == "heading":
            return 3.0 if one.level == other.level else 1.0
        if one.kind in ("front_matter", "fence"):
            return 1.5
        return 1.5 if one.depth == other.depth else 0.8
    if one.kind in PROSE and other.kind in PROSE:
        return 0.0 if "heading" in (one.kind, other.kind) else 0.4
    return 0.2 if {one.kind, other.kind} <= {"html", "paragraph", "item"} else _NEVER
