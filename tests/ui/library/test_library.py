"""The library as people use it: finding, reading on the side, opening, beginning an article."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.changes import Changes
from kbstudio.domain.revisions import RevisionState
from kbstudio.places import config_folder
from kbstudio.services.writing import NewArticle
from kbstudio.ui.library.controller import LibraryController
from kbstudio.ui.library.model import PAGE
from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from kbstudio.ui.library.topic_tree import _COUNT
from kbstudio.ui.library.view import LibraryView
from kbstudio.ui.widgets.cells import first_strong_is_right_to_left
from tests.support.screens import Screens
from tests.support.studios import new_article, publish, submit


def library(screens: Screens, person: str = "maya", width: int = 1300) -> tuple[LibraryView, LibraryController]:
    view = LibraryView()
    studio = screens.studio
    controller = LibraryController(
        view,
        person=person,
        lists=studio.lists,
        writing=studio.writing,
        administration=studio.administration,
        curating=studio.curating,
        saved_lists=studio.saved_lists,
        settings=SettingsStore(config_folder() / "settings.json"),
        jobs=screens.jobs,
        bus=screens.bus,
    )
    view.setParent(screens.frame(view.sidebar, view.page, view.inspector, width=width))
    controller.load()
    screens.settle()
    return view, controller


def titles(view: LibraryView) -> list[str]:
    return [row.title for row in view.model.rows]


def shown_texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def dialog_of(controller: LibraryController, screens: Screens) -> NewArticleDialog:
    controller.begin_article()
    found = [w for w in screens.windows[-1].findChildren(NewArticleDialog) if w.isVisible()]
    return found[0]


def test_an_empty_library_offers_the_first_act(screens: Screens) -> None:
    view, _ = library(screens)
    assert "No articles here yet. Write the first one." in shown_texts(view.page)
    asked: list[bool] = []
    view.new_requested.disconnect()
    view.new_requested.connect(lambda: asked.append(True))
    button = next(b for b in view.page.findChildren(QPushButton) if b.text() == "Write the first article")
    screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [True]


def test_typing_in_the_list_filters_over_the_text_too(screens: Screens) -> None:
    new_article(screens.studio, title="Refund window", body="Mentions aardvarks.\n")
    new_article(screens.studio, title="Router lights", body="Other words.\n")
    view, _ = library(screens)
    view.table.setFocus()
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A)
    screens.qtbot.keyClicks(view.filter, "ardvark")
    screens.qtbot.waitUntil(lambda: titles(view) == ["Refund window"], timeout=20_000)
    view.filter.setText("zzz")
    screens.qtbot.waitUntil(lambda: "Nothing matches. Clear the filter." in shown_texts(view.page), timeout=20_000)
    button = next(b for b in view.page.findChildren(QPushButton) if b.text() == "Clear the filter")
    screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    screens.settle()
    assert len(titles(view)) == 2
    assert view.filter.text() == ""


def test_facets_narrow_and_clear(screens: Screens) -> None:
    published = new_article(screens.studio).article
    publish(screens.studio, published)
    new_article(screens.studio, title="Still a draft")
    view, _ = library(screens)
    menu = view.facets["state"].fill_menu()
    next(action for action in menu.actions() if action.text() == "Published").trigger()
    screens.settle()
    assert [row.state for row in view.model.rows] == [RevisionState.PUBLISHED]
    assert view.facets["state"].text() == "State: Published"
    view.facets.cleared.emit()
    screens.settle()
    assert len(view.model.rows) == 2


def test_a_header_sorts_in_the_database(screens: Screens) -> None:
    for title in ("Beta", "alpha", "Gamma"):
        new_article(screens.studio, title=title)
    view, _ = library(screens)
    view.table.horizontalHeader().sectionClicked.emit(1)
    screens.settle()
    forwards = titles(view)
    view.table.horizontalHeader().sectionClicked.emit(1)
    screens.settle()
    assert titles(view) == forwards[::-1]
    assert set(forwards) == {"Beta", "alpha", "Gamma"}


def test_topics_and_saved_lists_choose_what_is_listed(screens: Screens) -> None:
    new_article(screens.studio)
    screens.studio.writing.new(NewArticle("faq", "en", "No topic", "x"), by="noa")
    view, controller = library(screens)
    named: list[str] = []
    controller.title_changed.connect(named.append)
    view.sidebar.topics.setCurrentIndex(view.sidebar.topics.model().index(1, 0))
    screens.settle()
    assert titles(view) == ["Refund window"]
    view.sidebar.lists.setCurrentRow(1)
    screens.settle()
    assert titles(view) == ["Refund window"]
    assert named[-1] == "Mine to finish"
    assert not view.sidebar.topics.has_choice


def test_waiting_for_my_review_leads_to_the_inbox(screens: Screens) -> None:
    submit(screens.studio, new_article(screens.studio).article)
    view, controller = library(screens, "rita")
    asked: list[bool] = []
    controller.inbox_requested.connect(lambda: asked.append(True))
    view.sidebar.lists.setCurrentRow(2)
    assert asked == [True]
    assert view.sidebar.topics.has_choice


def test_enter_opens_and_the_reading_pane_follows(screens: Screens) -> None:
    new_article(screens.studio, title="Refund window")
    hebrew = new_article(screens.studio, title="החזר כספי " * 20, locale="he", body="שלום **לכולם**.\n").article
    view, controller = library(screens, width=700)
    opened: list[tuple[str, str]] = []
    controller.article_opened.connect(lambda code, locale: opened.append((code, locale)))
    view.choose(hebrew, "he")
    screens.settle()
    assert "לכולם" in view.inspector._text.toPlainText()
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened == [(hebrew, "he")]


def test_what_others_change_is_announced_and_moves_nothing_until_it_is_shown(screens: Screens) -> None:
    codes = [new_article(screens.studio, title=f"Article {number:02}").article for number in range(60)]
    view, _ = library(screens)
    view.choose(codes[20], "en")
    view.table.scrollTo(view.table.currentIndex())
    before = view.table.rowViewportPosition(view.table.current_row)
    new_article(screens.studio, title="A newcomer on top")
    screens.studio.writing.save(codes[3], "en", by="maya", title="Renamed", body="x")
    screens.bus.publish(Changes(frozenset({"KB-61", codes[3]})))
    screens.settle()
    assert view.changed_button.text() == "2 changed since you opened this list. Show"
    assert titles(view)[0] == "Article 59"
    assert "Renamed" in titles(view)
    assert view.table.rowViewportPosition(view.table.current_row) == before
    screens.qtbot.mouseClick(view.changed_button, Qt.MouseButton.LeftButton)
    screens.settle()
    assert titles(view)[:2] == ["Renamed", "A newcomer on top"]
    assert view.model.key_of(view.table.current_row) == (codes[20], "en")
    assert view.table.rowViewportPosition(view.table.current_row) == before
    assert not view.changed_button.isVisible()


def test_what_one_does_oneself_is_shown_at_once(screens: Screens) -> None:
    codes = [new_article(screens.studio, title=f"Article {number:02}").article for number in range(3)]
    view, controller = library(screens)
    screens.studio.writing.save(codes[0], "en", by="maya", title="Renamed", body="x")
    screens.bus.publish(Changes(frozenset({codes[0]})), controller.parent())
    screens.settle()
    assert titles(view)[0] == "Renamed"
    # The watcher tells of it once more, as of anybody's work.
    screens.bus.publish(Changes(frozenset({codes[0]})))
    screens.settle()
    assert not view.changed_button.isVisible()


def test_more_rows_are_fetched_when_the_end_comes_into_sight(screens: Screens) -> None:
    wanted = [NewArticle("faq", "en", f"Number {number:03}", "x") for number in range(PAGE + 5)]
    for article in wanted:
        screens.studio.writing.new(article, by="maya")
    screens.studio.writing.save("KB-1", "he", by="maya", title="מספר", body="x")
    view, _ = library(screens)
    assert len(view.model.rows) == PAGE
    assert view.sidebar.topics.model().index(0, 0).data(_COUNT) == PAGE + 5
    view.table.scrollToBottom()
    screens.qtbot.waitUntil(lambda: len(view.model.rows) == PAGE + 6, timeout=20_000)
    assert len(set(titles(view))) == PAGE + 6


def test_a_new_article_needs_a_title_and_enter_creates_it(screens: Screens) -> None:
    view, controller = library(screens)
    opened: list[tuple[str, str]] = []
    controller.article_opened.connect(lambda code, locale: opened.append((code, locale)))
    dialog = dialog_of(controller, screens)
    screens.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    assert dialog.title_note.isVisible()
    assert "title" in dialog.title_note.text()
    dialog.language.setCurrentIndex(dialog.language.findData("he"))
    assert dialog.title.layoutDirection() is Qt.LayoutDirection.RightToLeft
    dialog.title.insert("נוריות הנתב")
    screens.qtbot.keyClicks(dialog.topics.line, "refu")
    screens.qtbot.keyClick(dialog.topics.line, Qt.Key.Key_Return)
    screens.qtbot.keyClicks(dialog.reviewers.line, "dan")
    screens.qtbot.keyClick(dialog.reviewers.line, Qt.Key.Key_Return)
    screens.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    screens.settle()
    assert opened == [("KB-1", "he")]
    article = screens.studio.writing.open("KB-1", "he", by="maya").article
    assert article.topics == ("billing.refund",)
    assert article.reviewers == ("daniel",)
    assert titles(view) == ["נוריות הנתב"]


def test_an_unknown_language_is_said_in_place(screens: Screens) -> None:
    _view, controller = library(screens)
    dialog = dialog_of(controller, screens)
    dialog.title.setText("Something")
    dialog.language.setEditText("klingon")
    screens.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    assert dialog.language_note.isVisible()
    dialog.reject()


def test_one_who_may_not_write_is_told_why(screens: Screens) -> None:
    _view, controller = library(screens, "rita")
    dialog = dialog_of(controller, screens)
    dialog.title.setText("Something")
    screens.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    screens.settle()
    assert "Rita" in dialog.problem.text()
    assert dialog.create_button.isEnabled()
    dialog.reject()


def test_the_first_letter_decides_the_direction_of_a_title() -> None:
    assert first_strong_is_right_to_left("12 נתב") is True
    assert first_strong_is_right_to_left("(Wi-Fi) נתב") is False
    assert first_strong_is_right_to_left("123") is None
