"""What stands beside the text: many people fit, the notice bar keeps its sentence readable."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.domain.lists import ArticleFilter
from kbstudio.services.writing import NewArticle
from kbstudio.ui.editor.inspector import ArticleInspector
from kbstudio.ui.editor.links_section import LinksSection
from kbstudio.ui.editor.notice_bar import NARROW, NoticeAction, NoticeBar
from kbstudio.ui.widgets.person_label import PersonLabel
from tests.support.studios import PEOPLE, new_article, team_studio


def test_of_many_people_the_first_are_named_and_the_rest_on_demand(qtbot: QtBot, sqlite_url: str) -> None:
    studio = team_studio(sqlite_url)
    deputies = (*PEOPLE, "admin", *(f"p{number}" for number in range(4)))
    for name in deputies[-4:]:
        studio.administration.put_person(name, by="admin", role="author", display=name)
    code = studio.writing.new(NewArticle("faq", "en", "Shared", "Text.", deputies=deputies), by="maya").article
    inspector = ArticleInspector()
    qtbot.addWidget(inspector)
    inspector.show_article(studio.writing.open(code, "en", by="maya"))
    inspector.show()
    studio.close()

    def named() -> int:
        return sum(label.isVisible() for label in inspector.findChildren(PersonLabel))

    assert named() == 1 + 4
    more = next(button for button in inspector.findChildren(QPushButton) if button.text() == "6 more")
    more.click()
    assert named() == 1 + len(deputies)
    assert not more.isVisible()


def test_in_a_narrow_window_the_buttons_stand_under_the_sentence(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice("The disk is full.", [NoticeAction("Try again", bar.hide)])
    button = bar.button("Try again")
    sentence = next(label for label in bar.findChildren(QLabel) if label.text())
    bar.resize(NARROW + 100, 80)
    qtbot.waitUntil(lambda: button.y() < sentence.geometry().bottom())
    bar.resize(NARROW - 100, 80)
    qtbot.waitUntil(lambda: button.y() > sentence.geometry().bottom())


def test_enter_behind_the_reason_leads_to_the_kind_of_change(qtbot: QtBot) -> None:
    inspector = ArticleInspector()
    qtbot.addWidget(inspector)
    inspector.show()
    inspector.activateWindow()
    qtbot.keyClicks(inspector.reason, "Asked for.")
    qtbot.keyClick(inspector.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(inspector.change.hasFocus)


def test_a_title_in_hebrew_with_latin_words_reads_in_its_own_order(qtbot: QtBot, sqlite_url: str) -> None:
    studio = team_studio(sqlite_url)
    studio.writing.new(NewArticle("faq", "he", "כרטיס ה־SIM לא עובד", "Text."), by="maya")
    rows = studio.lists.articles(ArticleFilter(), 0, 1)
    studio.close()
    section = LinksSection()
    qtbot.addWidget(section)
    section.show_links(rows)
    line = section.findChild(QPushButton)
    assert line is not None
    assert line.text() == f"{rows[0].article}  \u2068כרטיס ה־SIM לא עובד\u2069"
    assert line.accessibleName() == f"{rows[0].article} כרטיס ה־SIM לא עובד"


def test_a_critical_change_needs_a_reason_before_it_is_submitted(qtbot: QtBot, sqlite_url: str) -> None:
    studio = team_studio(sqlite_url)
    code = new_article(studio).article
    inspector = ArticleInspector()
    qtbot.addWidget(inspector)
    inspector.show()
    inspector.show_article(studio.writing.open(code, "en", by="maya"))
    inspector.reason.setText("A new law")
    assert not inspector.critical.isVisible()
    inspector.change.setCurrentIndex(1)
    assert inspector.critical.isVisible()
    inspector.critical.check.click()
    assert inspector.submit.reason == "Say what makes the change critical."
    inspector.critical.why.setText("Fines")
    with qtbot.waitSignal(inspector.submit_requested) as sent:
        inspector.ask_to_submit()
    assert sent.args == ["A new law", "meaning", "Fines"]
    inspector.change.setCurrentIndex(3)
    assert not inspector.critical.isVisible()
    assert inspector.critical.reason == ""
    studio.close()


def test_what_one_types_into_stays_in_sight_while_the_list_above_it_grows(qtbot: QtBot, sqlite_url: str) -> None:
    studio = team_studio(sqlite_url)
    code = new_article(studio).article
    inspector = ArticleInspector()
    qtbot.addWidget(inspector)
    inspector.resize(320, 420)
    inspector.show_article(studio.writing.open(code, "en", by="maya"))
    inspector.show_missing(())
    studio.close()
    inspector.show()
    inspector.activateWindow()
    inspector.ask_to_submit()
    (area,) = inspector.findChildren(QScrollArea)

    def in_sight(field: QWidget) -> bool:
        top = field.mapTo(area.viewport(), field.rect().topLeft()).y()
        return field.hasFocus() and 0 <= top <= area.viewport().height() - field.height()

    qtbot.waitUntil(lambda: in_sight(inspector.reason))
    inspector.reason.setText("Asked for.")
    inspector.change.setCurrentIndex(1)
    inspector.critical.check.click()
    inspector.critical.why.setFocus()
    qtbot.waitUntil(lambda: in_sight(inspector.critical.why))
