"""What holds for a text, where its rules come from, proofs, packages brought in and written out."""

import zipfile
from pathlib import Path

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.guidelines import Scope
from kbstudio.services.tone.books import UnknownBook, check_kept, check_with
from kbstudio.text.translation.terms import Concept, Term
from tests.services.tone.guidelines import BODY, publish_guideline, write_guideline
from tests.support.studios import new_article

ENGLISH = Scope("en")
TEXT = "You failed to utilize it.\n"


def found(studio: Studio, where: Scope, text: str = TEXT, **how: str) -> list[tuple[str, str]]:
    checked = check_with(studio.guidelines.book(where, **how), text)  # pyright: ignore[reportArgumentType]
    return [(each.check.partition(".")[2], str(each.severity)) for each in checked.findings]


def test_nothing_holds_before_a_guideline_is_published_and_then_it_does(studio: Studio) -> None:
    code = write_guideline(studio)
    assert found(studio, ENGLISH) == []
    assert found(studio, ENGLISH, draft=code) == [("no-blame", "error"), ("plain", "warning")]
    [row] = studio.guidelines.all()
    assert (row.code, row.live, row.draft, row.scope, row.required) == (code, None, 1, Scope(), True)


def test_a_narrower_guideline_takes_the_place_of_a_broader_ones_section(studio: Studio) -> None:
    house = publish_guideline(studio)
    body = (
        "## Softer {#no-blame}\n\nPolitely.\n\n```yaml\nextends: existence\nmessage: Politely.\n"
        "level: suggestion\ntokens: [failed]\n```\n"
    )
    british = publish_guideline(studio, body, title="Britain", locale="en-GB")
    assert found(studio, Scope("en-GB")) == [("no-blame", "suggestion"), ("plain", "warning")]
    assert found(studio, ENGLISH) == [("no-blame", "error"), ("plain", "warning")]
    resolved = studio.guidelines.resolved(Scope("en-GB"))
    assert [row.code for row in resolved.guidelines] == [house, british]
    assert {rule.title: (rule.origin, rule.level) for rule in resolved.rules} == {
        "Softer": (british, "suggestion"),
        "Plain words": (house, "warning"),
    }


def test_a_guideline_inherits_from_another_whatever_that_is_about(studio: Studio) -> None:
    polish = publish_guideline(studio, title="Calm", locale="pl")
    publish_guideline(studio, "Prose.\n", title="English", locale="en", inherits=polish)
    assert [check for check, _ in found(studio, ENGLISH)] == ["no-blame", "plain"]


def test_a_scope_and_a_parent_hold_however_they_were_typed(studio: Studio) -> None:
    calm = publish_guideline(studio, title="Calm", locale="PL")
    publish_guideline(studio, "Prose.\n", title="Britain", locale="EN", market="gb", inherits=calm.lower())
    assert [check for check, _ in found(studio, Scope("en-GB"))] == ["no-blame", "plain"]
    assert [check for check, _ in found(studio, Scope("pl"))] == ["no-blame", "plain"]
    assert found(studio, Scope("en-US")) == []


def test_rules_are_switched_off_changed_and_softened(studio: Studio) -> None:
    house = publish_guideline(studio)
    layer = f"```ini\n{house}.no-blame = NO\n{house}.plain = error\n```\n"
    narrow = publish_guideline(studio, layer, title="Chat", kind="response")
    assert found(studio, Scope("en", kind="response")) == [("plain", "error")]
    rules = studio.guidelines.resolved(Scope("en", kind="response")).rules
    assert [(rule.title, rule.level, rule.changed_in) for rule in rules] == [
        ("No blame", "off", narrow),
        ("Plain words", "error", narrow),
    ]
    assert found(studio, ENGLISH) == [("no-blame", "error"), ("plain", "warning")]


def test_what_is_only_recommended_has_no_errors(studio: Studio) -> None:
    publish_guideline(studio, force="recommended")
    assert found(studio, ENGLISH) == [("no-blame", "warning"), ("plain", "warning")]


