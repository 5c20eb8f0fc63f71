"""An author writes: the guidelines of the sample find words, which are mended, kept with a reason, and explained."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from kbstudio.ui.beside_text import BesideText
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.tone_findings.fix_all_dialog import FixAllDialog
from kbstudio.ui.tone_findings.panel import TonePanel
from kbstudio.ui.tone_findings.reason_dialog import ReasonDialog
from tests.support.desktops import Hands

TYPED = "\n\nYou failed to pay 🙂. Please utilize the app in order to pay.\n"


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the text, so Chromium is not started."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)


class Desk:
    """The editor of one article in the window, with what stands beside it."""

    def __init__(self, hands: Hands, code: str, locale: str) -> None:
        self.hands = hands
        hands.workspace.documents.open_article(code, locale)
        document = hands.workspace.documents.current
        assert document is not None
        assert isinstance(document.controller, EditorController)
        self.editor = document.controller
        beside = self.editor.findChild(BesideText)
        assert beside is not None
        self.beside = beside
        hands.until(lambda: "Tone " in self.tabs)

    @property
    def tabs(self) -> str:
        return self.beside.inspector.bar.tabText(1)

    @property
    def panel(self) -> TonePanel:
        return self.beside.inspector.panel

    @property
    def text(self) -> str:
        return self.editor.view.edit.text()

    def found(self, words: str) -> list[str]:
        return [
            each.shown.fingerprint for each in self.panel.findings.cards if words in each.shown.finding.match.lower()
        ]

    def write(self) -> None:
        """Put sentences with findings at the end of the text, as a paste does, and wait for the check."""
        edit = self.editor.view.edit
        edit.setFocus()
        edit.moveCursor(QTextCursor.MoveOperation.End)
        edit.textCursor().insertText(TYPED)
        self.hands.until(lambda: len(self.found("you failed")) == 1)


@pytest.fixture
def desk(hands: Hands) -> Desk:
    """An article in English, with sentences at its end that break rules of the sample."""
    made = Desk(hands, "KB-1", "en")
    made.write()
    return made


def test_f8_leads_to_findings_and_alt_enter_mends_them(desk: Desk) -> None:
    edit, hands = desk.editor.view.edit, desk.hands
    edit.moveCursor(QTextCursor.MoveOperation.End)
    hands.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier, to=edit)
    assert desk.beside.inspector.shows_tone
    ahead = edit.textCursor()
    ahead.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    assert ahead.selectedText() == "in order to pay."
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier, to=edit)
    hands.until(lambda: "utilize the app to pay" in desk.text)
    hands.until(lambda: not desk.found("in order to"))
    hands.menu("Edit", "Undo")
    assert desk.text.endswith(TYPED)


def test_all_are_mended_after_a_look_and_undone_in_one_step(desk: Desk) -> None:
    hands = desk.hands
    hands.menu("Edit", "Fix all findings")
    dialog = hands.dialog(FixAllDialog)
    hands.click(dialog.fix)
    assert desk.text.endswith("Please use the app to pay.\n")
    hands.until(lambda: not desk.found("utilize"))
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.text.endswith(TYPED)


def test_what_is_ignored_with_a_reason_stays_ignored_and_comes_back_when_taken_back(desk: Desk) -> None:
    hands = desk.hands
    (key,) = desk.found("you failed")
    desk.beside.tone.go_to(key)
    hands.menu("Edit", "Ignore this finding")
    dialog = hands.dialog(ReasonDialog)
    hands.write("A quotation", dialog.reason)
    hands.click(dialog.give)
    hands.until(lambda: not desk.found("you failed"))
    desk.panel.findings.asked.emit("take_back", key)
    hands.until(lambda: desk.found("you failed") == [key])


def test_the_rule_of_a_finding_can_be_read_where_it_stands(desk: Desk) -> None:
    hands = desk.hands
    (key,) = desk.found("you failed")
    card = desk.panel.findings.card(key)
    assert card is not None
    rule = card.shown.rule
    assert rule is not None
    card.rule_requested.emit(rule.origin, rule.name)
    hands.until(lambda: hands.window.current_place == "tone")


def test_a_hebrew_text_is_checked_by_hebrew_guidelines(hands: Hands) -> None:
    desk = Desk(hands, "KB-1", "he")
    edit = desk.editor.view.edit
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.textCursor().insertText("\n\nשכחתם לשלם את החשבון.\n")
    hands.until(lambda: len(desk.found("שכחתם")) == 1)
    (key,) = desk.found("שכחתם")
    assert edit.underlines.span(key) is not None
