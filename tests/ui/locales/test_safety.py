"""Nothing that was typed or confirmed is lost."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from kbstudio.desktop import kept
from kbstudio.desktop.kept import FILE_NAME, KeptKey, KeptText
from kbstudio.domain.alignments import BlockState
from kbstudio.places import state_folder
from kbstudio.ui.locales.kept_edits import FOLDER
from tests.ui.locales.conftest import CONTROL, HEBREW, SOURCE, Adapting

RETURN = Qt.Key.Key_Return


def test_the_whole_text_is_in_the_journal_while_it_is_typed(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.type(" עוד")
    adapting.close(opened)
    texts = kept.everything(state_folder() / FILE_NAME)
    assert [(text.key.locale, text.body, text.based_on) for text in texts] == [
        ("he", HEBREW.replace("30 יום**.", "30 יום**. עוד"), 1)
    ]
    assert texts[0].kept_at <= datetime.now(UTC)


def test_what_was_done_is_back_when_it_is_opened_again(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    adapting.change_source("free", "at our cost")
    first = adapting.open()
    adapting.type(" עוד")
    adapting.press(RETURN, CONTROL)
    adapting.close(first)
    again = adapting.open()
    assert "is back: 1 block" in again.view.notices.text
    assert again.unsaved
    again.save()
    assert adapting.saved()[1] == HEBREW.replace("30 יום**.", "30 יום**. עוד")
    adapting.close(again)
    assert kept.everything(state_folder() / FILE_NAME) == []
    assert not adapting.open().unsaved


def test_what_is_back_can_be_dropped_and_put_back(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    first = adapting.open()
    adapting.type(" עוד")
    adapting.close(first)
    again = adapting.open()
    undo: list[object] = []
    again.announced.connect(lambda _words, back: undo.append(back))
    again.view.notices.button("Drop it").click()
    assert not again.unsaved
    back = undo[0]
    assert callable(back)
    back()
    assert again.unsaved


def test_typing_that_is_undone_leaves_nothing_to_save(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.type(" עוד")
    assert opened.unsaved
    opened.view.area.edit.undo()
    assert not opened.unsaved
    adapting.close(opened)
    assert kept.everything(state_folder() / FILE_NAME) == []


def test_somebody_who_saved_meanwhile_is_merged_with(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.type(" עוד")
    adapting.press(RETURN, CONTROL)
    adapting.studio.writing.save(adapting.code, "he", by="maya", body=HEBREW + "\nסוף.\n")
    opened.save()
    mine = HEBREW.replace("30 יום**.", "30 יום**. עוד")
    assert adapting.merges == [(("חלון החזרה", mine), 1)]
    assert opened.unsaved
    assert "Maya saved version 2" in opened.view.notices.text.replace("\u2068", "").replace("\u2069", "")

    adapting.studio.writing.save(adapting.code, "he", by="noa", body=mine + "\nסוף.\n", based_on=2)
    opened.take_merged(adapting.code, "he", ("חלון החזרה", mine))
    opened.save()
    assert adapting.saved() == (3, mine + "\nסוף.\n")
    assert BlockState.STALE not in adapting.states()


def test_who_may_not_save_reads_and_is_told_why(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open(person="karl")
    assert opened.view.notices.text
    assert opened.view.area.edit.isReadOnly()
    adapting.press(RETURN, CONTROL)
    assert not opened.unsaved
    assert not opened.view.inspector.save.isEnabled()


def test_others_changes_come_in_while_nothing_is_unsaved(adapting: Adapting) -> None:
    opened = adapting.open()
    adapting.change_source("30 days", "14 days")
    outcome = adapting.studio.writing.save(adapting.code, "en", by="maya", body="Short.\n")
    adapting.bus.publish(outcome.changes, None)
    assert opened.work is not None
    assert opened.work.left() == 1


def test_a_source_changed_while_one_types_waits_to_be_shown(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.type(" עוד")
    adapting.change_source("free", "at our cost")
    adapting.bus.publish(adapting.studio.writing.save(adapting.code, "en", by="maya", body="x\n").changes, None)
    assert "source was changed meanwhile" in opened.view.notices.text
    opened.view.notices.button("Show it now").click()
    assert opened.work is not None
    assert opened.work.left() == 2
    assert opened.unsaved
    assert opened.view.area.edit.text.endswith(" עוד")


def test_the_keyboard_stays_in_the_row_when_it_is_saved(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.type(" עוד")
    opened.save()
    assert opened.view.area.edit.hasFocus()
    adapting.type(" ועוד")
    assert opened.unsaved


def test_the_draft_of_the_source_can_be_followed_early(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days", go_live=False)
    opened = adapting.open()
    assert opened.work is not None
    assert opened.work.left() == 0
    opened.view.header.early.click()
    assert opened.work.left() == 1
    assert "on its way" in opened.view.notices.text


def test_what_is_typed_goes_along_to_whoever_works_next(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    adapting.type(" עוד")
    opened.act_as("maya")
    assert opened.unsaved
    adapting.press(RETURN, CONTROL)
    opened.save()
    assert adapting.studio.history.version(adapting.code, "he", 2).author == "maya"


def test_saving_folds_nothing_away_that_was_in_sight(adapting: Adapting) -> None:
    adapting.change_source("The way back is free", "The way back costs nothing at all")
    opened = adapting.open()
    area = opened.view.area
    adapting.press(RETURN, CONTROL)
    opened.save()
    places = []
    for _ in range(12):
        area.step_row(-1)
        places.append(adapting.row(opened).now)
    assert "It takes a week." in places


def test_a_disk_that_takes_nothing_is_told_of_and_closing_is_at_risk(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    (state_folder() / FOLDER).write_text("in the way", encoding="utf-8")
    adapting.press(RETURN, CONTROL)
    opened.keep_at_once()
    assert opened.at_risk
    assert "save now" in opened.view.notices.text
    (state_folder() / FOLDER).unlink()
    opened.keep_at_once()
    assert not opened.at_risk
    assert opened.unsaved


def _left(adapting: Adapting, locale: str, title: str, body: str, person: str = "noa") -> KeptText:
    """A text that a program left in the journal when it ended."""
    library = adapting.studio.library
    key = KeptKey(library.id, adapting.code, locale, person, library.name)
    text = KeptText("left", key, title, body, 0, datetime.now(UTC))
    kept.put_back(state_folder() / FILE_NAME, text)
    return text


def test_a_text_of_a_language_not_begun_comes_back_block_by_block(adapting: Adapting) -> None:
    body = SOURCE.replace("It takes a week.", "Это занимает неделю.").replace("Never promise", "Только здесь.\n\nNever")
    text = _left(adapting, "ru", "Возврат", body, person="maya")
    opened = adapting.open("ru")
    assert not opened.unsaved
    opened.take_up(text)
    assert opened.typed_text() == ("Возврат", body, 0)
    assert "is back" in opened.view.notices.text
    assert opened.work is not None
    assert opened.work.left() == len(opened.work.rows)
    rows = {row.now: opened.work.text(row) for row in opened.work.rows}
    assert rows["It takes a week."] == "Это занимает неделю."
    opened.save()
    assert adapting.saved("ru") == (1, body)
    assert kept.everything(state_folder() / FILE_NAME) == []


def test_only_the_journal_is_left_and_the_text_is_back_all_the_same(adapting: Adapting) -> None:
    _left(adapting, "ru", "Возврат", SOURCE)
    opened = adapting.open("ru")
    assert opened.typed_text()[:2] == ("Возврат", SOURCE)


def test_a_recovered_text_waits_while_something_is_typed_and_gives_way_again(adapting: Adapting) -> None:
    opened = adapting.open("ru")
    adapting.type("Мой заголовок")
    text = _left(adapting, "ru", "Возврат", SOURCE)
    opened.take_up(text)
    mine = opened.typed_text()
    assert mine[0] == "Мой заголовок"
    undo: list[object] = []
    opened.announced.connect(lambda _words, back: undo.append(back))
    opened.view.notices.button("Put it in place").click()
    assert opened.typed_text()[:2] == ("Возврат", SOURCE)
    back = undo[0]
    assert callable(back)
    back()
    assert opened.typed_text() == mine


def test_a_language_begun_meanwhile_is_opened_where_the_text_is_offered(adapting: Adapting) -> None:
    text = _left(adapting, "ru", "Возврат", SOURCE)
    adapting.studio.writing.save(adapting.code, "ru", by="noa", title="Начато", body=SOURCE)
    opened = adapting.open("ru")
    asked: list[tuple[str, str]] = []
    opened.article_opened.connect(lambda code, locale: asked.append((code, locale)))
    opened.take_up(text)
    assert asked == [(adapting.code, "ru")]
    assert not opened.unsaved


def test_the_foot_of_the_window_says_where_one_is_and_what_is_kept(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    status = opened.status
    adapting.qtbot.waitUntil(lambda: status.words == "Block 2 of 9 · 1 to do")
    assert (status.place, status.saved) == ("Hebrew · right to left", "Saved")
    adapting.type(" עוד")
    opened.flush()
    assert status.saved.startswith("On this computer, ")
    adapting.press(RETURN, CONTROL)
    adapting.qtbot.waitUntil(lambda: status.words.endswith("nothing to do"))
    opened.save()
    assert status.saved.startswith("Saved ")
    assert status.safe
    assert adapting.open("ru").status.saved == "Not begun yet"
