"""What is wrong with a translation is said by the row, and what is right as it is is waved through with a reason."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.reasons import Reason
from kbstudio.services.locales.adaptations import BlockEdit
from kbstudio.services.locales.checking import RowFault
from kbstudio.text.translation.terms import Concept, Term
from tests.support.studios import new_article, publish, submit


@pytest.fixture
def code(studio: Studio) -> str:
    made = new_article(studio, body="Pay {{ order.total }} within 30 days.\n\nTurn the router off.\n").article
    publish(studio, made)
    body = "שלמו תוך 14 יום.\n\nכבו את הראוטר.\n"
    studio.writing.save(made, "he", by="noa", title="תשלום", body=body)
    return made


def faults(studio: Studio, code: str, **texts: str) -> list[RowFault]:
    view = studio.localising.view(code, "he", by="noa")
    keys = {row.now.split()[0]: row.key for row in view.rows}
    return list(studio.checking.faults(view, {keys[word]: text for word, text in texts.items()}))


def rules(found: list[RowFault]) -> list[str]:
    return [each.fault.rule for each in found if each.stands]


def test_a_variable_that_is_gone_and_another_number_are_found(studio: Studio, code: str) -> None:
    assert set(rules(faults(studio, code))) == {"variable_missing", "number_changed"}
    assert rules(faults(studio, code, Pay="שלמו {{ order.total }} תוך 30 יום.")) == []


def test_a_doubt_is_waved_through_until_the_words_change(studio: Studio, code: str) -> None:
    doubt = next(each for each in faults(studio, code) if each.fault.rule == "number_changed")
    with pytest.raises(BadInput, match="Say why"):
        studio.checking.dismiss(code, "he", doubt.fingerprint, reason=" ", by="noa")
    with pytest.raises(Refused):
        studio.checking.dismiss(code, "he", doubt.fingerprint, reason="the law", by="karl")
    studio.checking.dismiss(code, "he", doubt.fingerprint, reason="the law", by="noa")
    assert rules(faults(studio, code)) == ["variable_missing"]
    assert "number_changed" in rules(faults(studio, code, Pay="שלמו בתוך 14 ימים."))
    studio.checking.take_back(code, "he", doubt.fingerprint, by="noa")
    assert "number_changed" in rules(faults(studio, code))


def test_what_breaks_programs_cannot_be_waved_through(studio: Studio, code: str) -> None:
    grave = next(each for each in faults(studio, code) if each.fault.rule == "variable_missing")
    studio.checking.dismiss(code, "he", grave.fingerprint, reason="never mind", by="noa")
    assert "variable_missing" in rules(faults(studio, code))


def test_the_terms_of_the_market_are_held_to(studio: Studio, code: str) -> None:
    names = (Term("router", "en"), Term("נתב", "he"), Term("ראוטר", "he", "forbidden"))
    studio.terms.put(Concept("router", names), by="karl")
    found = [each for each in faults(studio, code) if each.fault.rule.startswith("term_")]
    assert {each.fault.rule for each in found} <= {"term_forbidden", "term_missing"}
    assert found[0].fault.values["expected"] == "נתב"


def test_what_breaks_programs_is_not_approved(studio: Studio, code: str) -> None:
    view = studio.localising.view(code, "he", by="noa")
    key = next(row.key for row in view.rows if row.now.startswith("Pay"))

    def write(text: str) -> None:
        now = studio.localising.view(code, "he", by="noa")
        studio.localising.adapt(
            code, "he", by="noa", edits=[BlockEdit(key, text)], based_on=now.number, source_number=now.source_number
        )
        submit(studio, code, "he", by="noa")

    write("שלמו תוך שלושים יום.")
    with pytest.raises(Refused, match="breaks 1 blocks") as refused:
        studio.reviewing.approve(code, "he", by="rita")
    assert refused.value.reason is Reason.FITS_ITS_SOURCE
    write("שלמו {{ order.total }} תוך שלושים יום.")
    assert studio.reviewing.approve(code, "he", by="rita").revision == 3


def test_a_choice_leads_to_the_same_step_in_every_language(studio: Studio) -> None:
    steps = "## A {#s-a}\n\n- [Yes](#s-b)\n\n## B {#s-b}\n\nDone.\n"
    made = new_article(studio, body=steps).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="צעדים", body=steps.replace("[Yes](#s-b)", "[כן](#s-a)"))
    view = studio.localising.view(made, "he", by="noa")
    choice = next(row.key for row in view.rows if "Yes" in row.now)

    def found(text: str) -> set[str]:
        return {each.fault.rule for each in studio.checking.faults(view, {choice: text}) if each.key == choice}

    assert found("- [כן](#s-a)") == {"link_dead"}
    assert found("- [כן](#s-nowhere)") == {"choice_dead"}
    assert not found("- [כן](#s-b)")


def test_a_finding_that_cannot_be_is_not_waved_through(studio: Studio) -> None:
    code = new_article(studio).article
    studio.writing.save(code, "he", by="noa", title="חלון", body="טקסט.\n")
    for name in ("", "x" * 500, "\x00"):
        with pytest.raises(BadInput, match="no such finding"):
            studio.checking.dismiss(code, "he", name, reason="right so", by="noa")
