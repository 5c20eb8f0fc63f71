"""Articles offered for a link, from a real library."""

import pytest

from tests.support.studios import new_article
from tests.ui.editor.desk import Desk, desk

__all__ = ["desk"]


def test_titles_that_say_the_words_come_first_and_not_the_text_itself(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_article(desk.studio, title="Return a router")
    new_article(desk.studio, title="Collect a parcel")
    editor = desk.open()
    offered: list[list[tuple[str, str]]] = []
    monkeypatch.setattr(editor.view, "show_linkable", offered.append)
    editor.view.articles_wanted.emit("router")
    titles = [title for _code, title in offered[-1]]
    assert titles[0] == "Return a router"
    assert desk.code not in [code for code, _title in offered[-1]]
