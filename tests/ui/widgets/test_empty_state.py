"""What an empty place says stays one block, however narrow the place once was."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kbstudio.ui.widgets.empty_state import EmptyState


def test_words_take_their_room_again_after_a_narrow_place(qtbot: QtBot) -> None:
    state = EmptyState("equals", "Both versions say the same. Choose another version above, or read the text.")
    qtbot.addWidget(state)
    state.resize(110, 500)
    state.show()
    qtbot.waitExposed(state)
    label = state.findChild(QLabel)
    assert label is not None
    tall = label.height()
    state.resize(600, 500)
    assert label.height() < tall / 2
