"""Questions of localisers about the source, and notes of authors for translators, through the real storage."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.comments import CommentKind, Resolution
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.services.locales.questions import QuestionsView
from tests.support.studios import new_article, publish, submit

_SOURCE = "Unplug the router and wait.\n\nThe visit is free of charge.\n\nTell the customer the price.\n"


@pytest.fixture
def code(studio: Studio) -> str:
    """An article of maya's that agents read, with two who only translate."""
    for name, locale in (("ilan", "he"), ("ewa", "pl")):
        studio.administration.put_person(name, by="admin", role="localiser", locale=locale, display=name.title())
    made = new_article(studio, body=_SOURCE).article
    publish(studio, made)
    return made


def block(studio: Studio, code: str, words: str, locale: str = "he") -> str:
    rows = studio.localising.view(code, locale, by="noa").rows
    return next(row.source for row in rows if words in row.now)


def ask(studio: Studio, code: str, words: str = "free", *, by: str = "ilan", locale: str = "he") -> str:
    at = block(studio, code, words, locale)
    return studio.questions.ask(code, locale, block=at, body="Free for whom?", by=by).id


def only(view: QuestionsView) -> PlacedQuestion:
    (found,) = view.threads
    return found


def test_a_question_is_seen_in_every_language_at_its_block(studio: Studio, code: str) -> None:
    ask(studio, code)
    for locale in ("he", "pl", ""):
        found = only(studio.questions.of(code, by="ewa", locale=locale))
        assert found.words == "The visit is free of charge."
        assert found.block == block(studio, code, "free", "pl")
        assert (found.thread.locale, found.text) == ("he", "Free for whom?")


def test_a_question_goes_along_with_its_block(studio: Studio, code: str) -> None:
    ask(studio, code)
    changed = "Unplug it.\n\nThe visit is free of any charge.\n\nTell the customer the price.\n"
    studio.writing.save(code, "en", by="maya", body=changed)
    found = only(studio.questions.of(code, by="maya"))
    assert (found.words, found.exact, found.start) == ("The visit is free of any charge.", False, 12)


def test_a_question_whose_block_is_gone_stays_and_says_so(studio: Studio, code: str) -> None:
    ask(studio, code)
    studio.writing.save(code, "en", by="maya", body="Something else entirely, about invoices.\n")
    assert only(studio.questions.of(code, by="maya")).is_gone
    assert not only(studio.questions.of(code, by="maya", number=1)).is_gone


def test_the_title_and_the_whole_text_can_be_asked_about(studio: Studio, code: str) -> None:
    studio.questions.ask(code, "he", body="Which window?", block="title", quote="window", by="ilan")
    studio.questions.ask(code, "he", body="Who reads this?", by="ilan")
    whole, title = studio.questions.of(code, by="ilan").threads
    assert (whole.block, title.block, title.thread.quote, title.exact) == ("", "title", "window", True)


def test_the_owner_gets_it_answers_and_who_asked_settles(studio: Studio, code: str) -> None:
    thread = ask(studio, code)
    (waiting,) = studio.inbox.of("maya").questions
    assert (waiting.article, waiting.by, waiting.answered, waiting.placed.thread.locale) == (code, "ilan", False, "he")
    assert studio.questions.waiting("ilan") == ()
    studio.questions.answer(thread, body="For everybody.", by="maya")
    assert studio.questions.waiting("maya") == ()
    (waiting,) = studio.inbox.of("ilan").questions
    assert (waiting.by, waiting.answered) == ("maya", True)
    studio.questions.settle(thread, by="ilan")
    assert studio.questions.waiting("ilan") == ()
    assert studio.questions.of(code, by="ewa").open_questions == 0
    studio.questions.reopen(thread, by="ilan")
    assert studio.questions.of(code, by="ewa").open_questions == 1


def test_asking_on_in_a_thread_brings_it_back_to_the_owner(studio: Studio, code: str) -> None:
    thread = ask(studio, code)
    studio.questions.answer(thread, body="For everybody.", by="maya")
    studio.questions.answer(thread, body="Also at weekends?", by="ilan")
    assert [each.by for each in studio.questions.waiting("maya")] == ["ilan"]


def test_deputies_get_it_too_and_curators_once_all_have_left(studio: Studio, code: str) -> None:
    studio.curating.edit([code], ArticleEdit(add_deputies=("daniel",)), by="karl")
    ask(studio, code)
    assert len(studio.questions.waiting("daniel")) == 1
    assert studio.questions.waiting("karl") == ()
    for name in ("maya", "daniel"):
        studio.administration.deactivate(name, by="admin")
    assert len(studio.questions.waiting("karl")) == 1


@pytest.mark.parametrize("who", ["ewa", "rita"])
def test_who_has_nothing_to_do_with_the_text_neither_answers_nor_settles(studio: Studio, code: str, who: str) -> None:
    thread = ask(studio, code)
    with pytest.raises(Refused, match="owner"):
        studio.questions.answer(thread, body="Yes.", by=who)
    with pytest.raises(Refused, match="settled by"):
        studio.questions.settle(thread, by=who)
    with pytest.raises(Refused, match="leave notes"):
        studio.questions.note(code, body="Keep it.", by=who)
    view = studio.questions.of(code, by=who)
    assert view.may_answer is not None
    assert not only(view).may_end


