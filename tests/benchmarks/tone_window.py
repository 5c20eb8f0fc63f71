"""Types in one text of an open window and prints what each key took; run by bench_tone_typing in a fresh process."""

import json
import sys
import time

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from kbstudio.ui.start import Desktop, make_application

KEYS = 150

_PAUSE_MS = 90
"""Between two keys, as a quick typist; every tenth is as long as a thought, so that the text is checked."""

_THOUGHT_MS = 600
_BEAT_MS = 2
_READY_MS = 6_000


class Gaps(QObject):
    """Beats as fast as the window lets it: what lies between two beats is a time the window did not answer."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds: list[float] = []
        self._last = time.perf_counter()
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._note)

    def begin(self) -> None:
        """Listen from now on."""
        self._last = time.perf_counter()
        self._beat.start()

    def _note(self) -> None:
        now = time.perf_counter()
        self.seconds.append(now - self._last)
        self._last = now


def main() -> None:
    """Open a library, type into an article (``editor``) or into its Hebrew (``adaptation``), print JSON."""
    url, screen = sys.argv[1:]
    app = make_application(["kbstudio"])
    desktop = Desktop(app)
    desktop.libraries.opened.connect(lambda workspace: _open(workspace.documents, screen))
    desktop.open(url)
    _rest(_READY_MS)
    edit = QApplication.focusWidget()
    assert isinstance(edit, QTextEdit), edit
    gaps = Gaps()
    keys: list[float] = []
    gaps.begin()
    for number in range(KEYS):
        start = time.perf_counter()
        QTest.keyClicks(edit, " " if number % 6 == 5 else "abcde"[number % 5])
        keys.append(time.perf_counter() - start)
        _rest(_THOUGHT_MS if number % 10 == 9 else _PAUSE_MS)
    print(json.dumps({"keys": keys, "gap": max(gaps.seconds), "shown": _count(desktop)}), flush=True)
    desktop.close()
    QApplication.processEvents()


def _open(documents: object, screen: str) -> None:
    from kbstudio.ui.documents import Documents
    from kbstudio.ui.editor.controller import EditorController
    from kbstudio.ui.locales.controller import AdaptationController

    assert isinstance(documents, Documents)
    if screen == "editor":
        documents.open_article("KB-1", "en")
    else:
        documents.open_adaptation("KB-1", "he")

    def focus() -> None:
        controller = documents.current.controller if documents.current is not None else None
        if isinstance(controller, EditorController):
            controller.view.edit.setFocus()
        elif isinstance(controller, AdaptationController):
            controller.view.area.go_to(3, type_there=True)

    QTimer.singleShot(_READY_MS // 2, focus)


def _count(desktop: Desktop) -> str:
    """What stands on the tab of findings."""
    from PySide6.QtWidgets import QTabBar

    bars = desktop.window.findChildren(QTabBar)
    return next((bar.tabText(at) for bar in bars for at in range(bar.count()) if bar.tabText(at)[:4] == "Tone"), "")


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
