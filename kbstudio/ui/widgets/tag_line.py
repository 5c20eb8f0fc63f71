"""Small tags side by side: the languages of an article, for instance."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.ui.widgets.chip import chip_height, chip_size, paint_chip
from kbstudio.ui.widgets.language_names import language_name

_GAP = 4


class TagLine(QWidget):
    """Language tags; the one read now is coloured, and the names are said on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._own = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_tags(self, tags: Sequence[str], own: str) -> None:
        """Show other languages; ``own`` is the one read now."""
        self._tags, self._own = tuple(tags), own
        names = ", ".join(language_name(tag) for tag in tags)
        self.setToolTip(names)
        self.setAccessibleName(self.tr("Languages: {names}").format(names=names))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        widths = [chip_size(self.font(), tag).width() for tag in self._tags]
        return QSize(sum(widths) + _GAP * max(0, len(widths) - 1), chip_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        mirrored, at = self.isRightToLeft(), 0
        for tag in self._tags:
            width = chip_size(self.font(), tag).width()
            left = self.width() - at - width if mirrored else at
            tone = "accent" if tag == self._own and len(self._tags) > 1 else "neutral"
            paint_chip(painter, QRect(left, 0, width, self.height()), self.font(), tone, tag)
            at += width + _GAP
