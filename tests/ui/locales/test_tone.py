"""What the guidelines find while one adapts: where it is shown, going to it, mending it, and who may not."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel

from kbstudio.domain.alignments import TITLE
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.toned import Toned
from kbstudio.ui.tone_findings.fix_all_dialog import FixAllDialog
from kbstudio.ui.tone_findings.panel import TonePanel
from kbstudio.ui.tone_findings.reason_dialog import ReasonDialog
from kbstudio.ui.widgets.language_names import language_name
from tests.services.tone.guidelines import publish_guideline
from tests.ui.locales.conftest import ALT, Adapting

HEBREW_RULES = """\
How we speak.

## No blame {#no-blame}

- ✗ שכחתם לשלם.
- ✓ התשלום לא הגיע.

```yaml
extends: existence
message: Say what happened.
level: error
tokens: [שכחתם]
```

## Plain words {#plain}

- ✗ יש לבצע החזרה.
- ✓ יש להחזיר.

```yaml
extends: substitution
message: Use '%s' instead of '%s'.
level: warning
swap: {לבצע החזרה: להחזיר, ברצוננו: אנחנו רוצים}
```
"""


@dataclass
class Desk:
    """A Hebrew adaptation with its findings, and what was told."""

    adapting: Adapting
    screen: AdaptationController
    toned: Toned
    told: list[tuple[str, Callable[[], object] | None]] = field(default_factory=list)

    @property
    def panel(self) -> TonePanel:
        return self.screen.view.inspector.tone

    @property
    def tab(self) -> str:
        return self.screen.view.inspector.tabs.tabText(2)

    def check(self) -> None:
        """What happens once the keys rest."""
        self.toned.checking._check()

    def write(self, place: int, words: str, *, check: bool = True) -> str:
        """Write a row anew; gives its key."""
        self.screen.view.area.go_to(place, type_there=True)
        self.screen.view.area.edit.selectAll()
        self.adapting.type(words)
        if check:
            self.check()
        return self.adapting.row(self.screen).key

    def text(self, place: int) -> str:
        assert self.screen.work is not None
        return self.screen.work.text(self.screen.work.rows[place])

    def found(self, words: str) -> str:
        """The fingerprint of the only finding with these words."""
        (key,) = [each.shown.fingerprint for each in self.panel.findings.cards if each.shown.finding.match == words]
        return key

    def underlined(self) -> list[str]:
        """The words underlined in the row that is open."""
        edit = self.screen.view.area.edit
        found = []
        for key in self.panel.order:
            span = edit.underlines.span(key)
            if span is not None:
                cursor = QTextCursor(edit.document())
                cursor.setPosition(span[0])
                cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
                found.append(cursor.selectedText())
        return found


@pytest.fixture
def open_desk(adapting: Adapting) -> Iterator[Callable[..., Desk]]:
    def make(locale: str = "he", *, person: str = "noa", rules: bool = True) -> Desk:
        if rules:
            publish_guideline(adapting.studio, HEBREW_RULES, locale="he")
        screen = adapting.open(locale, person=person)
        toned = Toned(screen, adapting.studio, adapting.jobs, adapting.bus)
        made = Desk(adapting, screen, toned)
        toned.announced.connect(lambda words, undo: made.told.append((words, undo)))
        screen.changed.emit()
        return made

    yield make


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk()


def test_without_a_guideline_the_tab_says_what_it_is_for(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(rules=False)
    assert desk.tab == "Tone"
    assert any("No guideline holds" in label.text() for label in desk.panel.empty.findChildren(QLabel))


def test_what_is_typed_is_underlined_in_its_row_and_counted_on_the_tab(desk: Desk) -> None:
    assert desk.tab == "Tone 0"
    desk.write(5, "🙂 שכחתם 👩‍👧 לשלם, ולכן יש לבצע החזרה.")
    assert desk.tab == "Tone 2"
    assert desk.underlined() == ["שכחתם", "לבצע החזרה"]
    card = desk.panel.findings.card(desk.found("שכחתם"))
    assert card is not None
    assert "block 6" in card.accessibleName()
    assert "Say what happened." in desk.screen.view.area.accessibleDescription()


def test_a_finding_in_a_painted_row_is_told_under_the_mouse(desk: Desk) -> None:
    desk.write(5, "שכחתם לשלם.")
    area = desk.screen.view.area
    plain = area.viewport().grab().toImage()
    area.go_to(0, type_there=True)
    viewport = area.viewport()
    told = {
        desk.toned.rows.told_under(QPoint(x, y))
        for x in range(0, viewport.width(), 9)
        for y in range(0, viewport.height(), 9)
    }
    assert any("Say what happened." in each for each in told)
    assert "" in told
    assert viewport.grab().toImage() != plain


def test_underlines_follow_what_is_typed_before_them(desk: Desk) -> None:
    desk.write(5, "שכחתם לשלם.")
    edit = desk.screen.view.area.edit
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    desk.adapting.type("🙂 אוי, ")
    assert desk.underlined() == ["שכחתם"]


def test_choosing_a_card_goes_to_its_row_and_place(desk: Desk) -> None:
    desk.write(5, "אוי, שכחתם לשלם.")
    area = desk.screen.view.area
    area.go_to(0, type_there=True)
    desk.panel.findings.asked.emit("choose", desk.found("שכחתם"))
    assert area.current is not None
    assert area.edit.text == "אוי, שכחתם לשלם."
    assert area.edit.textCursor().position() == 5
    desk.panel.findings.asked.emit("enter", desk.found("שכחתם"))
    assert area.edit.hasFocus()


def test_a_fix_is_typed_into_the_row_and_undone_there(desk: Desk) -> None:
    key = desk.write(5, "יש לבצע החזרה 🙂.")
    edit = desk.screen.view.area.edit
    cursor = edit.textCursor()
    cursor.setPosition(5)
    edit.setTextCursor(cursor)
    desk.toned.carry_out("fix_finding")
    assert desk.text(5) == edit.text == "יש להחזיר 🙂."
    assert desk.screen.unsaved
    assert desk.screen.work is not None
    assert not desk.screen.work.edits[key].confirmed
    edit.undo()
    assert desk.text(5) == "יש לבצע החזרה 🙂."


def test_a_fix_asked_for_while_one_types_waits_for_the_check(desk: Desk) -> None:
    desk.write(5, "יש לבצע החזרה.")
    edit = desk.screen.view.area.edit
    key = desk.found("לבצע החזרה")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    desk.adapting.type("אוי: ")
    desk.panel.findings.asked.emit("fix", key)
    assert desk.text(5) == "אוי: יש לבצע החזרה."
    desk.check()
    assert desk.text(5) == "אוי: יש להחזיר."


def test_the_title_is_looked_at_and_mended_too(desk: Desk) -> None:
    key = desk.write(0, "ברצוננו לעזור")
    assert key == TITLE
    assert desk.underlined() == ["ברצוננו"]
    desk.toned.go_to(desk.found("ברצוננו"))
    desk.toned.carry_out("fix_finding")
    assert desk.text(0) == "אנחנו רוצים לעזור"


def test_all_are_mended_in_rows_and_title_after_a_look_and_taken_back_in_one_step(desk: Desk) -> None:
    written = {0: "ברצוננו לעזור", 5: "יש לבצע החזרה.", 6: "שכחתם, ויש לבצע החזרה."}
    for place, words in written.items():
        desk.write(place, words)
    desk.toned.carry_out("fix_all_findings")
    (dialog,) = desk.screen.view.findChildren(FixAllDialog)
    assert len(dialog.ticked_rows) == 3
    dialog.fix.click()
    assert [desk.text(place) for place in written] == ["אנחנו רוצים לעזור", "יש להחזיר.", "שכחתם, ויש להחזיר."]
    assert desk.screen.view.area.edit.text == desk.text(6)
    _words, undo = desk.told[-1]
    assert undo is not None
    undo()
    assert [desk.text(place) for place in written] == list(written.values())
    assert desk.screen.view.area.edit.text == desk.text(6)


def test_what_was_written_since_stays_when_a_fix_of_all_is_taken_back(desk: Desk) -> None:
    desk.write(5, "יש לבצע החזרה.")
    desk.write(6, "ויש לבצע החזרה.")
    desk.toned.carry_out("fix_all_findings")
    (dialog,) = desk.screen.view.findChildren(FixAllDialog)
    dialog.fix.click()
    desk.write(6, "אחרת.")
    _words, undo = desk.told[-1]
    assert undo is not None
    undo()
    assert (desk.text(5), desk.text(6)) == ("יש לבצע החזרה.", "אחרת.")


def test_previous_and_next_go_round_the_findings(desk: Desk) -> None:
    desk.write(5, "שכחתם לשלם.")
    desk.write(2, "יש לבצע החזרה.")
    desk.screen.view.area.go_to(0, type_there=True)
    seen = []
    for button in (desk.panel.next, desk.panel.next, desk.panel.next, desk.panel.previous):
        button.click()
        seen.append(desk.text(5) == desk.screen.view.area.edit.text)
    assert seen == [False, True, False, True]


def test_a_saved_finding_is_ignored_with_a_reason_and_counts_again(desk: Desk) -> None:
    desk.write(5, "שכחתם לשלם.")
    key = desk.found("שכחתם")
    desk.toned.go_to(key)
    desk.toned.carry_out("ignore_finding")
    (dialog,) = desk.screen.view.findChildren(ReasonDialog)
    dialog.reason.setPlainText("a quotation")
    dialog.give.click()
    assert desk.tab == "Tone 1"
    assert [each.shown.dismissal is not None for each in desk.panel.findings.cards] == [True]
    desk.panel.findings.asked.emit("take_back", key)
    assert [each.shown.dismissal is not None for each in desk.panel.findings.cards] == [False]


def test_a_language_not_begun_is_checked_while_it_is_written(adapting: Adapting) -> None:
    publish_guideline(adapting.studio, locale="ru")
    screen = adapting.open("ru")
    toned = Toned(screen, adapting.studio, adapting.jobs, adapting.bus)
    made = Desk(adapting, screen, toned)
    toned.announced.connect(lambda words, undo: made.told.append((words, undo)))
    screen.changed.emit()
    made.write(0, "Название")
    made.write(2, "Мы utilize 🙂 его.")
    made.write(1, "Начало utilize.")
    assert made.tab == "Tone 2"
    assert made.underlined() == ["utilize"]
    toned.go_to(made.panel.order[0])
    toned.carry_out("fix_finding")
    assert made.text(1) == "Начало use."
    made.check()
    made.screen.view.area.go_to(2, type_there=True)
    assert made.underlined() == ["utilize"]
    toned.go_to(made.panel.order[0])
    toned.carry_out("ignore_finding")
    assert "Save this language" in made.told[-1][0]


def test_words_a_market_takes_over_are_shown_and_not_mended_here(adapting: Adapting) -> None:
    publish_guideline(adapting.studio, locale="en")
    adapting.change_source("It takes a week.", "We utilize it.")
    screen = adapting.open("en-GB")
    toned = Toned(screen, adapting.studio, adapting.jobs, adapting.bus)
    desk = Desk(adapting, screen, toned)
    toned.announced.connect(lambda words, undo: desk.told.append((words, undo)))
    screen.changed.emit()
    key = desk.found("utilize")
    toned.go_to(key)
    assert desk.panel.findings.fix_button(key) is None
    toned.carry_out("fix_finding")
    assert language_name("en") in desk.told[-1][0]
    assert "utilize" in desk.text(5)
    toned.carry_out("fix_all_findings")
    assert not screen.view.findChildren(FixAllDialog)


def test_who_may_only_read_sees_findings_and_mends_none(open_desk: Callable[..., Desk], adapting: Adapting) -> None:
    body = adapting.saved()[1].replace("זה לוקח שבוע.", "יש לבצע החזרה.")
    adapting.studio.writing.save(adapting.code, "he", by="noa", body=body)
    desk = open_desk(person="rita")
    desk.toned.go_to(desk.found("לבצע החזרה"))
    desk.toned.carry_out("fix_finding")
    assert desk.told
    assert "לבצע החזרה" in desk.text(5)
    assert not desk.panel.fix_all.isVisible()


def test_a_guideline_that_begins_to_hold_is_heard_of(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(rules=False)
    desk.write(5, "שכחתם לשלם.")
    publish_guideline(desk.adapting.studio, HEBREW_RULES, locale="he")
    desk.toned.checking.load()
    assert desk.tab == "Tone 1"
    assert desk.underlined() == ["שכחתם"]


def test_alt_enter_belongs_to_the_window(desk: Desk) -> None:
    before = desk.write(5, "יש לבצע החזרה.")
    desk.adapting.press(Qt.Key.Key_Return, ALT)
    assert desk.adapting.row(desk.screen).key == before
    assert desk.text(5) == "יש לבצע החזרה."
