"""The block scanner beside the parser's block stage and whole parse, over real texts."""

import time
from collections.abc import Callable

import pytest
from markdown_it import MarkdownIt

from kbstudio.text.markdown.parser import parse_blocks
from kbstudio.text.markdown.scan import scan
from kbstudio.text.markdown.source import source_lines
from tests.benchmarks.report import Report, Timings
from tests.support.data import data_folder

NAME = "scan"
_FOLDERS = ("revision-pairs", "parallel-articles")
_SIZE = 50_000
_SHORTEST = 500


def run(report: Report) -> None:
    """Time every text on its own, the arms in turns, and print what 50,000 characters like it would take."""
    texts = _texts(report)
    if not texts:
        return
    parser = MarkdownIt("commonmark").enable("table")
    arms: dict[str, Callable[[str], object]] = {
        "scan": scan,
        "parse_blocks": lambda text: parse_blocks(source_lines(text)),
        "markdown-it, words too": parser.parse,
    }
    seconds: dict[str, list[float]] = {name: [] for name in arms}
    for text in texts:
        for name, work in arms.items():
            seconds[name].append(min(_once(work, text) for _ in range(3)) * _SIZE / len(text))
    report.value("texts", len(texts), "")
    report.value("blocks in 50,000 characters", sum(len(scan(t)) for t in texts) * _SIZE / sum(map(len, texts)), "")
    report.timings("50,000 characters", {name: Timings(tuple(taken)) for name, taken in seconds.items()})


def _once(work: Callable[[str], object], text: str) -> float:
    start = time.perf_counter()
    work(text)
    return time.perf_counter() - start


def _texts(report: Report) -> list[str]:
    found: list[str] = []
    for folder in _FOLDERS:
        try:
            paths = sorted(data_folder(folder).rglob("*.md"))
        except pytest.skip.Exception as absent:
            report.missing(str(absent))
            continue
        found += [text for path in paths if len(text := path.read_text("utf-8")) >= _SHORTEST]
    return found