def test_a_circle_is_refused_when_somebody_saves_it(studio: Studio) -> None:
    one = write_guideline(studio)
    two = write_guideline(studio, title="Two", inherits=one)
    with pytest.raises(Refused, match="circle"):
        studio.writing.save(one, "en", by="maya", body=BODY, fields={"guideline.inherits": two})
    with pytest.raises(Refused, match="circle"):
        studio.guidelines.circle(one, one)
    with pytest.raises(BadInput, match="no KB-999"):
        studio.guidelines.circle(one, "KB-999")


def test_a_guideline_proves_itself_or_is_not_sent_on(studio: Studio) -> None:
    code = write_guideline(studio, BODY.replace("✓ Use it.", "✓ Utilize it no more."))
    proof = studio.guidelines.prove(code)
    assert [(line.rule, line.is_dont, line.holds) for line in proof.lines] == [
        ("no-blame", True, True),
        ("no-blame", False, True),
        ("plain", True, True),
        ("plain", False, False),
    ]
    with pytest.raises(Refused, match="example"):
        studio.reviewing.submit(code, "en", by="maya", reason="New.", change="meaning")  # pyright: ignore[reportArgumentType]
    assert studio.guidelines.prove(code, body=BODY).holds


def test_a_rule_that_cannot_be_used_is_told_with_its_line(studio: Studio) -> None:
    code = write_guideline(studio, BODY.replace("extends: substitution", "extends: [substitution"))
    [problem] = studio.guidelines.prove(code).problems
    assert problem.name == f"{code}.plain"
    assert problem.line > BODY[: BODY.index("extends: substitution")].count("\n")
    assert "YAML" in problem.sentence


def test_a_key_nobody_knows_is_noted_and_keeps_nobody_from_going_on(studio: Studio) -> None:
    code = write_guideline(studio, BODY.replace("level: error", "levle: error"))
    proof = studio.guidelines.prove(code)
    [note] = proof.notes
    assert proof.holds
    assert (note.name, note.line) == (f"{code}.no-blame", 1 + BODY[: BODY.index("level: error")].count("\n"))
    assert "levle" in note.sentence
    assert note.sentence.startswith(f"line {note.line}:")


def test_terms_that_are_forbidden_in_a_market_are_found(studio: Studio) -> None:
    terms = (Term("My account", "en"), Term("self-care portal", "en", "forbidden"))
    studio.terms.put(Concept("my-account", terms, "Where customers see bills."), by="karl")
    publish_guideline(studio)
    checked = check_with(studio.guidelines.book(ENGLISH), "Open the self-care portal.\n")
    [finding] = checked.findings
    assert (finding.check, finding.match, finding.action.params) == (
        "Terms.my-account",
        "self-care portal",
        ("My account",),
    )
    assert found(studio, Scope("ru"), "self-care portal") == []


def test_a_package_is_brought_in_used_unchanged_and_written_out_again(studio: Studio, tmp_path: Path) -> None:
    rule = b"extends: existence\r\nmessage: \"No '%s'.\"\r\ntokens: [very]\r\n"
    package = tmp_path / "House.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("House/Very.yml", rule)
        archive.writestr("House/Script.yml", b"extends: script\nmessage: x\nscript: y\n")
        archive.writestr("House/meta.json", b"{}")
    report = studio.guidelines.import_package(str(package), by="karl")
    assert (report.styles, report.files, report.rules) == (("House",), 3, 1)
    assert [problem.name for problem in report.problems] == ["House.Script"]
    publish_guideline(studio, "```ini\nBasedOnStyles = House\n```\n")
    assert found(studio, ENGLISH, "very good") == [("Very", "warning")]
    studio.guidelines.export(str(tmp_path / "out"), ENGLISH)
    assert (tmp_path / "out/styles/House/Very.yml").read_bytes() == rule
    assert "BasedOnStyles = House" in (tmp_path / "out/.vale.ini").read_text()
    with pytest.raises(BadInput, match="empty"):
        studio.guidelines.export(str(tmp_path / "out"), ENGLISH)
    studio.guidelines.remove_package("House", by="karl")
    assert studio.guidelines.packages() == ()


