"""A guideline knows who gives its rules another level."""

from kbstudio.application import Studio
from kbstudio.services.tone.changes import RuleChange
from tests.services.tone.guidelines import publish_guideline, write_guideline


def test_guidelines_that_change_a_rule_are_told(studio: Studio) -> None:
    code = publish_guideline(studio)
    layer = f"Here.\n\n```ini\n{code.lower()}.No-Blame = warning\n{code}.plain = NO\nother.rule = NO\n```\n"
    narrow = publish_guideline(studio, layer, title="Replies", kind="reply")
    write_guideline(studio, layer, title="A draft", locale="en")
    assert studio.tone_effect.changes_elsewhere(code) == (
        RuleChange(f"{code}.no-blame", "warning", narrow, "Replies"),
        RuleChange(f"{code}.plain", "off", narrow, "Replies"),
    )
    assert studio.tone_effect.changes_elsewhere(narrow) == ()
