"""A comparison on screen: the time to its first painted rows, frames while scrolling, and the memory it holds."""

import gc
import mmap
import random
import time
import tracemalloc
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kbstudio.desktop.theme import apply_theme, load_theme
from kbstudio.text.compare import compare
from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.rows import Compared, Section, compared
from tests.benchmarks.bench_editor import a_text
from tests.benchmarks.report import Report, Timings

NAME = "compare_screen"

WIDTH, HEIGHT = 1040, 800
FRAMES = 300
ROUNDS = 7
STEP = 120
"""Pixels from one frame to the next: a brisk turn of the wheel."""


def run(report: Report) -> None:
    """Articles of three sizes and one long table, as source and as they are read."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, load_theme("light"))
    pairs = [(f"{size} KB", _pair(a_text(size * 1000, "en"))) for size in (5, 50, 200)]
    pairs += [("200 KB Hebrew", _pair(a_text(200_000, "he"))), ("table of 3,000 rows", _pair(_table(3000)))]
    for what, shown in pairs:
        for as_read in (False, True):
            _measure(report, app, f"{what}, {'as read' if as_read else 'source'}", shown, as_read=as_read)


def _pair(text: str) -> Compared:
    """A text beside itself with one word in forty written anew."""
    chance = random.Random(len(text))
    lines = text.split("\n")
    for number, line in enumerate(lines):
        words = line.split(" ")
        if len(words) > 4 and chance.random() < 0.25:
            words[chance.randrange(2, len(words) - 1)] = "another"
            lines[number] = " ".join(words)
    newer = "\n".join(lines)
    return compared([Section("body", text, newer, compare(text, newer))])


def _table(rows: int) -> str:
    chance = random.Random(rows)
    words = ["red", "green", "steady", "blinking", "restart", "wait", "call", "the", "line", "router"]
    lines = ["| Code | Light | Meaning | What to do |", "|---|---|---|---|"]
    for number in range(rows):
        told = " ".join(chance.choices(words, k=6))
        lines.append(f"| {number} | {chance.choice(words)} | **{chance.choice(words)}** | {told} |")
    return "\n".join(lines) + "\n"


def _view(app: QApplication, *, as_read: bool) -> ComparisonView:
    view = ComparisonView()
    view.resize(WIDTH, HEIGHT)
    view.read_as(as_read)
    view.show()
    app.processEvents()
    return view


def _show(view: ComparisonView, what: str, shown: Compared) -> None:
    locale = "he" if "Hebrew" in what else "en"
    view.show_compared(shown, locale, locale)


def _measure(report: Report, app: QApplication, what: str, shown: Compared, *, as_read: bool) -> None:
    first: list[float] = []
    for _ in range(ROUNDS):
        view = _view(app, as_read=as_read)
        start = time.perf_counter()
        _show(view, what, shown)
        view.viewport().repaint()
        first.append(time.perf_counter() - start)
        _close(view)
    report.timings(f"first rows, {what}", {"ours": Timings(tuple(first))})
    view = _view(app, as_read=as_read)
    _show(view, what, shown)
    view.show_everything(True)
    frames = _frames(app, view)
    report.timings(f"a frame while scrolling, {what}", {"ours": Timings(tuple(frames))})
    _close(view)
    known, grown = _held(app, what, shown, as_read=as_read)
    report.value(f"held by Python, {what}", known / 1e6, "MB")
    report.value(f"the process grew by, {what}", grown / 1e6, "MB")


def _frames(app: QApplication, view: ComparisonView) -> list[float]:
    """Seconds of everything between two frames: the bar moved, rows laid out and painted, what was waiting done."""
    bar = view.verticalScrollBar()
    frames: list[float] = []
    direction = 1
    for _ in range(FRAMES):
        start = time.perf_counter()
        if bar.value() + direction * STEP not in range(bar.maximum() + 1):
            direction = -direction
        bar.setValue(bar.value() + direction * STEP)
        view.viewport().repaint()
        app.processEvents()
        frames.append(time.perf_counter() - start)
    return frames


def _held(app: QApplication, what: str, shown: Compared, *, as_read: bool) -> tuple[float, float]:
    """Bytes that Python holds for a view gone through from end to end, and by which the whole process grew.

    The second one sees what Qt holds, and is noisy.
    """
    gc.collect()
    before = _resident()
    tracemalloc.start()
    view = _view(app, as_read=as_read)
    _show(view, what, shown)
    view.show_everything(True)
    for share in range(60):
        view.go_to_share(share / 60)
        view.viewport().repaint()
    known = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    grown = _resident() - before
    _close(view)
    return known, grown


def _resident() -> float:
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * mmap.PAGESIZE if status.exists() else 0.0


def _close(view: ComparisonView) -> None:
    view.close()
    view.deleteLater()
    # Without a loop that runs, what is to be deleted later never is, and goes on laying out its rows.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
