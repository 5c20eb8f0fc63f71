"""A text whose variables, code or links are broken is not approved; one that follows its source is."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import Refused
from kbstudio.services.locales.adaptations import AdaptationView, BlockEdit
from tests.support.studios import new_article, publish

_SOURCE = "Run `reset now` first.\n\nThen wait.\n"
_HEBREW = "הריצו קודם `reset now`.\n\nואז חכו.\n"


@pytest.fixture
def code(studio: Studio) -> str:
    """An article whose Hebrew was confirmed block by block, before its source got another command."""
    made = new_article(studio, body=_SOURCE).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="איפוס", body=_HEBREW)
    view = studio.localising.view(made, "he", by="noa")
    _adapt(studio, view, *[BlockEdit(row.key, row.target) for row in view.rows])
    studio.writing.save(made, "en", by="maya", body=_SOURCE.replace("reset now", "reset --all"))
    publish(studio, made)
    return made


def _adapt(studio: Studio, view: AdaptationView, *edits: BlockEdit) -> None:
    studio.localising.adapt(
        view.article, "he", by="noa", edits=edits, based_on=view.number, source_number=view.source_number
    )


def test_what_fits_the_source_it_was_made_from_goes_out(studio: Studio, code: str) -> None:
    assert publish(studio, code, "he").state.value == "published"


def test_what_fits_the_source_of_now_goes_out_though_nobody_confirmed_it(studio: Studio, code: str) -> None:
    studio.writing.save(code, "he", by="noa", body=_HEBREW.replace("reset now", "reset --all"))
    assert publish(studio, code, "he").state.value == "published"


def test_what_fits_neither_does_not(studio: Studio, code: str) -> None:
    studio.writing.save(code, "he", by="noa", body=_HEBREW.replace("reset now", "reset never"))
    with pytest.raises(Refused):
        publish(studio, code, "he")
