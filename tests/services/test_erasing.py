"""A text is erased for good: what is left of it, and what copes without it, on both engines."""

from pathlib import Path

import pytest
from sqlalchemy import select

from kbstudio.application import Studio
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.errors import BadInput, KbStudioError, Refused
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.revisions import Line, RevisionState
from kbstudio.services.snapshots import Against
from kbstudio.storage.addresses import parsed
from kbstudio.storage.engines import engine_for
from kbstudio.storage.tables import metadata
from tests.services.tone.guidelines import publish_guideline
from tests.support.studios import new_article, publish, submit

SECRET = "Kestrel-4711"
TOMBSTONE = "version 2 of KB-1 .en. was erased by admin on 2026-03-01: a customer's name"


def _with_secret(studio: Studio) -> str:
    """A published article; version 2 holds what should not be kept, version 3 does not."""
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=f"Ask for {SECRET}.\n\nWithin 30 days.\n", title=SECRET)
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body="Ask for the number.\n\nWithin 30 days.\n", title="Numbers")
    publish(studio, code)
    return code


def _erase(studio: Studio, code: str, *numbers: int) -> None:
    studio.erasing.erase(code, "en", numbers, by="admin", reason="a customer's name")


def test_history_keeps_the_hash_and_says_who_and_why(studio: Studio) -> None:
    code = _with_secret(studio)
    before = studio.history.of(code, "en")[1]
    _erase(studio, code, 2)
    entry = studio.history.of(code, "en")[1]
    assert (entry.revision, entry.hash, entry.title, entry.state) == (2, before.hash, "", RevisionState.SUPERSEDED)
    assert entry.erased is not None
    assert (entry.erased.person, entry.erased.reason, entry.erased_by_display) == (
        "admin",
        "a customer's name",
        "admin",
    )
    assert entry.verdicts == before.verdicts
    assert studio.problems() == ()


def test_nothing_of_the_text_is_left_in_any_table(studio: Studio, engine_url: str) -> None:
    code = new_article(studio).article
    body = f"Within 30 days.\n\nAsk for {SECRET}.\n"
    studio.writing.save(code, "en", by="maya", body=body, title=SECRET)
    submit(studio, code)
    at = body.index(SECRET)
    studio.commenting.begin(
        code,
        "en",
        by="rita",
        kind=CommentKind.SUGGESTION,
        body="",
        number=2,
        start=at,
        end=at + len(SECRET),
        suggestion=f"not {SECRET}",
    )
    changes = studio.deciding.changes(code, "en").changes.changes
    studio.deciding.decide(code, "en", by="rita", kind=DecisionKind.ACCEPT, keys=[changes[0].key])
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    studio.publishing.withdraw(code, "en", by="karl", reason="wrong")
    assert _tables_with(engine_url, SECRET)
    _erase(studio, code, 2)
    assert _tables_with(engine_url, SECRET) == set()
    assert studio.lists.articles(ArticleFilter(words=SECRET)) == ()
    assert studio.problems() == ()


def test_what_was_asked_of_its_style_is_kept_without_its_words(studio: Studio, engine_url: str) -> None:
    rule = "extends: existence\nmessage: x\nlevel: error\nignorecase: true\ntokens: ['kestrel-[0-9]+', number]"
    publish_guideline(studio, f"Names.\n\n## Names {{#names}}\n\n```yaml\n{rule}\n```\n")
    code = new_article(studio, body="Within 30 days.\n").article
    studio.writing.save(code, "en", by="maya", body=f"Ask for {SECRET} and the number.\n")
    for found in studio.tone.report(code, "en").findings:
        studio.tone.ask_exception(code, "en", found, reason="a name", by="maya")
    studio.writing.save(code, "en", by="maya", body="Ask for the number.\n")
    assert "tone_exception" in _tables_with(engine_url, SECRET)
    _erase(studio, code, 2)
    assert _tables_with(engine_url, SECRET) == set()
    assert sorted(each.match for each in studio.tone.exceptions(code, "en")) == ["", "number"]


