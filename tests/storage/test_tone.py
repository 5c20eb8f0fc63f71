"""Packages of style, exceptions from findings, and how texts did, on both engines."""

from dataclasses import replace
from datetime import timedelta

from kbstudio.domain.ports import Database
from kbstudio.domain.tone import ToneException
from tests.storage.making import NOON, article, person, variant

ASKED = ToneException("0" * 32, "KB-9.no-blame", "You failed", "It is a quotation.", "noa", NOON)


def test_packages_are_kept_byte_for_byte_and_replaced_whole(database: Database) -> None:
    with database.write() as work:
        work.guidelines.put_package("House", {"House/A.yml": b"extends: existence\r\n", "House/old.txt": b"\x00\xff"})
        work.guidelines.put_package("Other", {"Other/B.yml": b""})
        work.guidelines.put_package("House", {"House/A.yml": b"extends: existence\r\n"})
        assert work.guidelines.packages() == ["House", "Other"]
        assert work.guidelines.files() == {"House/A.yml": b"extends: existence\r\n", "Other/B.yml": b""}
        work.guidelines.remove_package("Other")
        assert work.guidelines.packages() == ["House"]


def test_an_exception_is_asked_for_and_decided(database: Database) -> None:
    with database.write() as work:
        person(work, "noa")
        english = variant(work, article(work), "en")
        work.tone.put_exception(english.id, ASKED)
        assert work.tone.exceptions(english.id) == {ASKED.fingerprint: ASKED}
        granted = replace(ASKED, granted=True, decided_by="noa", decided_at=NOON + timedelta(hours=1), answer="Yes.")
        work.tone.put_exception(english.id, granted)
        assert work.tone.exceptions(english.id) == {ASKED.fingerprint: granted}
        assert work.tone.exceptions("another") == {}


def test_an_exception_from_a_rule_with_a_long_name_is_kept(database: Database) -> None:
    with database.write() as work:
        person(work, "noa")
        english = variant(work, article(work), "en")
        long = replace(ASKED, check="KB-1." + "no-blame-" * 400)
        work.tone.put_exception(english.id, long)
        work.commit()
    with database.read() as work:
        assert work.tone.exceptions(english.id) == {long.fingerprint: long}


def test_guidelines_are_found_among_the_articles(database: Database) -> None:
    with database.write() as work:
        house = article(work, kind="guideline")
        variant(work, house, house.source_locale)
        variant(work, article(work), "en")
        assert [found.code for found, _variant in work.guidelines.articles()] == [house.code]
