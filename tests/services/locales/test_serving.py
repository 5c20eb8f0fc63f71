"""What agents get while a language is missing or behind, as rules, chains and critical changes say."""

from collections.abc import Iterator

import pytest

from kbstudio.application import Studio
from kbstudio.domain.alignments import Origin
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.published import FeedKind
from kbstudio.domain.revisions import Line
from kbstudio.domain.serving import Behind, Missing, Outcome, ServingRule, Why
from kbstudio.services.answering import Reader
from kbstudio.services.locales.adaptations import BlockEdit
from tests.support.studios import BODY, new_article, publish


@pytest.fixture
def code(studio: Studio) -> str:
    """An article agents read in English and Hebrew."""
    made = new_article(studio).article
    publish(studio, made)
    in_hebrew(studio, made)
    return made


@pytest.fixture
def reader(studio: Studio) -> Iterator[Reader]:
    opened = studio.reader()
    yield opened
    opened.close()


def in_hebrew(studio: Studio, code: str, body: str = BODY) -> None:
    studio.writing.save(code, "he", by="noa", title="חלון", body=body)
    publish(studio, code, "he")


def moves_on(studio: Studio, code: str, days: str = "14") -> None:
    """The source says something else from now on."""
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", days))
    publish(studio, code)


def caught_up(studio: Studio, code: str) -> None:
    """Hebrew is brought up to date, block by block."""
    view = studio.localising.view(code, "he", by="noa")
    edits = [BlockEdit(row.key, text=row.now) for row in view.rows if row.state in {"stale", "new"}]
    studio.localising.adapt(code, "he", by="noa", edits=edits, based_on=view.number, source_number=view.source_number)
    publish(studio, code, "he")


def told(reader: Reader, after: int) -> list[tuple[str, str]]:
    return [(entry.kind, entry.locale) for entry in reader.changes(after)]


def test_a_language_that_is_behind_is_kept_from_agents_where_a_rule_says_so(
    studio: Studio, code: str, reader: Reader
) -> None:
    studio.serving.put_rule(locale="he", behind="withhold", by="karl")
    assert reader.show(code, "he").served.outcome is Outcome.SHOWN
    moves_on(studio, code)
    with pytest.raises(Refused, match="behind"):
        reader.show(code, "he")
    caught_up(studio, code)
    assert reader.show(code, "he").served.outcome is Outcome.SHOWN


def test_the_feed_tells_of_it_once(studio: Studio, code: str, reader: Reader) -> None:
    moves_on(studio, code)
    last = reader.changes()[-1].sequence
    rule = studio.serving.put_rule(locale="he", behind="fall_back", by="karl")
    assert told(reader, last) == [(FeedKind.WITHDRAWN, "he")]
    studio.serving.put_rule(locale="he", behind="withhold", by="karl")
    studio.serving.put_rule(kind="reference", behind="withhold", by="karl")
    assert told(reader, last) == [(FeedKind.WITHDRAWN, "he")]
    studio.serving.remove_rule("reference", "", by="karl")
    studio.serving.remove_rule(rule.kind, rule.locale, by="karl")
    assert told(reader, last) == [(FeedKind.WITHDRAWN, "he"), (FeedKind.PUBLISHED, "he")]
    assert "source" in reader.changes(last)[0].summary


def test_a_rule_holds_at_once_for_what_is_behind_already(studio: Studio, code: str, reader: Reader) -> None:
    moves_on(studio, code)
    assert reader.show(code, "he").served.outcome is Outcome.BEHIND
    studio.serving.put_rule(behind="fall_back", by="karl")
    edition = reader.show(code, "he-IL")
    assert (edition.locale, edition.served.outcome, edition.served.why) == ("en", Outcome.FALLBACK, Why.BEHIND)
    assert edition.served.since is not None
    studio.serving.put_rule(kind="reference", behind="show", by="karl")
    assert reader.show(code, "he").served.outcome is Outcome.BEHIND


def test_nothing_is_behind_of_a_source_agents_do_not_read(studio: Studio, code: str, reader: Reader) -> None:
    moves_on(studio, code)
    studio.serving.put_rule(behind="withhold", by="karl")
    studio.publishing.withdraw(code, "en", by="karl", reason="wrong", languages=False)
    assert reader.show(code, "he").locale == "he"


def test_a_missing_language_is_the_source_or_nothing(studio: Studio, code: str, reader: Reader) -> None:
    edition = reader.show(code, "pl")
    assert (edition.locale, edition.served.outcome, edition.served.why) == ("en", Outcome.FALLBACK, Why.MISSING)
    studio.serving.put_rule(locale="pl", missing="withhold", by="karl")
    with pytest.raises(Refused, match="no other language"):
        reader.show(code, "pl")
    assert reader.show(code, "ru").locale == "en"


