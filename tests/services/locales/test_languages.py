"""Which articles are missing or behind in which language, who brings them about and until when."""

from datetime import date

import pytest
from sqlalchemy import delete

from kbstudio.application import Studio
from kbstudio.domain.adaptations import LanguageCell, Need
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lists import ArticleFilter
from kbstudio.services.locales.languages import Showing
from kbstudio.storage import tables
from kbstudio.storage.addresses import parsed
from kbstudio.storage.engines import WRITING, engine_for
from tests.support.studios import BODY, new_article, publish


@pytest.fixture
def code(studio: Studio) -> str:
    made = new_article(studio).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון", body=BODY)
    publish(studio, made, "he")
    return made


def cell(studio: Studio, code: str, locale: str) -> LanguageCell:
    return next(row for row in studio.languages.grid().rows if row.article == code).cells[locale]


def shown(studio: Studio, showing: Showing, locale: str = "", by: str = "") -> list[str]:
    return [row.article for row in studio.languages.grid(showing=showing, locale=locale, by=by).rows]


def test_every_language_of_an_article_stands_in_its_row(studio: Studio, code: str) -> None:
    grid = studio.languages.grid()
    assert grid.locales == ("en", "he")
    assert grid.rows[0].title == "Refund window"
    hebrew = cell(studio, code, "he")
    assert (hebrew.live, hebrew.is_behind, hebrew.is_work) == (True, False, False)
    assert hebrew.currency is not None
    assert studio.languages.grid(ArticleFilter(words="nothing like it")).rows == ()


def test_a_language_nobody_published_yet_is_counted_with_each_save(studio: Studio) -> None:
    made = new_article(studio).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון", body=BODY)
    assert cell(studio, made, "he").currency is not None
    studio.writing.save(made, "en", by="maya", body=f"{BODY}\nAsk for the receipt.\n")
    publish(studio, made)
    behind = cell(studio, made, "he").currency
    assert behind is not None
    assert behind.to_do == 1
    studio.writing.save(made, "he", by="noa", body=f"{BODY}\nבקשו קבלה.\n")
    saved = cell(studio, made, "he").currency
    assert saved == studio.localising.currency(made, "he")
    assert saved != behind


def test_typing_on_over_what_agents_read_leaves_their_count_alone(studio: Studio, code: str) -> None:
    before = cell(studio, code, "he").currency
    studio.writing.save(code, "he", by="noa", body=BODY.replace("30", "14"))
    assert cell(studio, code, "he").currency == before


def test_languages_of_a_source_nobody_published_follow_its_drafts(studio: Studio) -> None:
    made = new_article(studio).article
    studio.writing.save(made, "he", by="noa", title="חלון", body=BODY)
    studio.writing.save(made, "en", by="maya", body=f"{BODY}\nAsk for the receipt.\n")
    assert cell(studio, made, "he").currency == studio.localising.currency(made, "he")


