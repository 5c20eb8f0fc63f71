"""What the blocks of a language version stand for, through every way a version is written."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.alignments import BlockState
from kbstudio.domain.revisions import Line
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from tests.support.studios import new_article, publish

_SOURCE = "Return it within **30 days**.\n\nIt takes a week.\n\nAsk for the name.\n"
_HEBREW = "החזירו תוך **30 יום**.\n\nזה לוקח שבוע.\n\nבקשו את השם.\n"
_NEW_RULE = "החזירו תוך **14 יום**."


@pytest.fixture
def code(studio: Studio) -> str:
    """An article whose source changed after agents read it in English and in Hebrew."""
    made = new_article(studio, body=_SOURCE).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון החזרה", body=_HEBREW)
    publish(studio, made, "he")
    studio.writing.save(made, "en", by="maya", body=_SOURCE.replace("30", "14"))
    publish(studio, made)
    return made


def _view(studio: Studio, code: str) -> AdaptationView:
    return studio.localising.view(code, "he", by="noa")


def _row(view: AdaptationView, words: str) -> AdaptationRow:
    return next(each for each in view.rows if words in (each.now or each.then or each.target))


def _adapt(studio: Studio, view: AdaptationView, *edits: BlockEdit) -> None:
    studio.localising.adapt(
        view.article, "he", by="noa", edits=edits, based_on=view.number, source_number=view.source_number
    )


def test_mending_another_word_in_the_plain_editor_confirms_nothing(studio: Studio, code: str) -> None:
    studio.writing.save(code, "he", by="noa", body=_HEBREW.replace("שבוע.", "שבוע אחד."))
    view = _view(studio, code)
    assert _row(view, "14 days").state is BlockState.STALE
    assert view.currency.stale == 1


def test_an_earlier_text_that_comes_back_is_behind_as_it_was(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    _adapt(studio, view, BlockEdit(_row(view, "14 days").key, _NEW_RULE), BlockEdit(_row(view, "a week").key, ""))
    studio.writing.restore(code, "he", 1, by="noa")
    view = _view(studio, code)
    assert [row.state.value for row in view.rows] == ["current", "stale", "current", "current"]
    studio.writing.restore(code, "he", 2, by="noa")
    assert [row.state.value for row in _view(studio, code).rows] == ["current", "current", "new", "current"]


def test_a_block_a_hotfix_brought_is_the_same_one_when_the_draft_takes_it_in(studio: Studio, code: str) -> None:
    live = _SOURCE.replace("30", "14")
    studio.writing.save(code, "en", by="maya", body=live.replace("the name", "the full name"))
    fixed = live.replace("It takes", "Call before you send it.\n\nIt takes")
    studio.correcting.save(code, "en", by="maya", based_on=2, body=fixed)
    studio.reviewing.submit(code, "en", by="maya", reason="urgent", change="meaning", line=Line.HOTFIX)
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    view = _view(studio, code)
    _adapt(studio, view, BlockEdit(_row(view, "Call before").key, "התקשרו לפני."))
    both = fixed.replace("the name", "the full name")
    studio.writing.save(code, "en", by="maya", body=both, merged=4)
    publish(studio, code)
    view = _view(studio, code)
    assert _row(view, "Call before").state is BlockState.CURRENT
    assert _row(view, "full name").state is BlockState.STALE
    assert len(view.rows) == 5


def test_what_a_hotfix_of_a_language_confirmed_is_confirmed_where_it_is_taken_in(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    _adapt(studio, view, BlockEdit(_row(view, "a week").key, "זה לוקח שבוע ימים."))
    studio.correcting.save(code, "he", by="noa", based_on=1, body=_HEBREW.replace("את השם", "את שמם"))
    studio.writing.save(
        code, "he", by="noa", body=_HEBREW.replace("שבוע.", "שבוע ימים.").replace("את השם", "את שמם"), merged=3
    )
    view = _view(studio, code)
    assert [row.state.value for row in view.rows] == ["current", "stale", "current", "current"]
    assert _row(view, "a week").target == "זה לוקח שבוע ימים."


def test_lists_count_what_the_screen_shows(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    _adapt(studio, view, BlockEdit(_row(view, "14 days").key, _NEW_RULE))
    studio.writing.save(code, "en", by="maya", body=_SOURCE.replace("30", "14") + "\nThank them.\n")
    publish(studio, code)
    studio.writing.save(code, "he", by="noa", body=_HEBREW.replace("30", "14") + "\nהודו להם.\n")
    publish(studio, code, "he")
    shown = _view(studio, code).currency
    assert shown.states[BlockState.UNCONFIRMED] == 1
    assert studio.localising.currency(code, "he") == shown
    assert studio.languages.grid().rows[0].cells["he"].currency == shown


def test_a_source_that_was_erased_is_not_taken_for_the_one_of_now(studio: Studio, code: str) -> None:
    studio.erasing.erase(code, "en", [1], by="admin", reason="private")
    view = _view(studio, code)
    # Nobody knows any more what its title was; blocks know when they were changed.
    assert [row.state.value for row in view.rows] == ["stale", "stale", "current", "current"]
    assert _row(view, "14 days").then == ""
    _adapt(studio, view, BlockEdit(view.rows[0].key), BlockEdit(_row(view, "14 days").key, _NEW_RULE))
    assert _view(studio, code).currency.is_current


def test_a_language_whose_text_was_erased_is_to_be_written(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    _adapt(studio, view, *[BlockEdit(row.key, row.target) for row in view.rows])
    studio.publishing.withdraw(code, "he", by="karl", reason="private")
    studio.erasing.erase(code, "he", [1], by="admin", reason="private")
    view = _view(studio, code)
    assert {row.state for row in view.rows} == {BlockState.NEW}
    _adapt(studio, view, *[BlockEdit(row.key, row.now) for row in view.rows])
    assert _view(studio, code).currency.is_current


def test_what_the_source_dropped_stands_where_it_stood_here(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    _adapt(studio, view, *[BlockEdit(row.key, row.target) for row in view.rows])
    studio.writing.save(code, "en", by="maya", body="Ask for the name.\n\nThank them.\n")
    publish(studio, code)
    states = [row.state.value for row in _view(studio, code).rows]
    assert states == ["current", "gone", "gone", "current", "new"]
