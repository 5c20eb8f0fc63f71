"""Buttons that narrow the list, where there is little room."""

from kbstudio.ui.library.view import LibraryView
from tests.support.screens import Screens


def test_in_a_narrow_place_the_count_gives_way_to_the_buttons(screens: Screens) -> None:
    view = LibraryView()
    buttons = [view.facets[name] for name in ("state", "kind", "locale", "owner")]
    view.show_rows((), 1_234_567, anew=True)
    view.page.setFixedWidth(sum(button.sizeHint().width() for button in buttons) + 90)
    screens.frame(view.page)
    assert [button.width() >= button.sizeHint().width() for button in buttons] == [True] * 4
