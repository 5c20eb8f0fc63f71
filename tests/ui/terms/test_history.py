"""What became of a term is told beside it, and it can be made what it was."""

from dataclasses import replace

import pytest

from kbstudio.services.locales.terms import Terms
from kbstudio.text.translation.terms import Concept, Term
from kbstudio.ui.terms.drafts import ChangedMeanwhile, Draft, keep
from tests.support.screens import Screens
from tests.ui.terms.terms_desk import ROUTER, WIFI, TermsDesk


@pytest.fixture
def desk(screens: Screens) -> TermsDesk:
    for concept in (ROUTER, replace(ROUTER, note="Grey"), WIFI):
        screens.studio.terms.put(concept, by="karl")
    return TermsDesk(screens)


def test_who_changed_a_term_is_told_with_what_it_was(desk: TermsDesk) -> None:
    desk.choose("router")
    history = desk.view.inspector.history
    assert history.newest.text().startswith("Changed by \u2068Karl\u2069 on ")
    assert history.lines == []
    history.earlier.click()
    (line,) = history.lines
    assert "\u2068router\u2069 — en" in line.words.text()
    assert "Grey" not in line.words.text()
    desk.choose("wifi")
    assert history.newest.text().startswith("Added by ")
    assert not history.earlier.isVisible()
    assert history.lines == []


def test_a_term_is_made_what_it_was_and_back(desk: TermsDesk) -> None:
    desk.choose("router")
    desk.view.inspector.history.earlier.click()
    desk.press(desk.view.inspector.history.lines[0].restore)
    assert desk.kept["router"] == ROUTER
    assert desk.view.inspector.form.concept == ROUTER
    assert len(desk.view.inspector.history.lines) == 2
    desk.take_back()
    assert desk.kept["router"].note == "Grey"


def test_nothing_typed_is_thrown_away_by_restoring(desk: TermsDesk) -> None:
    desk.choose("router")
    history = desk.view.inspector.history
    history.earlier.click()
    assert history.lines[0].restore.isEnabled()
    desk.type_over(desk.view.inspector.form.lines[0].word, "gateway")
    assert not history.lines[0].restore.isEnabled()


def test_somebody_who_may_not_keep_terms_restores_none(screens: Screens) -> None:
    for concept in (ROUTER, replace(ROUTER, note="Grey")):
        screens.studio.terms.put(concept, by="karl")
    desk = TermsDesk(screens, "maya")
    desk.choose("router")
    desk.view.inspector.history.earlier.click()
    assert not desk.view.inspector.history.lines[0].restore.isEnabled()


def test_what_somebody_else_did_in_between_is_not_overwritten(screens: Screens) -> None:
    terms = screens.studio.terms
    before = terms.put(ROUTER, by="karl")
    theirs = replace(before, terms=(*before.terms, Term("gateway", "en", "allowed")))
    read = terms.newest

    class Between(Terms):
        """Somebody else is quicker, after the last look."""

        def newest(self, code: str) -> tuple[Concept | None, int]:
            found = read(code)
            terms.put(theirs, by="admin")
            return found

    slow = Between(terms._database, terms._now)
    with pytest.raises(ChangedMeanwhile) as told:
        keep(slow, Draft(before, replace(before, note="Black")), by="karl")
    assert told.value.theirs == theirs
    assert terms.all() == (theirs,)
