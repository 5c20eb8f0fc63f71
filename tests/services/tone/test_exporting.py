"""What an export writes is known before it is written."""

from pathlib import Path

from kbstudio.application import Studio
from kbstudio.domain.guidelines import Scope
from kbstudio.text.translation.terms import Concept, Term
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


def test_what_vale_knows_nothing_of_stands_beside_what_it_reads(studio: Studio, tmp_path: Path) -> None:
    """It would stop at the first type that is none of its own."""
    rules = "## Level {#level}\n\n```yaml\nextends: reading_level\nmessage: m\nease: 40\n```\n"
    code = publish_guideline(studio, f"{rules}\n```ini\nBasedOnStyles = Vale\n```\n", locale="en")
    assert studio.guidelines.export_contents(Scope("en")).ours == 1
    studio.guidelines.export(str(tmp_path / "out"), Scope("en"))
    assert (tmp_path / f"out/only-kb-studio/{code}/level.yml").is_file()
    assert "BasedOnStyles = Vale\n" in (tmp_path / "out/.vale.ini").read_text()


def test_a_recommended_rule_is_one_for_vale_too(studio: Studio, tmp_path: Path) -> None:
    code = publish_guideline(studio, locale="en", force="recommended")
    publish_guideline(studio, f"```ini\n{code}.no-blame = YES\n```\n", title="Narrower", locale="en", kind="faq")
    studio.guidelines.export(str(tmp_path / "out"), Scope("en", kind="faq"))
    assert f"{code}.no-blame = warning\n" in (tmp_path / "out/.vale.ini").read_text()


def test_terms_stay_behind_and_are_told_where_one_is_forbidden(studio: Studio, tmp_path: Path) -> None:
    publish_guideline(studio, "```ini\nTerms.T-1 = NO\n```\n", locale="en")
    assert not studio.guidelines.export_contents(Scope("en")).without_terms
    modem = (Term("router", "en"), Term("modem", "en", "forbidden"))
    studio.terms.put(Concept("T-1", modem), by="karl")
    assert studio.guidelines.export_contents(Scope("en")).without_terms
    assert not studio.guidelines.export_contents(Scope("pl")).without_terms
    studio.guidelines.export(str(tmp_path / "out"), Scope("en"))
    assert "Terms" not in (tmp_path / "out/.vale.ini").read_text()
