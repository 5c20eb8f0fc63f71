"""Fails a test that logs an unexpected warning, leaves a window open or leaves a thread running.

Warnings of Qt itself fail a test through pytest-qt (`qt_log_level_fail` in pyproject.toml).
"""

import gc
import logging
import re
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest


class _Collector(logging.Handler):
    """Keeps the warnings and errors of one test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def problems(self) -> list[str]:
        """Warnings nobody expected, and expected ones that did not come."""
        seen = [f"{record.name}: {record.getMessage()}" for record in self.records]
        unexpected = [line for line in seen if not any(re.search(text, line) for text in self.expected)]
        missing = [text for text in self.expected if not any(re.search(text, line) for line in seen)]
        return [f"unexpected log record: {line}" for line in unexpected] + [
            f"the expected warning did not come: {text}" for text in missing
        ]


@pytest.fixture(autouse=True)
def _logged_warnings() -> Iterator[_Collector]:
    collector = _Collector()
    root = logging.getLogger()
    level = root.level
    root.addHandler(collector)
    yield collector
    root.removeHandler(collector)
    root.setLevel(level)  # the command line makes itself quiet
    problems = collector.problems()
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.fixture
def expected_warnings(_logged_warnings: _Collector) -> Callable[[str], None]:
    """Call with a pattern to say that this test logs such a warning or error; it must then come."""
    return _logged_warnings.expected.append


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(timeout=0.3)
    running = [thread.name for thread in left if thread.is_alive()]
    if running:
        pytest.fail(f"left threads running: {', '.join(running)}", pytrace=False)


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    before = _windows()
    yield
    left = [window for window in _windows() if window not in before]
    if not left:
        return
    names = [f"{type(window).__name__} “{window.windowTitle()}”" for window in left]
    for window in left:
        window.hide()
        window.deleteLater()
    pytest.fail(f"left windows behind: {', '.join(names)}", pytrace=False)


def _windows() -> list[Any]:
    """Windows that are open, and closed main windows and dialogs nobody has deleted."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    core = sys.modules["PySide6.QtCore"]

    def found() -> list[Any]:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
        return [
            widget
            for widget in widgets.QApplication.topLevelWidgets()
            if widget.isVisible() or isinstance(widget, widgets.QMainWindow | widgets.QDialog)
        ]

    windows = found()
    if windows:
        # Python may hold the last reference in a cycle.
        windows.clear()
        gc.collect()
        windows = found()
    return windows
