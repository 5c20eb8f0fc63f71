"""What is said below a block in small letters, wrapped to its width."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from kbstudio.desktop.theme import Theme
from kbstudio.ui.comparison.markup_labels import APART
from kbstudio.ui.comparison.read_formats import small_font
from kbstudio.ui.comparison.text_layout import Setting, TextLayout

_LINE = 20.0
_ISOLATE, _END = "\u2068", "\u2069"


class SaidLines:
    """Sentences in the language of the interface, at the edge where the text they are about begins."""

    def __init__(self, sentences: Sequence[str], default: QFont, width: float, *, turned: bool) -> None:
        self.text = APART.join(sentences)
        # Each stands on a line of its own and runs as its own words do, whichever way the text above does.
        shown = "\n".join(f"{_ISOLATE}{sentence}{_END}" for sentence in sentences)
        self._layout = (
            TextLayout(shown, Setting(small_font(default), max(40.0, width), _LINE, turned), []) if shown else None
        )
        self.height = self._layout.height if self._layout else 0.0

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF, theme: Theme) -> None:
        """Paint them at a place."""
        if self._layout is not None:
            painter.setPen(QColor(theme.ink_2))
            self._layout.draw(painter, at, clip, [])
