"""The taxonomy at the side of the library: topics in the interface's language, with the number of articles."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.lists import TopicCount
from kbstudio.ui.library.words import topic_name
from kbstudio.ui.widgets.cells import Index
from kbstudio.ui.widgets.nav_list import paint_entry

_CODE, _COUNT = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_HEIGHT = 28
_INDENT = 16
_ARROW = 18


class TopicTree(QTreeView):
    """Choosing a topic narrows the list to it and what is below it; the first entry asks for all."""

    topic_chosen = Signal(str)
    """The code of the topic; empty for all articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics: tuple[TopicCount, ...] = ()
        self._total: int | None = None
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Topics"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_TopicDelegate(self))
        # The delegate draws indents and arrows, so that the tinted ground runs the whole width.
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTreeView { background: transparent; }")
        self.selectionModel().selectionChanged.connect(self._tell)
        self.clicked.connect(self._toggle)

    def show_topics(self, topics: Sequence[TopicCount], total: int | None) -> None:
        """Show the taxonomy; what was open and chosen stays so. ``total`` counts all articles, if known."""
        if (tuple(topics), total) == (self._topics, self._total):
            return
        opened, chosen = self._opened(), self.chosen if self.has_choice else None
        first = not self._topics
        self._topics, self._total = tuple(topics), total
        self.selectionModel().blockSignals(True)
        self._model.clear()
        self._model.appendRow(_item("", self.tr("All articles"), total))
        items: dict[str, QStandardItem] = {}
        for topic in topics:
            items[topic.code] = item = _item(topic.code, topic_name(topic), topic.articles)
            parent = items.get(topic.code.rpartition(".")[0])
            (parent or self._model.invisibleRootItem()).appendRow(item)
        self.selectionModel().blockSignals(False)
        for code, item in items.items():
            self.setExpanded(item.index(), code in opened or (first and item.rowCount() > 0 and len(topics) <= 24))
        if chosen is not None:
            self.choose(chosen)

    def filter(self, words: str) -> None:
        """Show only topics whose name holds the words, and what they stand below."""
        wanted = words.strip().casefold()

        def narrow(parent: QModelIndex) -> bool:
            any_shown = False
            for row in range(self._model.rowCount(parent)):
                index = self._model.index(row, 0, parent)
                below = narrow(index)
                shown = not wanted or below or wanted in str(index.data()).casefold()
                self.setRowHidden(row, parent, not shown)
                if wanted and below:
                    self.setExpanded(index, True)
                any_shown = any_shown or shown
            return any_shown

        narrow(QModelIndex())

    @property
    def has_choice(self) -> bool:
        """Whether a topic, or all articles, is chosen."""
        return bool(self.selectedIndexes())

    @property
    def chosen(self) -> str:
        """The code of the topic chosen; empty for all articles."""
        chosen = self.selectedIndexes()
        return str(chosen[0].data(_CODE)) if chosen else ""

    def choose(self, code: str | None) -> None:
        """Choose a topic without announcing it; None chooses nothing."""
        self.selectionModel().blockSignals(True)
        index = None if code is None else self._index(code)
        if index is None:
            self.clearSelection()
        else:
            self.setCurrentIndex(index)
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def name_of(self, code: str) -> str:
        """The name of a topic."""
        return next((topic_name(topic) for topic in self._topics if topic.code == code), "")

    def _index(self, code: str) -> QModelIndex | None:
        found = self._model.match(
            self._model.index(0, 0), _CODE, code, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        return found[0] if found else None

    def _opened(self) -> set[str]:
        opened = {topic.code: self._index(topic.code) for topic in self._topics}
        return {code for code, index in opened.items() if index is not None and self.isExpanded(index)}

    def _tell(self) -> None:
        if self.has_choice:
            self.topic_chosen.emit(self.chosen)

    def _toggle(self, index: QModelIndex) -> None:
        """A press on the arrow opens or closes a topic."""
        place = self.viewport().mapFromGlobal(self.cursor().pos())
        if self._model.hasChildren(index) and _arrow(self.visualRect(index), index, self.isRightToLeft()).contains(
            place
        ):
            self.setExpanded(index, not self.isExpanded(index))


class _TopicDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shift = _ARROW + _depth(index) * _INDENT
        view = option.widget
        paint_entry(painter, option, str(index.data() or ""), count=index.data(_COUNT), shift=shift)
        if isinstance(view, QTreeView) and index.model().hasChildren(index):
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            closed = "caret-left" if mirrored else "caret-right"
            box = _arrow(option.rect, index, mirrored)
            place = QRect(box.center().x() - 5, box.center().y() - 5, 12, 12)
            paint_icon(painter, place, "caret-down" if view.isExpanded(index) else closed, current_theme().ink_2)


def _item(code: str, name: str, count: int | None) -> QStandardItem:
    item = QStandardItem(name)
    item.setData(code, _CODE)
    item.setData(count, _COUNT)
    item.setToolTip(name)
    return item


def _depth(index: Index) -> int:
    depth = 0
    while index.parent().isValid():
        index, depth = index.parent(), depth + 1
    return depth


def _arrow(row: QRect, index: Index, mirrored: bool) -> QRect:
    box = QRect(row.left() + 12 + _depth(index) * _INDENT, row.top(), _ARROW, row.height())
    if mirrored:
        box.moveRight(row.right() - 12 - _depth(index) * _INDENT)
    return box
