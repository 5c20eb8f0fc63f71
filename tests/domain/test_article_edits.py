from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.article_edits import ArticleEdit, may_edit
from kbstudio.domain.articles import Article
from kbstudio.domain.errors import BadInput
from kbstudio.domain.people import Grant, Person, Role

ARTICLE = Article(
    id="1",
    number=7,
    kind="faq",
    owner="maya",
    source_locale="en",
    created_at=datetime(2026, 1, 1, tzinfo=UTC),
    created_by="maya",
    deputies=("noa",),
    reviewers=("rita", "daniel"),
    topics=("billing.refund",),
)
NAMES = st.lists(st.sampled_from(["maya", "noa", "rita", "daniel", "karl"]), unique=True).map(tuple)


def test_an_empty_edit_changes_nothing() -> None:
    assert ArticleEdit().applied_to(ARTICLE) == ARTICLE


def test_lists_are_replaced_added_to_and_taken_from() -> None:
    edit = ArticleEdit(reviewers=("karl",), add_topics=("billing", "billing.refund"), remove_deputies=("noa",))
    changed = edit.applied_to(ARTICLE)
    assert (changed.reviewers, changed.topics, changed.deputies) == (("karl",), ("billing.refund", "billing"), ())


def test_channels_are_replaced_added_to_and_taken_from_and_stand_in_order() -> None:
    for_mail = replace(ARTICLE, channels=("email", "letter"))
    edit = ArticleEdit(add_channels=("SMS", "chat"), remove_channels=("letter",))
    assert edit.applied_to(for_mail).channels == ("chat", "email", "sms")
    assert ArticleEdit(channels=()).applied_to(for_mail).channels == ()


def test_whoever_becomes_the_owner_no_longer_deputises() -> None:
    changed = ArticleEdit(owner="noa").applied_to(ARTICLE)
    assert (changed.owner, changed.deputies) == ("noa", ())


@given(NAMES, NAMES, NAMES)
def test_an_edit_made_twice_changes_nothing_twice(
    whole: tuple[str, ...], added: tuple[str, ...], removed: tuple[str, ...]
) -> None:
    edit = ArticleEdit(deputies=whole, add_reviewers=added, remove_reviewers=removed)
    once = edit.applied_to(ARTICLE)
    assert edit.applied_to(once) == once
    assert not set(removed) & set(once.reviewers)
    assert len(set(once.reviewers)) == len(once.reviewers)


@pytest.mark.parametrize(
    "edit",
    [
        ArticleEdit(cadence_days=0),
        ArticleEdit(cadence_days=99_999),
        ArticleEdit(audience=" "),
        ArticleEdit(add_channels=("chat,sms",)),
    ],
)
def test_a_value_no_article_can_have_is_told(edit: ArticleEdit) -> None:
    with pytest.raises(BadInput):
        edit.check()


@pytest.mark.parametrize(
    ("name", "grants", "allowed"),
    [
        ("maya", (), True),
        ("noa", (), True),
        ("karl", (Grant(Role.CURATOR),), True),
        ("tomas", (Grant(Role.AUTHOR, "*", "billing"),), True),
        ("tomas", (Grant(Role.AUTHOR, "*", "internet"),), False),
        ("tomas", (Grant(Role.AUTHOR, "he"),), False),
        ("rita", (Grant(Role.REVIEWER),), False),
        ("admin", (Grant(Role.ADMINISTRATOR),), False),
    ],
)
def test_who_may_say_whose_an_article_is(name: str, grants: tuple[Grant, ...], allowed: bool) -> None:
    refusal = may_edit(Person("1", name, name.title(), grants), ARTICLE)
    assert (refusal is None) is allowed
    assert refusal is None or "KB-7" in str(refusal)


def test_an_article_without_topics_is_open_to_authors_of_all() -> None:
    author = Person("1", "tomas", "Tomas", (Grant(Role.AUTHOR),))
    assert may_edit(author, replace(ARTICLE, topics=())) is None
