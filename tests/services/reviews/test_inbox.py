"""What waits for a person, in sections, and what the texts themselves say."""

from dataclasses import replace
from datetime import UTC, datetime

from kbstudio.application import Studio
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.inbox import Section
from kbstudio.domain.reviews import VerdictKind
from kbstudio.domain.tone import ToneException
from kbstudio.services.lookup import variant_named
from tests.support.studios import BODY, new_article, publish, submit


def changed(studio: Studio, old: str = "30 days", new: str = "14 days", change: str = "meaning") -> str:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=BODY.replace(old, new))
    submit(studio, code, change=change)
    return code


def must_fix(studio: Studio, code: str) -> str:
    start = BODY.index("order")
    return studio.commenting.begin(
        code, "en", by="rita", kind=CommentKind.MUST_FIX, body="Which?", number=2, start=start, end=start + 12
    ).id


def test_what_waits_says_what_the_library_knows_around_it(studio: Studio) -> None:
    code = changed(studio)
    first = new_article(studio, body="See [refunds](kb:KB-1).\n").article
    submit(studio, first)
    must_fix(studio, code)
    waiting = {text.row.article: text for text in studio.inbox.of("rita").to_review}
    assert waiting[code].facts.must_fixes == 1
    assert waiting[code].signed_before
    assert not waiting[code].facts.first
    assert waiting[first].facts.first
    assert studio.inbox.links_to([code, first]) == {code: 1, first: 0}
    assert studio.inbox.of("daniel").to_review == ()


def test_texts_say_what_they_touch_and_a_slip_shows_its_words(studio: Studio) -> None:
    number, slip = changed(studio), changed(studio, "order", "ordar", "typo")
    waiting = studio.inbox.of("rita").to_review
    found = {facts.key[0]: facts for facts in studio.inbox.look_into(waiting)}
    assert found[number].touched == {"numbers"}
    assert found[number].words == ()
    assert found[slip].touched == frozenset()
    assert ("old", "order") in found[slip].words[0]


def test_a_must_fix_comes_back_once_it_is_answered_or_its_words_change(studio: Studio) -> None:
    code = changed(studio)
    thread = must_fix(studio, code)
    assert studio.inbox.of("rita").answers == ()
    studio.commenting.reply(thread, by="maya", body="The one on the bill.")
    (answer,) = studio.inbox.of("rita").answers
    assert (answer.article, answer.answered, answer.by) == (code, True, "maya")
    studio.commenting.reply(thread, by="rita", body="Then say so.")
    assert studio.inbox.of("rita").answers == ()
    studio.writing.save(code, "en", by="maya", body=BODY.replace("order number", "bill"))
    (answer,) = studio.inbox.of("rita").answers
    assert (answer.answered, answer.by) == (False, "maya")
    studio.commenting.resolve(thread, by="rita")
    assert studio.inbox.of("rita").answers == ()


def test_what_came_back_says_why_until_it_is_submitted_again(studio: Studio) -> None:
    code = changed(studio)
    must_fix(studio, code)
    studio.reviewing.send_back(code, "en", by="rita", comment="Name the order")
    (returned,) = studio.inbox.of("maya").returned
    assert (returned.article, returned.by, returned.comment, returned.open_threads) == (
        code,
        "rita",
        "Name the order",
        1,
    )
    assert studio.inbox.of("noa").returned == ()
    submit(studio, code)
    assert studio.inbox.of("maya").returned == ()


def test_what_waits_for_others_says_who_has_still_to_sign(studio: Studio) -> None:
    code = changed(studio)
    (waiting,) = studio.inbox.of("maya").waiting
    assert (waiting.article, waiting.waits_for, waiting.signed_by, waiting.needed) == (code, ("rita",), (), 1)
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.inbox.of("maya").waiting == ()


def test_verdicts_of_the_week_are_listed_and_counted(studio: Studio) -> None:
    code = changed(studio)
    studio.reviewing.send_back(code, "en", by="rita", comment="No")
    contents = studio.inbox.of("rita")
    assert [(verdict.revision, verdict.kind) for verdict in contents.done] == [
        (2, VerdictKind.RETURN),
        (1, VerdictKind.APPROVE),
    ]
    assert contents.counts[Section.DONE] == 2
    assert contents.counts[Section.TO_REVIEW] == 0


def test_a_review_owed_is_listed_for_who_may_sign_it(studio: Studio) -> None:
    code = new_article(studio).article
    studio.publishing.break_glass(code, "en", by="karl", reason="Wrong price")
    assert [owed.article for owed in studio.inbox.of("rita").owed] == [code]
    assert studio.inbox.of("maya").owed == ()


def test_approving_several_signs_each_and_says_which_were_refused(studio: Studio) -> None:
    signed, moved_on = changed(studio, "order", "ordar", "typo"), changed(studio, "order", "ordar", "typo")
    seen = [(text.key, text.hash) for text in studio.inbox.of("rita").to_review]
    studio.writing.save(moved_on, "en", by="maya", body="Something else.\n")
    submit(studio, moved_on)
    done = studio.inbox.approve_all(seen, by="rita")
    assert [outcome.article for outcome in done.approved] == [signed]
    ((key, error),) = done.refused
    assert key == (moved_on, "en")
    assert "changed after you looked at it" in str(error)


def test_exceptions_nobody_decided_are_counted(studio: Studio) -> None:
    code = changed(studio)
    asked = ToneException(
        "a" * 32, "KB-2.no-blame", "You failed", "A quotation.", "maya", datetime(2026, 3, 1, tzinfo=UTC)
    )
    for exception in (asked, replace(asked, fingerprint="b" * 32, granted=True, decided_by="rita")):
        with studio.database.write() as work:
            work.tone.put_exception(variant_named(work, code, "en")[1].id, exception)
            work.commit()
    (waiting,) = studio.inbox.of("rita").to_review
    assert waiting.facts.exceptions == 1
