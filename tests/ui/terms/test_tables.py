"""Terms go out as a table and come in again, told before it is done."""

from pathlib import Path

import pytest

from kbstudio.text.translation.terms import Term
from kbstudio.ui.terms.take_dialog import TakeDialog
from tests.support.screens import Screens
from tests.ui.terms.terms_desk import ROUTER, WIFI, TermsDesk


@pytest.fixture
def desk(screens: Screens) -> TermsDesk:
    for concept in (ROUTER, WIFI):
        screens.studio.terms.put(concept, by="karl")
    return TermsDesk(screens)


def looked_into(desk: TermsDesk, path: Path) -> TakeDialog:
    desk.controller.tables.look_into(path)
    desk.screens.settle()
    dialog = next(each for each in desk.window.findChildren(TakeDialog) if each.isVisible())
    desk.screens.qtbot.waitExposed(dialog)
    return dialog


def test_a_table_says_what_it_would_bring_before_it_is_taken_in(desk: TermsDesk, tmp_path: Path) -> None:
    table = tmp_path / "terms.csv"
    rows = ("wifi,en,Wi-Fi,preferred", "modem,en,modem,preferred", "modem,xx-??,modem,", "modem,pl,modem,best")
    table.write_text("concept,locale,term,status\n" + "\n".join(rows) + "\n", encoding="utf-8")
    dialog = looked_into(desk, table)
    assert [chip.text for chip in dialog.chips[:3]] == ["1 new", "1 changed", "0 as they are"]
    lines = [[dialog.model.index(row, at).data() for at in range(2)] for row in range(dialog.model.rowCount())]
    assert [line[0] for line in lines] == ["4", "5"]
    assert "is not a language" in lines[0][1] and "preferred, allowed, forbidden" in lines[1][1]
    assert "modem" not in desk.kept
    desk.press(dialog.take)
    assert desk.kept["modem"].terms == (Term("modem", "en"),)
    assert desk.listed == ["modem", "router", "wifi"]
    assert desk.said[-1] == "Taken in: 1 new, 1 changed."


def test_what_goes_out_comes_in_as_it_was(desk: TermsDesk, tmp_path: Path) -> None:
    desk.controller.tables.export(tmp_path / "all")
    desk.screens.settle()
    dialog = looked_into(desk, tmp_path / "all.csv")
    assert not dialog.take.isEnabled()
    assert dialog.found.same == 2


def test_a_file_that_is_no_table_is_refused(desk: TermsDesk, tmp_path: Path) -> None:
    wrong = tmp_path / "notes.txt"
    wrong.write_text("Just some words\n", encoding="utf-8")
    desk.controller.tables.look_into(wrong)
    desk.screens.settle()
    assert "has no column" in desk.problems[-1]
    desk.controller.tables.look_into(tmp_path / "gone.csv")
    desk.screens.settle()
    assert "gone.csv cannot be read" in desk.problems[-1]
