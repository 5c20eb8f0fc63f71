"""People, roles and topics."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.people import Grant, Role


def test_a_further_role_is_added_to_the_same_person(studio: Studio) -> None:
    person = studio.administration.put_person("maya", by="admin", role="localiser", locale="he")
    assert person.grants == (Grant(Role.AUTHOR), Grant(Role.LOCALISER, "he"))
    again = studio.administration.put_person("maya", by="admin", role="localiser", locale="he")
    assert again.grants == person.grants


def test_a_known_person_gets_another_name_to_read_and_keeps_their_roles(studio: Studio) -> None:
    person = studio.administration.put_person("maya", by="admin", display="Maya Levi")
    assert (person.display, person.roles) == ("Maya Levi", (Role.AUTHOR,))
    with pytest.raises(BadInput, match="give a role"):
        studio.administration.put_person("eve", by="admin", display="Eve")


def test_a_role_is_taken_away_everywhere_or_only_where_it_was_given(studio: Studio) -> None:
    studio.administration.put_person("maya", by="admin", role="localiser", locale="he")
    studio.administration.put_person("maya", by="admin", role="localiser", locale="pl")
    person = studio.administration.take_role("maya", by="admin", role="localiser", locale="he")
    assert person.grants == (Grant(Role.AUTHOR), Grant(Role.LOCALISER, "pl"))
    assert studio.administration.take_role("maya", by="admin", role="localiser").roles == (Role.AUTHOR,)
    with pytest.raises(BadInput, match="does not hold"):
        studio.administration.take_role("maya", by="admin", role="localiser")
    with pytest.raises(Refused, match="only administrator"):
        studio.administration.take_role("admin", by="admin", role="administrator")


def test_a_name_with_other_capitals_is_the_same_name(studio: Studio) -> None:
    with pytest.raises(Refused, match="maya is a person of this library already"):
        studio.administration.put_person("Maya", by="admin", role="author")


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


def test_topics_named_at_once_keep_every_name(studio: Studio) -> None:
    def name(locale: str) -> object:
        return studio.administration.put_topic("fees.late", by="karl", names={locale: f"Fees {locale}"})

    languages = ("en", "he", "ru", "pl")
    with ThreadPoolExecutor(len(languages)) as pool:
        list(pool.map(name, languages))
    named = next(topic for topic in studio.administration.topics() if topic.code == "fees.late")
    assert sorted(named.names) == sorted(languages)


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
