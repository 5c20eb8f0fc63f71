"""A source goes live together with the languages it waits for, and is retired with all of them."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import Line
from kbstudio.services.locales.adaptations import BlockEdit
from tests.support.studios import new_article, publish, submit

_SOURCE = "Return it within 30 days.\n\nIt takes a week.\n"
_HEBREW = "החזירו תוך 30 יום.\n\nזה לוקח שבוע.\n"


@pytest.fixture
def code(studio: Studio) -> str:
    """An article agents read in English and in Hebrew, whose source waits for Hebrew from now on."""
    made = new_article(studio, body=_SOURCE).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון החזרה", body=_HEBREW)
    publish(studio, made, "he")
    studio.languages.put_rule("he", by="karl", waits=True)
    return made


def approve(studio: Studio, code: str, locale: str = "en") -> None:
    submit(studio, code, locale)
    studio.reviewing.approve(code, locale, by="rita")


def change(studio: Studio, code: str, old: str = "30", new: str = "14") -> None:
    studio.writing.save(code, "en", by="maya", body=_SOURCE.replace(old, new))
    approve(studio, code)


def translate(studio: Studio, code: str, old: str = "30", new: str = "14") -> None:
    shown = studio.localising.view(code, "he", by="noa", early=True)
    edits = [BlockEdit(row.key, row.target.replace(old, new)) for row in shown.rows if old in row.target]
    studio.localising.adapt(code, "he", by="noa", edits=edits, based_on=shown.number, source_number=shown.source_number)
    approve(studio, code, "he")


def read(studio: Studio, code: str, locale: str) -> str:
    edition = studio.reader().show(code, locale)
    assert edition.locale == locale
    return edition.body


def refused(studio: Studio, code: str) -> Refused:
    with pytest.raises(Refused) as found:
        studio.publishing.publish(code, "en", by="karl")
    return found.value


def test_a_rule_keeps_whether_the_source_waits(studio: Studio, code: str) -> None:
    assert [(rule.locale, rule.waits) for rule in studio.languages.rules()] == [("he", True)]


def test_the_source_waits_until_its_language_is_approved_and_current(studio: Studio, code: str) -> None:
    change(studio, code)
    told = refused(studio, code)
    assert told.reason is Reason.LANGUAGES_ARE_READY
    assert "KB-1 waits for he" in str(told)
    waiting = studio.publishing.ready(by="karl")[0]
    assert (waiting.awaited, waiting.may_publish is None) == (("he",), False)
    translate(studio, code)
    assert studio.publishing.ready(by="karl")[0].along == ("he",)
    outcome = studio.publishing.publish(code, "en", by="karl")
    assert outcome.languages == ("he",)
    assert (read(studio, code, "en"), read(studio, code, "he")) == (
        _SOURCE.replace("30", "14"),
        _HEBREW.replace("30", "14"),
    )
    assert studio.reader().show(code, "he").reviewed
    assert studio.localising.currency(code, "he").is_current


def test_a_correction_of_what_agents_read_waits_for_nothing(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", body=f"{_SOURCE}\nMore.\n")
    studio.correcting.save(code, "en", by="noa", body=_SOURCE.replace("30", "14"), based_on=1)
    studio.reviewing.submit(code, "en", by="noa", reason="Wrong", change="meaning", line=Line.HOTFIX)
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.publishing.publish(code, "en", by="karl").languages == ()
    assert read(studio, code, "en") == _SOURCE.replace("30", "14")


def test_what_was_approved_for_another_text_is_not_ready(studio: Studio, code: str) -> None:
    change(studio, code)
    translate(studio, code)
    change(studio, code, "30", "10")
    assert "KB-1 waits for he" in str(refused(studio, code))
    assert read(studio, code, "he") == _HEBREW


def test_it_goes_without_its_languages_for_a_reason(studio: Studio, code: str) -> None:
    change(studio, code)
    outcome = studio.publishing.publish(code, "en", by="karl", without_waiting="the law changed today")
    assert (outcome.languages, read(studio, code, "he")) == ((), _HEBREW)
    assert read(studio, code, "en") == _SOURCE.replace("30", "14")


def test_nothing_waits_where_the_language_says_it_already(studio: Studio, code: str) -> None:
    change(studio, code, "a week", "one week")
    studio.reviewing.recall(code, "en", by="maya")
    submit(studio, code, change="wording")
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.publishing.publish(code, "en", by="karl").languages == ()


def test_a_first_version_waits_for_a_language_that_is_not_begun(studio: Studio, code: str) -> None:
    other = new_article(studio, title="Exchange").article
    approve(studio, other)
    assert f"{other} waits for he" in str(refused(studio, other))
    studio.languages.exempt([other], "he", reason="only here", by="karl")
    studio.publishing.publish(other, "en", by="karl")


def test_languages_do_not_wait_for_each_other(studio: Studio, code: str) -> None:
    studio.writing.save(code, "pl", by="noa", title="Zwroty", body="Zwrot w 30 dni.\n\nTo trwa tydzień.\n")
    publish(studio, code, "pl")


def test_a_market_of_a_waiting_language_goes_live_with_both(studio: Studio, code: str) -> None:
    studio.writing.save(code, "he-IL", by="noa", title="החזרות", body=_HEBREW)
    publish(studio, code, "he-IL")
    change(studio, code)
    translate(studio, code)
    studio.publishing.publish(code, "en", by="karl")
    assert read(studio, code, "he-IL") == _HEBREW.replace("30", "14")


def test_a_waiting_market_goes_live_once_with_what_was_approved(studio: Studio, code: str) -> None:
    body = _SOURCE.replace("a week", "a fortnight")
    studio.writing.save(code, "en-GB", by="noa", title="Refund window", body=body)
    publish(studio, code, "en-GB")
    studio.languages.exempt([code], "he", reason="only here", by="karl")
    studio.languages.put_rule("en-GB", by="karl", waits=True)
    change(studio, code, "30 days.\n\nIt takes a week", "14 days.\n\nIt takes two weeks")
    shown = studio.localising.view(code, "en-GB", by="noa", early=True)
    edits = [BlockEdit(row.key, "It takes a fortnight, no more.") for row in shown.rows if "fortnight" in row.target]
    follows, number = shown.source_number, shown.number
    studio.localising.adapt(code, "en-GB", by="noa", edits=edits, based_on=number, source_number=follows)
    approve(studio, code, "en-GB")
    last = studio.reader().changes(0)[-1].sequence
    assert studio.publishing.publish(code, "en", by="karl").languages == ("en-GB",)
    assert read(studio, code, "en-GB") == "Return it within 14 days.\n\nIt takes a fortnight, no more.\n"
    assert [entry.locale for entry in studio.reader().changes(last)] == ["en", "en-GB"]
    assert [entry.revision for entry in studio.history.of(code, "en-GB")] == [2, 1]


def test_a_language_whose_publisher_is_somebody_else_stops_the_step(studio: Studio, code: str) -> None:
    studio.administration.put_person("paul", by="admin", role="publisher", locale="en", display="Paul")
    change(studio, code)
    translate(studio, code)
    with pytest.raises(Refused, match="Publishers and curators publish"):
        studio.publishing.publish(code, "en", by="paul")
    assert read(studio, code, "en") == _SOURCE


def test_withdrawing_the_source_withdraws_its_languages(studio: Studio, code: str) -> None:
    assert studio.publishing.withdrawn_with(code, "en") == ("he",)
    outcome = studio.publishing.withdraw(code, "en", by="karl", reason="ended")
    assert outcome.languages == ("he",)
    with pytest.raises(Refused):
        studio.reader().show(code, "he")
    told = studio.reader().changes(0)
    assert [(each.kind.value, each.locale, each.summary) for each in told][-2:] == [
        ("withdrawn", "en", "ended"),
        ("withdrawn", "he", "ended"),
    ]


def test_languages_stay_where_somebody_says_so(studio: Studio, code: str) -> None:
    studio.publishing.withdraw(code, "en", by="karl", reason="ended", languages=False)
    assert read(studio, code, "he") == _HEBREW


def test_withdrawing_a_language_leaves_the_source(studio: Studio, code: str) -> None:
    assert studio.publishing.withdraw(code, "he", by="karl", reason="wrong").languages == ()
    assert read(studio, code, "en") == _SOURCE
