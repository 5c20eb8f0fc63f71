"""A person who types into an article and is cut off: a program of its own, for tests that kill it.

``python -m tests.support.typist CODE TEXT`` opens the last library, or the sample, in the real window. It prints
"opened", and "typed" a second after the last key, by its own clock; then it waits for its end.
"""

import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.start import Desktop, make_application
from kbstudio.ui.workspace import Workspace


class Typist(QObject):
    """Types ``text`` at the head of an article as soon as it is open."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__()
        self._code = code
        self._text = text

    def begin(self, workspace: Workspace) -> None:
        """Open the article."""
        workspace.act_as("maya")
        workspace.documents.open_article(self._code, "en")
        document = workspace.documents.current
        assert document is not None
        assert isinstance(document.controller, EditorController)
        self._editor = document.controller
        self._editor.opened.connect(self._type)

    def _type(self) -> None:
        print("opened", flush=True)
        QTest.keyClicks(self._editor.view.edit, self._text)
        QTimer.singleShot(1000, lambda: print("typed", flush=True))


def _stay_away(self: WebPreview) -> None:
    """Instead of starting Chromium."""


def main() -> None:
    """Run until killed."""
    # What is typed is safe with or without a page beside it, and Chromium would outlive its killed parent.
    WebPreview.start = _stay_away
    app = make_application(["kbstudio"])
    desktop = Desktop(app)
    typist = Typist(*sys.argv[1:])
    desktop.libraries.opened.connect(typist.begin)
    desktop.open(None)
    app.exec()


if __name__ == "__main__":
    main()
