"""The columns of the list: chosen, moved, widened, sorted by, and remembered."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from kbstudio.desktop.settings import SettingsStore
from kbstudio.ui.library.columns import USUAL, Columns, read_columns, written
from kbstudio.ui.library.view import LibraryView
from tests.support.screens import Screens
from tests.support.studios import new_article
from tests.ui.library.conftest import OpenLibrary


def shown(view: LibraryView) -> list[str]:
    header = view.table.horizontalHeader()
    placed = (header.logicalIndex(place) for place in range(header.count()))
    return [view.model.columns[column].name for column in placed if not header.isSectionHidden(column)]


def test_columns_are_ticked_and_moved_by_key_and_remembered(
    screens: Screens, settings: SettingsStore, open_library: OpenLibrary, tmp_path: Path
) -> None:
    new_article(screens.studio)
    view, controller = open_library(width=3000)
    assert shown(view) == list(USUAL)
    controller.choose_columns()
    chosen = view.header.column_list
    chosen.list.setCurrentRow(2)
    screens.qtbot.keyClick(chosen.list, Qt.Key.Key_Space)
    chosen.list.setCurrentRow(7)
    screens.qtbot.keyClick(chosen.list, Qt.Key.Key_Space)
    screens.qtbot.keyClick(chosen.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    screens.qtbot.keyClick(chosen.list, Qt.Key.Key_Escape)
    assert shown(view) == ["code", "title", "state", "languages", "owner", "topics", "updated"]
    screens.qtbot.waitUntil(lambda: bool(settings.values.library_columns))
    again = SettingsStore(tmp_path / "settings.json")
    assert read_columns(again.values.library_columns).order == tuple(shown(view))


def test_a_column_dragged_or_widened_stays_so(
    screens: Screens, settings: SettingsStore, open_library: OpenLibrary
) -> None:
    view, _ = open_library(width=3000)
    header = view.table.horizontalHeader()
    header.moveSection(header.visualIndex(view.model.column_named("owner")), 0)
    header.resizeSection(view.model.column_named("kind"), 150)
    screens.qtbot.waitUntil(lambda: bool(settings.values.library_columns))
    kept = read_columns(settings.values.library_columns)
    assert kept.order[0] == "owner"
    assert kept.widths["kind"] == 150
    other, _ = open_library(width=3000)
    assert shown(other)[0] == "owner"
    assert other.table.columnWidth(other.model.column_named("kind")) == 150


def test_the_order_is_remembered(screens: Screens, settings: SettingsStore, open_library: OpenLibrary) -> None:
    for title in ("Beta", "Alpha"):
        new_article(screens.studio, title=title)
    view, _ = open_library()
    header = view.table.horizontalHeader()
    column = view.model.column_named("title")
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    screens.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    screens.settle()
    screens.qtbot.waitUntil(lambda: bool(settings.values.library_columns))
    other, _ = open_library()
    assert [row.title for row in other.model.rows] == ["Alpha", "Beta"]
    assert other.wanted.sort == "title"


def test_a_narrow_list_leaves_out_what_matters_less(open_library: OpenLibrary) -> None:
    view, _ = open_library(width=1300)
    assert shown(view)[:2] == ["code", "title"]
    assert "kind" not in shown(view)


def test_settings_that_mean_nothing_give_the_usual_columns() -> None:
    assert read_columns([]) == Columns()
    assert read_columns(["colour", 7, None, "title=x", "code=-4"]) == Columns()
    assert read_columns(["owner=99999", "owner", "code+"]).order == ("title", "owner", "code")
    assert read_columns(["owner=99999"]).widths == {"owner": 2000}


def test_what_is_kept_is_read_back() -> None:
    columns = Columns(("title", "updated", "code"), {"updated": 150}, "code", False)
    assert read_columns(written(columns)) == columns
    assert written(Columns()) == []


def test_the_arrow_points_up_for_what_goes_from_a_to_z(open_library: OpenLibrary) -> None:
    view, _ = open_library()
    header = view.table.horizontalHeader()
    # What Fusion calls descending it draws as an arrow that points up.
    assert header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
    view.header.sort_by("title", descending=False)
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
