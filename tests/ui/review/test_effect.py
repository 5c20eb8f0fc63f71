"""A reviewer of a guideline sees what it would do to published texts before signing it."""

from pytestqt.qtbot import QtBot

from tests.services.tone.guidelines import publish_guideline, write_guideline
from tests.support.screens import Screens
from tests.support.studios import new_article, publish, submit
from tests.ui.review.reviewing_desk import ReviewingDesk, desk


def guideline_under_review(screens: Screens) -> ReviewingDesk:
    """One published text breaks what the guideline asks for."""
    studio = screens.studio
    publish(studio, new_article(studio, body="You failed to pay.\n").article)
    publish(studio, new_article(studio, title="Fine", body="Thank you for paying.\n").article)
    code = write_guideline(studio)
    submit(studio, code)
    return desk(screens, code)


def test_the_effect_stands_where_findings_are_otherwise(screens: Screens, qtbot: QtBot) -> None:
    shown = guideline_under_review(screens)
    inspector = shown.view.inspector
    qtbot.wait_until(lambda: bool(inspector.effect.model.rowCount()))
    assert inspector.tabs.tabText(3) == "Effect"
    assert inspector.effect.said.startswith("+1 \N{MINUS SIGN}0")
    inspector.show_tone_tab()
    assert inspector._stack.currentWidget() is inspector.effect
    assert inspector.effect.compare.isHidden()


def test_a_text_that_would_change_is_a_key_away(screens: Screens, qtbot: QtBot) -> None:
    shown = guideline_under_review(screens)
    page = shown.view.inspector.effect
    qtbot.wait_until(lambda: bool(page.model.rowCount()))
    opened: list[tuple[str, str]] = []
    shown.controller.article_requested.connect(lambda code, locale: opened.append((code, locale)))
    page.table.row_opened.emit(0)
    assert opened == [("KB-1", "en")]


def test_texts_published_meanwhile_make_it_stale(screens: Screens, qtbot: QtBot) -> None:
    shown = guideline_under_review(screens)
    page = shown.view.inspector.effect
    qtbot.wait_until(lambda: bool(page.model.rowCount()))
    assert not page.is_stale
    draft = screens.studio.writing.save("KB-2", "en", by="maya", body="You failed again.\n")
    screens.bus.publish(draft.changes, screens)
    assert not page.is_stale
    screens.bus.publish(publish(screens.studio, "KB-2").changes, screens)
    assert page.is_stale


def test_other_articles_show_their_findings_as_ever(screens: Screens) -> None:
    studio = screens.studio
    publish_guideline(studio)
    code = new_article(studio, body="You failed to pay.\n").article
    submit(studio, code)
    inspector = desk(screens, code).view.inspector
    assert inspector.tabs.tabText(3) == "Tone 1"
    inspector.show_tone_tab()
    assert inspector._stack.currentWidget() is inspector.tone
