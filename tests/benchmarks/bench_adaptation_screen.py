"""A 200 KB article open for adapting: reading it, its first painted rows, typing, going on, scrolling."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kbstudio.desktop.theme import apply_theme, load_theme
from kbstudio.services.locales.adaptations import AdaptationView
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.locales.work import AdaptationWork
from tests.benchmarks.bench_editor import WORDS
from tests.benchmarks.report import Report, Timings
from tests.support.studios import new_article, publish, team_studio

NAME = "adaptation_screen"

BLOCKS = 1_000
ROUNDS, KEYS, FRAMES = 5, 60, 120


def run(report: Report) -> None:
    """One block in seven says something else than when it was translated."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, load_theme("light"))
    with tempfile.TemporaryDirectory() as folder:
        view = _read(report, Path(folder))
    report.note(f"{len(view.body.encode()) // 1000} KB of Hebrew, {len(view.rows)} blocks, {view.currency.to_do} to do")
    first = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        screen = _screen(app)
        screen.show_work(AdaptationWork(view), read_only=False)
        screen.area.viewport().repaint()
        first.append(time.perf_counter() - start)
        _close(screen)
    report.timings("first rows", {"ours": Timings(tuple(first))})
    screen = _screen(app)
    screen.show_work(AdaptationWork(view), read_only=False)
    bar = screen.area.verticalScrollBar()
    _frames(report, app, "a letter typed", KEYS, lambda: screen.area.edit.insert("ש"))
    _frames(report, app, "the next block to do", KEYS, screen.next_change)
    _frames(report, app, "a frame while scrolling", FRAMES, lambda: bar.setValue(bar.value() + 120))
    _close(screen)


def _read(report: Report, folder: Path) -> AdaptationView:
    chance = random.Random(7)
    english, hebrew = ([word for word in WORDS[name].split() if word.isalpha()] for name in ("en", "he"))
    source = [" ".join(chance.choices(english, k=35)) + f" {number}." for number in range(BLOCKS)]
    target = [" ".join(chance.choices(hebrew, k=30)) + f" {number}." for number in range(BLOCKS)]
    studio = team_studio(f"sqlite:///{folder}/library.kbstudio")
    code = new_article(studio, body="\n\n".join(source) + "\n").article
    publish(studio, code)
    studio.writing.save(code, "he", by="noa", title="ארוך", body="\n\n".join(target) + "\n")
    publish(studio, code, "he")
    changed = [f"{text} Never do it twice." if number % 7 == 0 else text for number, text in enumerate(source)]
    studio.writing.save(code, "en", by="maya", body="\n\n".join(changed) + "\n")
    publish(studio, code)
    seconds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        studio.localising.view(code, "he", by="noa")
        seconds.append(time.perf_counter() - start)
    view = studio.localising.view(code, "he", by="noa")
    studio.close()
    report.timings("read from the library", {"ours": Timings(tuple(seconds))})
    return view


def _screen(app: QApplication) -> LocalesView:
    screen = LocalesView()
    screen.resize(1040, 800)
    screen.show()
    app.processEvents()
    return screen


def _frames(report: Report, app: QApplication, what: str, count: int, act: Callable[[], object]) -> None:
    """Seconds of everything until what was done is seen."""
    frames = []
    for _ in range(count):
        start = time.perf_counter()
        act()
        app.processEvents()
        frames.append(time.perf_counter() - start)
    report.timings(what, {"ours": Timings(tuple(frames))})


def _close(screen: LocalesView) -> None:
    screen.close()
    screen.inspector.deleteLater()
    screen.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
