"""A title tells how long it is once its kind takes hardly more."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kbstudio.services.kinds import limits_of
from kbstudio.ui.editor.title_field import TitleField


def test_the_length_is_told_near_the_limit_of_the_kind(qtbot: QtBot) -> None:
    text = QLineEdit()
    field = TitleField(text)
    qtbot.addWidget(text)
    qtbot.addWidget(field)
    field.resize(600, 40)
    field.mind("response")
    most = limits_of("response").title
    field.show_title("Late parcel", "en")
    assert field.room == ""
    field.show_title("a" * most, "en")
    assert field.room == f"{most} of {most}"
    assert field.accessibleDescription() == f"{most} of {most} characters"
    assert field.textMargins().right() > 0
    field.show_title("א" * (most + 1), "he")
    assert field.room == f"{most + 1} of {most}"
    assert field.textMargins().left() > 0
    field.mind("nobody knows it")
    assert field.room == ""
    assert field.textMargins().isNull()
