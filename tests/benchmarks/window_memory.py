"""Opens and closes articles in the window and prints how much memory is held; run by bench_start in a fresh process."""

import gc
import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.start import Desktop, make_application
from kbstudio.ui.workspace import Workspace

_SETTLE_MS = 500

_LATEST_MS = 1_500
_PAGE = 4096


class Rounds(QObject):
    """Opens an article, waits for its page, closes it; everything from the one event loop, as in the program."""

    def __init__(self, workspace: Workspace, count: int, app: QApplication) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._count = count
        self._app = app
        self._number = 0
        self._late = QTimer(self, singleShot=True, interval=_LATEST_MS)
        self._late.timeout.connect(self._close)
        self.held: dict[str, dict[str, float]] = {}

    def go_on(self) -> None:
        """Open the next article, or end."""
        if self._number == self._count:
            self._app.quit()
            return
        self._number += 1
        documents = self._workspace.documents
        documents.open_article(f"KB-{self._number}", "en")
        document = documents.current
        assert document is not None
        editor = document.controller
        assert isinstance(editor, EditorController)
        editor.view.preview.patched.connect(self._close)
        self._late.start()

    def _close(self) -> None:
        if not self._late.isActive() and self.sender() is not self._late:
            return
        self._late.stop()
        self._workspace.documents.close(f"article KB-{self._number} en")
        if self._number in (20, self._count // 2, self._count):
            QTimer.singleShot(_SETTLE_MS, self, self._measure)
        else:
            QTimer.singleShot(0, self, self.go_on)

    def _measure(self) -> None:
        gc.collect()
        self.held[str(self._number)] = _held()
        self.go_on()


def main() -> None:
    """Open and close ``count`` articles of a library; print what is held after 20, half and all of them."""
    url, count = sys.argv[1], int(sys.argv[2])
    app = make_application(["kbstudio"])
    desktop = Desktop(app)
    begun: list[Rounds] = []

    def begin(workspace: Workspace) -> None:
        begun.append(Rounds(workspace, count, app))
        QTimer.singleShot(0, begun[0], begun[0].go_on)

    desktop.libraries.opened.connect(begin)
    desktop.open(url)
    app.exec()
    print(json.dumps(begun[0].held), flush=True)
    desktop.close()
    QApplication.processEvents()


def _held() -> dict[str, float]:
    resident = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE
    objects = gc.get_objects()
    return {
        "megabytes": resident / 1e6,
        "widgets": float(len(QApplication.allWidgets())),
        "editors": float(sum(isinstance(thing, EditorController) for thing in objects)),
        "widgets known to Python": float(sum(isinstance(thing, QWidget) for thing in objects)),
    }


if __name__ == "__main__":
    main()
