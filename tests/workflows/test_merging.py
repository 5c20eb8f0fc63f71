"""Two people edit the same paragraph: the second save opens the merge, decided by keys, saved as the next version."""

import pytest
from PySide6.QtCore import Qt

from kbstudio.text.compare.merge_choices import Decision
from kbstudio.text.compare.merge_places import Choice
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.merge.controller import MergeController
from kbstudio.ui.tab_memory import TabMemory
from tests.support.desktops import Hands, Starts

CTRL = Qt.KeyboardModifier.ControlModifier
CODE = "KB-1"
MERGE = f"merge {CODE} en"


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the text, so Chromium is not started."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)


def test_two_edits_of_one_paragraph_become_the_next_version(hands: Hands) -> None:
    number, ours, theirs = meet(hands, "Mine stands first. ", "Theirs stands first. ")
    merge = open_merge(hands)
    area = merge.view.area
    hands.until(area.hasFocus)
    assert not merge.view.inspector.may_save

    hands.key(Qt.Key.Key_F8)
    hands.key(Qt.Key.Key_1, to=area)
    hands.key(Qt.Key.Key_Z, CTRL, to=area)
    hands.key(Qt.Key.Key_2, to=area)
    hands.key(Qt.Key.Key_3, to=area)
    hands.until(lambda: merge.view.inspector.may_save)
    hands.key(Qt.Key.Key_S, CTRL, to=area)
    hands.until(lambda: newest(hands)[0] == number + 1)

    body = newest(hands)[1]
    assert body.startswith(first_paragraph(ours))
    assert first_paragraph(theirs) in body
    editor = editor_of(hands)
    hands.until(lambda: editor.view.edit.text() == body)
    assert not editor.unsaved
    assert editor.view.notices.text == ""
    assert MERGE not in hands.window.desk.tabs


def test_a_merge_that_was_closed_goes_on_where_it_was(hands: Hands, starts: Starts) -> None:
    number, ours, _theirs = meet(hands, "Mine stands first. ", "Theirs stands first. ")
    merge = open_merge(hands)
    place = merge.view.area.current
    hands.key(Qt.Key.Key_1, to=merge.view.area)
    hands.click(merge.view.inspector.close_button)
    hands.until(lambda: MERGE not in hands.window.desk.tabs)
    assert newest(hands)[0] == number
    assert editor_of(hands).view.edit.text() == ours

    merge = open_merge(hands)
    assert merge.choices is not None
    assert merge.choices.decision(place) == Decision(Choice.MINE)

    starts.end()
    again = starts.begin()
    again.become("Maya")
    again.workspace.documents.bring_back([TabMemory("merge", CODE, "en", "Merge")], MERGE)
    merge = shown_merge(again)
    assert merge.choices is not None
    assert merge.choices.decision(place) == Decision(Choice.MINE)

    again.workspace.documents.open_article(CODE, "en")
    notices = editor_of(again).view.notices
    again.until(lambda: "saved version" in notices.text)
    again.click(notices.button("Keep"))
    again.until(lambda: "meanwhile" in notices.text)
    merge = open_merge(again)
    assert merge.choices is not None
    assert merge.choices.decision(place) == Decision(Choice.MINE)
    again.key(Qt.Key.Key_S, CTRL, to=merge.view.area)
    again.until(lambda: newest(again) == (number + 1, ours))


def test_edits_of_different_places_are_confirmed_with_one_key(hands: Hands) -> None:
    editor = begin(hands)
    number, before = newest(hands)
    theirs = f"{before.rstrip()}\n\nTheirs came last.\n"
    hands.workspace.studio.writing.save(CODE, "en", by="tomas", body=theirs, based_on=number)
    hands.write("Mine came first. ", editor.view.edit)
    hands.menu("File", "Save")
    hands.until(lambda: "No place was changed by both of you" in editor.view.notices.text)
    assert newest(hands) == (number + 1, theirs)

    merge = open_merge(hands)
    hands.key(Qt.Key.Key_S, CTRL, to=merge.view.area)
    hands.until(lambda: newest(hands) == (number + 2, f"Mine came first. {theirs}"))


def begin(hands: Hands) -> EditorController:
    hands.become("Maya")
    hands.workspace.documents.open_article(CODE, "en")
    editor = editor_of(hands)
    hands.until(lambda: bool(editor.view.edit.text()))
    return editor


def meet(hands: Hands, mine: str, theirs: str) -> tuple[int, str, str]:
    """Somebody saves while Maya writes in the same paragraph; gives their version's number and both texts."""
    editor = begin(hands)
    number, before = newest(hands)
    hands.write(mine, editor.view.edit)
    hands.workspace.studio.writing.save(CODE, "en", by="tomas", body=theirs + before, based_on=number)
    hands.menu("File", "Save")
    hands.until(lambda: "changed by both of you" in editor.view.notices.text)
    return number + 1, editor.view.edit.text(), theirs + before


def open_merge(hands: Hands) -> MergeController:
    hands.click(editor_of(hands).view.notices.button("Merge…"))
    return shown_merge(hands)


def shown_merge(hands: Hands) -> MergeController:
    hands.until(lambda: hands.window.current_tab == MERGE)
    document = hands.workspace.documents.current
    assert document is not None
    merge = document.controller
    assert isinstance(merge, MergeController)
    hands.until(lambda: merge.view.is_shown)
    return merge


def editor_of(hands: Hands) -> EditorController:
    documents = hands.workspace.documents
    return next(editor for editor in documents._editors() if editor._code == CODE)


def newest(hands: Hands) -> tuple[int, str]:
    revision = hands.workspace.studio.writing.open(CODE, "en", by="maya").revision
    return revision.number, revision.text.body


def first_paragraph(text: str) -> str:
    return text.partition("\n\n")[0]
