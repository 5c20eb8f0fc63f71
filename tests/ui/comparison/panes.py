"""What tests of the comparison pane share: two texts in a window, and what a person sees of them."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.domain.revisions import RevisionMark, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.services.snapshots import Bases
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead

NAMES = {"maya": "Maya", "rita": "Rita"}


def in_window(qtbot: QtBot, width: int = 1000) -> ComparisonPane:
    """An empty pane that is a window of its own and has the keyboard."""
    pane = ComparisonPane()
    qtbot.addWidget(pane)
    pane.resize(width, 600)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


def text(body: str, title: str = "Refunds", fields: Mapping[str, str] | None = None) -> ArticleText:
    """A text with this body."""
    return ArticleText.of(title, body, fields or {})


def showing(
    qtbot: QtBot, older: ArticleText | None, newer: ArticleText, locale: str = "en", width: int = 1000
) -> ComparisonPane:
    """Version 6 beside version 7; the keyboard is in the comparison."""
    pane = in_window(qtbot, width)
    pane.show_heads(
        VersionHead(6, "published") if older else VersionHead(0), VersionHead(7, "in_review", author="Maya")
    )
    pane.show_compared(compare_texts(older, newer), locale, locale)
    pane.setFocus()
    return pane


def bases(count: int, *, live: int | None = None, read: int | None = None, signed: int | None = None) -> Bases:
    """Versions 1 to ``count``, and Hebrew and Russian beside them."""
    at = datetime(2026, 3, 1, tzinfo=UTC)
    marks = tuple(
        RevisionMark(
            id=str(number),
            number=number,
            parent=number - 1 or None,
            title="Refunds",
            hash="",
            author="maya",
            created_at=at,
            reason="",
            change=None,
            state=RevisionState.PUBLISHED if number == live else RevisionState.SUPERSEDED,
        )
        for number in range(count, 0, -1)
    )
    return Bases(live, read, signed, marks, ("he-IL", "ru"))


def said(widget: QWidget) -> list[str]:
    """Every word that can be seen in a widget."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
