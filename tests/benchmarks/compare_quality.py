"""How well comparisons read: words marked over the fewest possible, stretches of them, words cut; tool beside tool."""

import base64
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import regex
from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from kbstudio.text.compare import compare
from tests.benchmarks.peers import Worker, php_worker
from tests.benchmarks.report import Report

Ranges = tuple[list[tuple[int, int]], list[tuple[int, int]]]
Sides = Iterable[tuple[str, bool, bool]]
"""Stretches in order; whether each is in the left text, and in the right one."""

_TOKEN = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\s+|\X")
_ONE_SIDED = frozenset({"deleted", "inserted", "moved_from", "moved_to"})
_WIKIDIFF2 = """
while (($line = fgets(STDIN)) !== false) {
    [$left, $right] = explode("\\t", trim($line));
    $said = wikidiff2_inline_json_diff(file_get_contents($left), file_get_contents($right), 1000000);
    echo json_encode(base64_encode($said)), "\\n";
}
"""
_ALIKE, _ADDED, _DELETED, _CHANGED, _MOVED_FROM = range(5)
"""Kinds of line in wikidiff2's answer; 5 is a line that moved here."""


@dataclass
class Tally:
    """What one tool marked in the texts of one language."""

    tokens: int = 0
    fewest: int = 0
    stretches: int = 0
    cuts: int = 0
    ratios: list[float] = field(default_factory=list)

    def add(self, tokens: int, fewest: int, stretches: int, cuts: int) -> None:
        """One more pair of texts."""
        self.tokens += tokens
        self.fewest += fewest
        self.stretches += stretches
        self.cuts += cuts
        if fewest:
            self.ratios.append(tokens / fewest)


def measure(report: Report, pairs: Sequence[tuple[str, str, Path, Path]]) -> None:
    """Print a line for each language and tool; a pair is its id, its language and the two files."""
    arms: dict[str, Callable[[str, str, Path, Path], Ranges]] = {
        "ours": lambda left, right, *_: our_ranges(left, right),
        "diff-match-patch (1 s)": lambda left, right, *_: _dmp_ranges(left, right),
    }
    if worker := php_worker(report, _WIKIDIFF2):
        arms["wikidiff2"] = lambda left, right, *paths: _wikidiff2_ranges(left, right, worker, *paths)
    tallies: defaultdict[tuple[str, str], Tally] = defaultdict(Tally)
    for _, language, *paths in pairs:
        left, right = (path.read_bytes().decode("utf-8") for path in paths)
        fewest = Indel.distance(_tokens(left), _tokens(right))
        for arm, ranges_of in arms.items():
            found = ranges_of(left, right, *paths)
            counts = [_counted(text, ranges) for text, ranges in zip((left, right), found, strict=True)]
            total = [sum(both) for both in zip(*counts, strict=True)]
            for group in (language, "all"):
                tallies[group, arm].add(total[0], fewest, *total[1:])
    for language in sorted({group for group, _ in tallies}, key=lambda group: (group == "all", group)):
        anchor = tallies.get((language, "wikidiff2"))
        for arm in arms:
            tally = tallies[language, arm]
            ratios = sorted(tally.ratios)
            beside = f", ×{tally.stretches / anchor.stretches:.2f} of wikidiff2's" if anchor else ""
            report.note(
                f"{language:4}{arm:24}{tally.tokens / tally.fewest:.3f} of the fewest words marked"
                f" (p95 {ratios[int(0.95 * len(ratios))]:.2f}), {tally.stretches} stretches{beside},"
                f" {tally.cuts} cut words"
            )


def _tokens(text: str) -> list[str]:
    return [token for token in _TOKEN.findall(text) if not token.isspace()]


def _counted(text: str, ranges: Sequence[tuple[int, int]]) -> tuple[int, int, int]:
    """Tokens, stretches and cut words under the ranges; ranges with nothing but space between them are one stretch."""
    tokens = shown = cuts = 0
    last: int | None = None
    for start, end in ranges:
        count = len(_tokens(text[start:end]))
        tokens += count
        cuts += sum(0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum() for at in (start, end))
        if count:
            shown += last is None or bool(text[last:start].strip())
            last = end
    return tokens, shown, cuts


def our_ranges(left: str, right: str) -> Ranges:
    """What our rows mark on both sides; a row without a counterpart is marked whole."""
    found: Ranges = ([], [])
    for row in compare(left, right).rows:
        for side, span, marks in ((0, row.left, row.left_marks), (1, row.right, row.right_marks)):
            if span is not None:
                words = [(mark.start, mark.end) for mark in marks if mark.strength == "word"]
                found[side].extend([span] if row.kind in _ONE_SIDED else words)
    return found


def dmp_pieces(left: str, right: str) -> list[tuple[int, str]]:
    """What diff-match-patch says, given a second, with its clean-up for readers."""
    differ = diff_match_patch()
    differ.Diff_Timeout = 1.0
    pieces = differ.diff_main(left, right)
    differ.diff_cleanupSemantic(pieces)
    return pieces


def _dmp_ranges(left: str, right: str) -> Ranges:
    return _ranges((piece, operation <= 0, operation >= 0) for operation, piece in dmp_pieces(left, right))


def _wikidiff2_ranges(left: str, right: str, worker: Worker, left_path: Path, right_path: Path) -> Ranges:
    said = base64.b64decode(worker.asked(left_path, right_path)).decode("utf-8", "replace")
    lines: list[dict[str, Any]] = json.loads(said, strict=False)["diff"]
    found = _ranges(stretch for line in lines for stretch in _line_sides(line))
    # It ends every line, also the last one of a text that does not.
    return tuple(  # pyright: ignore[reportReturnType]
        [(start, min(end, len(text))) for start, end in ranges if start < len(text)]
        for text, ranges in zip((left, right), found, strict=True)
    )


def _line_sides(line: dict[str, Any]) -> Sides:
    """A line of wikidiff2's answer: what was deleted and added stands in one text, told apart by ranges of bytes."""
    kind, text = line["type"], line["text"].encode()
    if kind in (_ALIKE, _ADDED, _DELETED):
        yield line["text"] + "\n", kind != _ADDED, kind != _DELETED
        return
    at = 0
    sides: list[tuple[str, bool, bool]] = []
    for marked in sorted(line.get("highlightRanges", ()), key=lambda marked: marked["start"]):
        start, end = marked["start"], marked["start"] + marked["length"]
        sides.append((text[at:start].decode("utf-8", "replace"), True, True))
        sides.append((text[start:end].decode("utf-8", "replace"), marked["type"] == 1, marked["type"] == 0))
        at = end
    sides.append((text[at:].decode("utf-8", "replace") + "\n", True, True))
    if kind == _CHANGED:
        yield from sides
        return
    # A line that moved counts as deleted here and added there; each answer holds the words of both.
    side = 1 if kind == _MOVED_FROM else 2
    whole = "".join(stretch[0] for stretch in sides if stretch[side])
    yield whole, kind == _MOVED_FROM, kind != _MOVED_FROM


def _ranges(sides: Sides) -> Ranges:
    found: Ranges = ([], [])
    at = [0, 0]
    for text, *here in sides:
        for side in (0, 1):
            if here[side]:
                if not here[1 - side] and text:
                    found[side].append((at[side], at[side] + len(text)))
                at[side] += len(text)
    return found
