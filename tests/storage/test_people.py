import pytest

from kbstudio.domain.errors import Refused
from kbstudio.domain.people import Grant, Role
from kbstudio.domain.ports import Database
from tests.storage.making import NOON, person


def test_a_person_comes_back_with_their_roles(database: Database) -> None:
    with database.write() as work:
        dana = person(work, "dana", Role.AUTHOR)
        work.people.grant(dana.id, Grant(Role.REVIEWER, "he-IL", "billing"))
        work.people.grant(dana.id, Grant(Role.REVIEWER, "he-IL", "billing"))
        person(work, "avi")
        work.commit()
    with database.read() as work:
        found = work.people.named("dana")
        assert found is not None
        assert set(found.grants) == {Grant(Role.AUTHOR), Grant(Role.REVIEWER, "he-IL", "billing")}
        assert len(found.grants) == 2
        assert [someone.name for someone in work.people.all()] == ["avi", "dana"]
        assert work.people.named("Dana") is None


def test_a_person_leaves_is_renamed_and_loses_a_role(database: Database) -> None:
    with database.write() as work:
        dana = person(work, "dana", Role.AUTHOR, Role.REVIEWER)
        assert [each.name for each in work.people.all()] == ["dana"]
        work.people.hold()
        work.people.rename(dana.id, "Dana Cohen")
        work.people.revoke(dana.id, Grant(Role.REVIEWER))
        work.people.set_left(dana.id, NOON)
        work.commit()
    with database.read() as work:
        (found,) = work.people.all()
        assert (found.display, found.grants, found.left_at) == ("Dana Cohen", (Grant(Role.AUTHOR),), NOON)


def test_a_name_belongs_to_one_person(database: Database) -> None:
    with database.write() as work:
        person(work, "dana")
        with pytest.raises(Refused, match="dana is a person"):
            person(work, "dana")