def test_only_who_translates_or_writes_the_text_asks(studio: Studio, code: str) -> None:
    with pytest.raises(Refused, match="write or translate"):
        ask(studio, code, by="rita")
    with pytest.raises(Refused, match="write or translate"):
        ask(studio, code, by="ewa", locale="he")
    with pytest.raises(BadInput, match="written in en"):
        studio.questions.ask(code, "en", body="?", by="noa")


def test_words_that_are_not_there_and_blocks_that_are_gone_are_refused(studio: Studio, code: str) -> None:
    with pytest.raises(BadInput, match="do not stand in the block"):
        studio.questions.ask(code, "he", block=block(studio, code, "free"), quote="modem", body="?", by="ilan")
    with pytest.raises(BadInput, match="no longer in the source"):
        studio.questions.ask(code, "he", block="nowhere", body="?", by="ilan")
    with pytest.raises(BadInput, match="Write what"):
        studio.questions.ask(code, "he", body="  ", by="ilan")


def test_a_note_is_changed_and_taken_away_by_who_left_it(studio: Studio, code: str) -> None:
    at = block(studio, code, "free")
    note = studio.questions.note(code, block=at, body="Keep “free”.", by="maya").id
    with pytest.raises(Refused, match="settled by"):
        studio.questions.change_note(note, body="No.", by="ewa")
    studio.questions.change_note(note, body="Say “without charge”.", by="maya")
    found = only(studio.questions.of(code, by="ewa"))
    assert (found.is_note, found.text, found.mine) == (True, "Say “without charge”.", False)
    assert studio.questions.waiting("maya") == ()
    with pytest.raises(BadInput, match="no question or note"):
        studio.questions.answer(note, body="Why?", by="maya")
    studio.questions.remove_note(note, by="maya")
    assert not only(studio.questions.of(code, by="ewa")).thread.is_open


def test_a_repeated_question_is_asked_once(studio: Studio, code: str) -> None:
    for _time in range(2):
        studio.questions.ask(code, "he", body="Who reads this?", by="ilan", op_id="ask-1")
    only(studio.questions.of(code, by="ilan"))


def test_reviews_know_nothing_of_questions_and_notes(studio: Studio, code: str) -> None:
    thread = ask(studio, code)
    studio.questions.note(code, block=block(studio, code, "price"), body="In local currency.", by="maya")
    assert studio.commenting.view(code, "en").threads == ()
    studio.writing.save(code, "en", by="maya", body=_SOURCE.replace("wait", "wait a minute"))
    submit(studio, code)
    (waiting,) = studio.inbox.of("rita").to_review
    assert waiting.facts.must_fixes == 0
    assert studio.reviewing.view(code, "en", by="rita").may_approve is None
    studio.reviewing.send_back(code, "en", by="rita", comment="Which minute?")
    (returned,) = studio.inbox.of("maya").returned
    assert returned.open_threads == 0
    assert studio.inbox.of("ilan").answers == ()
    for act in (
        lambda: studio.commenting.reply(thread, by="maya", body="Yes."),
        lambda: studio.commenting.resolve(thread, by="maya", resolution=Resolution.DONE),
        lambda: studio.commenting.reopen(thread, by="maya"),
        lambda: studio.commenting.apply(thread, by="maya"),
    ):
        with pytest.raises(BadInput, match="those who translate"):
            act()


def test_a_comment_of_a_review_is_no_question(studio: Studio, code: str) -> None:
    said = studio.commenting.begin(code, "en", by="rita", kind=CommentKind.NOTE, body="Hm.", number=1)
    assert studio.questions.of(code, by="ilan").threads == ()
    with pytest.raises(BadInput, match="no question or note"):
        studio.questions.settle(said.id, by="maya")


def test_what_was_asked_stays_when_its_text_is_erased(studio: Studio, code: str) -> None:
    ask(studio, code)
    studio.writing.save(code, "en", by="maya", body="Nothing of that any more.\n")
    publish(studio, code)
    studio.erasing.erase(code, "en", [1], by="admin", reason="A name was in it")
    found = only(studio.questions.of(code, by="ilan"))
    assert (found.thread.quote, found.text) == ("", "Free for whom?")


def test_who_has_left_asks_nothing_and_their_question_is_settled_by_the_owner(studio: Studio, code: str) -> None:
    thread = ask(studio, code)
    studio.administration.deactivate("ilan", by="admin")
    with pytest.raises(Refused, match="has left"):
        ask(studio, code)
    assert [each.by for each in studio.questions.waiting("maya")] == ["ilan"]
    studio.questions.settle(thread, by="maya")
    assert studio.questions.waiting("maya") == ()


def test_a_market_asks_about_the_source_behind_the_language_it_inherits(studio: Studio, code: str) -> None:
    studio.writing.save(code, "he", by="noa", title="חלון", body="נתקו.\n\nהביקור חינם.\n\nאמרו את המחיר.\n")
    publish(studio, code, "he")
    market = next(row for row in studio.localising.view(code, "he-IL", by="noa").rows if "חינם" in row.now)
    studio.questions.ask(code, "he-IL", block=market.source, body="Also on Saturday?", by="noa")
    source = only(studio.questions.of(code, by="maya"))
    assert (source.words, source.thread.locale) == ("The visit is free of charge.", "he-IL")
    assert only(studio.questions.of(code, by="noa", locale="he-IL")).block == market.source
    assert only(studio.questions.of(code, by="noa", locale="pl")).block == block(studio, code, "free", "pl")
    assert studio.agencies.export([code], "he-IL", by="noa", whole=True).count(b"Also on Saturday?") == 1
