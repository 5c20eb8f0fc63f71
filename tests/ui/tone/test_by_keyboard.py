"""The place of guidelines by keyboard alone: Tab goes through it as it is read."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kbstudio.ui.tone.panel import COVERAGE, IMPACT, RULE, RULES, TEST, VOICE
from tests.support.desktops import Hands

WAY = {
    VOICE: ["Edit the text", "Language", "Market", "Audience", "Channel", "Kind of article", "Inherits"],
    RULES: ["Find a rule", "New rule", "Rules", "Open the rule"],
    RULE: ["Rule", "Remove the rule", "New rule", "Form", "Title", "Why", "What it does", "Find"],
    TEST: ["Language", "Market", "Audience", "Channel", "Kind of article", "Test text"],
    IMPACT: ["Look at published texts", "Compare versions"],
    COVERAGE: ["Look at published texts"],
}


def test_tab_goes_from_the_list_through_every_part(hands: Hands) -> None:
    """As it is read, and on to the list again; an example that is added is where it stands."""
    place = hands.workspace.tone
    code = next(row.code for row in hands.workspace.studio.guidelines.all() if row.draft is not None)
    place.open_rule(code)
    panel, bench = place.view.panel, place.controller.bench
    hands.until(lambda: bench.code == code and bool(panel.rules.model.rows))
    hands.window.activateWindow()
    for part, way in WAY.items():
        panel.show_part(part)
        passed = walked(hands)
        at = [passed.index(name) for name in ("New guideline…", *way)]
        assert at == sorted(at), part
    panel.show_part(RULE)
    before = walked(hands)
    panel.rule.examples.add_dont.click()
    hands.until(lambda: all(row.isVisible() for row in panel.rule.examples._rows))
    passed = walked(hands)
    first, count = passed.index("Don’t"), before.count("Don’t")
    assert passed.count("Don’t") == count + 1
    assert passed[first : first + 2 * count + 2 : 2] == ["Don’t"] * (count + 1)


def walked(hands: Hands) -> list[str]:
    """What Tab leads to from the list of guidelines, until it is there again."""
    rows = hands.workspace.tone.view.sidebar.guidelines
    rows.setFocus()
    hands.until(rows.hasFocus)
    passed: list[str] = []
    while len(passed) < 60:
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now is rows:
            break
        passed.append(now.accessibleName() or str(now.property("text") or ""))
    return passed
