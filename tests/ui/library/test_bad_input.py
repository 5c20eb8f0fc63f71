"""Very many topics, very long titles, and names in the order of the reader's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt

from kbstudio.domain.lists import TopicCount
from kbstudio.domain.texts import TITLE_LIMIT
from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from kbstudio.ui.library.topic_tree import TopicTree
from kbstudio.ui.widgets.collating import in_order
from tests.support.screens import Screens
from tests.support.studios import new_article
from tests.ui.library.conftest import OpenLibrary


@pytest.fixture
def interface() -> Iterator[None]:
    """The interface's language as it was, whatever a test makes of it."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("pl", ["Lis", "Łoś", "Mak", "zebra", "Żaba", "אבי", "תמר"]),
        ("he", ["אבי", "תמר", "Lis", "Łoś", "Mak", "Żaba", "zebra"]),
    ],
)
def test_names_stand_where_the_interface_s_language_puts_them(
    interface: None, language: str, ordered: list[str]
) -> None:
    QLocale.setDefault(QLocale(language))
    assert in_order(sorted(ordered), str) == ordered


def test_topics_stand_by_name_and_nine_before_ten(screens: Screens) -> None:
    tree = TopicTree()
    screens.frame(tree)
    names = {"a": "Topic 10", "b": "Topic 9", "b.z": "Below", "c": "apples"}
    tree.show_topics([TopicCount(code, (("en", name),), 0) for code, name in names.items()], 0)
    shown = [tree.model().index(row, 0).data() for row in range(tree.model().rowCount())]
    assert shown == ["All articles", "apples", "Topic 9", "Topic 10"]


def test_ten_thousand_topics_are_filtered_and_stay_as_they_were(screens: Screens) -> None:
    tree = TopicTree()
    screens.frame(tree)
    topics = [
        TopicCount(f"t{n // 100}" + (f".s{n}" if n % 100 else ""), (("en", f"Topic {n}"),), 1) for n in range(10_000)
    ]
    tree.show_topics(topics, 10_000)
    opened = tree._index("t3")
    assert opened is not None
    tree.setExpanded(opened, True)
    tree.choose("t3.s307")
    tree.filter("topic 99")
    tree.filter("topic 9999")
    assert tree.model().rowCount() == 1
    tree.filter("")
    again = tree._index("t3")
    assert again is not None
    assert tree.isExpanded(again)
    assert tree.chosen == "t3.s307"
    assert len(tree.selectedIndexes()) == 1


def test_a_title_as_long_as_titles_may_be(screens: Screens, open_library: OpenLibrary) -> None:
    code = new_article(screens.studio, title="נתב " + "x" * (TITLE_LIMIT - 4)).article
    view, controller = open_library()
    view.choose(code, "en")
    screens.settle()
    assert view.table.grab().width() == view.table.width()
    assert view.inspector._title.height() < view.inspector.height()
    assert len(view.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)) <= 500
    controller.begin_article_from("y" * 10_000, "Text of a file.\n")
    screens.settle()


def test_a_text_from_a_file_is_kept(screens: Screens, open_library: OpenLibrary) -> None:
    view, controller = open_library()
    opened: list[tuple[str, str]] = []
    controller.article_opened.connect(lambda code, locale: opened.append((code, locale)))
    controller.begin_article_from("From a\nfile", "Words of the file.\n")
    dialog = next(each for each in view.page.window().findChildren(NewArticleDialog) if each.isVisible())
    assert dialog.title.text() == "From a file"
    screens.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    screens.settle()
    assert opened
    text = screens.studio.writing.open(*opened[0], by="maya").revision.text
    assert text.body == "Words of the file.\n"


def test_what_is_there_already_is_opened_instead(screens: Screens, open_library: OpenLibrary) -> None:
    code = new_article(screens.studio, title="Return a rented router").article
    view, controller = open_library()
    opened: list[tuple[str, str]] = []
    controller.article_opened.connect(lambda *which: opened.append(which))
    controller.begin_article()
    dialog = next(each for each in view.page.window().findChildren(NewArticleDialog) if each.isVisible())
    screens.qtbot.keyClicks(dialog.title, "returning rented routers")
    screens.qtbot.waitUntil(dialog.similar.isVisible)
    screens.qtbot.keyClick(dialog.title, Qt.Key.Key_Down)
    screens.qtbot.keyClick(dialog.similar.list, Qt.Key.Key_Return)
    assert opened == [(code, "en")]
    assert screens.studio.lists.articles_count() == 1


def test_tab_leads_past_the_titles_that_come_and_go(screens: Screens, open_library: OpenLibrary) -> None:
    new_article(screens.studio, title="Return a rented router")
    view, controller = open_library()
    controller.begin_article()
    dialog = next(each for each in view.page.window().findChildren(NewArticleDialog) if each.isVisible())
    screens.qtbot.keyClicks(dialog.title, "returning rented routers")
    screens.qtbot.waitUntil(dialog.similar.isVisible)
    screens.qtbot.keyClick(dialog.title, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.kind
