"""Published texts are looked at in portions, in this process or another, with the same outcome."""

import pickle

import pytest

from kbstudio.application import Studio
from kbstudio.services.tone import books
from kbstudio.services.tone.books import UnknownBook
from kbstudio.services.tone.surveys import Survey, carried_out, made_ready, portion
from kbstudio.services.writing import NewArticle
from tests.services.tone.guidelines import publish_guideline, write_guideline
from tests.support.studios import new_article, publish


@pytest.fixture
def texts(studio: Studio) -> None:
    for number in range(3):
        publish(studio, new_article(studio, title=f"Text {number}", body="Utilize the router.\n").article)


def in_portions(survey: Survey, seconds: float) -> object:
    """The outcome of a survey, as a window has it carried out by another process."""
    found: list[object] = []
    while len(found) < len(survey.texts):
        sent = [(book.key, book) for book in survey.texts[len(found)].books]
        call = pickle.loads(pickle.dumps((portion, survey.look, survey.next_pages(len(found), 2), seconds, sent)))
        found += call[0](*call[1:])
    return survey.fold(found)


def test_portions_find_what_one_look_finds(studio: Studio, texts: None) -> None:
    code = write_guideline(studio)
    survey = studio.tone_effect.impact_survey(code)
    assert in_portions(survey, 60.0) == in_portions(survey, 0.0) == studio.tone_effect.impact(code)
    publish(studio, code)
    assert in_portions(studio.tone_effect.coverage_survey(), 0.0) == studio.tone_effect.coverage()


def test_a_portion_ends_when_its_time_is_over(studio: Studio, texts: None) -> None:
    survey = studio.tone_effect.impact_survey(write_guideline(studio))
    sent = [(book.key, book) for book in survey.texts[0].books]
    pages = survey.next_pages(0, 64)
    assert (len(pages), len(portion(survey.look, pages, 0.0, sent))) == (3, 1)
    assert len(portion(survey.look, pages, 60.0, sent)) == 3


def test_texts_of_other_books_come_with_the_next_portion(studio: Studio, texts: None) -> None:
    """Those of customers are held to other guidelines than those of agents."""
    publish_guideline(studio)
    wanted = NewArticle("reference", "en", "Last", "Utilize it.\n", reviewers=("rita",), audience="customer")
    publish(studio, studio.writing.new(wanted, by="maya").article)
    survey = studio.tone_effect.coverage_survey()
    assert sorted((len(survey.next_pages(0, 64)), len(survey.next_pages(3, 64)))) == [1, 3]


def test_a_book_that_was_not_sent_is_asked_for(studio: Studio, texts: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """And is there once it was made ready, without a text."""
    monkeypatch.setattr(books, "_ready", {})
    survey = studio.tone_effect.impact_survey(write_guideline(studio))
    known = [(book.key, book if book.is_empty else None) for book in survey.texts[0].books]
    with pytest.raises(UnknownBook):
        portion(survey.look, survey.next_pages(0, 1), 0.0, known)
    made_ready([(book.key, book) for book in survey.texts[0].books])
    assert portion(survey.look, survey.next_pages(0, 1), 0.0, known)


def test_what_was_looked_at_when_it_was_stopped_counts(studio: Studio, texts: None) -> None:
    survey = studio.tone_effect.impact_survey(write_guideline(studio))
    answers = iter([False, False, True])
    assert carried_out(survey, lambda _done, _of: None, lambda: next(answers)).checked == 2