def test_the_file_itself_holds_it_no_more(studio: Studio, engine_url: str) -> None:
    if not engine_url.startswith("sqlite"):
        return
    code = _with_secret(studio)
    _erase(studio, code, 2)
    studio.close()
    assert SECRET.encode() not in Path(engine_url.removeprefix("sqlite:///")).read_bytes()


def test_every_way_to_the_text_says_in_one_sentence_that_it_is_gone(studio: Studio) -> None:
    code = _with_secret(studio)
    _erase(studio, code, 2)
    for look in (
        lambda: studio.history.version(code, "en", 2),
        lambda: studio.reviewing.view(code, "en", by="rita", right=2),
        lambda: studio.reviewing.view(code, "en", by="rita", left=Against(2)),
        lambda: studio.writing.restore(code, "en", 2, by="maya"),
        lambda: studio.deciding.changes(code, "en", left=2),
        lambda: studio.paragraphs.at_line(code, "en", 1, number=2),
        lambda: studio.commenting.view(code, "en", number=2),
        lambda: studio.erasing.erase(code, "en", [2], by="admin", reason="again"),
    ):
        with pytest.raises(Refused, match=TOMBSTONE):
            look()


def test_what_is_compared_by_itself_passes_over_it(studio: Studio) -> None:
    code = _with_secret(studio)
    studio.reviewing.mark_read(code, "en", 2, by="rita")
    _erase(studio, code, 2)
    view = studio.reviewing.view(code, "en", by="rita")
    assert (view.right.number, view.left.number if view.left else None) == (3, 1)
    assert (view.bases.read, view.bases.signed) == (None, 3)
    assert studio.paragraphs.at_line(code, "en", 1).last.number == 3


def test_a_merge_begins_at_the_version_before_it(studio: Studio) -> None:
    code = _with_secret(studio)
    studio.writing.save(code, "en", by="maya", body="Ask for the number.\n\nWithin 60 days.\n")
    studio.correcting.save(code, "en", by="maya", body="Ask for the number.\n\nIn 30 days.\n", based_on=3)
    studio.reviewing.submit(code, "en", by="maya", reason="words", change="meaning", line=Line.HOTFIX)
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    _erase(studio, code, 3)
    merge = studio.correcting.to_merge(code, "en")
    assert merge is not None
    assert (merge.base.number, merge.draft.number, merge.live.number) == (2, 4, 5)


def test_a_review_of_it_ends_and_the_draft_goes_on_from_before(studio: Studio) -> None:
    code = new_article(studio).article
    studio.writing.save(code, "en", by="maya", body=f"Ask for {SECRET}.")
    submit(studio, code)
    erased = studio.erasing.erase(code, "en", [2], by="admin", reason="a customer's name")
    assert erased.closed_review
    assert studio.lists.inbox(person="rita") == ()
    view = studio.writing.open(code, "en", by="maya")
    assert (view.revision.number, view.revision.state) == (1, RevisionState.DRAFT)
    with pytest.raises(Refused, match="was not submitted"):
        studio.reviewing.approve(code, "en", by="rita")
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")


def test_who_writes_on_what_was_erased_is_told_and_saves_nothing(studio: Studio) -> None:
    code = new_article(studio).article
    studio.writing.save(code, "en", by="maya", body=f"Ask for {SECRET}.")
    _erase(studio, code, 2)
    with pytest.raises(Refused, match="was erased by admin"):
        studio.writing.save(code, "en", by="maya", body=f"Ask for {SECRET} again.", based_on=2)
    with pytest.raises(BadInput, match="no version 9"):
        studio.writing.save(code, "en", by="maya", body="More.", based_on=9)
    assert studio.writing.save(code, "en", by="maya", body="Ask for a name.", based_on=1).revision == 3


