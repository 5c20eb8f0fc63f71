"""What the line at the foot of the window says of the text being written."""

import re

from PySide6.QtCore import QObject, Signal

from kbstudio.text.direction import direction_of
from kbstudio.ui.widgets.language_names import language_name

_WORD = re.compile(r"\w[\w'’-]*")


class TextStatus(QObject):
    """Length, language and direction, and whether the text is safe in the library."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words = ""
        self.place = ""
        self.saved = ""
        self.safe = True

    def show_text(self, body: str, locale: str) -> None:
        """Count the words of a text, and name its language."""
        self.words = self.tr("%n word(s)", "", len(_WORD.findall(body)))
        direction = self.tr("right to left") if direction_of(locale) == "rtl" else self.tr("left to right")
        self.place = f"{language_name(locale)} · {direction}"
        self.changed.emit()

    def show_saved(self, text: str, *, safe: bool) -> None:
        """Say where the text is, and whether that is the library."""
        self.saved = text
        self.safe = safe
        self.changed.emit()
