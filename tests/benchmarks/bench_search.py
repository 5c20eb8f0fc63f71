"""The search index beside a reader: built for 10,000 editions, caught up, and asked."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kbstudio.application import create_library, open_reader
from tests.benchmarks.report import Report, Timings
from tests.support.crowds import crowd, words_of

NAME = "search"
_EDITIONS = 10_000


def run(report: Report) -> None:
    """Time building, catching up with 1 and 100 publications, and searching, on a SQLite library."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KBSTUDIO_CACHE"] = str(Path(folder) / "cache")
        studio = create_library(f"sqlite:///{Path(folder) / 'bench.kbstudio'}", administrator="me")
        crowd(studio.database, _EDITIONS, owner="me")
        reader = open_reader(studio.url)
        report.timings(
            f"{_EDITIONS:,} editions",
            {"first search, index built": _times(1, lambda _: reader.search("badi", "en"))}
            | {"rebuild": _times(3, lambda _: reader.rebuild_index())},
        )
        behind = _EDITIONS

        def publish_more(count: int) -> None:
            nonlocal behind
            crowd(studio.database, count, owner="me", first=behind + 1)
            behind += count

        for count in (1, 100):
            report.timings(
                f"search after {count} new publications",
                {"caught up": _times(20, lambda _: reader.search("badi", "en"), lambda: publish_more(count))},  # noqa: B023
            )
        report.timings(
            "search, nothing new",
            {
                "two words": _times(300, lambda turn: reader.search(words_of(turn, 2), "en")),
                "twelve words": _times(300, lambda turn: reader.search(words_of(turn, 12), "en")),
            },
        )
        reader.close()
        studio.close()
        del os.environ["KBSTUDIO_CACHE"]


def _times(rounds: int, work: Callable[[int], object], before: Callable[[], object] = lambda: None) -> Timings:
    seconds = []
    for turn in range(rounds):
        before()
        start = time.perf_counter()
        work(turn)
        seconds.append(time.perf_counter() - start)
    return Timings(tuple(seconds))
