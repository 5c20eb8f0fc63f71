"""Owner, people, topics and cadence of one article or many: shown before, changed, put back; on both engines."""

from dataclasses import replace

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.articles import Article
from kbstudio.domain.errors import BadInput
from kbstudio.domain.lists import ArticleFilter, Listing
from kbstudio.domain.published import FeedKind
from tests.support.studios import new_article, publish


def facts(studio: Studio, code: str) -> Article:
    return studio.writing.open(code, "en", by="maya").article


def test_many_articles_get_another_owner_and_it_can_be_undone(studio: Studio) -> None:
    codes = [new_article(studio, title=title).article for title in ("One", "Two")]
    edited = studio.curating.edit(codes, ArticleEdit(owner="noa", add_reviewers=("daniel",)), by="karl")
    assert edited.changes.articles == set(codes)
    assert [(facts(studio, code).owner, facts(studio, code).reviewers) for code in codes] == [
        ("noa", ("rita", "daniel"))
    ] * 2
    assert studio.curating.put_back(edited, by="karl").refused == ()
    assert [facts(studio, code).owner for code in codes] == ["maya", "maya"]


def test_what_an_edit_will_do_is_shown_before_it_is_done(studio: Studio) -> None:
    first, second = (new_article(studio, title=title).article for title in ("One", "Two"))
    studio.curating.edit([second], ArticleEdit(owner="noa"), by="maya")
    shown = studio.curating.preview([first, second, first], ArticleEdit(owner="noa"), by="maya")
    assert [(each.code, each.title, each.changes) for each in shown] == [(first, "One", True), (second, "Two", False)]
    assert facts(studio, first).owner == "maya"


def test_who_may_not_is_told_for_each_article(studio: Studio) -> None:
    code = new_article(studio).article
    (shown,) = studio.curating.preview([code], ArticleEdit(owner="rita"), by="rita")
    assert "Rita may not change" in str(shown.refusal)
    edited = studio.curating.edit([code], ArticleEdit(owner="rita"), by="rita")
    assert [refused for refused, _why in edited.refused] == [code]
    assert facts(studio, code).owner == "maya"


def test_what_somebody_changed_since_is_not_undone(studio: Studio) -> None:
    code = new_article(studio).article
    edited = studio.curating.edit([code], ArticleEdit(owner="noa"), by="karl")
    studio.curating.edit([code], ArticleEdit(cadence_days=30), by="karl")
    back = studio.curating.put_back(edited, by="karl")
    assert "changed by somebody else" in str(back.refused[0][1])
    assert facts(studio, code).owner == "noa"


def test_an_edit_can_be_undone_and_done_again(studio: Studio) -> None:
    code = new_article(studio).article
    edited = studio.curating.edit([code], ArticleEdit(topics=()), by="karl")
    back = studio.curating.put_back(edited, by="karl")
    assert facts(studio, code).topics == ("billing.refund",)
    studio.curating.put_back(back, by="karl")
    assert facts(studio, code).topics == ()


@pytest.mark.parametrize(
    "edit",
    [
        ArticleEdit(owner="nobody"),
        ArticleEdit(add_topics=("no.such",)),
        ArticleEdit(kind="poem"),
        ArticleEdit(cadence_days=-1),
    ],
)
def test_what_the_library_does_not_have_is_told_before_anything_changes(studio: Studio, edit: ArticleEdit) -> None:
    code = new_article(studio).article
    before = facts(studio, code)
    for act in (studio.curating.preview, studio.curating.edit):
        with pytest.raises(BadInput):
            act([code], edit, by="karl")
    assert facts(studio, code) == before


def test_housekeeping_moves_neither_the_text_nor_its_dates(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    before = studio.lists.articles(ArticleFilter())
    studio.curating.edit([code], ArticleEdit(owner="noa", cadence_days=30), by="karl")
    (old,), (new,) = before, studio.lists.articles(ArticleFilter())
    assert (old.updated_at, old.revision, old.state) == (new.updated_at, new.revision, new.state)
    assert len(studio.history.of(code, "en")) == 1


def test_an_article_can_be_left_without_an_owner_and_is_listed_so(studio: Studio) -> None:
    code = new_article(studio).article
    new_article(studio, title="Owned")
    studio.curating.edit([code], ArticleEdit(owner=""), by="karl")
    assert [row.article for row in studio.lists.articles(ArticleFilter(listing=Listing.NO_OWNER))] == [code]


def test_owner_and_topics_reach_agents_at_once_and_move_no_date(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.administration.put_topic("fees", by="karl", names={"en": "Fees"})
    reader = studio.reader()
    before, last = reader.show(code, "en"), reader.changes()[-1].sequence
    edit = ArticleEdit(owner="noa", topics=("fees", "billing.refund"), kind="faq", audience="customer")
    edited = studio.curating.edit([code], edit, by="karl")
    assert edited.changes.published
    after = reader.show(code, "en")
    assert after == replace(before, owner="Noa", topics=("fees", "billing.refund"))
    (told,) = reader.changes(last)
    assert (told.kind, told.severity, told.article, told.hash) == (FeedKind.UPDATED, "", code, before.hash)
    assert studio.history.of(code, "en")[0].live_until is None
    studio.curating.put_back(edited, by="karl")
    assert reader.show(code, "en") == before
    reader.close()


def test_channels_are_changed_for_many_and_reach_agents_with_the_next_version(studio: Studio) -> None:
    code, other = new_article(studio).article, new_article(studio, title="Other").article
    publish(studio, code)
    reader = studio.reader()
    edited = studio.curating.edit([code, other], ArticleEdit(add_channels=("SMS", "chat")), by="karl")
    assert {article.channels for article in edited.after} == {("chat", "sms")}
    assert not edited.changes.published and reader.show(code, "en").channels == ()
    studio.writing.save(code, "en", by="maya", body="Within 14 days, we promise.\n")
    publish(studio, code)
    assert reader.show(code, "en").channels == ("chat", "sms")
    studio.curating.put_back(edited, by="karl")
    assert studio.writing.open(other, "en", by="maya").article.channels == ()
    reader.close()


def test_what_agents_do_not_see_tells_them_nothing(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    draft = new_article(studio).article
    reader = studio.reader()
    last = reader.changes()[-1].sequence
    edited = studio.curating.edit([code, draft], ArticleEdit(deputies=("noa",), cadence_days=30), by="karl")
    assert not edited.changes.published
    studio.curating.edit([draft], ArticleEdit(owner="noa"), by="karl")
    assert reader.changes(last) == ()
    reader.close()


def test_another_name_of_the_owner_is_told_to_agents(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    reader = studio.reader()
    last = reader.changes()[-1].sequence
    studio.administration.put_person("maya", by="admin", display="Maya Levi")
    assert [entry.article for entry in reader.changes(last)] == [code]
    assert reader.show(code, "en").owner == "Maya Levi"
    reader.close()
