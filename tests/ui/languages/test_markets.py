"""A market in the grid: told apart from its language, with how much is its own."""

from kbstudio.services.locales.adaptations import BlockEdit
from tests.support.screens import Screens
from tests.support.studios import new_article, publish
from tests.ui.languages.languages_desk import LanguagesDesk


def test_a_market_says_what_it_inherits_and_how_many_blocks_are_its_own(screens: Screens) -> None:
    studio = screens.studio
    code = new_article(studio).article
    publish(studio, code)
    shown = studio.localising.view(code, "en-GB", by="noa")
    edits = [BlockEdit("title", "Returns")]
    studio.localising.adapt(code, "en-GB", by="noa", edits=edits, based_on=0, source_number=shown.source_number)
    publish(studio, code, "en-GB")
    desk = LanguagesDesk(screens)
    desk.view.sidebar.choose("all")
    desk.view.grid_wanted.emit()
    screens.settle()
    assert "English (GB)" in desk.heads
    assert desk.view.inspector.languages.text_of("en-GB") == "English (GB) · Inherits · 1 own"
    desk.view.inspector.choose("en-GB")
    assert "of its own; the rest is English." in desk.view.inspector.state.text()
