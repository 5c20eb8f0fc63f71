"""A text that is being typed: an edit re-reads only the blocks around it, and says which blocks to show anew.

After every edit the blocks are the same as those of a fresh reading. Two things reach further than the edit:
heading ids and step choices, settled from a short list without reading the text again; and reference
definitions, where one that really changed re-reads the blocks that name it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kbstudio.text.direction import direction_of
from kbstudio.text.markdown.blocks import Block, fill, make_block, settle_all
from kbstudio.text.markdown.parser import Definition, LinkMap, Section, parse_blocks, references_of
from kbstudio.text.markdown.source import edited_lines, source_lines

_FIRST_REACH = 2
_GROWTH = 4
_BETWEEN_WORDS = re.compile(r"[\s>]+")


@dataclass(frozen=True)
class Patch:
    """Replace ``blocks[start:start + removed]`` by ``blocks``."""

    start: int
    removed: int
    blocks: tuple[str, ...]


class LiveDocument:
    """The HTML of a text, block by block, kept right through edits.

    Lines count from 0. ``link`` maps ``kb:`` addresses to those of the place where the HTML is shown.
    """

    def __init__(self, text: str, *, language: str = "en", link: LinkMap | None = None) -> None:
        self.language = language
        self.lines = source_lines(text)
        self.lines_read = len(self.lines)
        """How many lines the last change made us read; the measure of how local an edit was."""
        self._link = link
        parsed = parse_blocks(self.lines)
        self._definitions = parsed.definitions
        self._references = references_of(parsed.definitions)
        self._starts = [section.line for section in parsed.sections]
        self._blocks = [self._block(section) for section in parsed.sections]
        settle_all(self._blocks)

    @property
    def blocks(self) -> list[str]:
        """Safe HTML of each top-level block, in order."""
        return [block.html for block in self._blocks]

    def html(self) -> str:
        """The whole text as safe HTML in a wrapper that carries language and direction."""
        tag = self.language if self.language.replace("-", "").isalnum() and self.language.isascii() else ""
        named = f' lang="{tag}"' if tag else ""
        return f'<div class="kb-text"{named} dir="{direction_of(tag)}">\n{"".join(self.blocks)}</div>\n'

    def block_at_line(self, line: int) -> int:
        """Position of the block that ``line`` (from 0) belongs to; a gap belongs to the block before it."""
        return max(0, bisect_right(self._starts, line) - 1)

    def line_of_block(self, block: int) -> int:
        """First line (from 0) of the block at this position; raises IndexError where there is none."""
        return self._starts[block]

    def edit(self, first_line: int, removed: int, lines: Sequence[str]) -> Patch:
        """Replace ``removed`` lines from ``first_line`` on by ``lines``; ranges beyond the text are cut to it."""
        first = min(max(first_line, 0), len(self.lines))
        after = min(first + max(removed, 0), len(self.lines))
        new = edited_lines(lines)
        if not new and after - first == len(self.lines):
            new = [""]
        self.lines[first:after] = new
        window = self._read_window(first, after, len(new))
        return self._take(window, first)

    def _block(self, section: Section) -> Block:
        return make_block(section.tokens, self._references, self._link)

    def _read_window(self, first: int, after: int, added: int) -> "_Window":
        """Read from one block before the edit to the first boundary that old and new text share behind it."""
        starts = self._starts
        shift = added - (after - first)
        at = bisect_right(starts, first) - 1
        low = max(0, at - 1)
        from_line = starts[low] if at > 0 else 0
        behind = bisect_right(starts, after)
        reach = _FIRST_REACH
        self.lines_read = 0
        while True:
            at_end = behind + reach >= len(starts)
            to_line = len(self.lines) if at_end else starts[behind + reach] + shift
            parsed = parse_blocks(self.lines[from_line:to_line], from_line)
            self.lines_read += to_line - from_line
            sections = parsed.sections
            # The last block of a window may have been cut short by the window itself.
            for position, section in enumerate(sections if at_end else sections[:-1]):
                old_line = section.line - shift
                high = bisect_left(starts, old_line)
                if section.line >= first + added and high < len(starts) and starts[high] == old_line >= after:
                    end = section.line
                    kept = [entry for entry in parsed.definitions if entry[0] < end]
                    return _Window(low, high, from_line, old_line, shift, sections[:position], kept)
            if at_end:
                whole = len(self.lines) - shift + 1
                return _Window(low, len(starts), from_line, whole, shift, sections, parsed.definitions)
            reach *= _GROWTH

    def _take(self, window: "_Window", edited_line: int) -> Patch:
        low, high = window.low, window.high
        old = self._blocks[low:high]
        before = [block.html for block in old]
        elsewhere = self._take_definitions(window)
        unchanged = 0 if elsewhere is not None else self._untouched(window, edited_line)
        new = old[:unchanged] + [self._block(section) for section in window.sections[unchanged:]]
        self._starts[low:] = [
            *(section.line for section in window.sections),
            *(line + window.shift for line in self._starts[high:]),
        ]
        self._blocks[low:high] = new
        reread = self._reread(elsewhere or set(), low, low + len(new))
        changed = self._settle(old, new, reread.values())
        changed |= {position for position, (was, now) in reread.items() if was.html != now.html}
        return self._patch(low, before, [block.html for block in new], changed)

    def _take_definitions(self, window: "_Window") -> set[str] | None:
        """Labels that stand for something else now; None where no definition changed."""
        lines = [line for line, _ in self._definitions]
        low, high = bisect_left(lines, window.from_line), bisect_left(lines, window.old_line)
        same = [entry for _, entry in self._definitions[low:high]] == [entry for _, entry in window.definitions]
        if window.shift or not same:
            moved = [(line + window.shift, entry) for line, entry in self._definitions[high:]]
            self._definitions[low:] = [*window.definitions, *moved]
        if same:
            self._definitions[low : low + len(window.definitions)] = window.definitions
            return None
        old, self._references = self._references, references_of(self._definitions)
        return {
            label for label in old.keys() | self._references.keys() if old.get(label) != self._references.get(label)
        }

    def _untouched(self, window: "_Window", edited_line: int) -> int:
        """How many blocks at the head of the window lie wholly before the edit and are as they were."""
        count = 0
        sections, starts, low = window.sections, self._starts, window.low
        while (
            count + 1 < len(sections)
            and low + count + 1 < window.high
            and sections[count].line == starts[low + count]
            and sections[count + 1].line == starts[low + count + 1] <= edited_line
        ):
            count += 1
        return count

    def _reread(self, labels: set[str], low: int, high: int) -> dict[int, tuple[Block, Block]]:
        """Read again the blocks outside ``low:high`` that may use one of ``labels``: by position, before and after."""
        found: dict[int, tuple[Block, Block]] = {}
        names = {_flat(label) for label in labels}
        for position, block in enumerate(self._blocks if names else ()):
            if not block.has_brackets or low <= position < high:
                continue
            start = self._starts[position]
            end = self._starts[position + 1] if position + 1 < len(self._starts) else len(self.lines)
            source = _flat("\n".join(self.lines[start:end]))
            if not any(name in source for name in names):
                continue
            again = self._block(parse_blocks(self.lines[start:end], start).sections[0])
            self.lines_read += end - start
            self._blocks[position] = again
            found[position] = (block, again)
        return found

    def _settle(self, old: Sequence[Block], new: Sequence[Block], reread: Iterable[tuple[Block, Block]]) -> set[int]:
        """Answer what blocks read again leave open; positions of blocks that the whole document changed by it."""
        reread = list(reread)
        asked, asks = ([event for block in blocks for event in block.events] for blocks in (old, new))
        if asked != asks or any(was.events != now.events for was, now in reread):
            return settle_all(self._blocks)
        answers = [answer for block in old for answer in block.answers]
        for block in new:
            fill(block, answers[: len(block.events)])
            del answers[: len(block.events)]
        for was, now in reread:
            fill(now, was.answers)
        return set()

    def _patch(self, low: int, before: list[str], after: list[str], changed: set[int]) -> Patch:
        """The smallest run of blocks that covers every difference; ``changed`` are positions in the new text."""
        shortest = min(len(before), len(after))
        head = next((i for i in range(shortest) if before[i] != after[i]), shortest)
        tail = next((i for i in range(shortest - head) if before[-1 - i] != after[-1 - i]), shortest - head)
        start, end = low + head, low + len(after) - tail
        removed = len(before) - head - tail
        outside = [position for position in changed if not low <= position < low + len(after)]
        if outside:
            wider_start, wider_end = min(outside), max(outside) + 1
            if start == end and not removed:
                start = end = wider_start
            wider_start, wider_end = min(start, wider_start), max(end, wider_end)
            removed += (start - wider_start) + (wider_end - end)
            start, end = wider_start, wider_end
        return Patch(start, removed, tuple(block.html for block in self._blocks[start:end]))


@dataclass(frozen=True, slots=True)
class _Window:
    """What was read again: old blocks ``low:high`` become ``sections``; ``old_line`` is where old text goes on."""

    low: int
    high: int
    from_line: int
    old_line: int
    shift: int
    sections: list[Section]
    definitions: list[tuple[int, Definition]]


def _flat(text: str) -> str:
    """``text`` so that a label is found in any block that uses it, across line ends, quote signs and escapes."""
    return _BETWEEN_WORDS.sub(" ", text.replace("\\", "")).strip().lower().upper()