def test_a_language_falls_behind_with_the_publication_of_its_source(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    assert shown(studio, Showing.BEHIND) == []
    publish(studio, code)
    assert shown(studio, Showing.BEHIND) == shown(studio, Showing.WORK, "he") == [code]
    behind = cell(studio, code, "he")
    assert behind.currency is not None
    assert (behind.currency.stale, behind.since is not None) == (1, True)


def test_a_language_that_is_needed_is_missing_until_agents_read_it(studio: Studio, code: str) -> None:
    studio.administration.put_topic("billing", by="admin", names={"en": "Billing"})
    studio.languages.put_rule("pl", by="karl", topic="billing", due_days=7, assignee="noa")
    missing = cell(studio, code, "pl")
    assert (missing.need, missing.is_missing, missing.person) == (Need.REQUIRED, True, "noa")
    assert missing.since is not None
    assert missing.due == date.fromordinal(missing.since.date().toordinal() + 7)
    assert shown(studio, Showing.MISSING, "pl") == shown(studio, Showing.MINE, by="noa") == [code]
    assert [(row.article, task.locale) for row, task in studio.languages.tasks(person="noa")] == [(code, "pl")]
    studio.writing.save(code, "pl", by="noa", title="Zwrot", body=BODY)
    publish(studio, code, "pl")
    assert shown(studio, Showing.MISSING) == []


def test_nobody_has_work_in_the_languages_of_what_is_withdrawn(studio: Studio, code: str) -> None:
    studio.languages.put_rule("he", by="karl", assignee="noa")
    studio.languages.put_rule("pl", by="karl", assignee="noa")
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    publish(studio, code)
    assert (cell(studio, code, "he").is_behind, cell(studio, code, "pl").is_missing) == (True, True)
    studio.publishing.withdraw(code, "en", by="karl", reason="No longer offered", languages=True)
    assert not any(cell(studio, code, locale).is_work for locale in ("he", "pl"))
    assert cell(studio, code, "he").is_withdrawn
    assert shown(studio, Showing.MINE, by="noa") == []


def test_the_most_particular_rule_counts(studio: Studio, code: str) -> None:
    studio.languages.put_rule("pl", by="karl")
    studio.languages.put_rule("pl", by="karl", kind="reference", required=False)
    assert cell(studio, code, "pl").need is Need.OPTIONAL
    rule = studio.languages.put_rule("pl", by="karl", topic="billing.refund")
    assert cell(studio, code, "pl").need is Need.REQUIRED
    studio.languages.remove_rule(rule.id, by="karl")
    assert cell(studio, code, "pl").need is Need.OPTIONAL
    assert len(studio.languages.rules()) == 2


def test_an_article_is_let_off_a_language_with_why(studio: Studio, code: str) -> None:
    studio.languages.put_rule("pl", by="karl")
    studio.languages.exempt([code], "pl", reason="not sold in Poland", by="karl")
    assert (cell(studio, code, "pl").need, cell(studio, code, "pl").reason) == (Need.EXEMPT, "not sold in Poland")
    assert shown(studio, Showing.WORK) == []
    studio.languages.exempt([code], "pl", reason="", by="karl")
    assert shown(studio, Showing.WORK) == [code]


def test_work_is_given_to_somebody_and_taken_back(studio: Studio, code: str) -> None:
    studio.languages.put_rule("pl", by="karl", assignee="noa")
    studio.languages.assign([code], "pl", to="maya", by="karl", due=date(2026, 12, 1))
    assert (cell(studio, code, "pl").person, cell(studio, code, "pl").due) == ("maya", date(2026, 12, 1))
    studio.languages.assign([code], "pl", to="", by="karl")
    assert cell(studio, code, "pl").person == "noa"


def test_who_has_left_brings_nothing_about(studio: Studio, code: str) -> None:
    studio.languages.put_rule("pl", by="karl", assignee="noa")
    studio.languages.assign([code], "pl", to="maya", by="karl")
    studio.administration.deactivate("maya", by="admin")
    assert cell(studio, code, "pl").person == "noa"
    studio.administration.deactivate("noa", by="admin")
    assert cell(studio, code, "pl").person == ""


def test_what_was_given_and_let_off_is_put_back(studio: Studio, code: str) -> None:
    studio.languages.put_rule("pl", by="karl")
    first = studio.languages.assign([code], "pl", to="maya", by="karl", due=date(2026, 12, 1))
    second = studio.languages.assign([code], "pl", to="noa", by="karl")
    let_off = studio.languages.exempt([code], "pl", reason="not sold there", by="karl")
    assert studio.languages.put_back(let_off, by="karl") == 0
    assert cell(studio, code, "pl").need is Need.REQUIRED
    assert studio.languages.put_back(second, by="karl") == 0
    assert (cell(studio, code, "pl").person, cell(studio, code, "pl").due) == ("maya", date(2026, 12, 1))
    assert studio.languages.put_back(first, by="karl") == 0
    assert cell(studio, code, "pl").person == ""


def test_what_somebody_changed_since_is_left_alone(studio: Studio, code: str) -> None:
    edit = studio.languages.assign([code], "he", to="maya", by="karl")
    studio.languages.assign([code], "he", to="noa", by="karl")
    assert studio.languages.put_back(edit, by="karl") == 1
    assert cell(studio, code, "he").person == "noa"
    with pytest.raises(Refused):
        studio.languages.put_back(edit, by="maya")


@pytest.mark.parametrize(("person", "rules", "gives"), [("karl", True, True), ("maya", False, False)])
def test_who_may_is_known_beforehand(studio: Studio, person: str, rules: bool, gives: bool) -> None:
    assert (studio.languages.may_rule(by=person) is None) is rules
    assert (studio.languages.may_assign(by=person) is None) is gives


def test_who_may_not_and_what_is_not_there_is_said(studio: Studio, code: str) -> None:
    with pytest.raises(Refused, match="Curators"):
        studio.languages.put_rule("pl", by="maya")
    with pytest.raises(Refused):
        studio.languages.exempt([code], "pl", reason="x", by="maya")
    with pytest.raises(Refused):
        studio.languages.assign([code], "pl", to="maya", by="maya")
    for wrong in ({"locale": "martian"}, {"kind": "poem"}, {"topic": "no.such"}, {"due_days": -1}, {"assignee": "x"}):
        with pytest.raises(BadInput):
            studio.languages.put_rule(**{"locale": "pl", "by": "karl", **wrong})  # pyright: ignore[reportArgumentType]


def _uncount(url: str) -> None:
    """Make the library one from before languages were counted."""
    engine = engine_for(parsed(url))
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        connection.execute(delete(tables.currency))
    engine.dispose()


def test_the_source_waits_for_languages_that_are_needed_alone(studio: Studio) -> None:
    assert studio.languages.put_rule("pl", by="karl", waits=True).waits
    assert not studio.languages.put_rule("ru", by="karl", waits=True, required=False).waits
    assert {rule.locale: rule.waits for rule in studio.languages.rules()} == {"pl": True, "ru": False}


def test_what_nobody_counted_is_counted_later(studio: Studio, engine_url: str) -> None:
    other = new_article(studio, title="Another").article
    studio.writing.save(other, "he", by="noa", title="אחר", body=BODY)
    _uncount(engine_url)
    assert cell(studio, other, "he").currency is None
    assert studio.languages.count_missing() == 1
    assert cell(studio, other, "he").currency is not None
    assert studio.languages.count_missing() == 0


def test_counting_comes_to_an_end_where_there_is_nothing_to_be_behind_of(studio: Studio, engine_url: str) -> None:
    code = new_article(studio).article
    studio.writing.save(code, "he", by="noa", title="חלון", body=BODY)
    studio.erasing.erase(code, "en", [1], by="admin", reason="private")
    _uncount(engine_url)
    assert [studio.languages.count_missing(), studio.languages.count_missing()] == [1, 0]
    assert not cell(studio, code, "he").is_behind


def test_a_localiser_of_one_language_gives_away_no_work_in_another(studio: Studio, code: str) -> None:
    studio.administration.put_person("lev", by="admin", role="localiser", locale="ru", topic="billing.refund")
    studio.languages.assign([code], "ru", to="lev", by="lev")
    assert cell(studio, code, "he").person == ""
    with pytest.raises(Refused, match="somebody of he"):
        studio.languages.assign([code], "he", to="lev", by="lev")
