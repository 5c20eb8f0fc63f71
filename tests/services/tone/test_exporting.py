"""What an export writes is known before it is written."""

from pathlib import Path

from kbstudio.application import Studio
from kbstudio.domain.guidelines import Scope
from tests.services.tone.guidelines import BODY, publish_guideline


def test_what_would_be_written_is_told(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "House").mkdir()
    (tmp_path / "House/A.yml").write_text("extends: existence\nmessage: m\ntokens: [x]\n", "utf-8")
    studio.guidelines.import_package(str(tmp_path / "House"), by="karl")
    publish_guideline(studio, f"{BODY}\n```ini\nBasedOnStyles = House\n```\n", locale="en")
    contents = studio.guidelines.export_contents(Scope("en"))
    written = studio.guidelines.export(str(tmp_path / "out"), Scope("en"))
    assert (contents.packages, contents.rules, contents.files) == (("House",), 2, len(written))
    assert studio.guidelines.export_contents(Scope("he")).files == 1
