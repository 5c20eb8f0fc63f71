"""Which texts lack a critical change of the source: those of markets, wherever they have their words from."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.serving import Outcome, Served, Why
from kbstudio.services.locales.adaptations import BlockEdit
from tests.support.studios import BODY, new_article, publish


@pytest.fixture
def code(studio: Studio) -> str:
    """An article agents read in English and Hebrew."""
    made = new_article(studio).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון", body=BODY)
    publish(studio, made, "he")
    return made


def served(studio: Studio, code: str, locale: str) -> Served:
    reader = studio.reader()
    found = reader.served(code, locale)
    reader.close()
    return found


def test_what_a_market_says_otherwise_lacks_a_critical_change_that_its_language_has(studio: Studio, code: str) -> None:
    own_words(studio, code, "he-IL")
    critical(studio, code)
    assert served(studio, code, "he-IL").why is Why.CRITICAL
    own_words(studio, code, "he", "14 days")
    assert served(studio, code, "he").outcome is Outcome.SHOWN
    assert served(studio, code, "he-IL").why is Why.CRITICAL
    own_words(studio, code, "he-IL", "14 days")
    assert served(studio, code, "he-IL").outcome is Outcome.SHOWN
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "10"))
    publish(studio, code)
    own_words(studio, code, "he", "10 days")
    assert served(studio, code, "he-IL").outcome is Outcome.BEHIND


def test_a_market_of_a_language_agents_read_no_more_lacks_a_critical_change(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en-001", by="noa", title="Refund window", body=BODY)
    publish(studio, code, "en-001")
    studio.writing.save(code, "en-AU", by="noa", title="Refunds", body=BODY)
    publish(studio, code, "en-AU")
    studio.publishing.withdraw(code, "en-001", by="karl", reason="not needed", languages=False)
    critical(studio, code)
    assert served(studio, code, "en-AU").why is Why.CRITICAL


def own_words(studio: Studio, code: str, locale: str, days: str = "30 days") -> None:
    """A language says in its own words how many days it is."""
    view = studio.localising.view(code, locale, by="noa")
    edits = [BlockEdit(row.key, f"Only {days}.") for row in view.rows if "days" in row.now]
    number = view.source_number
    studio.localising.adapt(code, locale, by="noa", edits=edits, based_on=view.number, source_number=number)
    publish(studio, code, locale)


def critical(studio: Studio, code: str) -> None:
    """The source says something that no reader may do without."""
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    studio.reviewing.submit(code, "en", by="maya", reason="law", change="meaning", critical="the law")
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
