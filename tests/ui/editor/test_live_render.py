"""The preview follows the text."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from kbstudio.desktop.jobs import Job
from kbstudio.text.markdown.incremental import LiveDocument
from kbstudio.ui.editor import live_render
from kbstudio.ui.editor.live_render import LiveRender
from kbstudio.ui.editor.preview import PageHead
from kbstudio.ui.editor.text_edit import MarkdownEdit
from tests.support.inline_jobs import InlineJobs
from tests.support.recording_preview import RecordingPreview

PIECES = [
    "\n",
    "\n\n",
    "```\n",
    "- a",
    "# h",
    "words ",
    "> q",
    "| a | b |\n| - | - |\n",
    "[x]: http://a.b\n",
    "[x]",
    "א",
]


def rendered(edit: MarkdownEdit, text: str, language: str = "en") -> tuple[LiveRender, RecordingPreview]:
    preview = RecordingPreview()
    render = LiveRender(edit, preview, InlineJobs(edit))
    render.set_article(text, PageHead("T", language))
    return render, preview


def test_a_key_replaces_one_block(qtbot: QtBot, edit: MarkdownEdit) -> None:
    _render, preview = rendered(edit, "# One\n\ntwo\n\nthree\n")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.moveCursor(QTextCursor.MoveOperation.Up)
    qtbot.keyClicks(edit, "x")
    assert [(patch.start, patch.removed, len(patch.blocks)) for patch in preview.patches] == [(2, 1, 1)]
    assert preview.blocks[2] == "<p>xthree</p>\n"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(st.sampled_from(PIECES), max_size=12),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 8), st.sampled_from([*PIECES, ""])), max_size=12),
)
def test_after_any_edits_the_page_is_that_of_a_fresh_reading(
    edit: MarkdownEdit, start: list[str], edits: list[tuple[int, int, str]]
) -> None:
    render, preview = rendered(edit, "".join(start), "he")
    cursor = QTextCursor(edit.document())
    for place, removed, words in edits:
        last = edit.document().characterCount() - 1
        cursor.setPosition(min(place, last))
        cursor.setPosition(min(place + removed, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
    for _step in range(len(edits) // 2):
        edit.undo()
    assert preview.blocks == LiveDocument(edit.text(), language="he").blocks
    render.deleteLater()


def test_colours_alone_patch_nothing(edit: MarkdownEdit) -> None:
    _render, preview = rendered(edit, "# One\n\n`two`\n")
    edit.highlighter.set_base_size(20)
    assert preview.patches == []


def test_a_line_leads_to_its_block_and_back(edit: MarkdownEdit) -> None:
    render, preview = rendered(edit, "# One\n\ntwo\nlines\n\nthree\n")
    render.scroll_to_line(3)
    assert preview.scrolled == [(1, False)]
    assert render.line_of_block(2) == 5
    assert render.line_of_block(9) is None


def test_a_text_too_long_to_follow_says_so_and_comes_back(edit: MarkdownEdit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_render, "LARGEST", 100)
    render, preview = rendered(edit, "short")
    edit.replace_text("words " * 40)
    assert render.rests
    assert "rests" in preview.paused
    edit.undo()
    assert not render.rests
    assert preview.blocks == ["<p>short</p>\n"]


def test_what_is_typed_while_a_long_text_is_read_is_on_the_page(
    edit: MarkdownEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_render, "AT_ONCE", 10)
    waiting: list[tuple[object, object]] = []

    class SlowJobs(InlineJobs):
        def submit(self, owner: QObject, work: Any, *, done: Any, **_rest: Any) -> Job:
            waiting.append((work, done))
            return Job(owner, done, None, None)

    preview = RecordingPreview()
    render = LiveRender(edit, preview, SlowJobs(edit))
    render.set_article("a text that is long\n", PageHead())
    QTextCursor(edit.document()).insertText("Now ")
    work, done = waiting[0]
    assert callable(work)
    assert callable(done)
    done(work())
    assert preview.blocks == ["<p>Now a text that is long</p>\n"]
    assert render.document is not None
