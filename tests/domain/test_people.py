"""Who may do what, where."""

import pytest

from kbstudio.domain.errors import BadInput
from kbstudio.domain.people import Grant, Person, Role, person_name, role_named


def holder(*grants: Grant) -> Person:
    return Person("id", "noa", "Noa", grants)


def test_a_grant_for_a_language_covers_its_markets_only() -> None:
    noa = holder(Grant(Role.LOCALISER, locale="he"))
    assert noa.holds(Role.LOCALISER, "he")
    assert noa.holds(Role.LOCALISER, "he-IL")
    assert not noa.holds(Role.LOCALISER, "hez")
    assert not noa.holds(Role.LOCALISER, "en")


def test_a_grant_for_a_market_does_not_cover_the_language() -> None:
    assert not holder(Grant(Role.LOCALISER, locale="he-IL")).holds(Role.LOCALISER, "he")


def test_a_grant_for_a_topic_covers_what_is_below_it() -> None:
    daniel = holder(Grant(Role.REVIEWER, topic="billing"))
    assert daniel.holds(Role.REVIEWER, "en", ["billing.refund"])
    assert daniel.holds(Role.REVIEWER, "en", ["internet", "billing"])
    assert not daniel.holds(Role.REVIEWER, "en", ["billings"])
    assert not daniel.holds(Role.REVIEWER, "en", [])


def test_roles_are_told_once_each_in_their_order() -> None:
    person = holder(Grant(Role.REVIEWER), Grant(Role.AUTHOR, "he"), Grant(Role.AUTHOR, "en"))
    assert person.roles == (Role.AUTHOR, Role.REVIEWER)


def test_an_administrator_reviews_nothing_by_virtue_of_it() -> None:
    assert not holder(Grant(Role.ADMINISTRATOR)).holds(Role.REVIEWER, "en")


def test_roles_are_read_as_people_write_them() -> None:
    assert role_named("Tone editor") is role_named("tone-editor") is Role.TONE_EDITOR
    with pytest.raises(BadInput, match="reviewer"):
        role_named("boss")


@pytest.mark.parametrize("name", ["", " ", "-x", "a b", "a/b", "x" * 65, "a\n"[:1] + "\tb"])
def test_a_name_that_cannot_be_used_is_refused(name: str) -> None:
    with pytest.raises(BadInput):
        person_name(name)


def test_names_in_any_script_are_fine() -> None:
    assert person_name(" נועה.פ ") == "נועה.פ"
