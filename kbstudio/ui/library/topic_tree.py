"""The taxonomy at the side of the library: topics in the interface's language, with the number of articles."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.lists import TopicCount
from kbstudio.text.search.folding import fold
from kbstudio.ui.library.words import topic_name
from kbstudio.ui.widgets.cells import Index
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.nav_list import paint_entry

_CODE, _COUNT, _FOLDED = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))
_HEIGHT = 28
_INDENT = 16
_ARROW = 18
_LONGEST = 300
_OPEN_AT_FIRST = 40
"""Topics that are shown all at once the first time; of more, only the uppermost."""


class TopicTree(QTreeView):
    """Choosing a topic narrows the list to it and what is below it; the first entry asks for all."""

    topic_chosen = Signal(str)
    """The code of the topic; empty for all articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics: tuple[TopicCount, ...] = ()
        self._total: int | None = None
        self._items: dict[str, QStandardItem] = {}
        self._chosen: str | None = None
        self._opened: set[str] | None = None
        self._all = QStandardItemModel(self)
        self._model = QSortFilterProxyModel(self)
        self._model.setSourceModel(self._all)
        self._model.setFilterRole(_FOLDED)
        self._model.setRecursiveFilteringEnabled(True)
        self._model.setAutoAcceptChildRows(True)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Topics"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_TopicDelegate(self))
        # The delegate draws indents and arrows, so that the tinted ground runs the whole width.
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTreeView { background: transparent; }")
        self.selectionModel().selectionChanged.connect(self._tell)
        self.clicked.connect(self._toggle)

    def show_topics(self, topics: Sequence[TopicCount], total: int | None) -> None:
        """Show the taxonomy, by name; what was open and chosen stays so. ``total`` counts all articles, if known."""
        if (tuple(topics), total) == (self._topics, self._total):
            return
        first, same = not self._topics, [each.code for each in topics] == [each.code for each in self._topics]
        opened = self._open_now()
        renamed = not same or any(each.names != old.names for each, old in zip(topics, self._topics, strict=True))
        self._topics, self._total = tuple(topics), total
        if not renamed and self._items:
            self._show_counts()
            return
        self._quietly(self._fill)
        for code, item in self._items.items():
            if code in opened or (first and item.rowCount() > 0 and len(topics) <= _OPEN_AT_FIRST):
                self.setExpanded(self._model.mapFromSource(item.index()), True)
        if self._chosen is not None:
            self.choose(self._chosen)

    def filter(self, words: str) -> None:
        """Show only topics whose name holds the words, what they stand below and what stands below them."""
        wanted = fold(words.strip())
        if wanted and self._opened is None:
            self._opened = self._open_now()
        self._quietly(lambda: self._model.setFilterFixedString(wanted))
        if wanted:
            self.expandAll()
        elif self._opened is not None:
            opened, self._opened = self._opened, None
            self.collapseAll()
            for code in opened:
                if (index := self._index(code)) is not None:
                    self.setExpanded(index, True)
        if self._chosen is not None:
            self.choose(self._chosen)

    @property
    def has_choice(self) -> bool:
        """Whether a topic, or all articles, is chosen."""
        return self._chosen is not None

    @property
    def chosen(self) -> str:
        """The code of the topic chosen; empty for all articles."""
        return self._chosen or ""

    def choose(self, code: str | None) -> None:
        """Choose a topic without announcing it; None chooses nothing."""
        self._chosen = code
        index = None if code is None else self._index(code)

        def show() -> None:
            if index is None:
                self.clearSelection()
            else:
                self.setCurrentIndex(index)

        self._quietly(show)
        self.viewport().update()

    def name_of(self, code: str) -> str:
        """The name of a topic; empty for an unknown one."""
        item = self._items.get(code) if code else None
        return item.text() if item is not None else ""

    def _fill(self) -> None:
        self._all.clear()
        self._items = {}
        top = _item("", self.tr("All articles"), self._total)
        below: dict[str, list[QStandardItem]] = defaultdict(list)
        made = {topic.code: _item(topic.code, topic_name(topic), topic.articles) for topic in self._topics}
        for code, item in made.items():
            parent = code.rpartition(".")[0]
            below[parent if parent in made else ""].append(item)
        self._all.appendRow(top)
        for code, items in below.items():
            parent = made[code] if code else self._all.invisibleRootItem()
            # One by one: Qt's way to add many leaves them to Python as well, which would free them twice.
            for item in in_order(items, QStandardItem.text):
                parent.appendRow(item)
        self._items = {"": top, **made}

    def _show_counts(self) -> None:
        self._items[""].setData(self._total, _COUNT)
        for topic in self._topics:
            item = self._items[topic.code]
            if item.data(_COUNT) != topic.articles:
                item.setData(topic.articles, _COUNT)

    def _index(self, code: str) -> QModelIndex | None:
        item = self._items.get(code)
        index = self._model.mapFromSource(item.index()) if item is not None else QModelIndex()
        return index if index.isValid() else None

    def _open_now(self) -> set[str]:
        if self._opened is not None:
            return self._opened
        parents = {code: self._index(code) for code, item in self._items.items() if item.rowCount()}
        return {code for code, index in parents.items() if index is not None and self.isExpanded(index)}

    def _quietly(self, change: Callable[[], object]) -> None:
        self.selectionModel().blockSignals(True)
        change()
        self.selectionModel().blockSignals(False)

    def _tell(self) -> None:
        chosen = self.selectedIndexes()
        if chosen:
            self._chosen = str(chosen[0].data(_CODE))
            self.topic_chosen.emit(self._chosen)

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
    item.setData(fold(name[:_LONGEST]), _FOLDED)
    item.setToolTip(name[:_LONGEST])
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
