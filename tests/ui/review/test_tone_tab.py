"""What is found of style beside a review: the score, what the change adds, exceptions decided with an answer."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kbstudio.domain.errors import Refused
from kbstudio.domain.tone import Scorecard
from kbstudio.text.tone.finding import Severity
from kbstudio.ui.review.score_line import ScoreLine
from kbstudio.ui.review.tone_reading import ToneReading
from kbstudio.ui.review.tone_tab import ToneTab
from tests.ui.review.findings import NAMES, finding, reading


def tab_with(qtbot: QtBot, shown: ToneReading) -> ToneTab:
    tab = ToneTab()
    qtbot.addWidget(tab)
    tab.resize(320, 600)
    tab.show_reading(shown, NAMES)
    tab.show()
    return tab


def words(tab: ToneTab) -> str:
    return "\n".join(label.text() for label in tab.findChildren(QLabel) if label.isVisible())


def listed(tab: ToneTab) -> list[str]:
    return [card.shown.rule.title for card in tab.cards if card.shown.rule is not None]


def test_the_weightiest_come_first_and_what_is_settled_last(qtbot: QtBot) -> None:
    tab = tab_with(
        qtbot,
        reading(
            finding("Hint", Severity.SUGGESTION),
            finding("Ignored", Severity.WARNING, ignored="A name."),
            finding("Blame"),
            finding("Greeting", Severity.WARNING),
            finding("Quoted", granted=True),
            before=(finding("Old"),),
        ),
    )
    assert listed(tab) == ["Blame", "Greeting", "Hint", "Old", "Ignored", "Quoted"]
    assert "A name." in words(tab)
    assert "blocks approval" in words(tab)


def test_the_score_tells_what_was_before_and_what_is_now(qtbot: QtBot) -> None:
    line = ScoreLine()
    qtbot.addWidget(line)
    line.show()
    line.show_score(Scorecard(2, 1, 0, 3, 100), Scorecard(0, 0, 4, 0, 100))
    assert [chip.text for chip in line.chips.values() if chip.isVisible()] == [
        "2 required",
        "1 recommended",
        "3 ignored",
    ]
    assert line.mark.text() == "Mark 36 out of 100, before 100"


def test_a_finding_that_is_picked_is_shown_in_the_text(qtbot: QtBot) -> None:
    one, two = finding("Blame"), finding("Greeting", Severity.WARNING)
    tab = tab_with(qtbot, reading(one, two))
    with qtbot.waitSignal(tab.place_asked) as asked:
        qtbot.mouseClick(tab.cards[1], Qt.MouseButton.LeftButton)
    assert asked.args == [two]
    assert [card.is_picked for card in tab.cards] == [False, True]


def test_an_exception_is_granted_with_or_without_an_answer(qtbot: QtBot) -> None:
    asked = finding("Blame", asked=True)
    tab = tab_with(qtbot, reading(asked))
    with qtbot.waitSignal(tab.decided) as decided:
        qtbot.mouseClick(tab.rows[asked.fingerprint].grant, Qt.MouseButton.LeftButton)
    assert decided.args == [asked.fingerprint, True, ""]


def test_an_exception_is_declined_with_an_answer_only(qtbot: QtBot) -> None:
    asked = finding("Blame", asked=True)
    tab = tab_with(qtbot, reading(asked))
    row = tab.rows[asked.fingerprint]
    with qtbot.assertNotEmitted(tab.decided):
        qtbot.mouseClick(row.decline, Qt.MouseButton.LeftButton)
    assert row.note.isVisible()
    qtbot.keyClicks(row.answer, "Say it kindly")
    with qtbot.waitSignal(tab.decided) as decided:
        qtbot.mouseClick(row.decline, Qt.MouseButton.LeftButton)
    assert decided.args == [asked.fingerprint, False, "Say it kindly"]


def test_who_may_not_decide_reads_why(qtbot: QtBot) -> None:
    asked = finding("Blame", asked=True)
    refused = Refused("Maya asked for this exception; somebody else decides.")
    tab = tab_with(qtbot, replace(reading(asked), why_not_decide={asked.fingerprint: refused}))
    row = tab.rows[asked.fingerprint]
    assert not row.grant.isVisible()
    assert "somebody else decides" in row.note.text()
    assert "A quotation." in words(tab)


def test_an_answer_being_typed_stays_when_findings_change(qtbot: QtBot) -> None:
    asked = finding("Blame", asked=True)
    tab = tab_with(qtbot, reading(asked))
    qtbot.keyClicks(tab.rows[asked.fingerprint].answer, "Half an ans")
    tab.show_reading(reading(asked, finding("Greeting", Severity.WARNING)), NAMES)
    assert tab.rows[asked.fingerprint].answer.text == "Half an ans"
    tab.sent(asked.fingerprint)
    tab.show_reading(reading(asked), NAMES)
    assert tab.rows[asked.fingerprint].answer.text == ""


def test_nothing_new_says_what_there_was(qtbot: QtBot) -> None:
    tab = tab_with(qtbot, reading(kept=1))
    assert "adds nothing" in words(tab)
    tab.show_reading(replace(reading(), applies=False), NAMES)
    assert "No guideline holds for this text yet." in words(tab)


def test_what_was_not_checked_is_said(qtbot: QtBot) -> None:
    tab = tab_with(qtbot, replace(reading(finding("Blame")), notices=("There is no dictionary for ru.",)))
    assert "There is no dictionary for ru." in words(tab)


def test_arrows_go_from_card_to_card(qtbot: QtBot) -> None:
    tab = tab_with(qtbot, reading(finding("Blame"), finding("Greeting", Severity.WARNING)))
    tab.activateWindow()
    tab.cards[0].setFocus()
    qtbot.waitUntil(tab.cards[0].hasFocus)
    qtbot.keyClick(tab.cards[0], Qt.Key.Key_Down)
    assert tab.cards[1].hasFocus()
    with qtbot.waitSignal(tab.place_asked):
        qtbot.keyClick(tab.cards[1], Qt.Key.Key_Return)
