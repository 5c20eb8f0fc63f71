"""One start of the desktop, timed from the moment the parent process gave: run by bench_start in a fresh process."""

import json
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kbstudio.ui.start import Desktop, make_application

if TYPE_CHECKING:
    # What the program itself loads after its window is not loaded before it here.
    from kbstudio.ui.editor.controller import EditorController
    from kbstudio.ui.workspace import Workspace


class FirstPaint(QObject):
    """Tells when the window was painted for the first time."""

    def __init__(self, painted: Callable[[], None]) -> None:
        super().__init__()
        self._painted = painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False


def main() -> None:
    """Start, open the library and an article, type a letter; print seconds since ``began`` as JSON.

    Without the code of an article, the text is that which the last session left on screen.
    """
    began, url, code = float(sys.argv[1]), sys.argv[2], sys.argv[3]
    seconds: dict[str, float] = {}

    def note(what: str) -> None:
        seconds.setdefault(what, time.time() - began)

    app = make_application(["kbstudio"])
    desktop = Desktop(app)
    filter_ = FirstPaint(lambda: note("window"))
    centre = desktop.window.centralWidget()
    assert centre is not None
    centre.installEventFilter(filter_)

    def opened(workspace: "Workspace") -> None:
        from kbstudio.ui.editor.controller import EditorController

        note("library")
        assert workspace.library_view.model.rowCount()
        documents = workspace.documents
        if code:
            documents.open_article(code, "en")
        document = documents.current
        assert document is not None
        editor = document.controller
        assert isinstance(editor, EditorController)
        editor.opened.connect(lambda _article: typed(editor))

    def typed(editor: "EditorController") -> None:
        if "editor" in seconds:
            return
        QTest.keyClicks(editor.view.edit, "x")
        note("editor")
        editor.view.preview.patched.connect(lambda: (note("preview"), finish()))

    def finish() -> None:
        if {"rows", "preview"} <= set(seconds):
            QTimer.singleShot(0, app.quit)

    desktop.libraries.listed.connect(lambda: note("rows"))
    desktop.libraries.opened.connect(opened)
    desktop.open(url)
    QTimer.singleShot(60_000, app.quit)
    app.exec()
    print(json.dumps(seconds), flush=True)
    desktop.close()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
