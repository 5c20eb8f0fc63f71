"""How many saves and publications a second each engine takes, one after the other, every one committed to disk."""

import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from kbstudio.application import Studio
from tests.benchmarks.report import Report, Timings
from tests.support.postgres import postgres_server
from tests.support.studios import new_article, submit, team_studio

NAME = "storage"
_ROUNDS = 200


def run(report: Report) -> None:
    """Time saving and publishing through the services, in a file and on a local PostgreSQL."""
    with tempfile.TemporaryDirectory() as folder, postgres_server() as server:
        server.create_database("bench")
        studios = {
            "SQLite": team_studio(f"sqlite:///{Path(folder) / 'bench.kbstudio'}"),
            "PostgreSQL (fsync off)": team_studio(server.url("bench")),
        }
        for what, make in (("save the next version", _saving), ("publish an approved version", _publishing)):
            timings = {}
            for engine, studio in studios.items():
                step, before = make(studio)
                timings[engine] = _time(step, before)
            report.timings(what, timings)
            for engine, timing in timings.items():
                report.value(f"{engine}: {what}", 1 / timing.median, "a second")
        for studio in studios.values():
            studio.close()


def _time(step: Callable[[], object], before: Callable[[], object]) -> Timings:
    seconds = []
    for number in range(_ROUNDS + 5):
        before()
        start = time.perf_counter()
        step()
        if number >= 5:
            seconds.append(time.perf_counter() - start)
    return Timings(tuple(seconds))


def _saving(studio: Studio) -> tuple[Callable[[], object], Callable[[], object]]:
    code = new_article(studio).article
    numbers = count()
    text = "Customers may return a router within 30 days.\n\n" * 80
    return lambda: studio.writing.save(code, "en", by="maya", body=f"{text}{next(numbers)}"), lambda: None


def _publishing(studio: Studio) -> tuple[Callable[[], object], Callable[[], object]]:
    made: list[str] = []

    def approve_another() -> None:
        code = new_article(studio, body="Customers may return a router within 30 days.\n\n" * 80).article
        submit(studio, code)
        studio.reviewing.approve(code, "en", by="rita")
        made.append(code)

    return lambda: studio.publishing.publish(made[-1], "en", by="karl"), approve_another
