"""People, roles and topics."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.people import Grant, Role


def test_a_further_role_is_added_to_the_same_person(studio: Studio) -> None:
    person = studio.administration.put_person("maya", by="admin", role="localiser", locale="he")
    assert person.grants == (Grant(Role.AUTHOR), Grant(Role.LOCALISER, "he"))
    again = studio.administration.put_person("maya", by="admin", role="localiser", locale="he")
    assert again.grants == person.grants


def test_only_administrators_add_people(studio: Studio) -> None:
    with pytest.raises(Refused, match="Only administrators"):
        studio.administration.put_person("eve", by="maya", role="administrator")
    assert "eve" not in {person.name for person in studio.administration.people()}


@pytest.mark.parametrize(
    ("given", "words"),
    [({"role": "boss"}, "not a role"), ({"locale": "e_!"}, "not a language"), ({"topic": "no.such"}, "not a topic")],
)
def test_unknown_parts_of_a_grant_are_named(studio: Studio, given: dict[str, str], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        studio.administration.put_person("eve", by="admin", **{"role": "author", **given})


def test_curators_rename_topics_and_keep_other_names(studio: Studio) -> None:
    studio.administration.put_topic("billing.refund", by="karl", names={"en": "Money back"})
    (topic,) = studio.administration.topics()
    assert dict(topic.names) == {"en": "Money back", "he": "החזרים"}


def test_a_topic_needs_a_name(studio: Studio) -> None:
    with pytest.raises(BadInput, match="needs a name"):
        studio.administration.put_topic("fees", by="admin", names={})
    with pytest.raises(BadInput, match="empty"):
        studio.administration.put_topic("fees", by="admin", names={"en": " "})
    with pytest.raises(Refused, match="curators"):
        studio.administration.put_topic("fees", by="maya", names={"en": "Fees"})


def test_a_library_is_founded_once(studio: Studio) -> None:
    with pytest.raises(Refused, match="has people already"):
        studio.administration.found("me")
