"""The buttons at the current change stand where no text is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from kbstudio.ui.comparison.ways import Way
from tests.support.screens import Screens
from tests.ui.review.reviewing_desk import ReviewingDesk, changed_article, desk


def _area(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint()), widget.size())


def _wide(shown: ReviewingDesk, width: int) -> None:
    window = shown.view.page.window()
    window.resize(width, 700)
    shown.screens.qtbot.waitUntil(lambda: window.width() == width)
    shown.screens.settle()


def test_in_two_columns_the_buttons_have_a_line_of_their_own(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    _wide(shown, 1100)
    shown.go_to(1)
    bar, page = shown.view.bar, shown.view.page
    assert bar.line.isVisible()
    assert bar._bar.isVisible()
    assert not _area(bar._bar, page).intersects(_area(page.view, page))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_where_there_is_room_the_buttons_stand_beside_the_change(
    screens: Screens, direction: Qt.LayoutDirection
) -> None:
    shown = desk(screens, changed_article(screens))
    shown.view.page.window().setLayoutDirection(direction)
    _wide(shown, 2500)
    shown.view.page.read_in_one_column()
    shown.go_to(1)
    bar, view = shown.view.bar, shown.view.page.view
    assert bar._bar.isVisible()
    assert not bar.line.isVisible()
    assert bar._bar.parentWidget() is view.viewport()
    text = view._sides().text(older=False)
    column = QRect(round(text), 0, round(view._sides().text_width), view.height())
    assert not bar._bar.geometry().intersects(column)
    assert bar._bar.geometry().intersects(view.change_area())


def test_fields_are_looked_at_without_the_buttons(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    _wide(shown, 1100)
    shown.view.page.look_at(Way.FIELDS)
    assert not shown.view.bar.line.isVisible()
    shown.view.page.look_at(Way.AS_READ)
    assert shown.view.bar.line.isVisible()


def test_who_cannot_decide_reads_why_beside_the_buttons(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens), "maya")
    assert "Maya" in shown.view.bar.said.text()
