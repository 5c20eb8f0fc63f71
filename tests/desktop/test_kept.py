"""Unsaved text on the local disk."""

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kbstudio.ui.editor import kept
from kbstudio.ui.editor.keeper import TextKeeper
from kbstudio.ui.editor.kept import KeptKey
from tests.support.inline_jobs import InlineJobs

KEY = KeptKey("library", "KB-1", "he", "maya")


def test_the_last_text_is_found_and_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "state" / "typing.sqlite"
    assert kept.find(file, KEY) is None
    kept.keep(file, KEY, "כותרת", "one", 3)
    kept.keep(file, KEY, "כותרת", "two \U0001f600", 3)
    found = kept.find(file, KEY)
    assert found is not None
    assert (found.title, found.body, found.based_on) == ("כותרת", "two \U0001f600", 3)
    assert kept.find(file, KeptKey("library", "KB-1", "en", "maya")) is None
    kept.forget(file, KEY)
    assert kept.find(file, KEY) is None


def test_typing_is_kept_after_a_pause_and_never_twice(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "typing.sqlite"
    owner = QObject()
    texts = ["one", "two"]
    keeper = TextKeeper(file, KEY, InlineJobs(owner), lambda: ("T", texts[-1], 1), owner)
    keeper.note()
    qtbot.waitUntil(lambda: kept.find(file, KEY) is not None, timeout=2000)
    kept.forget(file, KEY)
    keeper.flush()
    assert kept.find(file, KEY) is None


def test_steady_typing_is_kept_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "typing.sqlite"
    owner = QObject()
    keeper = TextKeeper(file, KEY, InlineJobs(owner), lambda: ("T", "text", 1), owner)
    waited = 0
    while kept.find(file, KEY) is None and waited < 100:
        keeper.note()
        qtbot.wait(20)
        waited += 1
    assert waited < 100
