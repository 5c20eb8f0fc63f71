"""A text that is written block by block is checked as the whole it will be."""

from collections.abc import Iterator

import pytest

from kbstudio.application import Studio
from kbstudio.domain.guidelines import Resolved, Scope
from kbstudio.services.tone.books import Checked, OwnRule, RuleBook
from kbstudio.services.tone.drafts import Draft, found_in_draft
from kbstudio.text.tone.page import Page
from kbstudio.text.translation.composing import Insertion
from tests.support.studios import new_article, team_studio

BODY = "# Ένα 🙂\n\nOne utilize.\n\nTwo.\n\nThree.\n"
RULE = OwnRule("KB-9.plain", "extends: existence\nmessage: No.\nlevel: warning\ntokens: [utilize]\n")
BOOK = RuleBook("en", Resolved(Scope("en")), own=(RULE,))


@pytest.fixture
def studio(sqlite_url: str) -> Iterator[Studio]:
    made = team_studio(sqlite_url)
    new_article(made, body=BODY)
    yield made
    made.close()


def test_findings_count_in_the_text_a_draft_comes_to() -> None:
    draft = Draft("A utilize", BODY, {2: "Zwei 🙂 utilize.", 3: ""}, (Insertion("+1", 0, "New utilize.\n"),))
    checked, whole = found_in_draft(draft, BOOK.key, BOOK)
    body = whole.page.body
    assert [body[each.start : each.end] for each in checked.findings] == ["utilize"] * 3
    assert [each.start for each in checked.in_title] == [2]
    stands = {name: body[start:end] for start, end, name in whole.stands}
    assert stands["+1"].strip() == "New utilize."
    assert stands[2].strip() == "Zwei 🙂 utilize."
    assert stands[1].strip() == "One utilize."
    assert not stands.get(3)


def test_a_draft_nothing_was_done_to_is_the_text_as_it_stands() -> None:
    _checked, whole = found_in_draft(Draft("A", BODY, {}, ()), BOOK.key, BOOK)
    assert whole.page == Page("A", BODY)


def test_a_language_that_is_not_begun_is_judged_by_the_rules_that_will_hold_for_it(studio: Studio) -> None:
    book = studio.tone.book("KB-1", "he")
    assert book.resolved.scope.locale == "he"
    report = studio.tone.judge("KB-1", "he", Checked(), Page("", ""), book.resolved)
    assert report.findings == ()
