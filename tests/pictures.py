"""Makes the pictures of the README from the real window: ``python3 -m tests.pictures`` writes them into docs/."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.history.view import HistoryView
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.merge.view import MergeView
from kbstudio.ui.palette.entry import Kind
from kbstudio.ui.start import Desktop, make_application
from kbstudio.ui.workspace import Workspace

FOLDER = Path(__file__).resolve().parents[1] / "docs"
SIZE = (1440, 900)
_PATIENCE = 60_000


def main() -> None:
    """Open the sample library in a profile of its own and take each picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CACHE", "CONFIG", "STATE", "DATA_HOME"):
            os.environ[f"KBSTUDIO_{name}"] = str(Path(folder) / name.lower())
        desktop = Desktop(make_application(sys.argv[:1]))
        opened: list[Workspace] = []
        desktop.libraries.opened.connect(opened.append)
        desktop.open(None)
        desktop.window.resize(*SIZE)
        _until(lambda: bool(opened))
        _take_all(desktop, opened[0])
        desktop.close()


def _take_all(desktop: Desktop, workspace: Workspace) -> None:
    FOLDER.mkdir(exist_ok=True)
    desktop.themes.choose("light")
    workspace.act_as("maya")
    _until(lambda: workspace.library_view.model.rowCount() > 0)
    workspace.list_topic("internet")
    _until(lambda: 0 < workspace.library_view.model.rowCount() < 40)
    workspace.library_view.choose("KB-9", "en")
    _take(desktop, "library-light")
    _open_article(workspace, "KB-1", "en")
    _take(desktop, "editor-light")
    workspace.act_as("daniel")
    workspace.documents.open_review("KB-1", "en")
    document = workspace.documents.current
    assert document is not None
    assert isinstance(document.page, ComparisonPane)
    _until(lambda: isinstance(document.page, ComparisonPane) and document.page.is_shown)
    _take(desktop, "review-light")
    desktop.window.show_place("inbox")
    _until(lambda: desktop.window.current_place == "inbox")
    _take(desktop, "inbox-light")
    _show_history(desktop, workspace)
    _show_languages(desktop, workspace)
    _show_merge(desktop, workspace)
    _show_guideline(desktop, workspace)
    desktop.themes.choose("dark")
    _show_palette(desktop)
    _show_findings(desktop, workspace)
    workspace.act_as("noa")
    _open_article(workspace, "KB-1", "he")
    _take(desktop, "editor-hebrew-dark")
    workspace.act_as("tomas")
    _show_adaptation(desktop, workspace, "KB-10", "en-GB", "market-dark")


def _show_history(desktop: Desktop, workspace: Workspace) -> None:
    workspace.documents.open_versions("KB-1", "en")
    document = workspace.documents.current
    assert document is not None
    assert isinstance(document.page, HistoryView)
    pane = document.page.pane
    _until(lambda: pane.is_shown)
    _take(desktop, "history-light")


def _show_languages(desktop: Desktop, workspace: Workspace) -> None:
    workspace.act_as("noa")
    desktop.window.show_place("languages")
    _until(lambda: workspace.languages_view.model.rowCount() > 0)
    _take(desktop, "languages-light")
    _show_adaptation(desktop, workspace, "KB-11", "he", "adapt-hebrew-light")


def _show_adaptation(desktop: Desktop, workspace: Workspace, code: str, locale: str, name: str) -> None:
    workspace.documents.open_adaptation(code, locale)
    document = workspace.documents.current
    assert document is not None
    page = document.page
    assert isinstance(page, LocalesView)
    _until(lambda: page.is_shown)
    _take(desktop, name)


def _show_merge(desktop: Desktop, workspace: Workspace) -> None:
    """Two people change the same paragraph of an article; the second one saves."""
    code = "KB-9"
    workspace.act_as("maya")
    _open_article(workspace, code, "en")
    document = workspace.documents.current
    assert document is not None
    editor = document.controller
    assert isinstance(editor, EditorController)
    before = editor.view.edit.text()
    first, _, rest = before.partition("\n\n")
    theirs = f"{first} Ask for the account number first.\n\n{rest}"
    workspace.studio.writing.save(code, "en", by="tomas", body=theirs)
    editor.view.edit.replace_text(f"{first} Ask the customer for patience.\n\n{rest}")
    editor.save()
    _until(lambda: "both of you" in editor.view.notices.text)
    editor.ask_to_merge()
    key = f"merge {code} en"
    _until(lambda: desktop.window.current_tab == key)
    merge = workspace.documents.current
    assert merge is not None
    page = merge.page
    assert isinstance(page, MergeView)
    _until(lambda: page.is_shown)
    _take(desktop, "merge-light")
    workspace.documents.leave_out(key)


def _show_guideline(desktop: Desktop, workspace: Workspace) -> None:
    workspace.act_as("iris")
    desktop.window.show_place("tone")
    _until(lambda: len(workspace.studio.guidelines.all()) > 0)
    draft = next(row for row in workspace.studio.guidelines.all() if row.draft is not None and row.live is not None)
    workspace.tone.open_rule(draft.code)
    bench = workspace.tone.controller.bench
    _until(lambda: bench.code == draft.code)
    bench.edit_rule(f"{draft.code}.no-blame")
    _take(desktop, "guideline-light")


def _show_findings(desktop: Desktop, workspace: Workspace) -> None:
    """A reply with a phrase that says nothing."""
    workspace.act_as("maya")
    _open_article(workspace, "KB-6", "en")
    # The text is checked beside the window once it stands there.
    pause = QDeadlineTimer(3000)
    _until(pause.hasExpired)
    # The first finding is about the text as a whole.
    for _ in range(2):
        desktop.window.action_table["next_change"].trigger()
    _take(desktop, "tone-dark")


def _show_palette(desktop: Desktop) -> None:
    palette = desktop.palette
    desktop.window.action_table["palette"].trigger()
    palette.card.field.setText("re")
    palette.card.field.textEdited.emit("re")
    _until(lambda: any(entry.kind is Kind.ARTICLE for entry in palette.entries))
    _take(desktop, "palette-dark")
    palette.close_palette()


def _open_article(workspace: Workspace, code: str, locale: str) -> None:
    workspace.documents.open_article(code, locale)
    document = workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, EditorController)
    editor = document.controller
    shown: list[bool] = []
    editor.view.preview.patched.connect(lambda: shown.append(True))
    _until(lambda: editor.view.preview.usable and bool(shown))


def _take(desktop: Desktop, name: str) -> None:
    # One more second: Chromium paints a frame or two after it says that it is done.
    pause = QDeadlineTimer(1000)
    _until(pause.hasExpired)
    desktop.window.grab().save(str(FOLDER / f"{name}.png"))
    print(f"docs/{name}.png")


def _until(reached: Callable[[], bool]) -> None:
    patience = QDeadlineTimer(_PATIENCE)
    loop = QEventLoop()
    look = QTimer(interval=20)
    look.timeout.connect(lambda: (reached() or patience.hasExpired()) and loop.quit())
    look.start()
    if not reached():
        loop.exec()
    if not reached():
        raise TimeoutError("the window did not get there")


if __name__ == "__main__":
    main()
