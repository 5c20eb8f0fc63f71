"""What an empty place says stays one block, however narrow the place once was."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.ui.widgets.empty_state import EmptyState


def test_words_take_their_room_again_after_a_narrow_place(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 600)
    said = "Both versions say the same. Choose another version above, or read the text."
    state = EmptyState("equals", said, None, window)
    state.resize(110, 500)
    window.show()
    qtbot.waitExposed(window)
    label = state.findChild(QLabel)
    assert label is not None
    tall = label.height()
    state.resize(600, 500)
    assert label.height() < tall / 2
