"""What the agents' page says of how fresh a text is."""

from dataclasses import replace
from datetime import UTC, datetime

from kbstudio.domain.published import Edition
from kbstudio.ui.publish.freshness import page_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
EDITION = Edition("e", "KB-1", "faq", "he", 2, "0" * 64, "Title", "", "dana", "agent", (), True, NOW, "karl")


def test_a_language_behind_its_source_is_said_to_be_so() -> None:
    assert "behind" not in page_of(EDITION, "Dana", NOW).note
    assert " · 3 part" in page_of(replace(EDITION, stale_blocks=3, behind_since=NOW), "Dana", NOW).note


def test_what_nobody_else_read_is_said_to_be_so() -> None:
    assert page_of(replace(EDITION, reviewed=False), "Dana", NOW).note.endswith("Not reviewed")
