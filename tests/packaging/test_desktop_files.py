"""What the desktop is told about the program agrees with the program."""

import configparser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kbstudio import __version__
from kbstudio.storage.sqlite_driver import APPLICATION_ID

PACKAGING = Path(__file__).parents[2] / "packaging"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _entry(name: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(PACKAGING / name, encoding="utf-8")
    return parser["Desktop Entry"]


def test_a_library_file_is_known_by_name_and_by_content() -> None:
    described = ElementTree.parse(PACKAGING / "kbstudio-mime.xml").getroot()
    kind = described.find(f"{_MIME}mime-type")
    inner = described.find(f".//{_MIME}match/{_MIME}match")
    glob = described.find(f".//{_MIME}glob")
    assert kind is not None
    assert inner is not None
    assert glob is not None
    assert f"{kind.get('type')};" == _entry("kbstudio-open.desktop")["MimeType"]
    assert glob.get("pattern") == "*.kbstudio"
    assert (inner.get("offset"), inner.get("value")) == ("68", APPLICATION_ID.to_bytes(4, "big").decode())


def test_the_software_centre_knows_this_version() -> None:
    described = ElementTree.parse(PACKAGING / "org.kbstudio.KBStudio.metainfo.xml").getroot()
    newest = described.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    assert described.findtext("launchable") == "kbstudio.desktop"


@pytest.mark.parametrize("name", ["kbstudio.desktop", "kbstudio-open.desktop"])
def test_the_icon_is_there(name: str) -> None:
    assert (PACKAGING / f"{_entry(name)['Icon']}.svg").exists()
