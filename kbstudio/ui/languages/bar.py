"""Above the grid: how many articles there are, words to filter by, one language to look at, and the order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.ui.languages.question import Order
from kbstudio.ui.languages.words import short_name
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.search_field import SearchField

ANY = ""
_ORDERS = {
    Order.NUMBER: QT_TRANSLATE_NOOP("LanguagesBar", "By number"),
    Order.DUE: QT_TRANSLATE_NOOP("LanguagesBar", "First due first"),
    Order.LAG: QT_TRANSLATE_NOOP("LanguagesBar", "Longest behind first"),
    Order.MOST: QT_TRANSLATE_NOOP("LanguagesBar", "Most out of date first"),
}


class LanguagesBar(QFrame):
    """``tag``, ``words`` and ``wanted_order`` are what was chosen."""

    asked = Signal()
    """Another language, other words or another order are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tab_row")
        self._known: tuple[tuple[str, int], ...] = ()
        self.count = QLabel(self)
        self.count.setProperty("role", "place")
        self.filter = SearchField(self.tr("Filter by title, code, text or owner"), "funnel", self)
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language looked at"))
        self.order = QComboBox(self)
        self.order.setAccessibleName(self.tr("Order of the articles"))
        self.more = ElidedLabel(parent=self)
        self.more.setProperty("role", "quiet")
        for order, words in _ORDERS.items():
            self.order.addItem(QCoreApplication.translate("LanguagesBar", words), order)
        self.offer((), {})
        self._lay_out()

        self.filter.search_requested.connect(lambda _words: self.asked.emit())
        self.language.activated.connect(lambda _at: self.asked.emit())
        self.order.activated.connect(lambda _at: self.asked.emit())

    @property
    def tag(self) -> str:
        """The language looked at; empty for any."""
        return str(self.language.currentData() or ANY)

    @property
    def words(self) -> str:
        """What is filtered by."""
        return self.filter.text().strip()

    @property
    def wanted_order(self) -> Order:
        """What the rows are sorted by."""
        return Order(self.order.currentData())

    def choose_order(self, order: Order) -> None:
        """Sort by something else, without announcing it."""
        self.order.setCurrentIndex(self.order.findData(order))

    def choose_locale(self, locale: str) -> None:
        """Look at another language, or ("") at any, without announcing it; one that is not there is any."""
        self.language.setCurrentIndex(max(0, self.language.findData(locale)))

    def offer(self, locales: Sequence[str], work: Mapping[str, int]) -> None:
        """Offer these languages with how many articles have work in each."""
        known = tuple((locale, work.get(locale, 0)) for locale in in_order(locales, short_name))
        if known == self._known and self.language.count():
            return
        self._known, chosen = known, self.tag
        self.language.clear()
        self.language.addItem(self.tr("Any language"), ANY)
        for locale, count in known:
            name = short_name(locale)
            self.language.addItem(f"{name} · {count}" if count else name, locale)
        self.choose_locale(chosen)

    def show_count(self, count: int, *, whole: bool, hidden: int) -> None:
        """Say how many articles there are, and how many languages there is no room for."""
        told = self.tr("%n article(s)", "", count)
        self.count.setText(told if whole else self.tr("{count}, the first of more").format(count=told))
        self.more.show_text(self.tr("%n more language(s)", "", hidden) if hidden else "")
        self.more.setToolTip(self.tr("Look at one of them, or see them all at the side.") if hidden else "")

    def _lay_out(self) -> None:
        for box in (self.language, self.order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumContentsLength(9)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.count)
        above.addWidget(self.filter, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.language)
        below.addWidget(self.order)
        below.addWidget(self.more, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(below)
