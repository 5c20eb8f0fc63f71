"""The places of a merge as a list: number, what it is, how it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.merge_choices import MergeChoices
from kbstudio.ui.merge.words import choice_word, place_title, said
from kbstudio.ui.widgets.chip import chip_height, paint_chip

_ROW = 58
_DISC = 20
_CHIP = Qt.ItemDataRole.UserRole + 1
_NUMBER = Qt.ItemDataRole.UserRole + 2
_PLACE = Qt.ItemDataRole.UserRole + 3


class PlaceList(QListWidget):
    """Shows the places a person has to decide."""

    place_chosen = Signal(int)
    """The number of the place the person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chrome")
        self.setAccessibleName(self.tr("Places"))
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._chosen)

    def show_places(self, choices: MergeChoices) -> None:
        """List the places, or how they stand now."""
        conflicts = choices.plan.conflicts
        self.blockSignals(True)
        while self.count() > len(conflicts):
            self.takeItem(self.count() - 1)
        while self.count() < len(conflicts):
            self.addItem(QListWidgetItem())
        for row, number in enumerate(conflicts):
            item, decision = self.item(row), choices.decision(number)
            word = choice_word(decision.choice) if decision is not None else said("Open")
            title = place_title(choices.plan.places[number])
            item.setText(title)
            item.setData(_CHIP, ("good", word, "check") if decision is not None else ("warn", word, "warning"))
            item.setData(_NUMBER, row + 1)
            item.setData(_PLACE, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row + 1}, {title}, {word}")
            item.setToolTip(title)
        self.blockSignals(False)
        self.viewport().update()

    def choose(self, number: int) -> None:
        """Mark the place one is at."""
        self.blockSignals(True)
        rows = [row for row in range(self.count()) if self.item(row).data(_PLACE) == number]
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(False)
        self.viewport().update()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.place_chosen.emit(item.data(_PLACE))


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _ROW + max(0, chip_height() - 20))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        box, mirrored = option.rect, option.direction == Qt.LayoutDirection.RightToLeft
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if current:
            painter.fillRect(box, QColor(theme.select))
            stripe = box.adjusted(0, 0, 0, 0)
            stripe.setWidth(3)
            if mirrored:
                stripe.moveRight(box.right())
            painter.fillRect(stripe, QColor(theme.accent))
        tone, word, icon = index.data(_CHIP)
        fill, edge, ink = theme.canvas, theme.line, theme.ink_2
        if tone == "good":
            fill, edge, ink = theme.good, theme.good_mark, theme.good_mark
        elif current:
            fill, edge, ink = theme.accent, theme.accent, theme.on_accent
        disc = QRectF(box.right() - 16 - _DISC + 1 if mirrored else box.left() + 16, box.top() + 9, _DISC, _DISC)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(disc.adjusted(0.5, 0.5, -0.5, -0.5), _DISC / 2, _DISC / 2)
        number = int(index.data(_NUMBER))
        font = option.font
        font.setPixelSize(text_pixels(11 if number < 100 else 9))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
        font.setPixelSize(text_pixels(13))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        words = box.adjusted(12 if mirrored else 44, 8, -44 if mirrored else -12, 0)
        words.setHeight(22)
        title = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, title)
        chip = words.translated(0, 23)
        chip.setHeight(chip_height())
        paint_chip(painter, chip, option.font, tone, word, icon)
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()
