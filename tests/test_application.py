"""Making libraries, whole or not at all; opening them quickly."""

import subprocess
import sys
from pathlib import Path

import pytest

from kbstudio.application import Studio, create_library
from kbstudio.domain.errors import BadInput

_LATER = (
    "alembic",
    "kbstudio.services.reviews.reviewing",
    "kbstudio.text.compare",
    "kbstudio.text.markdown",
    "psycopg",
    "rapidfuzz",
    "sqlalchemy.dialects.postgresql",
)
_FIRST_ROWS = f"""
import sys
from kbstudio.application import open_library
from kbstudio.domain.lists import ArticleFilter
studio = open_library(sys.argv[1])
assert studio.administration.people()
assert not studio.lists.articles(ArticleFilter()) and not studio.lists.count(ArticleFilter())
print([name for name in {_LATER} if name in sys.modules])
"""


class _PulledPlugError(Exception):
    pass


def test_a_library_that_could_not_be_filled_is_not_there(engine_url: str) -> None:
    told: list[str] = []

    def tell(slug: str) -> None:
        told.append(slug)
        if len(told) == 3:
            raise _PulledPlugError

    with pytest.raises(_PulledPlugError):
        create_library(engine_url, administrator="me", sample=True, tell=tell)
    studio = create_library(engine_url, administrator="me")
    assert [person.name for person in studio.administration.people()] == ["me"]
    studio.close()


def test_a_file_is_at_its_place_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "sample.kbstudio"
    seen: list[bool] = []
    create_library(str(path), administrator="me", sample=True, tell=lambda _: seen.append(path.exists())).close()
    assert set(seen) == {False}
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_name_nobody_can_have_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be a person's name"):
        create_library(str(tmp_path / "l.kbstudio"), administrator="bad name")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("given", "kept"), [("", "team"), ("\u202e", "team"), ("a\nb\x1b\ud800", "a b"), ("צוות", "צוות")]
)
def test_a_library_is_called_something_people_can_read(tmp_path: Path, given: str, kept: str) -> None:
    studio = create_library(str(tmp_path / "team.kbstudio"), name=given, administrator="me")
    assert studio.library.name == kept
    studio.close()


def test_the_first_rows_wait_for_nothing_that_is_needed_later(sqlite_url: str) -> None:
    create_library(sqlite_url, administrator="me").close()
    command = [sys.executable, "-c", _FIRST_ROWS, sqlite_url]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_library_has_every_service_it_names_and_no_other(sqlite_url: str) -> None:
    studio = create_library(sqlite_url, administrator="me")
    for name, kind in Studio.__annotations__.items():
        assert type(getattr(studio, name)).__name__ == kind
    assert not hasattr(studio, "servces")
    studio.close()
