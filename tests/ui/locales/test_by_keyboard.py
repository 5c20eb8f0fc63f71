"""A localiser's way through an article without touching the mouse."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kbstudio.domain.alignments import BlockState, Origin, Relation
from kbstudio.text.translation.memory import Match
from kbstudio.text.translation.terms import Concept, Term
from kbstudio.ui.locales.row_commands import Command
from kbstudio.ui.locales.target_edit import TargetEdit
from tests.ui.locales.conftest import ALT, CONTROL, HEBREW, SHIFT, Adapting, FewMatches

RETURN = Qt.Key.Key_Return


def test_it_opens_at_the_first_block_to_do_ready_to_type(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    assert "14 days" in adapting.row(opened).now
    assert opened.view.area.edit.hasFocus()
    assert opened.view.area.edit.text == "החזירו תוך **30 יום**."
    assert opened.view.header.told.startswith("1 of ")


def test_typing_confirming_and_saving_writes_one_version_with_every_edit(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    adapting.change_source("a week", "two weeks")
    opened = adapting.open()
    opened.view.area.edit.selectAll()
    adapting.type("החזירו תוך **14 יום**.")
    adapting.press(RETURN, CONTROL)
    assert "two weeks" in adapting.row(opened).now
    opened.view.area.edit.selectAll()
    adapting.type("זה לוקח שבועיים.")
    adapting.press(RETURN, CONTROL)
    opened.save()
    number, body = adapting.saved()
    assert number == 2
    assert body == HEBREW.replace("30 יום", "14 יום").replace("לוקח שבוע.", "לוקח שבועיים.")
    assert set(adapting.states()) == {BlockState.CURRENT}
    assert not opened.unsaved
    assert "Submit it for review" in opened.view.notices.text


def test_what_was_typed_and_not_confirmed_stays_to_be_confirmed(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.type(" עוד")
    opened.save()
    assert adapting.states().count(BlockState.UNCONFIRMED) == 1
    assert adapting.saved()[0] == 2


def test_still_right_confirms_the_saved_words_and_goes_on(adapting: Adapting) -> None:
    adapting.change_source("free", "at our cost")
    opened = adapting.open()
    adapting.press(RETURN, CONTROL | SHIFT)
    opened.save()
    assert adapting.saved() == (1, HEBREW)
    assert set(adapting.states()) == {BlockState.CURRENT}


def test_still_right_takes_back_nothing_that_was_typed(adapting: Adapting) -> None:
    adapting.change_source("free", "at our cost")
    opened = adapting.open()
    adapting.type("!")
    assert not opened.view.area.bar.button(Command.UNCHANGED).isVisible()
    adapting.press(RETURN, CONTROL | SHIFT)
    opened.save()
    assert "חינם.!" in adapting.saved()[1]


def test_f8_goes_round_the_blocks_to_do_and_back(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    adapting.change_source("a week", "two weeks")
    opened = adapting.open()
    seen = [adapting.row(opened).now]
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT):
        adapting.press(Qt.Key.Key_F8, held)
        seen.append(adapting.row(opened).now)
    first, second = "Return it within **14 days**.", "It takes two weeks."
    assert seen == [first, second, first, second]


def test_a_new_block_cannot_be_confirmed_empty(adapting: Adapting) -> None:
    adapting.change_source("## Money back", "Be kind.\n\n## Money back")
    opened = adapting.open()
    adapting.press(RETURN, CONTROL)
    assert adapting.row(opened).now == "Be kind."
    assert "Write the translation first" in opened.view.area.bar.note
    adapting.press(Qt.Key.Key_0, ALT)
    assert opened.view.area.edit.text == "Be kind."
    adapting.press(RETURN, CONTROL)
    opened.save()
    assert "\n\nBe kind.\n\n## החזר כספי" in adapting.saved()[1]


def test_leaving_out_asks_why_in_place(adapting: Adapting) -> None:
    adapting.change_source("## Money back", "Be kind.\n\n## Money back")
    opened = adapting.open()
    adapting.press(Qt.Key.Key_X, CONTROL | SHIFT)
    assert isinstance(opened.view.area.bar.reason, QLineEdit)
    assert opened.view.area.bar.reason.hasFocus()
    adapting.type("said elsewhere")
    adapting.press(RETURN)
    opened.save()
    row = next(each for each in opened.work.rows if each.now == "Be kind.") if opened.work else None
    assert row is not None
    assert (row.relation, row.reason, row.target) == (Relation.OMITTED, "said elsewhere", "")
    assert not opened.work or opened.work.left() == 0


def test_escape_takes_a_question_back(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.press(Qt.Key.Key_A, CONTROL | SHIFT)
    adapting.press(Qt.Key.Key_Escape)
    assert not opened.view.area.bar.asks
    assert opened.view.area.edit.hasFocus()
    assert not opened.unsaved


def test_what_differs_on_purpose_has_its_reason(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.press(Qt.Key.Key_A, CONTROL | SHIFT)
    adapting.type("the law here")
    adapting.press(RETURN)
    opened.save()
    assert opened.work is not None
    row = opened.work.rows[1]
    assert (row.state, row.relation, row.reason) == (BlockState.CURRENT, Relation.ADAPTED, "the law here")


def test_a_block_only_here_is_put_in_below(adapting: Adapting) -> None:
    opened = adapting.open()
    opened.view.area.go_to(1, type_there=True)
    adapting.press(Qt.Key.Key_H, CONTROL | SHIFT)
    adapting.type("closed on Saturdays")
    adapting.press(RETURN)
    assert isinstance(opened.view.area.edit, TargetEdit)
    adapting.type("בשבת סגור.")
    adapting.press(RETURN, CONTROL)
    opened.save()
    assert "**30 יום**.\n\nבשבת סגור.\n\n- בקשו" in adapting.saved()[1]
    assert opened.work is not None
    assert opened.work.left() == 0


def test_a_block_only_here_is_not_put_in_without_a_reason(adapting: Adapting) -> None:
    opened = adapting.open()
    assert opened.work is not None
    before = len(opened.work.rows)
    opened.view.area.go_to(1, type_there=True)
    adapting.press(Qt.Key.Key_H, CONTROL | SHIFT)
    adapting.press(Qt.Key.Key_Escape)
    assert len(opened.work.rows) == before
    adapting.press(Qt.Key.Key_H, CONTROL | SHIFT)
    opened.view.area.step_row(1)
    assert len(opened.work.rows) == before
    assert not opened.unsaved


def test_a_block_gone_from_the_source_is_taken_out_or_kept_with_a_reason(adapting: Adapting) -> None:
    adapting.change_source("The way back is free.\n\n", "")
    adapting.change_source("- Ask for the name\n", "")
    opened = adapting.open()
    assert adapting.row(opened).state is BlockState.GONE
    adapting.press(RETURN, CONTROL | SHIFT)
    adapting.type("asked for here")
    adapting.press(RETURN)
    adapting.press(RETURN, CONTROL)
    opened.save()
    body = adapting.saved()[1]
    assert "בקשו את השם" in body
    assert "הדרך חזרה" not in body


def test_alt_and_a_number_insert_from_the_memory_and_confirm_nothing(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    memory = FewMatches([Match("Return it within **9 days**.", "תוך **14 יום**.", 84, "fuzzy", otherwise=True)])
    opened = adapting.open(memory=memory)
    adapting.qtbot.waitUntil(lambda: bool(opened.view.rows.matches))
    assert memory.asked == ["Return it within **14 days**."]
    assert opened.view.inspector.memory.cards[0].warning
    adapting.press(Qt.Key.Key_1, ALT)
    assert opened.view.area.edit.text == "תוך **14 יום**."
    assert opened.work is not None
    assert opened.work.left() == 1
    assert next(iter(opened.work.edits.values())).origin is Origin.MEMORY


def test_a_wording_change_is_said_to_be_one_for_every_language(adapting: Adapting) -> None:
    adapting.change_source("It takes a week.", "It takes one week at most.")
    opened = adapting.open(person="maya")
    assert adapting.row(opened).state is BlockState.STALE
    opened.view.area.bar.button(Command.WORDING).click()
    assert adapting.states().count(BlockState.STALE) == 0


def test_a_language_that_is_not_begun_starts_with_its_title(adapting: Adapting) -> None:
    opened = adapting.open("pl")
    assert adapting.row(opened).key == "title"
    assert "Begin Polish from English" in opened.view.notices.text
    adapting.press(RETURN, CONTROL)
    assert "title" in opened.view.area.bar.note
    adapting.type("Zwroty")
    adapting.press(RETURN, CONTROL)
    adapting.type("Zwróć w ciągu **30 dni**.")
    adapting.press(RETURN, CONTROL)
    opened.save()
    assert adapting.saved("pl") == (1, "Zwróć w ciągu **30 dni**.\n")
    assert opened.title == "Zwroty"


def test_the_companys_words_are_offered_for_the_block(adapting: Adapting) -> None:
    names = (Term("order number", "en"), Term("מספר הזמנה", "he"), Term("קוד", "he", "forbidden"))
    adapting.studio.terms.put(Concept("T-1", names, "What an order is known by."), by="karl")
    adapting.change_source("Ask for the order number", "Ask politely for the order number twice")
    opened = adapting.open()
    panel = opened.view.inspector.terms
    assert [button.text().strip("\u2068\u2069") for button in panel.buttons] == ["מספר הזמנה"]
    panel.buttons[0].click()
    assert opened.view.area.edit.text.endswith("מספר הזמנה")
    assert not opened.view.grab().isNull()
