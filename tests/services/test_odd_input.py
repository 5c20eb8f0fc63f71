"""What clumsy hands and hostile programs give to services, on both engines: kept clean, or refused, never a crash."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lists import ArticleFilter
from tests.support.studios import new_article, submit

_ODD = "a\x00b\ud800\x1b[31mc"


def test_a_display_name_is_one_line_people_can_see(studio: Studio) -> None:
    person = studio.administration.put_person("zoe", by="admin", role="author", display=f"Zoe\n{_ODD}")
    assert person.display == "Zoe ab[31mc"
    assert studio.administration.put_person("yan", by="admin", role="author", display="\u202e").display == "yan"


def test_a_topic_name_and_weight(studio: Studio) -> None:
    topic = studio.administration.put_topic("fees", by="admin", names={"en": _ODD}, weight=0)
    assert dict(topic.names) == {"en": "ab[31mc"}
    with pytest.raises(BadInput, match="empty"):
        studio.administration.put_topic("fees", by="admin", names={"en": "\u200f"})
    for weight in (-1, 10**20):
        with pytest.raises(BadInput, match="weight"):
            studio.administration.put_topic("fees", by="admin", names={}, weight=weight)


def test_reasons_and_comments_are_kept_clean(studio: Studio) -> None:
    code = new_article(studio).article
    studio.reviewing.submit(code, "en", by="maya", reason=f"why\r\n{_ODD}", change="meaning")
    assert studio.history.of(code, "en")[0].reason == "why\nab[31mc"
    with pytest.raises(Refused, match="Say what should change"):
        studio.reviewing.send_back(code, "en", by="rita", comment="\x00 \ud800")
    studio.reviewing.send_back(code, "en", by="rita", comment=_ODD)


def test_a_name_that_cannot_be_is_nobody(studio: Studio) -> None:
    with pytest.raises(BadInput, match="not a person"):
        studio.writing.save("KB-1", "en", by=_ODD, body="x")


@pytest.mark.parametrize("op_id", ["", "x" * 121, "\udcff", "a\nb"])
def test_an_operation_id_that_cannot_be_kept_changes_nothing(studio: Studio, op_id: str) -> None:
    code = new_article(studio).article
    with pytest.raises(BadInput, match="operation id"):
        studio.writing.save(code, "en", by="maya", body="new", op_id=op_id)
    assert len(studio.history.of(code, "en")) == 1


def test_half_a_character_in_the_filter_finds_what_the_rest_says(studio: Studio) -> None:
    new_article(studio, title="Refund window")
    assert studio.lists.count(ArticleFilter(words="refund\ud83d\x00")) == 1


def test_an_empty_hash_is_not_consent(studio: Studio) -> None:
    made = new_article(studio)
    submit(studio, made.article)
    with pytest.raises(Refused, match="changed after you looked"):
        studio.reviewing.approve(made.article, "en", by="rita", hash_seen="")
    assert studio.reviewing.approve(made.article, "en", by="rita", hash_seen=made.hash).state == "approved"


@pytest.mark.parametrize("based_on", [-1, 0, 2])
def test_a_text_based_on_a_version_that_is_not_there(studio: Studio, based_on: int) -> None:
    code = new_article(studio).article
    with pytest.raises(BadInput, match=f"no version {based_on}"):
        studio.writing.save(code, "en", by="maya", body="new", based_on=based_on)
