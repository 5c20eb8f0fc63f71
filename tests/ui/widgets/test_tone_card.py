"""The card of a finding: what it says folded and picked, and what it asks for."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.guidelines import RuleExplained
from kbstudio.domain.tone import ToneException, ToneFinding
from kbstudio.text.tone.finding import Finding, Severity
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.severities import LOOKS, severity_word
from kbstudio.ui.widgets.tone_card import ToneCard

RULE = RuleExplained(
    "KB-12.no-blame",
    "No blame",
    "error",
    origin="KB-12",
    donts=("You failed to pay.",),
    dos=("It has not reached us.",),
)
MESSAGE = "Say what happened, not whose fault it is."
FOUND = Finding("KB-12.no-blame", MESSAGE, Severity.ERROR, 0, 17, 7, 1, 17, "You failed to pay")
SHOWN = ToneFinding(FOUND, "a" * 32, RULE)
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def words(card: ToneCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def made(qtbot: QtBot, shown: ToneFinding, **more: object) -> ToneCard:
    card = ToneCard(shown, **more)  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(card)
    card.show()
    return card


def test_each_severity_has_a_word_of_its_own() -> None:
    assert [severity_word(each) for each in LOOKS] == ["Required", "Recommended", "Hint"]


def test_a_folded_card_says_what_and_where_and_no_more(qtbot: QtBot) -> None:
    said = words(made(qtbot, SHOWN))
    assert "No blame" in said
    assert "line 7" in said
    assert MESSAGE in said
    assert "You failed to pay." not in said


def test_a_picked_card_shows_how_not_to_say_it_and_how(qtbot: QtBot) -> None:
    card = made(qtbot, SHOWN)
    card.show_picked(picked=True)
    assert "You failed to pay." in words(card)
    assert "It has not reached us." in words(card)
    card.show_picked(picked=False)
    assert "You failed to pay." not in words(card)


def test_the_example_nearest_to_what_was_found_comes_first(qtbot: QtBot) -> None:
    rule = replace(RULE, donts=("A", "B", "Oh, you failed to pay!"), dos=("a", "b", "It has not come."))
    card = made(qtbot, replace(SHOWN, rule=rule))
    card.show_picked(picked=True)
    said = words(card)
    assert "Oh, you failed to pay!" in said
    assert "It has not come." in said


def test_buttons_are_there_once_the_card_is_picked(qtbot: QtBot) -> None:
    card = made(qtbot, SHOWN)
    fix = card.add_button("Fix")
    assert not fix.isVisible()
    card.show_picked(picked=True)
    assert fix.isVisible()


def test_the_rule_can_be_opened(qtbot: QtBot) -> None:
    card = made(qtbot, SHOWN)
    card.show_picked(picked=True)
    (go,) = card.findChildren(QPushButton)
    with qtbot.waitSignal(card.rule_requested) as asked:
        go.click()
    assert asked.args == ["KB-12", "KB-12.no-blame"]


def test_enter_and_a_click_pick_it(qtbot: QtBot) -> None:
    card = made(qtbot, SHOWN)
    with qtbot.waitSignal(card.picked):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    with qtbot.waitSignal(card.picked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_a_screen_reader_hears_weight_rule_line_and_message(qtbot: QtBot) -> None:
    card = made(qtbot, SHOWN)
    card.show_line(9)
    assert card.accessibleName() == f"Required: No blame, line 9. {MESSAGE}"


def test_what_people_said_of_it_is_on_the_card(qtbot: QtBot) -> None:
    ignored = replace(SHOWN, dismissal=Dismissal("a" * 32, "A quotation", "noa", NOW))
    card = made(qtbot, ignored, names={"noa": "Noa Levi"})
    assert "Noa Levi" in words(card)
    assert "A quotation" in words(card)
    assert [chip.text for chip in card.findChildren(Chip)] == ["Ignored here"]


def test_an_exception_says_how_it_stands(qtbot: QtBot) -> None:
    asked = ToneException("a" * 32, "KB-12.no-blame", "You failed", "Law asks for it", "noa", NOW)
    chips = {
        None: "Exception asked for",
        True: "Exception granted",
        False: "Exception declined",
    }
    for granted, word in chips.items():
        card = made(qtbot, replace(SHOWN, exception=replace(asked, granted=granted)))
        assert [chip.text for chip in card.findChildren(Chip)] == [word]


def test_a_word_without_end_leaves_the_card_narrow(qtbot: QtBot) -> None:
    card = made(qtbot, replace(SHOWN, finding=FOUND._replace(message="x" * 4000)))
    assert card.minimumSizeHint().width() < 200


def test_hebrew_words_begin_at_the_right(qtbot: QtBot) -> None:
    card = made(qtbot, replace(SHOWN, finding=FOUND._replace(message="כתבו מה קרה.")))
    message = next(label for label in card.findChildren(QLabel) if "קרה" in label.text())
    assert message.alignment() & Qt.AlignmentFlag.AlignRight


def test_what_stands_in_the_title_has_no_line(qtbot: QtBot) -> None:
    card = made(qtbot, replace(SHOWN, in_title=True))
    assert "Title" in words(card)
    assert "line" not in words(card)
    assert card.accessibleName() == f"Required: No blame, title. {MESSAGE}"
