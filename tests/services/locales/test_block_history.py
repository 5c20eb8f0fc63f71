"""What happened to the blocks of a source since a localiser saw them, over drafts, releases and ways back."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.alignments import BlockState
from kbstudio.domain.revisions import Line
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from tests.support.studios import new_article, publish

_SOURCE = "Return it within **30 days**.\n\nIt takes a week.\n\nAsk for the name.\n"
_HEBREW = "החזירו תוך **30 יום**.\n\nזה לוקח שבוע.\n\nבקשו את השם.\n"


@pytest.fixture
def code(studio: Studio) -> str:
    """An article agents read in English and in Hebrew, both saying the same."""
    made = new_article(studio, body=_SOURCE).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון החזרה", body=_HEBREW)
    publish(studio, made, "he")
    return made


def _rewrite(studio: Studio, code: str, old: str, new: str) -> None:
    body = studio.writing.open(code, "en", by="maya").revision.text.body
    assert old in body
    studio.writing.save(code, "en", by="maya", body=body.replace(old, new))


def _view(studio: Studio, code: str, *, early: bool = False) -> AdaptationView:
    return studio.localising.view(code, "he", by="noa", early=early)


def _row(view: AdaptationView, words: str) -> AdaptationRow:
    return next(each for each in view.rows if words in each.now)


def _adapt(studio: Studio, view: AdaptationView, *edits: BlockEdit) -> None:
    studio.localising.adapt(
        view.article, "he", by="noa", edits=edits, based_on=view.number, source_number=view.source_number
    )


def test_drafts_saved_on_the_way_are_what_the_version_that_took_them_out_was_said_to_be(
    studio: Studio, code: str
) -> None:
    _rewrite(studio, code, "takes a week", "needs a week")
    _rewrite(studio, code, "the name", "their full name")
    publish(studio, code, change="wording")
    assert _view(studio, code).currency.states == {BlockState.CURRENT: 2, BlockState.REWORDED: 2}


def test_a_release_of_other_words_does_not_excuse_one_of_other_meaning_before_it(studio: Studio, code: str) -> None:
    _rewrite(studio, code, "takes a week", "takes several weeks")
    publish(studio, code, change="meaning")
    _rewrite(studio, code, "several weeks", "various weeks")
    publish(studio, code, change="wording")
    assert _row(_view(studio, code), "various weeks").state is BlockState.STALE


def test_what_was_translated_early_is_not_current_while_agents_read_another_text(studio: Studio, code: str) -> None:
    _rewrite(studio, code, "30 days", "14 days")
    early = _view(studio, code, early=True)
    _adapt(studio, early, BlockEdit(_row(early, "14 days").key, "החזירו תוך **14 יום**."))
    assert _row(_view(studio, code), "30 days").state is BlockState.STALE
    publish(studio, code)
    assert _row(_view(studio, code), "14 days").state is BlockState.CURRENT


def test_a_draft_that_a_hotfix_overtook_was_not_what_the_source_says(studio: Studio, code: str) -> None:
    _rewrite(studio, code, "30 days", "14 days")
    early = _view(studio, code, early=True)
    _adapt(studio, early, BlockEdit(_row(early, "14 days").key, "החזירו תוך **14 יום**."))
    studio.correcting.save(code, "en", by="maya", based_on=1, body=_SOURCE.replace("a week", "a weak"))
    studio.reviewing.submit(code, "en", by="maya", reason="slip", change="wording", line=Line.HOTFIX)
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    assert _row(_view(studio, code), "30 days").state is BlockState.STALE


def test_what_is_said_of_a_block_holds_of_its_last_change_however_many_versions_came_since(
    studio: Studio, code: str
) -> None:
    _rewrite(studio, code, "takes a week", "needs a week")
    publish(studio, code)
    _rewrite(studio, code, "the name", "their full name")
    publish(studio, code)
    stale = _row(_view(studio, code), "needs a week")
    assert stale.state is BlockState.STALE
    studio.localising.classify(
        code, number=_view(studio, code).source_number, block=stale.source, change="wording", by="maya"
    )
    view = _view(studio, code)
    assert _row(view, "needs a week").state is BlockState.REWORDED
    assert _row(view, "their full name").state is BlockState.STALE
