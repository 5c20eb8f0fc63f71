"""Changing whose an article is beside its text, and going to what is missing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.theme import Themes
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.services.writing import NewArticle
from kbstudio.ui.editor.article_facts import ArticleFacts
from kbstudio.ui.editor.inspector import ArticleInspector
from kbstudio.ui.editor.missing_part import begin_part
from kbstudio.ui.editor.text_edit import MarkdownEdit
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import new_article, team_studio


@dataclass
class Beside:
    """The inspector of KB-1, and what it told."""

    inspector: ArticleInspector
    facts: ArticleFacts
    studio: Studio
    told: list[tuple[str, Callable[[], object]]] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)

    def show(self) -> None:
        """Show the article as it is now, as the editor does after every change."""
        self.inspector.show_article(self.studio.writing.open("KB-1", "en", by=self.facts.person))

    def article(self) -> object:
        return self.studio.writing.open("KB-1", "en", by="maya").article


@pytest.fixture
def beside(qtbot: QtBot, sqlite_url: str) -> Iterator[Beside]:
    studio = team_studio(sqlite_url)
    new_article(studio)
    inspector = ArticleInspector()
    qtbot.addWidget(inspector)
    inspector.resize(320, 900)
    inspector.show()
    bus = ChangeBus(inspector)
    jobs: Jobs = InlineJobs(inspector)
    facts = ArticleFacts(inspector, studio, jobs, bus, person="maya", code="KB-1", locale="en", parent=inspector)
    made = Beside(inspector, facts, studio)
    facts.announced.connect(lambda text, undo: made.told.append((text, undo)))
    facts.failed.connect(made.failures.append)
    bus.changed.connect(lambda *_: made.show())
    made.show()
    yield made
    studio.close()


def _plain(text: str) -> str:
    """Without the signs that keep a title in its own order."""
    return text.replace("\u2068", "").replace("\u2069", "")


def click(beside: Beside, qtbot: QtBot, words: str) -> None:
    def found() -> list[QPushButton]:
        return [
            each
            for each in beside.inspector.findChildren(QPushButton)
            if words in {each.text(), _plain(each.text())} and each.isVisible()
        ]

    # What has just been laid out is shown with the next turn of the event loop.
    qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def test_a_reviewer_is_added_by_typing_and_can_be_taken_back(beside: Beside, qtbot: QtBot) -> None:
    click(beside, qtbot, "Change")
    field = beside.inspector.facts.form.picks["reviewers"]
    field.line.setFocus()
    qtbot.keyClicks(field.line, "dani")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert beside.studio.writing.open("KB-1", "en", by="maya").article.reviewers == ("rita", "daniel")
    text, undo = beside.told[-1]
    assert text == "KB-1 is changed."
    undo()
    assert beside.studio.writing.open("KB-1", "en", by="maya").article.reviewers == ("rita",)
    assert field.values == ("rita",)


def test_kind_audience_and_cadence_are_chosen_in_place(beside: Beside, qtbot: QtBot) -> None:
    click(beside, qtbot, "Change")
    form = beside.inspector.facts.form
    form.kind.setCurrentIndex(form.kind.findData("faq"))
    form.kind.activated.emit(form.kind.currentIndex())
    form.audience.setCurrentIndex(form.audience.findData("customer"))
    form.audience.activated.emit(form.audience.currentIndex())
    form.cadence.setFocus()
    form.cadence.selectAll()
    qtbot.keyClicks(form.cadence, "30")
    qtbot.keyClick(form.cadence, Qt.Key.Key_Return)
    article = beside.studio.writing.open("KB-1", "en", by="maya").article
    assert (article.kind, article.audience, article.cadence_days) == ("faq", "customer", 30)
    click(beside, qtbot, "Done")
    assert not form.isVisible()


def test_channels_are_picked_by_name_and_read_by_name(beside: Beside, qtbot: QtBot) -> None:
    click(beside, qtbot, "Change")
    field = beside.inspector.facts.form.picks["channels"]
    for typed in ("text mes", "live"):
        field.line.setFocus()
        qtbot.keyClicks(field.line, typed)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert beside.studio.writing.open("KB-1", "en", by="maya").article.channels == ("chat", "sms")
    click(beside, qtbot, "Done")
    assert any(label.text() == "Live chat, Text message" for label in beside.inspector.facts.findChildren(QLabel))
    beside.told[-1][1]()
    assert field.values == ("sms",)


def test_a_channel_nobody_knows_is_shown_as_it_is(beside: Beside, qtbot: QtBot) -> None:
    beside.studio.curating.edit(["KB-1"], ArticleEdit(channels=("kiosk", "sms")), by="karl")
    beside.show()
    assert beside.inspector.facts.form.picks["channels"].values == ("kiosk", "sms")
    assert any(label.text() == "kiosk, Text message" for label in beside.inspector.facts.findChildren(QLabel))


def test_who_may_not_change_it_sees_why(beside: Beside) -> None:
    beside.facts.person = "rita"
    beside.show()
    assert not beside.inspector.facts.change.isEnabled()
    assert "Rita may not change KB-1" in beside.inspector.facts.change.toolTip()


def test_what_the_library_refuses_is_told_and_shown_as_it_is(beside: Beside) -> None:
    beside.facts.person = "rita"
    beside.inspector.facts.form.edit_requested.emit(ArticleEdit(owner="rita"))
    assert "Rita may not change" in str(beside.failures[0])
    assert beside.inspector.facts.form.picks["owner"].values == ("maya",)
    assert beside.told == []


def test_a_missing_owner_is_one_click_away(beside: Beside, qtbot: QtBot) -> None:
    beside.studio.curating.edit(["KB-1"], ArticleEdit(owner="", reviewers=("maya",)), by="karl")
    beside.show()
    assert beside.inspector.submit.reason == "Say who answers for it."
    click(beside, qtbot, "Go there")
    owner = beside.inspector.facts.form.picks["owner"]
    assert beside.inspector.window().focusWidget() is owner.line
    owner.choose("noa")
    assert beside.inspector.submit.reason == "Name a reviewer who did not write it."


def test_who_links_here_is_one_click_away(beside: Beside, qtbot: QtBot) -> None:
    wanted = NewArticle("faq", "en", "Late fees", "See [refunds](kb:KB-1).\n")
    beside.studio.writing.new(wanted, by="noa")
    opened: list[tuple[str, str]] = []
    beside.facts.article_requested.connect(lambda code, locale: opened.append((code, locale)))
    beside.facts.load()
    click(beside, qtbot, "KB-2  Late fees")
    assert opened == [("KB-2", "en")]


def test_where_each_language_stands_is_seen_at_a_glance(beside: Beside) -> None:
    beside.studio.writing.save("KB-1", "he", by="noa", title="החזר", body="שלום.\n")
    beside.show()
    words = {label.text() for label in beside.inspector.findChildren(QLabel)}
    assert {"source", "he"} <= words


@pytest.mark.parametrize(
    ("body", "kind", "name", "then"),
    [
        ("", "procedure", "Steps", "## Steps\n\n"),
        ("Text.", "faq", "Answer", "Text.\n\n## Answer\n\n"),
        ("Text.\n", "reference", "Summary", "Text.\n\n## Summary\n\n"),
    ],
)
def test_a_missing_part_is_begun_at_the_end_and_undone_in_one_step(
    edit: MarkdownEdit, body: str, kind: str, name: str, then: str
) -> None:
    edit.set_article(body, "en")
    begin_part(edit, kind, "en", name)
    assert edit.text() == then
    assert edit.textCursor().atEnd()
    edit.undo()
    assert edit.text() == body


def test_the_days_can_be_read_in_the_look_of_the_program(beside: Beside, qtbot: QtBot, qapp: QApplication) -> None:
    themes = Themes(qapp, "light", beside.inspector)
    click(beside, qtbot, "Change")
    cadence = beside.inspector.facts.form.cadence
    line = cadence.findChild(QLineEdit)
    assert line is not None
    qtbot.waitUntil(lambda: line.width() > line.fontMetrics().horizontalAdvance(cadence.text()))
    themes.deleteLater()
    qapp.setStyleSheet("")
