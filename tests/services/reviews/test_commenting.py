"""Comments beside a text, through the real storage on both engines."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kbstudio.application import Studio
from kbstudio.domain.comments import CommentKind, Resolution
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.services.snapshots import Outcome
from tests.support.studios import new_article, submit

BODY = "Unplug the router and wait ten seconds.\n\nThe visit is free of charge.\n\nTell the customer the price.\n"


def _begin(studio: Studio, made: Outcome, words: str = "ten seconds", **more: Any) -> str:
    wanted: dict[str, Any] = {"by": "rita", "kind": CommentKind.NOTE, "body": "Is that enough?", "number": 1}
    start = BODY.index(words)
    placed = {"start": start, "end": start + len(words)}
    return studio.commenting.begin(made.article, "en", **{**wanted, **placed, **more}).id


@pytest.fixture
def made(studio: Studio) -> Outcome:
    return new_article(studio, body=BODY)


def test_a_comment_stands_at_its_words(studio: Studio, made: Outcome) -> None:
    _begin(studio, made)
    view = studio.commenting.view(made.article, "en")
    (found,) = view.threads
    assert (found.start, found.end) == (BODY.index("ten seconds"), BODY.index("ten seconds") + 11)
    assert found.thread.comments[0].body == "Is that enough?"
    assert view.display_names["rita"] == "Rita"


def test_a_comment_goes_along_when_its_paragraph_moves(studio: Studio, made: Outcome) -> None:
    _begin(studio, made)
    first, rest = BODY.split("\n\n", 1)
    moved = f"{rest.rstrip()}\n\n{first}\n"
    studio.writing.save(made.article, "en", by="maya", body=moved)
    (found,) = studio.commenting.view(made.article, "en").threads
    assert found.start == moved.index("ten seconds")
    assert found.exact


def test_words_edited_away_leave_the_comment_at_their_paragraph(studio: Studio, made: Outcome) -> None:
    _begin(studio, made)
    studio.writing.save(made.article, "en", by="maya", body=BODY.replace("ten seconds", "half a minute"))
    (found,) = studio.commenting.view(made.article, "en").threads
    assert (found.start, found.exact) == (0, False)


def test_a_comment_whose_paragraph_is_gone_says_so_and_stays(studio: Studio, made: Outcome) -> None:
    _begin(studio, made)
    studio.writing.save(made.article, "en", by="maya", body="Something else entirely, about invoices.\n")
    (found,) = studio.commenting.view(made.article, "en").threads
    assert found.start is None
    assert found.thread.quote == "ten seconds"


def test_a_must_fix_stands_against_approval_until_it_is_resolved(studio: Studio, made: Outcome) -> None:
    submit(studio, made.article)
    thread = _begin(studio, made, kind=CommentKind.MUST_FIX)
    with pytest.raises(Refused, match="must-fix"):
        studio.reviewing.approve(made.article, "en", by="rita")
    with pytest.raises(Refused, match="Rita, who asked"):
        studio.commenting.resolve(thread, by="maya")
    studio.commenting.reply(thread, by="maya", body="Ten is what the manual says.")
    settled = studio.commenting.resolve(thread, by="rita")
    assert [comment.person for comment in settled.comments] == ["rita", "maya"]
    assert (settled.resolution, settled.resolved_by) == (Resolution.DONE, "rita")
    studio.reviewing.approve(made.article, "en", by="rita")


def test_a_reopened_must_fix_blocks_again(studio: Studio, made: Outcome) -> None:
    submit(studio, made.article)
    thread = _begin(studio, made, kind=CommentKind.MUST_FIX)
    studio.commenting.resolve(thread, by="rita")
    studio.commenting.reopen(thread, by="daniel")
    assert studio.reviewing.view(made.article, "en", by="rita").may_approve is not None


def test_only_reviewers_say_what_must_be_fixed(studio: Studio, made: Outcome) -> None:
    with pytest.raises(Refused, match="leave a note"):
        _begin(studio, made, by="noa", kind=CommentKind.MUST_FIX)


def test_a_suggestion_is_put_in_place_with_one_step(studio: Studio, made: Outcome) -> None:
    thread = _begin(studio, made, kind=CommentKind.SUGGESTION, suggestion="thirty seconds")
    outcome = studio.commenting.apply(thread, by="maya", based_on=1, op_id="apply-1")
    assert studio.commenting.apply(thread, by="maya", based_on=1, op_id="apply-1") == outcome
    text = studio.writing.open(made.article, "en", by="maya").revision
    assert (text.number, text.author) == (2, "maya")
    assert "wait thirty seconds." in text.text.body
    (found,) = studio.commenting.view(made.article, "en").threads
    assert found.thread.resolution is Resolution.APPLIED


def test_a_suggestion_for_words_that_are_gone_changes_nothing(studio: Studio, made: Outcome) -> None:
    thread = _begin(studio, made, kind=CommentKind.SUGGESTION, suggestion="thirty seconds")
    studio.writing.save(made.article, "en", by="maya", body=BODY.replace("ten seconds", "half a minute"))
    with pytest.raises(Refused, match="no longer there"):
        studio.commenting.apply(thread, by="maya", based_on=2)
    assert studio.commenting.view(made.article, "en").threads[0].thread.is_open


def test_a_suggestion_read_before_somebody_saved_is_not_applied_blindly(studio: Studio, made: Outcome) -> None:
    thread = _begin(studio, made, kind=CommentKind.SUGGESTION, suggestion="thirty seconds")
    studio.writing.save(made.article, "en", by="noa", body=BODY + "\nMore.\n")
    with pytest.raises(Refused, match="Noa saved version 2"):
        studio.commenting.apply(thread, by="maya", based_on=1)


def test_a_comment_repeated_after_a_lost_answer_is_one_comment(studio: Studio, made: Outcome) -> None:
    first, second = (_begin(studio, made, op_id="note-1") for _ in range(2))
    assert first == second
    assert len(studio.commenting.view(made.article, "en").threads) == 1


def test_two_people_settling_one_comment_are_told(studio: Studio, made: Outcome) -> None:
    thread = _begin(studio, made)
    studio.commenting.resolve(thread, by="maya")
    with pytest.raises(Refused, match="just settled"):
        studio.commenting.resolve(thread, by="noa")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"body": "  \n"}, "Write what you want"),
        ({"body": "x" * 10_001}, "at most 10000"),
        ({"start": 5, "end": 9_999}, "no such words"),
        ({"number": 7}, "no such version"),
        ({"kind": CommentKind.SUGGESTION}, "words you suggest"),
        ({"kind": CommentKind.SUGGESTION, "suggestion": "x", "start": 0, "end": 0}, "mark them first"),
        ({"kind": CommentKind.SUGGESTION, "suggestion": "ten seconds"}, "says the same"),
    ],
)
def test_a_comment_that_cannot_be_kept_says_why(studio: Studio, made: Outcome, more: dict[str, Any], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        _begin(studio, made, **more)


def test_a_comment_about_the_whole_text_comes_first(studio: Studio, made: Outcome) -> None:
    _begin(studio, made)
    _begin(studio, made, start=0, end=0, body="Well written.")
    assert [each.thread.comments[0].body for each in studio.commenting.view(made.article, "en").threads] == [
        "Is that enough?",
        "Well written.",
    ][::-1]


def test_empty_space_is_nothing_to_comment_on(studio: Studio, made: Outcome) -> None:
    with pytest.raises(BadInput, match="mark the words"):
        studio.commenting.begin(
            made.article, "en", by="rita", kind=CommentKind.NOTE, body="?", number=1, start=len(BODY) - 1, end=len(BODY)
        )


@pytest.mark.parametrize("words", ["\n\nThe visit", ".\n\nTell the customer", "Unplug", "the price.\n"])
def test_a_comment_stands_at_what_was_marked_wherever_it_begins(studio: Studio, made: Outcome, words: str) -> None:
    _begin(studio, made, words)
    (found,) = studio.commenting.view(made.article, "en").threads
    start = BODY.index(words)
    assert (found.start, found.end, found.exact) == (start, start + len(words), True)


def test_a_suggestion_goes_into_the_newest_version_where_none_is_named(studio: Studio, made: Outcome) -> None:
    thread = _begin(studio, made, kind=CommentKind.SUGGESTION, suggestion="30 seconds")
    studio.writing.save(made.article, "en", by="maya", body="First, be kind.\n\n" + BODY)
    outcome = studio.commenting.apply(thread, by="maya", op_id="s-1")
    assert studio.commenting.apply(thread, by="maya", op_id="s-1") == outcome
    assert "wait 30 seconds" in studio.history.version(made.article, "en", outcome.revision).text.body


def test_answers_given_at_once_are_all_kept(studio: Studio, made: Outcome) -> None:
    thread = _begin(studio, made)
    with ThreadPoolExecutor(6) as pool:
        saying = [pool.submit(studio.commenting.reply, thread, by="maya", body=f"Answer {n}") for n in range(6)]
        for each in saying:
            each.result()
    (found,) = studio.commenting.view(made.article, "en").threads
    assert {each.body for each in found.thread.comments[1:]} == {f"Answer {n}" for n in range(6)}


def test_of_two_who_settle_a_comment_at_once_one_is_told(studio: Studio, made: Outcome) -> None:
    thread = _begin(studio, made)
    with ThreadPoolExecutor(2) as pool:
        settling = [pool.submit(studio.commenting.resolve, thread, by=name) for name in ("rita", "daniel")]
        problems = [each.exception() for each in settling]
    assert [type(problem) for problem in problems if problem] == [Refused]
