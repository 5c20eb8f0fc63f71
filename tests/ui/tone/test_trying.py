"""A tone editor tries rules: on a text of their own, and on what is published."""

from PySide6.QtCore import Qt

from kbstudio.domain.tone import Conformance, ConformancePoint
from kbstudio.ui.tone.conformance_view import ConformanceView
from kbstudio.ui.tone.panel import COVERAGE, IMPACT, RULE, RULES, TEST
from tests.support.screens import Screens
from tests.support.studios import new_article, publish
from tests.ui.tone.tone_desk import BODY, ToneDesk, new_guideline


def test_findings_stand_beside_what_is_typed(screens: Screens) -> None:
    """And change with the rule, before anything is saved."""
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(TEST)
    screens.qtbot.keyClicks(desk.panel.test.edit, "You failed to write. You refused to call.")
    desk.settle()
    assert desk.panel.test.found == ["You failed to"]
    tokens = desk.panel.rule.form.fields["tokens"].widget
    tokens.setPlainText("you (failed|refused) to")  # pyright: ignore[reportAttributeAccessIssue]
    desk.settle()
    assert desk.panel.test.found == ["You failed to", "You refused to"]


def test_a_finding_leads_to_its_rule(screens: Screens) -> None:
    """By its card, which shows where in the text it stands."""
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(TEST)
    desk.panel.test.edit.setPlainText("\N{ROCKET} Oh. You forgot to call.")
    desk.settle()
    card = desk.panel.test._cards[0]
    card.picked.emit()
    assert desk.panel.test.edit.textCursor().selectedText() == "You forgot to"
    card.rule_requested.emit(code, f"{code}.no-blame")
    assert (desk.panel.part, desk.panel.rule.draft.name) == (RULE, "no-blame")


def test_impact_lists_what_would_change_in_published_texts(screens: Screens) -> None:
    """Each opens; another change of the guideline makes the list an old one."""
    studio = screens.studio
    article = new_article(studio, body="You failed to ask. You forgot to call.\n").article
    publish(studio, article)
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(IMPACT)
    desk.click(desk.panel.impact.progress.begin)
    assert [(row.code, row.added, row.removed) for row in desk.panel.impact.model.rows] == [(article, 2, 0)]
    assert "+2" in desk.panel.impact.said
    desk.click(desk.panel.impact.compare)
    assert desk.compared == [code]
    desk.panel.impact.table.row_opened.emit(0)
    assert desk.went == [(article, "en")]
    desk.panel.rule.form.level._buttons["suggestion"].click()
    assert desk.panel.impact.is_stale


def test_a_look_can_be_stopped(screens: Screens) -> None:
    """Nothing is shown of what was looked at so far."""
    publish(screens.studio, new_article(screens.studio, body="You failed to ask.\n").article)
    desk = ToneDesk(screens)
    desk.controller.load()
    desk.settle()
    code = new_guideline(screens)
    desk.controller.load()
    desk.settle()
    desk.choose(code)
    desk.panel.show_part(IMPACT)
    desk.panel.impact.progress.begin.click()
    desk.panel.impact.progress.stop.click()
    desk.settle()
    assert not desk.panel.impact.model.rows
    assert desk.panel.impact.progress.said == "Stopped before the end."


def test_rules_that_never_found_anything_are_told_apart(screens: Screens) -> None:
    """And lead to the guideline they stand in."""
    publish(screens.studio, new_article(screens.studio, body="You failed to ask.\n").article)
    quiet = (
        "\n## Weather {#weather}\n\n- ✗ It rains.\n\n```yaml\nextends: existence\nmessage: No.\ntokens: [rains]\n```\n"
    )
    code = new_guideline(screens, body=BODY + quiet)
    publish(screens.studio, code)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(COVERAGE)
    page = desk.panel.coverage
    desk.click(page.progress.begin)
    page.which._buttons["never"].click()
    assert [each.rule.name for each in page.model.rows] == [f"{code}.weather"]
    page.which._buttons["all"].click()
    assert next((each.rule.name, each.found) for each in page.model.rows) == (f"{code}.no-blame", 1)
    page.table.row_opened.emit(1)
    assert (desk.panel.part, desk.panel.rules.chosen and desk.panel.rules.chosen.title) == (RULES, "Weather")


def test_teams_are_shown_by_their_names(screens: Screens) -> None:
    """The newest month of each in the table, all of them in the chart."""
    view = ConformanceView()
    screens.frame(view)
    points = (
        ConformancePoint("billing", "2026-09", 3, 1000, 2, 2),
        ConformancePoint("billing", "2026-11", 5, 2000, 1, 1),
        ConformancePoint("", "2026-10", 1, 0, 0, 0),
    )
    view.show_conformance(Conformance({"billing": "Billing"}, points))
    said = [[str(view.model.index(row, column).data()) for column in (0, 1, 4)] for row in range(2)]
    assert said == [["Billing", "5", "1.0"], ["Without a topic", "1", "0.0"]]
    assert view.chart.accessibleName() == "Billing: Sep 2026: 4.0, Nov 2026: 1.0"


def test_a_text_is_tried_where_it_belongs(screens: Screens) -> None:
    """As the guideline at first; in another language what holds there is looked for, and lines run as they do there."""
    code = new_guideline(screens, locale="en")
    hebrew = "## Ours {#ours}\n\n```yaml\nextends: existence\nmessage: No.\ntokens: [failed]\n```\n"
    other = new_guideline(screens, title="Hebrew", body=hebrew, locale="he")
    publish(screens.studio, other)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(TEST)
    page = desk.panel.test
    assert page.belongs.scope.locale == "en"
    page.edit.setPlainText("You failed to call.")
    desk.settle()
    assert page.found == ["You failed to"]
    page.belongs.boxes["locale"].show_value("he")
    page.belongs.boxes["locale"].value_changed.emit()
    desk.settle()
    assert page.found == ["failed"]
    assert page.edit.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    assert "This guideline does not hold" in page._notices.text()
    desk.choose(other)
    desk.choose(code)
    assert page.belongs.scope.locale == "en"
    desk.settle()
    assert page.found == ["You failed to"]


def test_a_language_there_cannot_be_is_told_beside_the_text(screens: Screens) -> None:
    """And the text is tried as before."""
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(TEST)
    belongs = desk.panel.test.belongs
    belongs.boxes["market"].setEditText("Nowhere")
    belongs.boxes["market"].value_changed.emit()
    assert "no market" in belongs.problem
    belongs.boxes["market"].setEditText("gb")
    belongs.boxes["market"].value_changed.emit()
    assert (belongs.problem, belongs.scope.market) == ("", "GB")
