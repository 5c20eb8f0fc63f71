"""Writing, through the real storage on both engines."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.errors import BadInput, Refused, RevisionConflict
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.writing import NewArticle
from tests.support.studios import BODY, new_article, publish, submit


def test_a_new_article_is_a_draft_with_the_next_code(studio: Studio) -> None:
    first, second = new_article(studio), new_article(studio, title="Late fees")
    assert (first.article, first.revision, first.state) == ("KB-1", 1, RevisionState.DRAFT)
    assert second.article == "KB-2"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"kind": "poem"}, "not a kind"),
        ({"locale": "e_!"}, "not a language"),
        ({"title": " "}, "title is empty"),
        ({"owner": "nobody"}, "not a person"),
        ({"reviewers": ("nobody",)}, "not a person"),
        ({"topics": ("no.such",)}, "not a topic"),
    ],
)
def test_what_is_unknown_is_named(studio: Studio, change: dict[str, object], words: str) -> None:
    wanted = {"kind": "reference", "locale": "en", "title": "Fees", "body": BODY} | change
    with pytest.raises(BadInput, match=words):
        studio.writing.new(NewArticle(**wanted), by="maya")  # pyright: ignore[reportArgumentType]


def test_a_refused_article_uses_up_no_code(studio: Studio) -> None:
    with pytest.raises(Refused, match="Authors and localisers write"):
        studio.writing.new(NewArticle("reference", "en", "Fees", BODY), by="rita")
    assert new_article(studio).article == "KB-1"


def test_saving_writes_the_next_version_and_leaves_the_live_text(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    saved = studio.writing.save(code, "en", by="maya", body="Within 14 days.")
    view = studio.writing.open(code, "en", by="maya")
    assert (saved.revision, saved.state) == (2, RevisionState.DRAFT)
    assert view.revision.text.body == "Within 14 days."
    assert view.live is not None
    assert view.live.text.body == BODY


def test_equal_text_writes_nothing(studio: Studio) -> None:
    code = new_article(studio).article
    outcome = studio.writing.save(code, "en", by="maya", title="Refund window", body=BODY.replace("\n", "\r\n"))
    assert (outcome.changed, outcome.revision) == (False, 1)
    assert len(studio.history.of(code, "en")) == 1


def test_a_save_based_on_an_older_version_carries_both_texts(studio: Studio) -> None:
    code = new_article(studio).article
    studio.writing.save(code, "en", by="noa", body="Noa's text", based_on=1)
    with pytest.raises(RevisionConflict) as conflict:
        studio.writing.save(code, "en", by="maya", body="Maya's text", based_on=1)
    assert conflict.value.mine == ("Refund window", "Maya's text")
    assert conflict.value.theirs == ("Refund window", "Noa's text")
    assert "Noa saved version 2 meanwhile" in str(conflict.value)


def test_a_repeated_operation_changes_nothing_twice(studio: Studio) -> None:
    code = new_article(studio).article
    first = studio.writing.save(code, "en", by="maya", body="Two", op_id="op-1")
    again = studio.writing.save(code, "en", by="maya", body="Two", op_id="op-1")
    assert first == again
    assert len(studio.history.of(code, "en")) == 2


def test_an_operation_id_serves_one_request_only(studio: Studio) -> None:
    code = new_article(studio).article
    studio.writing.save(code, "en", by="maya", body="Two", op_id="op-1")
    with pytest.raises(Refused):
        studio.writing.save(code, "en", by="maya", body="Three", op_id="op-1")


def test_a_further_language_begins_with_a_title(studio: Studio) -> None:
    code = new_article(studio).article
    with pytest.raises(BadInput, match="give a title"):
        studio.writing.save(code, "he", by="maya", body="טקסט")
    saved = studio.writing.save(code, "he", by="maya", title="חלון החזרים", body="טקסט")
    assert (saved.locale, saved.revision) == ("he", 1)
    assert studio.writing.open(code, "en", by="maya").locales == ("en", "he")


def test_an_edit_in_review_takes_it_back_and_voids_the_verdicts(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    studio.writing.save(code, "en", by="maya", body="Within 7 days.")
    with pytest.raises(Refused, match="is a draft"):
        studio.publishing.publish(code, "en", by="karl")
    assert [entry.state for entry in studio.history.of(code, "en")] == [RevisionState.DRAFT, RevisionState.DRAFT]


def test_text_that_cannot_be_stored_is_cleaned_and_odd_text_is_kept(studio: Studio) -> None:
    odd = "a\x00b\ud800\r\n\u202eשלום\u2069 e\u0301 𝔘 '; DROP TABLE revision; --"
    code = new_article(studio, body=odd).article
    assert studio.writing.open(code, "en", by="maya").revision.text.body == (
        "ab\n\u202eשלום\u2069 e\u0301 𝔘 '; DROP TABLE revision; --"
    )


def test_what_is_missing_is_told_before_it_is_submitted(studio: Studio) -> None:
    code = studio.writing.new(NewArticle("procedure", "pl", "Router", "Tekst."), by="maya").article
    view = studio.writing.open(code, "pl", by="maya")
    assert view.missing_parts == ("Kroki",)
    assert view.may_submit is not None
    assert "Kroki" in str(view.may_submit)


def test_the_languages_of_the_library_are_told_once_each(studio: Studio) -> None:
    code = new_article(studio).article
    studio.writing.save(code, "fr", by="maya", title="Remboursement", body="Trente jours.")
    new_article(studio, title="Late fees")
    assert studio.lists.locales() == ("en", "fr")


def test_everything_that_stands_against_submitting_is_told_at_once(studio: Studio) -> None:
    code = new_article(studio).article
    studio.curating.edit([code], ArticleEdit(owner="", reviewers=("maya",)), by="karl")
    opened = studio.writing.open(code, "en", by="maya")
    assert opened.lacks == {"has_owner", "has_reviewer"}
    assert opened.may_edit is None
    assert studio.writing.open(code, "en", by="rita").may_edit is not None


def test_an_open_article_says_where_each_of_its_languages_stands(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "he", by="noa", title="החזר", body="שלום.\n")
    languages = studio.writing.open(code, "he", by="noa").languages
    assert [(row.locale, row.state.value, row.live_revision) for row in languages] == [
        ("en", "published", 1),
        ("he", "draft", None),
    ]
