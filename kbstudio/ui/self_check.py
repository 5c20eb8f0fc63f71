"""`python3 -m kbstudio --check`: walks the whole loop through the real window on a temporary sample library."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from kbstudio import __version__
from kbstudio.domain.errors import Unavailable
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.writing import NewArticle
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.start import Desktop, make_application
from kbstudio.ui.workspace import Workspace

_PATIENCE = 60_000
"""Milliseconds a step may take on a slow machine."""

_TITLE = "Check: how long a refund takes"
_BODY = "A refund arrives within **five working days**.\n\n- Ask for the order number.\n- Name the day it was sent.\n"


def run_check() -> int:
    """Write, save, submit, review, publish and read one article; prints each step and gives the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="kbstudio-check-") as folder:
        for name in ("CACHE", "CONFIG", "STATE", "DATA_HOME"):
            os.environ[f"KBSTUDIO_{name}"] = str(Path(folder, name.lower()))
        desktop = Desktop(make_application(sys.argv[:1]))
        try:
            _Walk(desktop).whole_loop()
        finally:
            desktop.close()
    print(f"KB Studio {__version__} works on this machine.")
    return 0


class _Walk:
    """One person after another does their part."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._window = desktop.window
        self._errors: list[Exception] = []
        desktop.jobs.failed_unhandled.connect(self._errors.append)

    def whole_loop(self) -> None:
        """Walk from an empty computer to what an agent reads."""
        opened: list[Workspace] = []
        self._desktop.libraries.opened.connect(opened.append)
        self._desktop.open(None)
        self._until(lambda: bool(opened), "the sample library opens")
        self._workspace = workspace = opened[0]
        self._until(lambda: workspace.library_view.model.rowCount() > 0, "its articles are listed")
        code = self._write()
        self._review(code)
        self._publish(code)
        self._read(code)

    def _write(self) -> str:
        workspace = self._workspace
        workspace.act_as("maya")
        outcome = workspace.studio.writing.new(
            NewArticle("faq", "en", _TITLE, reviewers=("rita",), topics=("billing.refund",)), by="maya"
        )
        code = outcome.article
        workspace.documents.open_article(code, "en")
        editor = self._shown_editor()
        view = editor.view
        self._until(lambda: view.title.text() == _TITLE, f"{code} opens for writing")
        self._until(lambda: view.preview.usable, "the live preview is there")
        shown: list[int] = []
        view.preview.patched.connect(lambda: shown.append(1))
        view.edit.insertPlainText(_BODY)
        self._until(lambda: bool(shown), "the preview follows the typing")
        self._window.action_table["save"].trigger()
        self._until(lambda: not editor.unsaved, "version 2 is saved")
        editor.submit("a question asked every day", "meaning")
        self._until(lambda: self._state(code) is RevisionState.IN_REVIEW, "it is submitted for review")
        return code

    def _review(self, code: str) -> None:
        workspace = self._workspace
        workspace.act_as("rita")
        self._window.show_place("inbox")
        self._until(lambda: workspace.inbox_view.model.row_of((code, "en")) >= 0, "the reviewer finds it in the inbox")
        workspace.documents.open_review(code, "en")
        page = self._shown_comparison()
        self._until(lambda: page.is_shown, "the two versions are compared")
        self._window.action_table["approve"].trigger()
        self._until(lambda: self._state(code) is RevisionState.APPROVED, "the reviewer approves it")

    def _publish(self, code: str) -> None:
        workspace = self._workspace
        workspace.act_as("karl")
        workspace.open_waiting(code, "en")
        self._until(lambda: self._chosen_to_publish() == code, "the curator finds it waiting")
        self._window.action_table["publish"].trigger()
        self._until(lambda: self._state(code) is RevisionState.PUBLISHED, "the curator publishes it")

    def _read(self, code: str) -> None:
        reader = self._workspace.studio.reader()
        try:
            found = [hit.article for hit in reader.search("how long refund working days", "en").hits]
            self._until(lambda: code in found, "an agent's search finds it")
            edition = reader.show(code, "en")
            self._until(lambda: "<strong>five working days</strong>" in (edition.html or ""), "an agent reads it")
        finally:
            reader.close()

    def _shown_editor(self) -> EditorController:
        document = self._workspace.documents.current
        assert document is not None and isinstance(document.controller, EditorController)
        return document.controller

    def _shown_comparison(self) -> ComparisonPane:
        document = self._workspace.documents.current
        assert document is not None and isinstance(document.page, ComparisonPane)
        return document.page

    def _state(self, code: str) -> RevisionState:
        return self._workspace.studio.history.of(code, "en")[0].state

    def _chosen_to_publish(self) -> str:
        row = self._workspace.publish_view.chosen
        return row.article if row else ""

    def _until(self, reached: Callable[[], bool], step: str) -> None:
        """Let the window work until the step is reached; raises Unavailable when it is not."""
        patience = QDeadlineTimer(_PATIENCE)
        loop = QEventLoop()
        look = QTimer(interval=10)
        look.timeout.connect(lambda: (reached() or self._errors or patience.hasExpired()) and loop.quit())
        look.start()
        if not reached():
            loop.exec()
        if self._errors:
            raise self._errors[0]
        if not reached():
            raise Unavailable("The check stopped before this: {step}. Nothing of yours was touched.", step=step)
        _say(step)


def _say(step: str) -> None:
    print(f"ok  {step}", flush=True)
