"""A reviewer and the findings of style in what they review: read, marked in the text, exceptions decided."""

from PySide6.QtCore import Qt

from tests.services.tone.guidelines import publish_guideline, write_guideline
from tests.support.screens import Screens
from tests.support.studios import new_article, publish, submit
from tests.ui.review.reviewing_desk import ReviewingDesk, desk

BEFORE = "Utilize the router.\n\nAsk for the order number.\n"
AFTER = "Utilize the router.\n\nAsk for the order number. You failed to pay.\n"


def blaming_article(screens: Screens, *, asked: bool = False) -> str:
    """Published, then changed so that it puts the blame on the reader, and sent to rita."""
    studio = screens.studio
    code = new_article(studio, body=BEFORE).article
    publish(studio, code)
    publish_guideline(studio)
    studio.writing.save(code, "en", by="maya", body=AFTER)
    if asked:
        found = next(each for each in studio.tone.report(code, "en").findings if each.blocks)
        studio.tone.ask_exception(code, "en", found, reason="It quotes the contract.", by="maya")
    submit(studio, code)
    return code


def titles(shown: ReviewingDesk) -> list[str]:
    return [card.shown.rule.title for card in shown.view.inspector.tone.cards if card.shown.rule is not None]


def test_a_reviewer_sees_what_the_change_adds_and_why_it_cannot_be_approved(screens: Screens) -> None:
    shown = desk(screens, blaming_article(screens))
    inspector = shown.view.inspector
    assert titles(shown) == ["No blame"]
    assert inspector.tabs.tabText(3) == "Tone 1"
    assert not inspector.foot.act.isEnabled()
    assert "1 required" in inspector.foot.why.text()
    screens.qtbot.mouseClick(inspector.foot.way, Qt.MouseButton.LeftButton)
    assert inspector.tabs.currentIndex() == 3
    assert inspector.tone.cards[0].is_picked


def test_a_finding_is_marked_in_the_comparison_and_leads_back_to_its_card(screens: Screens) -> None:
    shown = desk(screens, blaming_article(screens))
    view = shown.view.page.view
    (note,) = view._notes
    assert AFTER[note.start : note.end] == "You failed to"
    assert not note.picked
    view.note_chosen.emit(0)
    assert shown.view.inspector.tabs.currentIndex() == 3
    assert shown.view.inspector.tone.cards[0].is_picked
    assert view._notes[0].picked
    shown.view.inspector.show_comments_tab()
    assert not view._notes[0].picked


def test_what_stands_in_the_title_is_marked_there_and_says_so(screens: Screens) -> None:
    studio = screens.studio
    code = new_article(studio, title="Late payments", body=BEFORE).article
    publish(studio, code)
    publish_guideline(studio)
    studio.writing.save(code, "en", by="maya", title="When you failed to pay", body=BEFORE)
    submit(studio, code)
    shown = desk(screens, code)
    view = shown.view.page.view
    (card,) = shown.view.inspector.tone.cards
    assert ", title. " in card.accessibleName()
    (note,) = view._notes
    assert (note.section, "When you failed to pay"[note.start : note.end]) == ("title", "you failed to")
    screens.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    place = view._over.place_of_note(0)
    assert place is not None
    assert view.whole.rows[place[0]].section == "title"
    assert view._notes[0].picked


def test_a_granted_exception_opens_the_way_to_approval(screens: Screens) -> None:
    code = blaming_article(screens, asked=True)
    shown = desk(screens, code)
    inspector = shown.view.inspector
    assert not inspector.foot.act.isEnabled()
    (row,) = inspector.tone.rows.values()
    inspector.show_tone_tab()
    screens.qtbot.keyClicks(row.answer, "Fine here")
    screens.qtbot.mouseClick(row.grant, Qt.MouseButton.LeftButton)
    screens.settle()
    assert shown.said == ["The exception is granted: these words may stay as they are."]
    assert screens.studio.tone.exceptions(code, "en")[0].answer == "Fine here"
    assert inspector.tone.rows == {}
    assert inspector.foot.act.isEnabled()
    assert inspector.tabs.tabText(3) == "Tone"


def test_a_declined_exception_tells_the_author_why(screens: Screens) -> None:
    code = blaming_article(screens, asked=True)
    shown = desk(screens, code)
    (row,) = shown.view.inspector.tone.rows.values()
    shown.view.inspector.show_tone_tab()
    screens.qtbot.keyClicks(row.answer, "Name the sum")
    screens.qtbot.mouseClick(row.decline, Qt.MouseButton.LeftButton)
    screens.settle()
    assert not shown.view.inspector.foot.act.isEnabled()
    author = desk(screens, code, "maya")
    exception = author.view.inspector.tone.cards[0].shown.exception
    assert exception is not None
    assert (exception.granted, exception.answer) == (False, "Name the sum")


def test_who_asked_cannot_decide(screens: Screens) -> None:
    shown = desk(screens, blaming_article(screens, asked=True), "maya")
    (row,) = shown.view.inspector.tone.rows.values()
    shown.view.inspector.show_tone_tab()
    assert not row.grant.isVisible()
    assert row.note.isVisible()


def test_of_an_older_version_nothing_is_marked(screens: Screens) -> None:
    shown = desk(screens, blaming_article(screens))
    shown.view.page.right_chosen.emit(1)
    screens.settle()
    assert shown.view.page.view._notes == ()
    assert shown.view.inspector.tone.cards == []
    assert shown.view.inspector.tabs.tabText(3) == "Tone"


def test_another_guideline_changes_what_is_found(screens: Screens) -> None:
    code = blaming_article(screens)
    shown = desk(screens, code)
    (guideline,) = (row.code for row in screens.studio.guidelines.all())
    screens.studio.writing.save(guideline, "en", by="maya", body="We speak plainly.\n")
    screens.bus.publish(publish(screens.studio, guideline).changes)
    screens.settle()
    assert titles(shown) == []
    assert shown.view.inspector.foot.act.isEnabled()


def test_the_first_guideline_reaches_a_review_that_is_open(screens: Screens) -> None:
    code = new_article(screens.studio, body=AFTER).article
    submit(screens.studio, code)
    shown = desk(screens, code)
    assert titles(shown) == []
    guideline = write_guideline(screens.studio)
    screens.bus.publish(publish(screens.studio, guideline).changes)
    screens.settle()
    assert titles(shown) == ["No blame", "Plain words"]
    assert not shown.view.inspector.foot.act.isEnabled()
    withdrawn = screens.studio.publishing.withdraw(guideline, "en", by="karl", reason="It was wrong.")
    screens.bus.publish(withdrawn.changes)
    screens.settle()
    assert titles(shown) == []


def test_a_guideline_is_held_to_no_rules(screens: Screens) -> None:
    code = write_guideline(screens.studio)
    submit(screens.studio, code)
    shown = desk(screens, code)
    assert "This is a guideline" in shown.view.inspector.tone._empty._text.text()
    assert shown.view.inspector.foot.act.isEnabled()
