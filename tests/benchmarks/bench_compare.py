"""Comparing real revisions: speed and marks beside other tools, hard texts, moves, and merges beside people's."""

import math
import shutil
import statistics
import subprocess
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from kbstudio.text.compare import Comparison, compare, merge
from tests.benchmarks.compare_quality import dmp_pieces, measure
from tests.benchmarks.peers import node_peers, php_peer
from tests.benchmarks.report import Report, Timings
from tests.support.data import data_folder, manifest
from tests.text.compare.hard_cases import HARD
from tests.text.compare.moving import found_moves, moved_article

NAME = "compare"

Pair = tuple[str, Path, Path]
_LARGEST = "p001"
"""A pair so large that it would decide every sum."""


def run(report: Report) -> None:
    """Measure speed and quality on real revisions, hard texts, moves and merges."""
    folder = data_folder("revision-pairs")
    pairs = [
        (pair["id"], folder / f"{pair['id']}.a.md", folder / f"{pair['id']}.b.md")
        for pair in manifest("revision-pairs")
        if pair["kind"] != "translation"
    ]
    _speed(report, pairs)
    report.note(f"marks, without {_LARGEST}:")
    languages = {pair["id"]: pair["lang"] for pair in manifest("revision-pairs")}
    measure(report, [(pair[0], languages[pair[0]], *pair[1:]) for pair in pairs if pair[0] != _LARGEST])
    _hard(report)
    _moves(report, pairs)
    _merges(report)


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def _speed(report: Report, pairs: Sequence[Pair]) -> None:
    arms: dict[str, Callable[[Pair, str, str], float]] = {
        "ours": lambda _, left, right: _once(lambda: compare(left, right)),
        "diff-match-patch (1 s)": lambda _, left, right: _once(lambda: dmp_pieces(left, right)),
    }
    git = shutil.which("git")
    if git:
        arms["git word-diff, with its start"] = lambda pair, *_: _once(lambda: _git(git, pair))
    else:
        report.missing("git: not installed")
    arms |= php_peer(report) | node_peers(report)
    taken: dict[str, list[float]] = {name: [] for name in arms}
    for pair in pairs:
        left, right = _read(pair[1]), _read(pair[2])
        for name, work in arms.items():
            taken[name].append(min(work(pair, left, right) for _ in range(3)))
    report.timings(f"{len(pairs)} real revisions", {name: Timings(tuple(seconds)) for name, seconds in taken.items()})
    for name, seconds in taken.items():
        worst = max(range(len(pairs)), key=lambda number, seconds=seconds: seconds[number])
        note = f"{name}: worst pair {pairs[worst][0]} {seconds[worst] * 1e3:.0f} ms"
        if name != "ours":
            ratios = sorted(mine / other for mine, other in zip(taken["ours"], seconds, strict=True))
            mean = math.exp(statistics.fmean(map(math.log, ratios)))
            note += f"; ours takes ×{mean:.2f} of it (geometric mean), p95 ×{ratios[int(0.95 * len(ratios))]:.2f}"
        report.note(note)


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _git(git: str, pair: Pair) -> str:
    words = r"--word-diff-regex=[[:alnum:]_]+|[^[:space:]]"
    asked = [git, "diff", "--no-index", "--histogram", "-U999999", "--word-diff=porcelain", words]
    return subprocess.run([*asked, *map(str, pair[1:])], capture_output=True, check=False).stdout.decode()


def _hard(report: Report) -> None:
    for name, texts in HARD.items():
        left, right = texts()
        start = time.perf_counter()
        compared: Comparison = compare(left, right)
        seconds = time.perf_counter() - start
        late = _once(lambda left=left, right=right: compare(left, right, deadline=0.1))
        tracemalloc.start()
        compare(left, right)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        report.note(
            f"{name:26} {seconds * 1e3:7.0f} ms {compared.quality:6} {len(compared.rows):6} rows {peak:5.0f} MB;"
            f" with a deadline of 100 ms {late * 1e3:.0f} ms"
        )


def _moves(report: Report, pairs: Sequence[Pair]) -> None:
    right_ones = told = there = 0
    for number, (_, path, _) in enumerate(pairs):
        text = _read(path)
        for seed in range(3):
            article = moved_article(text, number * 10 + seed)
            if article is not None:
                other, moved = article
                found = found_moves(compare(text, other), text, other, moved)
                right_ones, told, there = right_ones + found[0], told + found[1], there + found[2]
    report.note(
        f"moves: precision {right_ones / told:.3f}, recall {right_ones / there:.3f} of {there} moved paragraphs"
    )


def _merges(report: Report) -> None:
    folder = data_folder("merges")
    cases: list[dict[str, Any]] = manifest("merges")
    git = shutil.which("git")
    clean = human = by_git = same = places = 0
    seconds: list[float] = []
    with tempfile.TemporaryDirectory() as temporary:
        for case in cases:
            texts = {k: _read(folder / f"{case['id']}.{k}.md") for k in ("ours", "base", "theirs", "merged")}
            start = time.perf_counter()
            merged = merge(texts["base"], texts["ours"], texts["theirs"])
            seconds.append(time.perf_counter() - start)
            clean += merged.clean
            human += merged.text == texts["merged"]
            places += sum(region.kind in ("conflict", "suggested") for region in merged.regions)
            if git:
                said = _merged_by_git(git, Path(temporary), texts)
                by_git += said is not None
                same += said is not None and said == merged.text
    report.timings(f"{len(cases)} real merges", {"ours": Timings(tuple(seconds))})
    report.note(
        f"clean {clean}, as people did {human}; git clean {by_git}, the same {same}; places to look at {places}"
    )


def _merged_by_git(git: str, folder: Path, texts: dict[str, str]) -> str | None:
    names = ("ours", "base", "theirs")
    for name in names:
        (folder / name).write_bytes(texts[name].encode())
    asked = subprocess.run(
        [git, "merge-file", "-p", *(str(folder / name) for name in names)], capture_output=True, check=False
    )
    return asked.stdout.decode() if asked.returncode == 0 else None
