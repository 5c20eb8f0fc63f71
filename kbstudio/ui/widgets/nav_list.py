"""A short list of places to choose from, with headings and counts, for the side of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.look import entry_height, text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.cells import Index, paint_line

_KEY, _ICON, _COUNT, _MINE = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3, 4))
_INSET = 10
_PICTURE = 16


class NavList(QListWidget):
    """Entries under headings; one is chosen."""

    entry_chosen = Signal(str)
    """The key of the entry the person chose."""

    rename_requested = Signal(str)
    """The key of an entry of the person's own that is to get another name."""

    removal_requested = Signal(str)
    """The key of an entry of the person's own that is to go."""

    menu_requested = Signal(str, QPoint)
    """The key of an entry of the person's own, and where on the screen its menu is wanted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(NavDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListWidget { background: transparent; }")
        self.itemSelectionChanged.connect(self._tell)

    def add_heading(self, text: str) -> None:
        """Add a heading, which cannot be chosen."""
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def add_entry(self, key: str, text: str, icon_name: str = "") -> None:
        """Add something to choose."""
        item = QListWidgetItem(text, self)
        item.setData(_KEY, key)
        item.setData(_ICON, icon_name)

    def show_own(self, heading: str, entries: Sequence[tuple[str, str]], icon_name: str) -> None:
        """Show the person's own (key, text) below a heading, at the foot of the list; none shows no heading."""
        chosen = self.chosen
        self.blockSignals(True)
        while self.count() and self.item(self.count() - 1).data(_MINE):
            self.takeItem(self.count() - 1)
        if entries:
            self.add_heading(heading)
            self.item(self.count() - 1).setData(_MINE, True)
        for key, text in entries:
            self.add_entry(key, text, icon_name)
            self.item(self.count() - 1).setData(_MINE, True)
        self.blockSignals(False)
        self.choose(chosen)

    def text_of(self, key: str) -> str:
        """What an entry is called; empty for an unknown key."""
        item = self._item(key)
        return item.text() if item is not None else ""

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many things an entry holds; None shows nothing."""
        if (item := self._item(key)) is not None:
            item.setData(_COUNT, count)

    def choose(self, key: str) -> None:
        """Choose an entry without announcing it; an unknown key chooses none."""
        self.blockSignals(True)
        item = self._item(key)
        if item is None:
            self.setCurrentRow(-1)
            self.clearSelection()
        else:
            self.setCurrentItem(item)
        self.blockSignals(False)
        self.viewport().update()

    @property
    def chosen(self) -> str:
        """The key of the entry chosen; empty for none."""
        items = self.selectedItems()
        return str(items[0].data(_KEY)) if items else ""

    def height_of_all(self) -> int:
        """The room all entries take, in pixels."""
        return self.count() * entry_height() + 8

    def _item(self, key: str) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(_KEY) == key), None)

    def _tell(self) -> None:
        if self.chosen:
            self.entry_chosen.emit(self.chosen)

    def _mine(self, item: QListWidgetItem | None) -> str:
        """The key of an entry of the person's own; empty for others."""
        return str(item.data(_KEY) or "") if item is not None and item.data(_MINE) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mine = self._mine(self.currentItem())
        if mine and event.key() == Qt.Key.Key_F2:
            self.rename_requested.emit(mine)
        elif mine and event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit(mine)
        elif event.key() == Qt.Key.Key_Home:
            # What stands at the top may be a heading, which cannot be chosen.
            self.setCurrentRow(next((row for row in range(self.count()) if self.item(row).data(_KEY)), -1))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        by_key = arg__1.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(arg__1.pos())
        if item is not None and (mine := self._mine(item)):
            corner = self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft())
            self.menu_requested.emit(mine, corner if by_key else arg__1.globalPos())


class NavDelegate(QStyledItemDelegate):
    """Draws an entry: its icon, its name, its count at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, entry_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading = not index.flags() & Qt.ItemFlag.ItemIsSelectable
        paint_entry(
            painter,
            option,
            str(index.data() or ""),
            icon_name=str(index.data(_ICON) or ""),
            count=index.data(_COUNT),
            heading=heading,
        )


def paint_entry(
    painter: QPainter,
    option: QStyleOptionViewItem,
    text: str,
    *,
    icon_name: str = "",
    count: int | None = None,
    heading: bool = False,
    shift: int = 0,
) -> None:
    """Draw one entry of a list at the side of the window; the chosen one on a tinted, rounded ground.

    ``shift`` moves the words in by as many pixels, for what is below something else.
    """
    theme = current_theme()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    painter.save()
    painter.setLayoutDirection(option.direction)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = option.rect
    if not heading and (chosen or option.state & QStyle.StateFlag.State_MouseOver):
        tint = QColor(theme.select)
        tint.setAlphaF(1.0 if chosen else 0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        focused = chosen and isinstance(option.widget, QWidget) and option.widget.hasFocus()
        if focused:
            painter.setPen(QColor(theme.accent))
        painter.setBrush(tint)
        painter.drawRoundedRect(box.adjusted(6, 1, -7, -1), 6, 6)
    colour = theme.accent if chosen else theme.ink_2 if heading else theme.ink
    font = QFont(option.font)
    font.setBold(chosen or heading)
    if heading:
        font.setPixelSize(text_pixels(12))
    near, far = _INSET + 6 + shift, _INSET + 6
    area = box.adjusted(far if mirrored else near, 0, -near if mirrored else -far, 0)
    if icon_name:
        left = area.right() - _PICTURE + 1 if mirrored else area.left()
        place = QRect(left, area.center().y() - _PICTURE // 2 + 1, _PICTURE, _PICTURE)
        paint_icon(painter, place, icon_name, theme.accent if chosen else theme.ink_2)
        area = area.adjusted(0 if mirrored else _PICTURE + 8, 0, -_PICTURE - 8 if mirrored else 0, 0)
    if count is not None:
        small = QFont(option.font)
        small.setPixelSize(text_pixels(12))
        painter.setFont(small)
        painter.setPen(QColor(theme.accent if chosen else theme.ink_2))
        painter.drawText(area, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, str(count))
        room = painter.fontMetrics().horizontalAdvance(str(count)) + 8
        area = area.adjusted(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
    paint_line(painter, area, font, text, colour)
    painter.restore()
