"""Lists at the side: those everybody has, and those a person keeps."""

from PySide6.QtCore import Qt

from kbstudio.domain.lists import ArticleFilter
from kbstudio.ui.library.controller import LibraryController
from kbstudio.ui.library.name_dialog import NameDialog
from kbstudio.ui.library.standing_lists import (
    NO_OWNER,
    NOT_REVIEWED,
    RECENT,
    RETURNED,
    STANDING,
    TO_FINISH,
    standing_filter,
)
from kbstudio.ui.library.view import LibraryView
from tests.support.screens import Screens
from tests.support.studios import new_article, publish, submit
from tests.ui.library.conftest import OpenLibrary


def titles(view: LibraryView) -> list[str]:
    return [row.title for row in view.model.rows]


def row_of(view: LibraryView, text: str) -> int:
    lists = view.sidebar.lists
    return next(row for row in range(lists.count()) if lists.item(row).text() == text)


def name_dialog(screens: Screens) -> NameDialog:
    return next(each for each in screens.windows[-1].findChildren(NameDialog) if each.isVisible())


def keep(screens: Screens, controller: LibraryController, name: str) -> None:
    controller.save_list()
    dialog = name_dialog(screens)
    dialog.name.setText(name)
    screens.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    screens.settle()


def test_each_list_holds_what_it_says(screens: Screens, open_library: OpenLibrary) -> None:
    new_article(screens.studio, title="A draft of mine")
    returned = new_article(screens.studio, title="Sent back").article
    submit(screens.studio, returned)
    screens.studio.reviewing.send_back(returned, "en", by="rita", comment="Say which router.")
    publish(screens.studio, new_article(screens.studio, title="Live").article)
    view, controller = open_library()

    def listed(name: str) -> list[str]:
        view.sidebar.lists.setCurrentRow(row_of(view, dict(zip(STANDING, names, strict=True))[name]))
        screens.settle()
        return sorted(titles(view))

    names = [view.sidebar.lists.text_of(name) for name in STANDING]
    assert listed(TO_FINISH) == ["A draft of mine", "Sent back"]
    assert listed(RETURNED) == ["Sent back"]
    assert listed(RECENT) == ["Live"]
    assert listed(NOT_REVIEWED) == []
    assert view._empty.isVisible()
    controller.act_as("noa")
    screens.settle()
    assert listed(TO_FINISH) == []


def test_acting_as_somebody_else_shows_what_is_theirs(screens: Screens, open_library: OpenLibrary) -> None:
    new_article(screens.studio, title="Of Maya")
    view, controller = open_library()
    view.sidebar.lists.setCurrentRow(row_of(view, "Mine to finish"))
    screens.settle()
    assert titles(view) == ["Of Maya"]
    controller.act_as("noa")
    screens.settle()
    assert titles(view) == []


def test_a_list_is_kept_with_words_buttons_and_order(screens: Screens, open_library: OpenLibrary) -> None:
    for title in ("Router lights", "Router reset", "Bill"):
        new_article(screens.studio, title=title, body="Words.\n")
    view, controller = open_library()
    view.facets["kind"].choose("reference")
    view.header.sort_by("title", descending=False)
    view.filter.show_words("router")
    keep(screens, controller, "Routers")
    view.sidebar.topics.setCurrentIndex(view.sidebar.topics.model().index(1, 0))
    view.clear_filter()
    screens.qtbot.waitUntil(lambda: len(titles(view)) == 3)
    view.sidebar.lists.setCurrentRow(row_of(view, "Routers"))
    screens.settle()
    assert titles(view) == ["Router lights", "Router reset"]
    assert view.filter.text() == "router"
    assert view.facets.value("kind") == "reference"
    assert view.sidebar.title == "Routers"
    view.sidebar.topics.setCurrentIndex(view.sidebar.topics.model().index(0, 0))
    screens.settle()
    assert view.filter.text() == ""
    assert len(titles(view)) == 3


def test_a_list_is_renamed_with_f2_and_removed_with_delete_and_comes_back(
    screens: Screens, open_library: OpenLibrary
) -> None:
    view, controller = open_library()
    keep(screens, controller, "One")
    keep(screens, controller, "Two")
    undone: list[object] = []
    controller.announced.connect(lambda _text, undo: undone.append(undo))
    lists = view.sidebar.lists
    lists.setCurrentRow(row_of(view, "One"))
    screens.qtbot.keyClick(lists, Qt.Key.Key_F2)
    dialog = name_dialog(screens)
    dialog.name.setText("two")
    screens.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    screens.settle()
    assert dialog.problem.isVisible()
    dialog.name.setText("Three")
    screens.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    screens.settle()
    lists.setCurrentRow(row_of(view, "Three"))
    screens.qtbot.keyClick(lists, Qt.Key.Key_Delete)
    screens.settle()
    assert [each.name for each in screens.studio.saved_lists.of(person="maya")] == ["Two"]
    assert view.sidebar.topics.has_choice
    undo = undone[-1]
    assert callable(undo)
    undo()
    screens.settle()
    assert row_of(view, "Three") > row_of(view, "My lists")


def test_lists_everybody_has_are_neither_renamed_nor_removed(screens: Screens, open_library: OpenLibrary) -> None:
    view, _ = open_library()
    lists = view.sidebar.lists
    lists.setCurrentRow(row_of(view, "In review"))
    with (
        screens.qtbot.assertNotEmitted(lists.removal_requested),
        screens.qtbot.assertNotEmitted(lists.rename_requested),
    ):
        screens.qtbot.keyClick(lists, Qt.Key.Key_Delete)
        screens.qtbot.keyClick(lists, Qt.Key.Key_F2)


def test_a_topic_is_found_by_typing_and_narrows(screens: Screens, open_library: OpenLibrary) -> None:
    studio = screens.studio
    studio.administration.put_topic("internet", by="admin", names={"en": "Internet", "pl": "Internet"})
    new_article(studio, title="Refunds only")
    code = new_article(studio, title="Slow line").article
    studio.writing.save(code, "en", by="maya", title="Slow line", body="x")
    view, _ = open_library()
    facet = view.facets.finding("topic")
    screens.qtbot.mouseClick(facet, Qt.MouseButton.LeftButton)
    screens.qtbot.keyClicks(facet.popup.line, "inter")
    screens.qtbot.keyClick(facet.popup.line, Qt.Key.Key_Return)
    screens.settle()
    assert view.wanted == ArticleFilter(topic="internet")
    assert titles(view) == []
    screens.qtbot.mouseClick(facet, Qt.MouseButton.LeftButton)
    assert facet.popup.isVisible()
    screens.qtbot.keyClick(facet.popup.line, Qt.Key.Key_Escape)
    assert not facet.popup.isVisible()
    assert facet.hasFocus()


def test_an_owner_who_left_keeps_their_name_in_the_list_without_owners(
    screens: Screens, open_library: OpenLibrary
) -> None:
    new_article(screens.studio, title="Left behind")
    screens.studio.administration.deactivate("maya", by="admin")
    view, _controller = open_library("karl")
    view.list_from(standing_filter(NO_OWNER, "karl"))
    screens.settle()
    assert titles(view) == ["Left behind"]
    assert view.model.owner(view.model.rows[0]) == "Maya"
