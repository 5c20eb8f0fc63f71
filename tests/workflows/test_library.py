"""The library as people use it day by day: every list at the side, one's own lists, many articles at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.library.edit_dialog import EditDialog
from kbstudio.ui.library.name_dialog import NameDialog
from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from tests.support.desktops import Hands

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def listed(hands: Hands) -> set[tuple[str, str]]:
    return {(row.article, row.locale) for row in hands.workspace.library_view.model.rows}


def choose_list(hands: Hands, name: str) -> None:
    """Press a list at the side."""
    lists = hands.workspace.library_view.sidebar.lists
    item = next(lists.item(row) for row in range(lists.count()) if lists.item(row).text() == name)
    lists.scrollToItem(item)
    place = lists.visualItemRect(item).center()
    hands.qtbot.mouseClick(lists.viewport(), Qt.MouseButton.LeftButton, pos=place)


def entries(hands: Hands) -> list[str]:
    lists = hands.workspace.library_view.sidebar.lists
    return [lists.item(row).text() for row in range(lists.count())]


@pytest.mark.parametrize(
    ("person", "name", "held", "not_held"),
    [
        ("Tomas", "Mine to finish", {("KB-8", "en"), ("KB-23", "en")}, {("KB-12", "pl"), ("KB-1", "en")}),
        ("Tomas", "Returned to me", {("KB-23", "en")}, {("KB-8", "en")}),
        ("Piotr", "Returned to me", {("KB-12", "pl")}, {("KB-23", "en")}),
        ("Tomas", "In review", {("KB-1", "en"), ("KB-7", "pl")}, {("KB-8", "en")}),
        ("Karl", "Waiting to be published", {("KB-3", "en")}, {("KB-1", "en")}),
        ("Karl", "Recently published", {("KB-20", "en")}, {("KB-8", "en")}),
    ],
)
def test_each_list_holds_what_it_says(
    hands: Hands, person: str, name: str, held: set[tuple[str, str]], not_held: set[tuple[str, str]]
) -> None:
    hands.become(person)
    choose_list(hands, name)
    hands.until(lambda: held <= listed(hands) and not not_held & listed(hands))


def test_waiting_for_my_review_is_the_inbox(hands: Hands) -> None:
    hands.become("Rita")
    choose_list(hands, "Waiting for my review")
    hands.until(lambda: hands.window.current_place == "inbox")
    hands.until(lambda: hands.workspace.inbox_view.model.rowCount() > 0)


def test_an_article_without_owner_is_found_and_given_to_somebody(hands: Hands) -> None:
    hands.become("Karl")
    view = hands.workspace.library_view
    hands.until(lambda: ("KB-20", "en") in listed(hands))
    view.choose("KB-20", "en")
    for taken, given in (("", "No owner"), ("tomas rey", "")):
        hands.key(Qt.Key.Key_E, CTRL, SHIFT, to=view.table)
        dialog = hands.dialog(EditDialog)
        owner = dialog.fields.fields["owner"]
        if taken:
            hands.write(taken, owner.line)
            hands.key(Qt.Key.Key_Return, to=owner.line)
        else:
            owner.line.setFocus()
            hands.key(Qt.Key.Key_Backspace, to=owner.line)
        hands.until(dialog.do_button.isEnabled)
        assert any("KB-20" in row.code and row.changes for row in dialog.model.rows)
        hands.click(dialog.do_button)
        hands.until(lambda: bool(hands.window.findChildren(Toast)))
        if given:
            choose_list(hands, given)
            hands.until(lambda: ("KB-20", "en") in listed(hands))
            view.choose("KB-20", "en")
        else:
            hands.until(lambda: ("KB-20", "en") not in listed(hands))


def test_what_nobody_reviewed_is_listed(hands: Hands) -> None:
    hands.become("Karl")
    choose_list(hands, "Not reviewed")
    hands.until(lambda: not listed(hands) or all(code.startswith("KB-") for code, _locale in listed(hands)))
    counted = hands.workspace.studio.lists.count(hands.workspace.library_view.wanted)
    hands.until(lambda: len(listed(hands)) == counted)


def test_several_get_a_topic_and_undo_takes_it_away(hands: Hands) -> None:
    hands.become("Karl")
    view = hands.workspace.library_view
    hands.until(lambda: len(listed(hands)) > 3)
    view.table.setFocus()
    view.table.choose_row(0)
    for _ in range(2):
        hands.key(Qt.Key.Key_Down, SHIFT, to=view.table)
    codes = view.choice.codes

    before = {row.article: row.topics for row in view.model.rows}
    hands.click(view.batch.buttons["topics"])
    dialog = hands.dialog(EditDialog)
    field = dialog.fields.fields["add_topics"]
    hands.write("paper", field.line)
    hands.key(Qt.Key.Key_Return, to=field.line)
    added = field.values[0]
    hands.until(dialog.do_button.isEnabled)
    hands.click(dialog.do_button)
    hands.until(lambda: all(added in row.topics for row in view.model.rows if row.article in codes))
    toast = next(each for each in hands.window.findChildren(Toast))
    hands.click(next(each for each in toast.findChildren(QPushButton) if each.text() == "Undo"))
    hands.until(lambda: all(row.topics == before[row.article] for row in view.model.rows if row.article in codes))


def test_a_list_of_one_s_own_is_kept_and_opened_again(hands: Hands) -> None:
    view = hands.workspace.library_view
    hands.until(lambda: len(listed(hands)) > 3)
    everything = len(listed(hands))
    hands.write("wi-fi", view.filter)
    hands.until(lambda: ("KB-7", "en") in listed(hands) and len(listed(hands)) < everything)
    few = listed(hands)
    hands.menu("View", "Save this list")
    dialog = hands.dialog(NameDialog)
    dialog.name.clear()
    hands.write("Wi-Fi at home", dialog.name)
    hands.key(Qt.Key.Key_Return, to=dialog.name)
    hands.until(lambda: "Wi-Fi at home" in entries(hands))
    hands.key(Qt.Key.Key_Escape, to=view.table)
    hands.until(lambda: len(listed(hands)) == everything)
    choose_list(hands, "Wi-Fi at home")
    hands.until(lambda: listed(hands) == few)
    assert view.filter.text() == "wi-fi"


def test_who_begins_what_is_there_already_opens_it_instead(hands: Hands) -> None:
    hands.become("Tomas")
    hands.menu("File", "New article")
    dialog = hands.dialog(NewArticleDialog)
    hands.write("Forgotten my password", dialog.title)
    hands.until(dialog.similar.isVisible)
    hands.key(Qt.Key.Key_Down, to=dialog.title)
    hands.key(Qt.Key.Key_Return, to=dialog.similar.list)
    hands.until(lambda: hands.workspace.documents.current is not None)
    document = hands.workspace.documents.current
    assert document is not None
    assert document.code == "KB-20"
