"""The choices that hang below a field while one types."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.look import entry_height
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.cells import Index, paint_line
from kbstudio.ui.widgets.suggesting import Suggestion

HINT = Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 8
_WIDEST = 420


class PickList(QFrame):
    """Belongs to the window, not to the field, so that nothing cuts it off; never takes the keyboard."""

    picked = Signal(int)
    """The number of the suggestion that was pressed."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setObjectName("pick_list")
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(SuggestionDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget { background: transparent; }")
        self.list.setAccessibleName(self.tr("Suggestions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self.list.itemClicked.connect(lambda item: self.picked.emit(self.list.row(item)))
        self.hide()

    @property
    def current(self) -> int:
        """The number of the suggestion the keyboard is on; -1 for none."""
        return self.list.currentRow() if self.isVisible() else -1

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show them below the field, or above it where there is more room; none hides the list."""
        fill_with(self.list, suggestions)
        if not suggestions:
            self.hide()
            return
        self.list.setCurrentRow(0)
        self._place(len(suggestions))
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Put the keyboard on another suggestion; behind the last one comes the first."""
        self.list.setCurrentRow((self.list.currentRow() + step) % max(1, self.list.count()))
        if (item := self.list.currentItem()) is not None:
            said = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))

    def _place(self, count: int) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.setLayoutDirection(self._field.layoutDirection())
        theme = current_theme()
        frame = f"border: 1px solid {theme.line}; border-radius: 6px;"
        self.setStyleSheet(f"#pick_list {{ background: {theme.raised}; {frame} }}")
        height = min(count, _MOST_ROWS) * entry_height() + 10
        width = min(max(self._field.width(), 220), _WIDEST, window.width())
        corner = self._field.mapTo(window, QPoint(0, 0))
        below = corner.y() + self._field.height() + 2
        fits = below + height <= window.height() or below < window.height() - corner.y()
        top = below if fits else max(0, corner.y() - height - 2)
        left = corner.x() + (self._field.width() - width if self._field.isRightToLeft() else 0)
        self.setGeometry(max(0, min(left, window.width() - width)), top, width, min(height, window.height() - top))


def fill_with(shown: QListWidget, suggestions: Sequence[Suggestion]) -> None:
    """Show suggestions in a list that draws them with ``SuggestionDelegate``."""
    shown.clear()
    for suggestion in suggestions:
        item = QListWidgetItem(suggestion.label, shown)
        item.setData(HINT, suggestion.hint)
        item.setToolTip(suggestion.label[:300])
        said = ", ".join(words for words in (suggestion.label, suggestion.hint) if words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)


class SuggestionDelegate(QStyledItemDelegate):
    """A name, and at the far end in quieter ink what tells it from others."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, entry_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index) -> None:
        theme, box = current_theme(), option.rect
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.select))
            painter.drawRoundedRect(box, 6, 6)
        area = box.adjusted(8, 0, -8, 0)
        hint = str(index.data(HINT) or "")
        if hint:
            room = min(option.fontMetrics.horizontalAdvance(hint) + 2, area.width() // 2)
            aside = (
                area.adjusted(0, 0, room - area.width(), 0) if mirrored else area.adjusted(area.width() - room, 0, 0, 0)
            )
            paint_line(painter, aside, option.font, hint, theme.ink_2)
            area = area.adjusted(room + 12, 0, 0, 0) if mirrored else area.adjusted(0, 0, -room - 12, 0)
        paint_line(painter, area, option.font, str(index.data() or ""), theme.ink)
        painter.restore()