def test_rules_are_listed_and_the_newest_counts(studio: Studio, code: str) -> None:
    assert studio.serving.rules() == ()
    studio.serving.put_rule(locale="iw", behind="withhold", by="karl")
    studio.serving.put_rule(locale="he", missing="withhold", by="admin")
    assert studio.serving.rules() == (ServingRule("", "he", Missing.WITHHOLD, Behind.SHOW),)


@pytest.mark.parametrize("wrong", [{"missing": "show"}, {"behind": "hide"}, {"kind": "novel"}, {"locale": "klingon"}])
def test_a_rule_that_says_nothing_is_refused(studio: Studio, wrong: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        studio.serving.put_rule(by="karl", **wrong)
    assert studio.serving.rules() == ()


def test_a_rule_that_is_not_there_cannot_be_removed(studio: Studio) -> None:
    with pytest.raises(BadInput, match="no such rule"):
        studio.serving.remove_rule("", "he", by="karl")


def test_curators_and_administrators_decide(studio: Studio, code: str) -> None:
    assert studio.serving.may_rule(by="karl") is None
    assert studio.serving.may_rule(by="noa") is not None
    for refused in (
        lambda: studio.serving.put_rule(behind="withhold", by="noa"),
        lambda: studio.serving.put_chain("he", (), by="noa"),
        lambda: studio.serving.remove_chain("he", by="noa"),
        lambda: studio.serving.mark_critical(code, "a danger", by="noa"),
    ):
        with pytest.raises(Refused, match="Curators"):
            refused()


def test_a_library_chooses_where_readers_are_led(studio: Studio, code: str, reader: Reader) -> None:
    studio.writing.save(code, "en-GB", by="noa", title="Refund window", body=BODY)
    publish(studio, code, "en-GB")
    assert reader.show(code, "en-AU").locale == "en"
    studio.serving.put_chain("en-AU", ["en-001", "en_gb", "en"], by="karl")
    chain = studio.serving.chains()["en-AU"]
    assert (chain.tags, chain.computed, chain.by_library) == (("en-001", "en-GB", "en"), ("en-001", "en"), True)
    assert reader.show(code, "en-AU").locale == "en-GB"
    studio.serving.remove_chain("en-AU", by="karl")
    assert not studio.serving.chain("en-AU").by_library
    assert reader.show(code, "en-AU").locale == "en"


@pytest.mark.parametrize(
    ("locale", "tags", "why"),
    [
        ("en-AU", ["en-AU"], "first anyway"),
        ("en-AU", ["en", "eng"], "twice"),
        ("en-AU", ["klingon"], "not a language"),
        ("zh-TW", ["zh"], "another script"),
        ("he-IL", ["he", "en"], "another script"),
        ("sr-Latn", ["sr"], "another script"),
        ("en-AU", [f"en-{number:03}" for number in range(2, 15)], "at most"),
    ],
)
def test_a_chain_that_is_not_safe_to_read_is_refused(studio: Studio, locale: str, tags: list[str], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        studio.serving.put_chain(locale, tags, by="karl")
    assert not studio.serving.chain(locale).by_library


def test_a_library_may_lead_readers_to_another_language_of_their_script(studio: Studio) -> None:
    assert studio.serving.put_chain("uk", ["ru"], by="karl").tags == ("ru",)


def test_a_critical_change_withholds_at_once_until_it_is_in(studio: Studio, code: str, reader: Reader) -> None:
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    marked = studio.serving.mark_critical(code, "the law changed", by="karl", number=2)
    assert (marked.number, studio.serving.critical(code)) == (2, (marked,))
    assert reader.show(code, "he").served.outcome is Outcome.SHOWN
    publish(studio, code)
    with pytest.raises(Refused, match="critical"):
        reader.show(code, "he")
    with pytest.raises(Refused, match="critical"):
        reader.show(code, "he-IL")
    caught_up(studio, code)
    assert reader.show(code, "he").served.outcome is Outcome.SHOWN


def test_a_change_is_found_critical_later_and_taken_back(studio: Studio, code: str, reader: Reader) -> None:
    moves_on(studio, code)
    last = reader.changes()[-1].sequence
    studio.serving.mark_critical(code, "people were charged", by="karl")
    with pytest.raises(Refused, match="critical"):
        reader.show(code, "he")
    studio.serving.put_rule(behind="show", by="karl")
    studio.serving.take_back_critical(code, by="karl")
    assert reader.show(code, "he").served.outcome is Outcome.BEHIND
    assert told(reader, last) == [(FeedKind.WITHDRAWN, "he"), (FeedKind.PUBLISHED, "he")]
    with pytest.raises(BadInput, match="No change"):
        studio.serving.take_back_critical(code, by="karl")


def test_only_languages_without_the_critical_change_are_withheld(studio: Studio, code: str, reader: Reader) -> None:
    """Hebrew has the critical change; that another one came after it is no reason to withhold it."""
    moves_on(studio, code)
    studio.serving.mark_critical(code, "the law changed", by="karl")
    studio.writing.save(code, "pl", by="noa", title="Zwrot", body=BODY)
    publish(studio, code, "pl")
    caught_up(studio, code)
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14").replace("order number", "7 numbers"))
    publish(studio, code)
    assert reader.show(code, "he").served.outcome is Outcome.BEHIND
    assert reader.show(code, "pl").served.why is Why.BEHIND


def test_a_critical_change_is_not_lost_with_the_next_one(studio: Studio, code: str, reader: Reader) -> None:
    moves_on(studio, code)
    studio.serving.mark_critical(code, "the law changed", by="karl")
    moves_on(studio, code, "7")
    with pytest.raises(Refused, match="critical"):
        reader.show(code, "he")


def test_a_critical_correction_merged_into_the_draft_stays_critical(studio: Studio, code: str, reader: Reader) -> None:
    fixed = BODY.replace("30", "14")
    studio.writing.save(code, "en", by="maya", body=f"{BODY}\nBe kind.\n")
    studio.correcting.save(code, "en", by="noa", body=fixed, based_on=1)
    studio.reviewing.submit(code, "en", by="noa", reason="Wrong", change="meaning", line=Line.HOTFIX, critical="law")
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    with pytest.raises(Refused, match="critical"):
        reader.show(code, "he")
    studio.writing.save(code, "en", by="maya", body=f"{fixed}\nBe kind.\n", merged=3)
    publish(studio, code)
    with pytest.raises(Refused, match="critical"):
        reader.show(code, "he")


def test_who_submits_says_what_is_critical(studio: Studio, code: str, reader: Reader) -> None:
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    with pytest.raises(BadInput, match="meaning"):
        studio.reviewing.submit(code, "en", by="maya", reason="new law", change="wording", critical="a law")
    studio.reviewing.submit(code, "en", by="maya", reason="new law", change="meaning", critical="a law")
    assert [(each.number, each.reason, each.person) for each in studio.serving.critical(code)] == [(2, "a law", "maya")]
    studio.writing.save(code, "he", by="noa", title="חלון", body=BODY + "!")
    with pytest.raises(BadInput, match="written in"):
        studio.reviewing.submit(code, "he", by="noa", reason="new law", change="meaning", critical="a law")
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    assert reader.served(code, "he").why is Why.CRITICAL


def test_who_withholds_for_a_critical_change_says_why(studio: Studio, code: str) -> None:
    with pytest.raises(BadInput, match="Say what makes"):
        studio.serving.mark_critical(code, "  ", by="karl")


def test_search_finds_nothing_that_is_withheld(studio: Studio, code: str, reader: Reader) -> None:
    assert [hit.locale for hit in reader.search("חלון", "he").hits] == ["he"]
    moves_on(studio, code)
    studio.serving.put_rule(locale="he", behind="withhold", by="karl")
    assert reader.search("חלון", "he").hits == ()
    studio.serving.put_rule(locale="he", behind="fall_back", by="karl")
    assert [(hit.article, hit.locale) for hit in reader.search("refund", "he").hits] == [(code, "en")]
    assert [hit.locale for hit in reader.search("refund", "pl").hits] == ["en"]


def test_search_gives_what_the_reader_would_be_shown(studio: Studio, code: str, reader: Reader) -> None:
    """Words of a text the reader does not get find nothing: they are not in what would be opened."""
    assert reader.search("refund", "he").hits == ()
    studio.serving.put_rule(locale="pl", missing="withhold", by="karl")
    assert reader.search("refund", "pl").hits == ()
    for locale in ("en-AU", "en-GB", "ru", "he-IL"):
        for hit in reader.search("refund router", locale).hits:
            assert reader.show(hit.article, locale).locale == hit.locale


def test_the_grid_knows_what_agents_get(studio: Studio, code: str, reader: Reader) -> None:
    studio.languages.put_rule("pl", by="karl")
    studio.languages.put_rule("de", by="karl")
    studio.serving.put_rule(locale="de", missing="withhold", by="karl")
    moves_on(studio, code)

    def grid() -> dict[str, tuple[str, str]]:
        (row,) = studio.languages.grid().rows
        for locale, cell in row.cells.items():
            assert cell.served == reader.served(code, locale)
        return {locale: (cell.served.outcome, cell.served.locale) for locale, cell in row.cells.items() if cell.served}

    assert grid() == {"en": ("shown", "en"), "he": ("behind", "he"), "pl": ("fallback", "en"), "de": ("withheld", "")}
    studio.serving.put_rule(locale="he", behind="fall_back", by="karl")
    assert grid()["he"] == ("fallback", "en")
    studio.serving.mark_critical(code, "a law", by="karl")
    assert grid()["he"] == ("withheld", "")
    studio.publishing.withdraw(code, "en", by="karl", reason="wrong", languages=False)
    assert grid() == {"en": ("missing", ""), "he": ("behind", "he"), "pl": ("missing", ""), "de": ("withheld", "")}


@pytest.mark.parametrize(
    ("body", "title", "lacks"),
    [
        (BODY.replace("30", "14"), None, True),
        (f"{BODY}\nNever open the power supply.\n", None, True),
        (BODY.replace("- Ask for the order number\n", ""), None, True),
        (BODY, "No refund window", True),
        (BODY.replace("Customers may", "Customers\nmay"), None, False),
    ],
)
def test_whatever_a_critical_change_did_to_the_source_is_lacking(
    studio: Studio, code: str, reader: Reader, body: str, title: str | None, lacks: bool
) -> None:
    studio.writing.save(code, "en", by="maya", body=body, title=title)
    publish(studio, code)
    studio.serving.mark_critical(code, "a danger", by="karl")
    assert (reader.served(code, "he").why is Why.CRITICAL) is lacks


def test_a_language_that_was_early_has_the_critical_change(studio: Studio, code: str, reader: Reader) -> None:
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    studio.serving.mark_critical(code, "a law", by="karl", number=2)
    view = studio.localising.view(code, "he", by="noa", early=True)
    edits = [BlockEdit(row.key, text=row.now) for row in view.rows if row.state == "stale"]
    assert edits
    studio.localising.adapt(code, "he", by="noa", edits=edits, based_on=view.number, source_number=view.source_number)
    publish(studio, code, "he")
    publish(studio, code)
    assert reader.served(code, "he").outcome is Outcome.SHOWN


def test_a_market_is_behind_and_withheld_with_the_language_it_inherits(
    studio: Studio, code: str, reader: Reader
) -> None:
    studio.writing.save(code, "he-IL", by="noa", title="חלון", body=BODY)
    publish(studio, code, "he-IL")
    moves_on(studio, code)
    cells = studio.languages.grid().rows[0].cells
    for locale in ("he", "he-IL"):
        shown = reader.show(code, locale)
        assert (shown.served.outcome, shown.stale_blocks) == (Outcome.BEHIND, 1)
        assert cells[locale].served == shown.served == reader.served(code, locale)
    studio.serving.mark_critical(code, "a law", by="karl")
    assert [reader.served(code, locale).why for locale in ("he", "he-IL")] == [Why.CRITICAL, Why.CRITICAL]
    caught_up(studio, code)
    assert [reader.served(code, locale).outcome for locale in ("he", "he-IL")] == [Outcome.SHOWN, Outcome.SHOWN]


def test_what_is_found_more_often_in_a_language_readers_do_not_get_is_found_in_theirs(
    studio: Studio, code: str, reader: Reader
) -> None:
    studio.writing.save(code, "en", by="maya", body=BODY + "\nAt E42 wait for the lamp, then begin anew.\n")
    publish(studio, code)
    studio.writing.save(code, "he", by="noa", title="E42", body="E42\n")
    publish(studio, code, "he")
    assert [(hit.article, hit.locale) for hit in reader.search("E42", "pl").hits] == [(code, "en")]
    assert [(hit.article, hit.locale) for hit in reader.search("E42", "he-IL").hits] == [(code, "he")]


def test_what_nobody_confirmed_is_behind_once_its_source_says_something_else(
    studio: Studio, code: str, reader: Reader
) -> None:
    view = studio.localising.view(code, "ru", by="noa")
    edits = [BlockEdit(row.key, row.now, origin=Origin.MACHINE, confirmed=False) for row in view.rows]
    studio.localising.adapt(code, "ru", by="noa", edits=edits, based_on=0, source_number=view.source_number)
    publish(studio, code, "ru")
    moves_on(studio, code)
    assert reader.show(code, "ru").served.outcome is Outcome.BEHIND
    assert studio.localising.currency(code, "ru").stale == 1
    studio.serving.put_rule(locale="ru", behind="withhold", by="karl")
    with pytest.raises(Refused, match="withheld"):
        reader.show(code, "ru")
