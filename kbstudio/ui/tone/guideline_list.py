"""The guidelines at the side: name, what each holds for, how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.guidelines import GuidelineRow
from kbstudio.ui.tone.nesting import nested
from kbstudio.ui.tone.words import force_word, scope_words
from kbstudio.ui.widgets.cells import Index, paint_line
from kbstudio.ui.widgets.chip import chip_size, chip_style, paint_chip, state_word
from kbstudio.ui.widgets.person_label import isolated

_ROW = Qt.ItemDataRole.UserRole + 1
_DEPTH = Qt.ItemDataRole.UserRole + 2
_SIDE, _STEP = 16, 10


class GuidelineList(QListWidget):
    """Narrower ones under broader ones that hold wherever they do, a step further in."""

    guideline_chosen = Signal(str)
    """The code of the guideline the person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Guidelines"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_RowDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListWidget { background: transparent; }")
        self.itemSelectionChanged.connect(self._tell)

    def show_guidelines(self, rows: Sequence[GuidelineRow]) -> None:
        """Show these instead; the one chosen stays chosen without being announced again."""
        chosen = self.chosen
        self.blockSignals(True)
        self.clear()
        for row, depth in nested(rows):
            item = QListWidgetItem(row.title, self)
            item.setData(_ROW, row)
            item.setData(_DEPTH, depth)
            words = (row.title, row.code, scope_words(row.scope), state_word(row.state), force_word(row))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(words))
            item.setToolTip("\n".join((row.title, f"{row.code} · {scope_words(row.scope)} · {force_word(row)}")))
        self.blockSignals(False)
        self.choose(chosen)

    def choose(self, code: str) -> None:
        """Choose a guideline without announcing it; an unknown one chooses none."""
        self.blockSignals(True)
        codes = [row.code for row in self.rows]
        self.setCurrentRow(codes.index(code) if code in codes else -1)
        self.blockSignals(False)
        self.viewport().update()

    @property
    def rows(self) -> list[GuidelineRow]:
        """The guidelines shown."""
        return [self.item(at).data(_ROW) for at in range(self.count())]

    @property
    def chosen(self) -> str:
        """The code of the guideline chosen; empty for none."""
        items = self.selectedItems()
        return items[0].data(_ROW).code if items else ""

    def _tell(self) -> None:
        if self.chosen:
            self.guideline_chosen.emit(self.chosen)


class _RowDelegate(QStyledItemDelegate):
    """Draws two lines: the title with its state, and what the guideline holds for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, 2 * text_pixels() + 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: GuidelineRow | None = index.data(_ROW)
        if row is None:
            return
        theme, box = current_theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            tint = QColor(theme.select)
            tint.setAlphaF(1.0 if chosen else 0.6)
            focused = chosen and isinstance(option.widget, QWidget) and option.widget.hasFocus()
            painter.setPen(QPen(QColor(theme.accent)) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(box.adjusted(6, 1, -7, -1), 6, 6)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        near = _SIDE + min(3, index.data(_DEPTH)) * _STEP
        area = box.adjusted(_SIDE if mirrored else near, 6, -near if mirrored else -_SIDE, -6)
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        lower = QRect(area.left(), upper.bottom() + 1, area.width(), area.height() - upper.height())
        self._paint_state(painter, upper, option.font, row, mirrored=mirrored, chosen=chosen)
        small = QFont(option.font)
        small.setPixelSize(text_pixels(12))
        painter.setFont(small)
        words = [scope_words(row.scope), *([] if row.required else [force_word(row)])]
        paint_line(painter, lower, small, " · ".join(isolated(each) for each in words), theme.ink_2)
        painter.restore()

    def _paint_state(
        self, painter: QPainter, area: QRect, given: QFont, row: GuidelineRow, *, mirrored: bool, chosen: bool
    ) -> None:
        theme, font = current_theme(), QFont(given)
        font.setBold(chosen)
        style = chip_style(row.state)
        width = chip_size(given, "", style.icon).width()
        left = area.left() if mirrored else area.right() - width + 1
        place = QRect(left, area.top(), width, area.height())
        paint_chip(painter, place, given, style.tone, "", style.icon, selected=chosen)
        room = width + 6
        area = area.adjusted(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
        painter.setFont(font)
        paint_line(painter, area, font, row.title, theme.accent if chosen else theme.ink)
