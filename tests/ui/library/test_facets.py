"""Buttons that narrow the list, where there is little room."""

from kbstudio.domain.lists import ArticleFilter
from kbstudio.ui.library.view import LibraryView
from tests.support.screens import Screens


def test_in_a_narrow_place_the_count_gives_way_to_the_buttons(screens: Screens) -> None:
    view = LibraryView()
    screens.frame(view.page, width=580)
    view.list_from(ArticleFilter())
    view.show_rows((), 1_234_567, anew=True)
    buttons = [view.facets[name] for name in ("state", "kind", "locale", "owner")]
    screens.qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    assert view.page.width() < 600
