"""Everybody who was asked has left: somebody else is asked from the review itself."""

import pytest
from PySide6.QtCore import Qt

from tests.support.screens import Screens
from tests.support.studios import new_article, submit
from tests.ui.review.reviewing_desk import desk


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_somebody_else_is_asked_where_nobody_is_left(screens: Screens) -> None:
    code = new_article(screens.studio).article
    submit(screens.studio, code)
    for name in ("daniel", "rita"):
        screens.studio.administration.deactivate(name, by="admin")
    screens.studio.administration.put_person("noa", by="admin", role="reviewer")
    shown = desk(screens, code, "maya")
    assert "Nobody asked is left" in shown.view.notice.text
    screens.qtbot.mouseClick(shown.view.notice.button, Qt.MouseButton.LeftButton)
    menu = shown.controller._asking.menu
    screens.qtbot.waitUntil(menu.isVisible)
    next(action for action in menu.actions() if "Noa" in action.text()).trigger()
    menu.close()
    screens.settle()
    assert "Nobody asked is left" not in shown.view.notice.text
    assert any("Noa" in words and "is asked" in words for words in shown.said)
