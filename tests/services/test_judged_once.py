"""A review that is read again does not compare the same two texts again."""

import pytest

from kbstudio.application import Studio
from kbstudio.services.writing import NewArticle
from tests.support.studios import publish


def test_what_kind_of_change_it_is_is_worked_out_once(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    from kbstudio.text import meaning

    asked: list[str] = []
    known = meaning.meaning_changes

    def counted(before: str, after: str, language: str) -> tuple[str, ...]:
        asked.append(after)
        return known(before, after, language)

    monkeypatch.setattr(meaning, "meaning_changes", counted)
    wanted = NewArticle(
        "reference", "en", "Returns", "Wait 7 hours.\n", reviewers=("rita",), topics=("billing.refund",)
    )
    code = studio.writing.new(wanted, by="maya").article
    publish(studio, code, "en")
    studio.writing.save(code, "en", by="maya", body="Wait 8 hours.\n")
    first = studio.reviewing.view(code, "en", by="rita")
    before = len(asked)
    again = studio.reviewing.view(code, "en", by="rita")
    assert again.typo_breaks == first.typo_breaks != ()
    assert len(asked) == before
