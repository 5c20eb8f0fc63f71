"""Several articles at once: choosing them, seeing what an edit will do, doing it, taking it back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.services.writing import NewArticle
from kbstudio.ui.library import controller as controller_module
from kbstudio.ui.library.controller import LibraryController
from kbstudio.ui.library.edit_dialog import EditDialog
from kbstudio.ui.library.view import LibraryView
from tests.support.screens import Screens
from tests.support.studios import new_article
from tests.ui.library.conftest import OpenLibrary

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def edit_dialog(screens: Screens) -> EditDialog:
    screens.settle()
    return next(each for each in screens.windows[-1].findChildren(EditDialog) if each.isVisible())


def toasts(controller: LibraryController) -> list[tuple[str, Callable[[], object] | None]]:
    heard: list[tuple[str, Callable[[], object] | None]] = []
    controller.announced.connect(lambda text, undo: heard.append((text, undo)))
    return heard


def settled_effects(screens: Screens, dialog: EditDialog) -> list[str]:
    screens.qtbot.waitUntil(lambda: bool(dialog.model.rows))
    screens.settle()
    return [dialog.model.effect(row) for row in dialog.model.rows]


def owners(view: LibraryView) -> dict[str, str]:
    return {row.article: row.owner for row in view.model.rows}


def test_shift_and_ctrl_choose_and_escape_goes_back(screens: Screens, open_library: OpenLibrary) -> None:
    for number in range(5):
        new_article(screens.studio, title=f"Article {number}")
    view, _ = open_library(width=2200)
    view.table.choose_row(0)
    screens.settle()
    assert not view.batch.isVisible()
    top = view.table.mapTo(view.page, QPoint(0, 0))
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Down, SHIFT)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Down, SHIFT)
    assert view.batch.told == "3 of 5 chosen"
    assert view.table.mapTo(view.page, QPoint(0, 0)) == top
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, CTRL)
    assert view.batch.told == "All 5 chosen"
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert view.table.chosen_rows == [2]
    assert not view.batch.isVisible()
    view.filter.setText("Article")
    screens.qtbot.waitUntil(lambda: view.narrowed)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert view.filter.text() == ""


def test_shift_end_chooses_to_the_end(screens: Screens, open_library: OpenLibrary) -> None:
    for number in range(4):
        new_article(screens.studio, title=f"Article {number}")
    view, _ = open_library()
    view.table.choose_row(1)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_End, SHIFT)
    assert view.table.chosen_rows == [1, 2, 3]


def test_everything_listed_is_chosen_in_a_second_step(
    screens: Screens, open_library: OpenLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller_module, "PAGE", 4)
    for number in range(9):
        screens.studio.writing.new(NewArticle("faq", "en", f"Number {number}", "x"), by="maya")
    view, _ = open_library()
    fetched = len(view.model.rows)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, CTRL)
    if fetched < 9:
        assert view.batch.told == f"{fetched} of 9 chosen"
        screens.qtbot.mouseClick(view.batch.all, Qt.MouseButton.LeftButton)
        screens.settle()
    assert view.batch.told == "All 9 chosen"
    assert len(view.choice.codes) == 9
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Up)
    assert len(view.choice.codes) == 1


def test_many_get_an_owner_and_undo_gives_them_back(screens: Screens, open_library: OpenLibrary) -> None:
    codes = [new_article(screens.studio, title=f"Article {number}").article for number in range(3)]
    view, controller = open_library("karl")
    heard = toasts(controller)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, CTRL)
    screens.qtbot.mouseClick(view.batch.buttons["owner"], Qt.MouseButton.LeftButton)
    dialog = edit_dialog(screens)
    screens.qtbot.waitUntil(dialog.fields.fields["owner"].line.hasFocus)
    assert not dialog.do_button.isEnabled()
    screens.qtbot.keyClicks(dialog.fields.fields["owner"].line, "noa")
    screens.qtbot.keyClick(dialog.fields.fields["owner"].line, Qt.Key.Key_Return)
    effects = settled_effects(screens, dialog)
    assert len(effects) == 3
    assert "Maya" in effects[0]
    assert "Noa" in effects[0]
    assert owners(view) == dict.fromkeys(codes, "maya")
    screens.qtbot.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
    screens.settle()
    assert owners(view) == dict.fromkeys(codes, "noa")
    text, undo = heard[-1]
    assert text.startswith("3")
    assert undo is not None
    undo()
    screens.settle()
    assert owners(view) == dict.fromkeys(codes, "maya")


def test_many_become_another_kind_for_others(screens: Screens, open_library: OpenLibrary) -> None:
    codes = [new_article(screens.studio, title=f"Article {number}").article for number in range(2)]
    view, controller = open_library("karl")
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, CTRL)
    controller.edit_articles()
    dialog = edit_dialog(screens)
    assert dialog.fields.edit == ArticleEdit()
    screens.qtbot.keyClicks(dialog.fields.kind, "FAQ")
    screens.qtbot.keyClicks(dialog.fields.audience, "Cust")
    effects = settled_effects(screens, dialog)
    assert effects[0].endswith("→ FAQ; For: Agents → Customers")
    screens.qtbot.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
    screens.settle()
    articles = [screens.studio.writing.open(code, "en", by="karl").article for code in codes]
    assert {(article.kind, article.audience) for article in articles} == {("faq", "customer")}


def test_many_are_written_for_another_channel(screens: Screens, open_library: OpenLibrary) -> None:
    codes = [new_article(screens.studio, title=f"Article {number}").article for number in range(2)]
    screens.studio.curating.edit(codes[:1], ArticleEdit(channels=("email",)), by="karl")
    view, controller = open_library("karl")
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, CTRL)
    controller.edit_articles()
    dialog = edit_dialog(screens)
    dialog.fields.fields["add_channels"].choose("sms")
    dialog.fields.fields["remove_channels"].choose("email")
    assert any("Text message" in each and "Email" in each for each in settled_effects(screens, dialog))
    screens.qtbot.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
    screens.settle()
    articles = [screens.studio.writing.open(code, "en", by="karl").article for code in codes]
    assert [article.channels for article in articles] == [("sms",), ("sms",)]


def test_who_may_not_is_told_before_and_nothing_is_done(screens: Screens, open_library: OpenLibrary) -> None:
    new_article(screens.studio)
    view, controller = open_library("rita")
    view.table.choose_row(0)
    controller.edit_articles("topics")
    dialog = edit_dialog(screens)
    screens.qtbot.waitUntil(dialog.fields.fields["topics"].line.hasFocus)
    dialog.fields.fields["topics"].remove("billing.refund")
    effects = settled_effects(screens, dialog)
    assert "Rita may not change KB-1" in effects[0]
    assert not dialog.do_button.isEnabled()
    dialog.reject()


def test_one_article_shows_what_it_has_and_changes_only_what_differs(
    screens: Screens, open_library: OpenLibrary
) -> None:
    code = new_article(screens.studio).article
    view, controller = open_library()
    view.table.choose_row(0)
    controller.edit_articles()
    dialog = edit_dialog(screens)
    fields = dialog.fields
    assert fields.fields["owner"].values == ("maya",)
    assert fields.fields["topics"].values == ("billing.refund",)
    assert fields.fields["reviewers"].values == ("rita",)
    fields.days.setValue(90)
    fields.fields["reviewers"].choose("daniel")
    assert "180 → 90" in settled_effects(screens, dialog)[0]
    screens.qtbot.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
    screens.settle()
    article = screens.studio.writing.open(code, "en", by="maya").article
    assert article.cadence_days == 90
    assert article.reviewers == ("rita", "daniel")
    assert article.owner == "maya"


def test_codes_are_copied_one_a_line(screens: Screens, open_library: OpenLibrary) -> None:
    for number in range(2):
        new_article(screens.studio, title=f"Article {number}")
    view, controller = open_library()
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, CTRL)
    controller.copy_code()
    assert sorted(QGuiApplication.clipboard().text().split("\n")) == ["KB-1", "KB-2"]
