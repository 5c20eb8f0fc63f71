"""Earlier text restored: a whole version or one change, with a way back and nothing lost."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.history.controller import HistoryController
from kbstudio.ui.history.single_change import without_change
from kbstudio.ui.history.view import HistoryView
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, submit
from tests.ui.history.test_history import history

CHANGED = BODY.replace("30", "14") + "\nUnused ones.\n"


def written(screens: Screens) -> str:
    code = new_article(screens.studio).article
    screens.studio.writing.save(code, "en", by="maya", body=CHANGED)
    return code


def listening(controller: HistoryController) -> tuple[list[str], list[Callable[[], object] | None]]:
    said: list[str] = []
    undo: list[Callable[[], object] | None] = []
    controller.announced.connect(lambda text, back: (said.append(text), undo.append(back)))
    controller.failed.connect(lambda error: said.append(str(error)))
    return said, undo


def newest(screens: Screens, code: str) -> str:
    return screens.studio.writing.open(code, "en", by="maya").revision.text.body


def take_back(screens: Screens, view: HistoryView, change: int) -> None:
    view.pane.view.setFocus()
    view.pane.view.go_to_change(change)
    assert view.pane.taking_back.action.shortcut() == QKeySequence("Ctrl+Backspace")
    button = next(b for b in view.pane.findChildren(QPushButton) if b.text() == "Take back")
    assert button.isVisible()
    screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    screens.settle()


def test_a_whole_version_is_restored_and_undone(screens: Screens) -> None:
    code = written(screens)
    view, controller = history(screens, code)
    said, undo = listening(controller)
    assert not controller.may_restore
    view.choose(1)
    screens.settle()
    screens.qtbot.mouseClick(view.inspector._restore.button, Qt.MouseButton.LeftButton)
    screens.settle()
    assert said == ["Version 1 is the newest draft again (version 3)."]
    assert newest(screens, code) == BODY
    assert view.timeline.numbers == (3,)
    assert undo[0] is not None
    undo[0]()
    screens.settle()
    assert newest(screens, code) == CHANGED
    assert len(view.timeline.shown) == 4


def test_undo_works_after_the_history_was_closed(screens: Screens) -> None:
    code = written(screens)
    view, controller = history(screens, code)
    _, undo = listening(controller)
    view.choose(1)
    screens.settle()
    controller.restore_version()
    screens.settle()
    view.hide()
    view.deleteLater()
    screens.qtbot.waitUntil(lambda: not [w for w in screens.windows if w.findChild(HistoryView)])
    assert undo[0] is not None
    undo[0]()
    screens.settle()
    assert newest(screens, code) == CHANGED


def test_the_older_of_two_is_restored_beside_the_newest(screens: Screens) -> None:
    code = written(screens)
    screens.studio.writing.save(code, "en", by="maya", body="Something else.\n")
    view, controller = history(screens, code)
    view.choose(1, 3)
    screens.settle()
    assert view.inspector._restore.button.text() == "Restore version 1"
    controller.restore_version()
    screens.settle()
    assert newest(screens, code) == BODY


def test_single_changes_are_taken_back_one_after_the_other(screens: Screens) -> None:
    code = written(screens)
    view, controller = history(screens, code)
    said, undo = listening(controller)
    take_back(screens, view, 1)
    assert newest(screens, code) == BODY.replace("30", "14")
    assert said == ["The change is taken back: version 3 is the newest draft."]
    assert view.timeline.numbers == (1, 3)
    assert view.pane.view.current_change == 0
    take_back(screens, view, 0)
    assert newest(screens, code) == BODY
    assert undo[1] is not None
    undo[1]()
    screens.settle()
    assert newest(screens, code) == BODY.replace("30", "14")


def test_only_the_newest_text_is_changed_back(screens: Screens) -> None:
    code = written(screens)
    screens.studio.writing.save(code, "en", by="maya", body="Something else.\n")
    view, _ = history(screens, code)
    view.choose(2)
    screens.settle()
    view.next_change()
    assert not view.pane.taking_back.action.isVisible()
    assert all(b.isHidden() for b in view.pane.findChildren(QPushButton) if b.text() == "Take back")


def test_restoring_says_that_it_ends_a_review(screens: Screens) -> None:
    code = written(screens)
    submit(screens.studio, code)
    view, controller = history(screens, code)
    said, _ = listening(controller)
    view.choose(1)
    screens.settle()
    assert "in review" in view.inspector._restore.reason
    controller.restore_version()
    screens.settle()
    assert "Version 2 is no longer in review" in said[0]
    assert screens.studio.history.of(code, "en")[1].state is RevisionState.DRAFT


def test_a_version_written_meanwhile_is_kept_and_said(screens: Screens) -> None:
    code = written(screens)
    view, controller = history(screens, code)
    said, _ = listening(controller)
    screens.studio.writing.save(code, "en", by="noa", body="What noa wrote.\n")
    take_back(screens, view, 0)
    assert said == ["Noa saved version 3 meanwhile, so nothing was changed. Look at it here, then decide anew."]
    assert newest(screens, code) == "What noa wrote.\n"
    assert [entry.revision for entry in view.timeline.shown] == [3, 2, 1]


def test_who_may_not_write_reads_why(screens: Screens) -> None:
    view, controller = history(screens, written(screens), person="rita")
    view.choose(1)
    screens.settle()
    assert not controller.may_restore
    assert "Rita" in view.inspector._restore.reason


def test_title_and_fields_are_taken_back_on_their_own() -> None:
    older = ArticleText.of("Refunds", "Same.\n", {"summary": "Old"})
    newer = ArticleText.of("Returns", "Same.\n", {"summary": "New"})
    shown = compare_texts(older, newer)
    kinds = [shown.rows[change.first].section for change in shown.changes]
    title, fields = without_change(shown, kinds.index("title"), older, newer), kinds.index("fields")
    assert (title.title, title.fields) == ("Refunds", newer.fields)
    assert without_change(shown, fields, older, newer) == ArticleText.of("Returns", "Same.\n", {"summary": "Old"})
