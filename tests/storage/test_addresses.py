from pathlib import Path

import pytest

from kbstudio import storage
from kbstudio.domain.errors import BadInput, KbStudioError
from kbstudio.storage import kept_url, normal_url, place_name, shown_url
from tests.storage.making import clock


def test_a_path_and_its_url_are_one_address(tmp_path: Path) -> None:
    path = tmp_path / "our help.kbstudio"
    assert normal_url(str(path)) == normal_url(f"sqlite:///{path}") == normal_url(normal_url(str(path)))


def test_a_path_with_any_letters_survives(tmp_path: Path) -> None:
    path = tmp_path / "50% off? #1 @home עזרה.kbstudio"
    assert shown_url(normal_url(str(path))) == str(path)


def test_a_relative_path_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown_url("help.kbstudio") == str(tmp_path / "help.kbstudio")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_a_server_has_one_canonical_address(scheme: str) -> None:
    assert normal_url(f"{scheme}://dana@db.example/help") == "postgresql+psycopg://dana@db.example/help"


def test_the_password_is_kept_for_the_program_and_hidden_from_people() -> None:
    assert "s3cret" in normal_url("postgresql://dana:s3cret@db/help")
    assert "s3cret" not in shown_url("postgresql://dana:s3cret@db/help")


@pytest.mark.parametrize(
    "text", ["", "  ", "mysql://root:s3cret@db/help", "sqlite://", "sqlite:///:memory:", "postgresql://db:s3cret@x:port/y",
             "postgresql://dana:s3cret@db", "postgresql:s3cret@db/help", "a\0b"],
)  # fmt: skip
def test_an_address_that_cannot_be_used_is_refused_without_its_password(text: str) -> None:
    with pytest.raises(BadInput) as refusal:
        normal_url(text)
    assert "s3cret" not in str(refusal.value)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("postgresql://ada:secret@db.local/kb", "postgresql+psycopg://ada@db.local/kb"),
        (
            "postgresql://ada@db.local/kb?password=secret&sslmode=require",
            "postgresql+psycopg://ada@db.local/kb?sslmode=require",
        ),
        ("/tmp/team.kbstudio", "sqlite:////tmp/team.kbstudio"),
    ],
)
def test_an_address_is_kept_and_shown_without_its_password(given: str, kept: str) -> None:
    assert kept_url(given) == kept
    assert "secret" not in shown_url(given)


@pytest.mark.parametrize("text", ["~nobody-of-that-name/help.kbstudio", f"/tmp/{'x' * 300}.kbstudio"])
def test_a_path_that_cannot_be_is_refused(text: str) -> None:
    for attempt in (lambda: storage.open_library(text, clock), lambda: storage.open_published(text)):
        with pytest.raises(KbStudioError) as refusal:
            attempt()
        assert refusal.value.exit_code == 2
    with pytest.raises(KbStudioError, match=r"path|name"):
        storage.create_library(text, name="Help", clock=clock)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("/tmp/צוות.kbstudio", "צוות"),
        ("postgresql://dana:s3cret@db/help?password=s3cret", "help"),
        ("postgresql://db/a%20b", "a b"),
    ],
)
def test_a_library_without_a_name_is_called_after_its_place(text: str, name: str) -> None:
    assert place_name(text) == name
