"""The panel of findings: what it lists, filters and asks for."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.guidelines import RuleExplained
from kbstudio.domain.tone import ToneException, ToneReport
from kbstudio.ui.tone_findings.finding_list import MOST_CARDS
from kbstudio.ui.tone_findings.panel import TonePanel
from tests.ui.tone_findings.reports import made_of, report_on, saying

TEXT = "Well basically.\n\nPlease reach out.\n\nyou failed to pay.\n"
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def panel(qtbot: QtBot) -> TonePanel:
    made = TonePanel()
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    return made


def show(panel: TonePanel, report: ToneReport, *, editable: bool = True) -> None:
    panel.show_report(report, {"noa": "Noa Levi"}, editable=editable)


def listed(panel: TonePanel) -> list[str]:
    return [card.shown.fingerprint for card in panel.findings.cards]


def words(panel: TonePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def buttons(panel: TonePanel) -> list[str]:
    return [each.text() for each in panel.findings.findChildren(QPushButton) if each.isVisible()]


def test_the_weightiest_findings_stand_first(panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    assert listed(panel) == ["you failed 1", "reach out 1", "basically 1"]
    assert "blocks approval" in words(panel)


def test_a_card_that_stayed_while_others_came_unfolds_whole(qtbot: QtBot, panel: TonePanel) -> None:
    """What is in it is not squeezed into the height it had when folded."""
    show(panel, report_on("Well basically.\n\nPlease reach out.\n"))
    card = panel.findings.card("reach out 1")
    assert card is not None
    show(panel, report_on(TEXT))
    assert panel.findings.card("reach out 1") is card
    panel.findings.pick("reach out 1")
    qtbot.waitUntil(lambda: card.height() >= card.heightForWidth(card.width()) > 100)


def test_going_through_them_follows_the_text(panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    assert panel.order == ["basically 1", "reach out 1", "you failed 1"]


def test_a_count_filters_and_lets_all_come_back(panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    panel.filters["warning"].click()
    assert listed(panel) == ["reach out 1"]
    assert panel.order == ["reach out 1"]
    panel.filters["warning"].click()
    assert len(listed(panel)) == 3


def test_a_filter_ends_with_the_last_finding_it_shows(panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    panel.filters["error"].click()
    show(panel, report_on("Well basically."))
    assert listed(panel) == ["basically 1"]


def test_the_foot_tells_words_mark_and_what_waits(panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    assert "126 words · mark 56 of 100" in words(panel).replace("(s)", "s")
    assert "approval will wait" in words(panel)


def test_nothing_found_is_said(panel: TonePanel) -> None:
    show(panel, report_on("Fine."))
    assert "Nothing found" in words(panel)
    assert not panel.next.isEnabled()


def test_where_terms_alone_hold_nothing_is_said_of_guidelines(panel: TonePanel) -> None:
    show(panel, report_on("Fine."))
    assert "company’s terms" in words(panel)


def test_a_term_is_said_to_be_the_companys(panel: TonePanel) -> None:
    (found,) = report_on("Well basically.").findings
    term = RuleExplained("Terms.portal", "My account", "error", "term", style="Terms", donts=("portal",))
    show(panel, made_of([replace(found, rule=term)]))
    assert "Company term" in words(panel)
    assert "My account" in words(panel)
    panel.findings.pick("basically 1")
    assert "Open the rule" not in buttons(panel)


def test_of_a_very_long_example_the_beginning_is_shown(panel: TonePanel) -> None:
    (found,) = report_on("Well basically.").findings
    long = RuleExplained(
        "KB-9.length", "Short", "warning", "length", "KB-9", donts=("too long " * 90,), dos=("Short.",)
    )
    show(panel, made_of([replace(found, rule=long)]))
    panel.findings.pick("basically 1")
    assert "too long too long" in words(panel)
    assert "too long " * 30 not in words(panel)


def test_a_text_without_guidelines_is_told_so(panel: TonePanel) -> None:
    show(panel, report_on("Fine.", rules=False))
    assert "No guideline holds" in words(panel)
    assert not panel.fix_all.isVisible()


def test_cards_stay_while_lines_move(panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    panel.findings.pick("you failed 1")
    card = panel.findings.card("you failed 1")
    show(panel, report_on(f"New.\n\n{TEXT}"))
    assert panel.findings.card("you failed 1") is card
    assert card is not None
    assert card.is_picked
    assert "line 7" in words(panel)


def test_a_card_offers_what_can_be_done(qtbot: QtBot, panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    panel.findings.pick("you failed 1")
    assert buttons(panel) == ["Fix", "Ignore…", "Open the rule"]
    with qtbot.waitSignal(panel.findings.asked) as asked:
        fix = panel.findings.fix_button("you failed 1")
        assert fix is not None
        fix.click()
    assert asked.args == ["fix", "you failed 1"]


def test_what_cannot_be_mended_by_itself_has_no_such_button(panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    panel.findings.pick("you failed 1")
    panel.findings.offer_fix("you failed 1", offered=False)
    assert buttons(panel) == ["Ignore…", "Open the rule"]


def ways_round(panel: TonePanel, fingerprint: str) -> list[str]:
    card = panel.findings.card(fingerprint)
    assert card is not None
    menus = [menu for each in card.findChildren(QPushButton) if (menu := each.menu()) is not None]
    return [action.text() for menu in menus for action in menu.actions()]


def test_only_a_required_finding_may_have_an_exception(panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    assert ways_round(panel, "you failed 1")[-1] == "Ask for an exception…"
    assert ways_round(panel, "reach out 1") == ["Ignore here…", "Ignore in this document…"]


def test_nobody_asks_twice_for_an_exception(panel: TonePanel) -> None:
    asked = ToneException("you failed 1", "KB-12.no-blame", "you failed", "The law says so", "noa", NOW)
    show(panel, saying(report_on(TEXT), "you failed 1", exception=asked))
    assert "Ask for an exception…" not in ways_round(panel, "you failed 1")
    show(panel, saying(report_on(TEXT), "you failed 1", exception=replace(asked, granted=False)))
    assert "Ask for an exception…" in ways_round(panel, "you failed 1")


def test_ignored_findings_are_folded_and_can_be_taken_back(qtbot: QtBot, panel: TonePanel) -> None:
    ignored = Dismissal("basically 1", "A quotation", "noa", NOW)
    show(panel, saying(report_on(TEXT), "basically 1", dismissal=ignored))
    assert "basically 1" not in listed(panel)
    fold = next(each for each in panel.findChildren(QPushButton) if each.text() == "Ignored: 1")
    fold.click()
    assert "A quotation" in words(panel)
    panel.findings.pick("basically 1")
    back = next(each for each in panel.findChildren(QPushButton) if each.text() == "Take back")
    with qtbot.waitSignal(panel.findings.asked) as asked:
        back.click()
    assert asked.args == ["take_back", "basically 1"]


def test_a_required_finding_that_is_ignored_still_counts(panel: TonePanel) -> None:
    ignored = Dismissal("you failed 1", "A quotation", "noa", NOW)
    show(panel, saying(report_on(TEXT), "you failed 1", dismissal=ignored))
    assert listed(panel)[0] == "you failed 1"
    assert "Ignored here" not in ways_round(panel, "you failed 1")


def test_nothing_is_mended_in_a_text_nobody_may_change_here(panel: TonePanel) -> None:
    show(panel, report_on(TEXT), editable=False)
    panel.findings.pick("you failed 1")
    assert buttons(panel) == ["Open the rule"]
    assert not panel.fix_all.isVisible()


def test_rules_that_were_stopped_are_told_below(panel: TonePanel) -> None:
    stopped = replace(
        report_on(TEXT), stopped=(("KB-1.slow", "it took too long."),), notices=("No dictionary for he.",)
    )
    show(panel, stopped)
    assert "The rule “KB-1.slow” was stopped: it took too long." in words(panel)
    assert "No dictionary for he." in words(panel)


def test_arrows_go_from_card_to_card_and_enter_picks(qtbot: QtBot, panel: TonePanel) -> None:
    show(panel, report_on(TEXT))
    panel.activateWindow()
    first, second, _third = panel.findings.cards
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    for deed in ("choose", "enter"):
        with qtbot.waitSignal(panel.findings.asked) as asked:
            qtbot.keyClick(second, Qt.Key.Key_Return)
        assert asked.args == [deed, "reach out 1"]
        panel.findings.pick("reach out 1")


def test_of_very_many_findings_the_first_are_listed_until_one_asks_for_more(panel: TonePanel) -> None:
    show(panel, report_on("basically\n\n" * (MOST_CARDS + 20)))
    assert len(listed(panel)) == MOST_CARDS
    panel.findings.pick(f"basically {MOST_CARDS + 7}")
    assert len(listed(panel)) == MOST_CARDS + 7
    more = next(each for each in panel.findings.findChildren(QPushButton) if "more" in each.text() and each.isVisible())
    more.click()
    assert len(listed(panel)) == MOST_CARDS + 20


@pytest.mark.parametrize("key", ["you failed 25", "basically 28", "you failed 3"])
def test_a_picked_card_comes_to_sight_as_a_whole(qtbot: QtBot, panel: TonePanel, key: str) -> None:
    show(panel, report_on("basically\n\nyou failed\n\n" * 30))
    panel.findings.pick(key)
    card, viewport = panel.findings.card(key), panel.findings.viewport()
    assert card is not None

    def in_sight() -> bool:
        top = card.mapTo(viewport, QPoint(0, 0)).y()
        return top >= 0 and top + card.height() <= viewport.height() + 1

    qtbot.waitUntil(in_sight)
