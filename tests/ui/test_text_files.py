"""Files that become articles: what they are called, what they say, and which of them cannot."""

from pathlib import Path

import pytest

from kbstudio.domain.errors import BadInput
from kbstudio.domain.texts import BODY_LIMIT
from kbstudio.ui.text_files import TextFile, read_text_file

RUSSIAN = "Перезагрузите маршрутизатор и подождите две минуты."
HEBREW = "יש להפעיל מחדש את הנתב ולהמתין שתי דקות."
POLISH = "Proszę zrestartować router i odczekać chwilę, aż zaświeci się żółta dioda."


def written(folder: Path, content: bytes | str, name: str = "router-reset.md") -> Path:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def test_the_first_heading_is_the_title(tmp_path: Path) -> None:
    read = read_text_file(written(tmp_path, "\n# Reset the **router** {#reset}\n\nPull the plug.\n"))
    assert read == TextFile("router-reset.md", "Reset the router", "Pull the plug.\n")


def test_front_matter_names_what_has_no_heading(tmp_path: Path) -> None:
    read = read_text_file(written(tmp_path, '---\nauthor: Maya\ntitle: "Router reset"\n---\n\nPull the plug.\n'))
    assert (read.title, read.body) == ("Router reset", "Pull the plug.\n")


def test_else_the_name_of_the_file_is_the_title(tmp_path: Path) -> None:
    read = read_text_file(written(tmp_path, "Pull the plug.\r\n\r\n# Then wait\r\n"))
    assert (read.title, read.body) == ("router-reset", "Pull the plug.\n\n# Then wait\n")


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_however_it_is_written(tmp_path: Path, coding: str) -> None:
    assert read_text_file(written(tmp_path, RUSSIAN.encode(coding))).body == RUSSIAN


@pytest.mark.parametrize(
    ("text", "coding"), [(RUSSIAN, "cp1251"), (HEBREW, "cp1255"), (POLISH, "cp1250"), (f"{HEBREW} – OK", "cp1255")]
)
def test_older_letters_are_known_where_there_is_no_doubt(tmp_path: Path, text: str, coding: str) -> None:
    assert read_text_file(written(tmp_path, text.encode(coding))).body == text


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("Crème brûlée, naïve façade".encode("cp1252"), "save it as UTF-8"),
        (b"\xff\xfe\x00", "save it as UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), "save it as UTF-8"),
        (b"PK\x03\x04" + b"\x00\x01" * 200, "does not hold text"),
        (b" \n\n", "is empty"),
        ("\ufeff".encode(), "is empty"),
        ("x" * (BODY_LIMIT + 1), "longer than 1 million characters"),
        ("x" * (4 * BODY_LIMIT + 5), "longer than 1 million characters"),
    ],
)
def test_what_cannot_be_an_article_says_what_to_do(tmp_path: Path, content: bytes | str, says: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_text_file(written(tmp_path, content))
    assert says in str(refused.value)
    assert "router-reset.md" in str(refused.value)


def test_a_folder_and_a_file_that_is_gone_say_so(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is a folder"):
        read_text_file(tmp_path)
    with pytest.raises(BadInput, match="cannot be read"):
        read_text_file(tmp_path / "gone.md")