def test_where_all_is_erased_one_writes_anew(studio: Studio) -> None:
    code = new_article(studio).article
    _erase(studio, code, 1)
    assert studio.writing.open(code, "en", by="maya").revision.erased is not None
    (row,) = studio.lists.articles(ArticleFilter())
    assert row.title == ""
    saved = studio.writing.save(code, "en", by="maya", title="Anew", body="Anew.")
    assert (saved.revision, saved.state) == (2, RevisionState.DRAFT)
    assert studio.problems() == ()


def test_what_agents_read_is_withdrawn_first(studio: Studio) -> None:
    code = _with_secret(studio)
    with pytest.raises(Refused, match="withdraw it, then erase"):
        _erase(studio, code, 2, 3)
    assert studio.history.version(code, "en", 2).text.title == SECRET
    studio.publishing.withdraw(code, "en", by="karl", reason="wrong")
    _erase(studio, code, 2, 3)
    assert studio.writing.open(code, "en", by="maya").revision.number == 1
    assert studio.writing.save(code, "en", by="maya", body=studio.history.version(code, "en", 1).text.body).changed


def test_only_administrators_with_a_reason(studio: Studio) -> None:
    code = new_article(studio).article
    with pytest.raises(Refused, match="Only administrators"):
        studio.erasing.erase(code, "en", [1], by="karl", reason="why not")
    assert studio.erasing.may_erase(by="karl") is not None
    assert studio.erasing.may_erase(by="admin") is None
    with pytest.raises(BadInput, match="Say why"):
        studio.erasing.erase(code, "en", [1], by="admin", reason=" ")
    with pytest.raises(KbStudioError, match="no version 9"):
        studio.erasing.erase(code, "en", [9], by="admin", reason="why")


def _tables_with(url: str, words: str) -> set[str]:
    """The tables that hold these words in any column; the index of words by itself holds no text."""
    engine = engine_for(parsed(url))
    with engine.connect() as connection:
        found = {
            table.name
            for table in metadata.sorted_tables
            if any(words.lower() in str(value).lower() for row in connection.execute(select(table)) for value in row)
        }
    engine.dispose()
    return found


def test_what_a_market_inherits_is_erased_with_it(studio: Studio, engine_url: str) -> None:
    code = new_article(studio, body=f"Ask for {SECRET}.\n\nBe kind.\n").article
    publish(studio, code)
    # Inherited from version 1: in what was published, and in a draft beside it.
    studio.writing.save(code, "en-GB", by="maya", title="Ours", body=f"Ask for {SECRET}.\n\nBe kind.\n")
    publish(studio, code, "en-GB")
    studio.writing.save(code, "en-GB", by="maya", title="Ours again", body=f"Ask for {SECRET}.\n\nBe kind.\n")
    studio.writing.save(code, "en", by="maya", body="Ask for the number.\n\nBe kind.\n")
    publish(studio, code)
    erased = studio.erasing.erase(code, "en", [1], by="admin", reason="a customer's name")
    assert erased.copies == (("en-GB", 1), ("en-GB", 2))
    assert _tables_with(engine_url, SECRET) == set()
    assert studio.reader().show(code, "en-GB").body == "Ask for the number.\n\nBe kind.\n"


def test_nothing_is_erased_while_agents_read_it_in_a_market(studio: Studio) -> None:
    code = new_article(studio, body=f"Ask for {SECRET}.\n").article
    publish(studio, code)
    studio.writing.save(code, "en-GB", by="maya", title="Ours", body=f"Ask for {SECRET}.\n")
    publish(studio, code, "en-GB")
    studio.publishing.withdraw(code, "en", by="karl", reason="wrong", languages=False)
    with pytest.raises(Refused, match=r"Agents read version 1 of KB-1 \(en-GB\) now"):
        _erase(studio, code, 1)
    assert studio.writing.open(code, "en", by="maya").revision.text.body == f"Ask for {SECRET}.\n"
