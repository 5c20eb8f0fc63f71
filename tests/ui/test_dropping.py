"""Files dropped on the window: texts become articles, a library opens, the rest says why not."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.changes import Changes
from kbstudio.ui.beginning import Beginning, Closed, Created
from kbstudio.ui.dropping import Dropping
from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.text_files import TextFile
from tests.support.screens import Screens, screens
from tests.support.studios import new_article

__all__ = ["screens"]


@dataclass
class Asked:
    """Stands for the dialog that begins an article; the library's own has tests of its own."""

    title: str
    created: Created
    closed: Closed


@pytest.fixture
def window(screens: Screens, tmp_path: Path) -> MainWindow:
    made = MainWindow(SettingsStore(tmp_path / "settings.json"))
    screens.windows.append(made)
    screens.qtbot.addWidget(made)
    made.action_table.enable("import_files")
    made.show()
    return made


@pytest.fixture
def dropping(screens: Screens, window: MainWindow) -> Dropping:
    return Dropping(window, screens.jobs, window)


def test_dropped_texts_are_read_and_the_others_named(
    screens: Screens, window: MainWindow, dropping: Dropping, tmp_path: Path
) -> None:
    good, empty = file(tmp_path, "router.md", "# Router\n\nPull the plug."), file(tmp_path, "empty.md", "")
    with screens.qtbot.waitSignal(dropping.texts_read) as read:
        drop(window, good, empty)
    assert read.args == [(TextFile("router.md", "Router", "Pull the plug."),)]
    assert window._message.text == "empty.md is empty: there is nothing to begin an article with."


def test_a_dropped_library_opens(screens: Screens, window: MainWindow, dropping: Dropping, tmp_path: Path) -> None:
    library = file(tmp_path, "team.kbstudio", "")
    with screens.qtbot.waitSignal(dropping.library_dropped) as dropped:
        drop(window, library)
    assert dropped.args == [str(library)]


def test_files_need_a_library_to_go_to(window: MainWindow, dropping: Dropping, tmp_path: Path) -> None:
    window.action_table.enable("import_files", enabled=False)
    dropping.take([file(tmp_path, "router.md", "# Router")])
    assert "Open a library first" in window._message.text


def test_a_whole_cupboard_of_files_is_refused(window: MainWindow, dropping: Dropping, tmp_path: Path) -> None:
    dropping.take([tmp_path / f"{number}.md" for number in range(101)])
    assert window._message.text == "Take at most 100 files at once."


def test_files_are_chosen_from_the_menu_too(
    screens: Screens, window: MainWindow, dropping: Dropping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(file(tmp_path, "notes.txt", "Pull the plug."))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    with screens.qtbot.waitSignal(dropping.texts_read) as read:
        window.action_table["import_files"].trigger()
    assert read.args == [(TextFile("notes.txt", "notes", "Pull the plug."),)]


def test_words_from_elsewhere_are_no_files(window: MainWindow, dropping: Dropping) -> None:
    words = QMimeData()
    words.setText("Pull the plug.")
    assert not drag(window, words).isAccepted()


def test_a_file_is_not_typed_into_a_text_as_its_address(tmp_path: Path) -> None:
    edit = MarkdownEdit()
    assert not edit.canInsertFromMimeData(mime(tmp_path / "router.md"))
    words = QMimeData()
    words.setText("Pull the plug.")
    assert edit.canInsertFromMimeData(words)
    edit.deleteLater()


def test_files_are_begun_one_after_the_other(screens: Screens, window: MainWindow) -> None:
    asked, _written = begin(screens, window, "One", "Two")
    assert titles(asked) == ["One"]
    asked[0].closed(0)
    assert titles(asked) == ["One", "Two"]


def test_the_same_for_all_begins_the_others_like_the_first(screens: Screens, window: MainWindow) -> None:
    first = new_article(screens.studio).article
    asked, written = begin(screens, window, "One", "Two", "Three")
    asked[0].created(first, "en")
    asked[0].closed(1)
    press(window, "The same for all")
    screens.settle()
    assert titles(asked) == ["One"]
    codes = {"KB-2", "KB-3"}
    assert written == [Changes(frozenset(codes))]
    begun = [screens.studio.writing.open(code, "en", by="maya") for code in sorted(codes)]
    assert [view.revision.text.title for view in begun] == ["Two", "Three"]
    assert [(view.article.topics, view.article.reviewers) for view in begun] == [(("billing.refund",), ("rita",))] * 2
    assert window.findChildren(Toast)[-1].accessibleName() == "Begun: KB-2, KB-3."


def test_the_others_can_be_left_or_begun_singly(screens: Screens, window: MainWindow) -> None:
    first = new_article(screens.studio).article
    asked, _written = begin(screens, window, "One", "Two", "Three")
    asked[0].created(first, "en")
    asked[0].closed(1)
    press(window, "One by one")
    asked[1].created(first, "en")
    asked[1].closed(1)
    assert titles(asked) == ["One", "Two", "Three"]


def begin(screens: Screens, window: MainWindow, *names: str) -> tuple[list[Asked], list[Changes]]:
    asked: list[Asked] = []
    written: list[Changes] = []

    def ask(title: str, _body: str, created: Created, closed: Closed) -> None:
        asked.append(Asked(title, created, closed))

    beginning = Beginning(
        ask,
        screens.studio.writing,
        window,
        screens.jobs,
        person=lambda: "maya",
        written=written.append,
        parent=window,
    )
    beginning.begin([TextFile(f"{name}.md", name, "Pull the plug.") for name in names])
    return asked, written


def titles(asked: list[Asked]) -> list[str]:
    return [dialog.title for dialog in asked]


def press(window: MainWindow, words: str) -> None:
    question = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(button for button in question.findChildren(QPushButton) if button.text() == words).click()


def file(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, "utf-8")
    return path


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(window: MainWindow, data: QMimeData) -> QDragEnterEvent:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event


def drop(window: MainWindow, *paths: Path) -> None:
    data = mime(*paths)
    assert drag(window, data).isAccepted()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))
