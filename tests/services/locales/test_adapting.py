"""What a localiser does to rows makes the text they meant, and touches no other block."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.alignments import BlockState, Relation
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from tests.support.studios import new_article, publish

_SOURCE = "Return it within 30 days.\n\n- Ask for the name\n- Thank them\n\nIt takes a week.\n"
_HEBREW = "החזירו תוך 30 יום.\n\n- בקשו את השם\n- הודו להם\n\nזה לוקח שבוע.\n"


@pytest.fixture
def code(studio: Studio) -> str:
    made = new_article(studio, body=_SOURCE).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון החזרה", body=_HEBREW)
    return made


def _view(studio: Studio, code: str) -> AdaptationView:
    return studio.localising.view(code, "he", by="noa")


def _row(view: AdaptationView, words: str) -> AdaptationRow:
    return next(each for each in view.rows if words in each.now)


def _adapt(studio: Studio, view: AdaptationView, *edits: BlockEdit) -> AdaptationView:
    studio.localising.adapt(
        view.article, "he", by="noa", edits=edits, based_on=view.number, source_number=view.source_number
    )
    return _view(studio, view.article)


def test_a_row_in_two_places_is_written_anew_without_what_stands_between(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    view = _adapt(studio, view, BlockEdit(_row(view, "a week").key, "אחד.\n\nשניים."))
    studio.writing.save(code, "he", by="noa", body=view.body.replace("אחד.\n\n", "אחד.\n\nמשהו אחר לגמרי.\n\n"))
    view = _view(studio, code)
    assert _row(view, "a week").target == "אחד.\n\nשניים."
    view = _adapt(studio, view, BlockEdit(_row(view, "a week").key, "יחד."))
    assert view.body.endswith("יחד.\n\nמשהו אחר לגמרי.\n")


def test_items_put_before_the_first_one_leave_the_list_close(studio: Studio, code: str) -> None:
    body = _SOURCE.replace("- Ask", "- Greet them\n- Smile\n- Ask")
    studio.writing.save(code, "en", by="maya", body=body)
    publish(studio, code)
    view = _view(studio, code)
    greet, smile = _row(view, "Greet"), _row(view, "Smile")
    view = _adapt(studio, view, BlockEdit(greet.key, "- ברכו"), BlockEdit(smile.key, "- חייכו"))
    assert "יום.\n\n- ברכו\n- חייכו\n- בקשו את השם\n- הודו" in view.body
    assert view.currency.to_do == 0


def test_a_new_block_may_stand_behind_another_new_one(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    added = {"relation": Relation.ADDED, "reason": "our market"}
    first = BlockEdit("+1", "אחד.", after=_row(view, "30 days").key, **added)
    second = BlockEdit("+2", "שניים.", after="+1", **added)
    assert "יום.\n\nאחד.\n\nשניים.\n\n- בקשו" in _adapt(studio, view, first, second).body


def test_a_row_named_twice_is_what_was_said_last(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    key = _row(view, "a week").key
    view = _adapt(studio, view, BlockEdit(key, "זמן רב.", confirmed=False), BlockEdit(key, "שבועיים."))
    assert (_row(view, "a week").target, _row(view, "a week").state) == ("שבועיים.", BlockState.CURRENT)


def test_what_is_pasted_from_elsewhere_is_told_apart_as_it_is_kept(studio: Studio, code: str) -> None:
    view = _view(studio, code)
    view = _adapt(studio, view, BlockEdit(_row(view, "30 days").key, "אחד.\r\n\r\nשניים.\x00\r\n\x00\r\nשלוש.\r\n"))
    assert _row(view, "30 days").target == "אחד.\n\nשניים.\n\nשלוש."
    assert view.currency.to_do == 0
    assert _row(view, "a week").target == "זה לוקח שבוע."
