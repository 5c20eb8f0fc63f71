"""A localiser adapts in the real window: what breaks a guideline is found in its block, mended, kept, explained."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton

from kbstudio.ui.adapted_page import WebAdaptedPage
from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.target_edit import TargetEdit
from kbstudio.ui.tone_findings.fix_all_dialog import FixAllDialog
from kbstudio.ui.tone_findings.panel import TonePanel
from kbstudio.ui.tone_findings.reason_dialog import ReasonDialog
from kbstudio.ui.widgets.tone_card import ToneCard
from tests.support.desktops import Hands

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the rows, so Chromium is not started."""
    monkeypatch.setattr(WebAdaptedPage, "start", lambda _page: None)


class Desk:
    """One language version being adapted in the window."""

    def __init__(self, hands: Hands, code: str, locale: str) -> None:
        self.hands = hands
        hands.become("Noa")
        hands.workspace.documents.open_adaptation(code, locale)
        document = hands.workspace.documents.current
        assert document is not None
        assert isinstance(document.controller, AdaptationController)
        self.screen = document.controller
        hands.until(lambda: "Tone " in self.tab)

    @property
    def tab(self) -> str:
        return self.screen.view.inspector.tabs.tabText(2)

    @property
    def panel(self) -> TonePanel:
        return self.screen.view.inspector.tone

    @property
    def edit(self) -> TargetEdit:
        return self.screen.view.area.edit

    def text(self, place: int) -> str:
        assert self.screen.work is not None
        return self.screen.work.text(self.screen.work.rows[place])

    def found(self, words: str) -> list[str]:
        return [each.shown.fingerprint for each in self.panel.findings.cards if words in each.shown.finding.match]

    def card(self, key: str) -> ToneCard:
        card = self.panel.findings.card(key)
        assert card is not None
        return card

    def write(self, place: int, words: str) -> None:
        """Put words at the end of a block, as a paste does."""
        self.screen.view.area.go_to(place, type_there=True)
        self.edit.setFocus()
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.textCursor().insertText(words)


@pytest.fixture
def desk(hands: Hands) -> Iterator[Desk]:
    """A Hebrew adaptation with sentences that break rules of the sample in two of its blocks."""
    made = Desk(hands, "KB-1", "he")
    made.write(2, " 🙂 שכחתם לשלם.")
    made.write(3, " הנכם 👩‍👧 ברשת.")
    hands.until(lambda: len(made.found("שכחתם")) == 1)
    yield made


def test_a_finding_is_gone_to_from_its_card_and_kept_with_a_reason(desk: Desk) -> None:
    hands = desk.hands
    (key,) = desk.found("שכחתם")
    desk.screen.view.inspector.show_tone()
    hands.click(desk.card(key))
    assert desk.edit.text == desk.text(2)
    span = desk.edit.underlines.span(key)
    assert span is not None
    assert desk.edit.textCursor().position() == span[0]
    hands.menu("Edit", "Ignore this finding")
    dialog = hands.dialog(ReasonDialog)
    hands.write("A quotation", dialog.reason)
    hands.click(dialog.give)
    # It is required, so it goes on standing against approval; what was said of it stands on its card.
    hands.until(lambda: "A quotation" in "".join(each.text() for each in desk.card(key).findChildren(QLabel)))


def test_alt_enter_mends_at_the_caret_and_undo_takes_it_back(desk: Desk) -> None:
    hands = desk.hands
    before = desk.edit.text
    assert before == desk.text(3)
    (key,) = desk.found("הנכם")
    cursor = desk.edit.textCursor()
    cursor.setPosition((desk.edit.underlines.span(key) or (0, 0))[0] + 1)
    desk.edit.setTextCursor(cursor)
    assert desk.card(key).is_picked
    hands.key(Qt.Key.Key_Return, ALT, to=desk.edit)
    hands.until(lambda: desk.text(3) == before.replace("הנכם", "אתם"))
    assert desk.screen.unsaved
    hands.until(lambda: not desk.found("הנכם"))
    hands.key(Qt.Key.Key_Z, CTRL, to=desk.edit)
    assert desk.text(3) == before


def test_all_are_mended_after_a_look_and_taken_back_in_one_step(desk: Desk) -> None:
    hands = desk.hands
    desk.write(5, " הנכם כאן.")
    before = [desk.text(place) for place in (3, 5)]
    hands.until(lambda: len(desk.found("הנכם")) == 2)
    hands.menu("Edit", "Fix all findings")
    dialog = hands.dialog(FixAllDialog)
    hands.click(dialog.fix)
    mended = [text.replace("הנכם", "אתם") for text in before]
    assert [desk.text(place) for place in (3, 5)] == mended
    hands.until(lambda: not desk.found("הנכם"))
    buttons = [each for toast in hands.window.findChildren(Toast) for each in toast.findChildren(QPushButton)]
    hands.click(next(each for each in buttons if each.text() == "Undo"))
    assert [desk.text(place) for place in (3, 5)] == before


def test_the_rule_of_a_finding_can_be_read_where_it_stands(desk: Desk) -> None:
    hands = desk.hands
    (key,) = desk.found("שכחתם")
    rule = desk.card(key).shown.rule
    assert rule is not None
    desk.card(key).rule_requested.emit(rule.origin, rule.name)
    hands.until(lambda: hands.window.current_place == "tone")