def test_only_keepers_bring_packages_in(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "House").mkdir()
    (tmp_path / "House/A.yml").write_text("extends: existence\nmessage: m\ntokens: [x]\n")
    with pytest.raises(Refused, match="Tone editors"):
        studio.guidelines.import_package(str(tmp_path / "House"), by="maya")
    assert studio.guidelines.import_package(str(tmp_path / "House"), by="karl").styles == ("House",)
    with pytest.raises(BadInput, match="no styles"):
        (tmp_path / "empty").mkdir()
        studio.guidelines.import_package(str(tmp_path / "empty"), by="karl")


def test_names_no_database_takes_are_refused(studio: Studio, tmp_path: Path) -> None:
    package = tmp_path / "House.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("House/A.yml", "extends: existence\nmessage: m\ntokens: [x]\n")
        archive.writestr(f"House/{'long/' * 90}a.txt", "")
    with pytest.raises(BadInput, match="too long"):
        studio.guidelines.import_package(str(package), by="karl")
    assert studio.guidelines.packages() == ()


def test_a_book_is_sent_to_a_process_once(studio: Studio) -> None:
    code = publish_guideline(studio)
    book = studio.guidelines.book(ENGLISH, draft=code)
    with pytest.raises(UnknownBook):
        check_kept("0" * 32, TEXT)
    found_with_it = check_with(book, TEXT)
    assert found_with_it.findings
    assert check_kept(book.key, TEXT) == found_with_it


def test_a_language_without_a_dictionary_is_told(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kbstudio.services.tone.spellers._folders", lambda: iter(()))
    publish_guideline(studio, "```ini\nBasedOnStyles = Vale\n```\n")
    assert check_with(studio.guidelines.book(Scope("uk")), "Так.").notices == (
        "There is no dictionary for uk on this computer, so spelling is not checked; Preferences can name a folder "
        "with one.",
    )


def test_agents_read_no_guideline(studio: Studio) -> None:
    code = publish_guideline(studio)
    reader = studio.reader()
    assert reader.search("blame", "en").hits == ()
    assert reader.changes(0) == ()
    with pytest.raises(Refused):
        reader.show(code, "en")
    reader.close()


def test_a_guideline_is_needed_in_no_other_language(studio: Studio) -> None:
    code = publish_guideline(studio)
    studio.languages.put_rule("he", by="karl")
    assert code not in [row.article for row in studio.languages.grid().rows]
    assert studio.languages.tasks(person="karl") == ()


def test_two_drafts_do_not_make_a_circle(studio: Studio) -> None:
    one = publish_guideline(studio)
    two = publish_guideline(studio, title="Two")
    studio.writing.save(one, "en", by="maya", body=BODY, fields={"guideline.inherits": two})
    with pytest.raises(Refused, match="circle"):
        studio.writing.save(two, "en", by="maya", body=BODY, fields={"guideline.inherits": one})


def test_only_guidelines_are_inherited_from(studio: Studio) -> None:
    code = write_guideline(studio)
    other = new_article(studio).article
    with pytest.raises(BadInput, match="not a guideline"):
        studio.guidelines.circle(code, other)


@pytest.mark.parametrize("name", ["Terms", "Vale", "KB-3"])
def test_a_package_does_not_take_our_names(studio: Studio, tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "A.yml").write_text("extends: existence\nmessage: m\ntokens: [x]\n")
    with pytest.raises(BadInput, match="rename"):
        studio.guidelines.import_package(str(tmp_path / name), by="karl")


def test_a_guideline_whose_parent_holds_for_nothing_says_so(studio: Studio) -> None:
    parent = write_guideline(studio)
    child = publish_guideline(studio, title="Child", inherits=parent)
    [problem] = studio.guidelines.resolved(ENGLISH).problems
    assert problem.name == child
    assert parent in problem.sentence
