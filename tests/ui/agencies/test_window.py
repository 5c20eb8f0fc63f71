"""Agencies are reached from the menus: from the library, from a text, and from the place for languages."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from kbstudio.ui.agencies.send_dialog import SendDialog
from kbstudio.ui.agencies.take_in_dialog import TakeInDialog
from kbstudio.ui.locales.controller import AdaptationController
from tests.support.desktops import Hands
from tests.ui.agencies.agency_desk import translated


def test_articles_of_the_grid_go_out_and_come_back_to_be_looked_at(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "out.xlf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    view = hands.workspace.languages_view
    hands.window.show_place("languages")
    hands.until(lambda: view.model.rowCount() > 0 and bool(view.chosen) and bool(view.inspector.language))
    language, codes = view.inspector.language, view.chosen
    hands.window.action_table["send_to_agency"].trigger()
    sending = hands.dialog(SendDialog)
    assert (sending.language.currentData(), [each.code for each in sending.chosen]) == (language, list(codes))
    sending.amount.choose("whole")
    sending.amount.chosen.emit("whole")
    hands.click(sending.save.button)
    hands.until(path.exists)
    hands.until(sending.done_note.isVisible)
    sending.reject()
    path.write_bytes(translated(path.read_bytes(), {"the": "ה"}, "translated"))
    hands.window.action_table["take_in_from_agency"].trigger()
    taking = hands.dialog(TakeInDialog)
    taking.choose()
    hands.until(lambda: bool(taking.told.text()))
    assert taking.name.text() == "out.xlf"
    taking.reject()


def test_the_article_at_hand_goes_out_of_the_library(hands: Hands) -> None:
    actions = hands.window.action_table
    hands.until(lambda: hands.workspace.library_view.model.rowCount() > 0)
    hands.workspace.library_view.table.choose_row(0)
    hands.until(lambda: hands.workspace.chosen_in_library() is not None)
    chosen = hands.workspace.chosen_in_library()
    hands.until(actions["send_to_agency"].isEnabled)
    actions["send_to_agency"].trigger()
    sending = hands.dialog(SendDialog)
    assert chosen is not None
    assert [each.code for each in sending.chosen] == [chosen[0]]


def test_what_is_taken_in_comes_to_the_front(hands: Hands) -> None:
    hands.workspace._agency.adapt_requested.emit("KB-1", "he")
    documents = hands.workspace.documents
    hands.until(lambda: documents.current is not None)
    assert documents.current is not None
    assert isinstance(documents.current.controller, AdaptationController)
