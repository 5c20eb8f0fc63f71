"""What the library says already about the title being typed, so that nobody writes it twice."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
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
from kbstudio.domain.lists import SimilarArticle
from kbstudio.ui.widgets.cells import Index, paint_line
from kbstudio.ui.widgets.chip import chip_size, chip_style, paint_chip, state_word
from kbstudio.ui.widgets.labels import quiet_label

_FOUND = Qt.ItemDataRole.UserRole + 1
_CODE_WIDTH = 66


class SimilarTitles(QWidget):
    """Hidden while nothing is alike; Enter or a press opens one of them instead."""

    opened = Signal(str, str)
    """Code and locale of the article to open instead of writing another."""

    back_requested = Signal()
    """The keyboard goes back to the title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _SimilarList(self)
        self.list.setAccessibleName(self.tr("Articles with a title like this"))
        self.list.setItemDelegate(_SimilarDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("framed", True)
        # It comes and goes while the title is typed: Tab leads to the same field whether it is there or not.
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        told = quiet_label(self, self.tr("Is it here already? The arrow down leads there, Enter opens it instead."))
        column.addWidget(told)
        column.addWidget(self.list)
        self.list.itemClicked.connect(self._open)
        self.list.taken.connect(lambda: self._open(self.list.currentItem()))
        self.list.left.connect(self.back_requested)
        self.hide()

    def show_similar(self, similar: Sequence[SimilarArticle]) -> None:
        """Show these, the likest first; none hides the list."""
        self.list.clear()
        for found in similar:
            item = QListWidgetItem(found.title[:400], self.list)
            item.setData(_FOUND, found)
            said = self.tr("{code}, {title}, {state}").format(
                code=found.article, title=found.title[:400], state=state_word(_state(found))
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(found.title[:400])
        self.list.setFixedHeight(len(similar) * entry_height() + 4)
        self.setVisible(bool(similar))

    def enter(self) -> bool:
        """Put the keyboard on the first one; False where there is none."""
        if self.isVisible():
            self.list.setFocus()
            self.list.setCurrentRow(0)
        return self.isVisible()

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            found: SimilarArticle = item.data(_FOUND)
            self.opened.emit(found.article, found.locale)


class _SimilarList(QListWidget):
    """Enter takes, the arrow up from the first goes back."""

    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _SimilarDelegate(QStyledItemDelegate):
    """Code, title in its own direction, state as a chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, entry_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found: SimilarArticle = index.data(_FOUND)
        theme, mirrored = current_theme(), option.direction is Qt.LayoutDirection.RightToLeft
        focused = isinstance(option.widget, QWidget) and option.widget.hasFocus()
        chosen = focused and bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QColor(theme.accent) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.select))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 6, 6)
        area = option.rect.adjusted(8, 0, -8, 0)
        state = _state(found)
        style, word = chip_style(state), state_word(state)
        room = chip_size(option.font, word, style.icon).width() + 8
        near, far = (-_CODE_WIDTH, room) if mirrored else (_CODE_WIDTH, -room)
        paint_line(painter, area, option.font, found.article, theme.ink_2)
        title = area.adjusted(far, 0, near, 0) if mirrored else area.adjusted(near, 0, far, 0)
        paint_line(painter, title, option.font, str(index.data() or ""), theme.ink)
        chip = area.adjusted(0, 0, room - 8 - area.width(), 0) if mirrored else area
        if not mirrored:
            chip = area.adjusted(area.width() - room + 8, 0, 0, 0)
        paint_chip(painter, chip, option.font, style.tone, word, style.icon, selected=chosen)
        painter.restore()


def _state(found: SimilarArticle) -> str:
    """The same word as in the list, where the same text stands."""
    return found.state.value
