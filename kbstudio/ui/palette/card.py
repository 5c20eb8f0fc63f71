"""The card of the palette: the field, what was found, and the foot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.look import row_height, text_pixels
from kbstudio.ui.palette.delegate import PaletteDelegate
from kbstudio.ui.palette.entry import Kind
from kbstudio.ui.palette.field import PaletteField
from kbstudio.ui.palette.hints import Hints
from kbstudio.ui.palette.model import PaletteModel
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline

_HEAD = 52
_MOST_ROWS = 14
_SIDE = 16
_NOTHING_FOUND = 132


class Card(QFrame):
    """What stands where; the palette says what."""

    def __init__(self, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette_card")
        self.field = PaletteField(self)
        self.field.setPlaceholderText(self.tr("Find an action, an article, a topic or a person"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        self.list = QListView(self)
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "secondary")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self._found = QStackedWidget(self)
        self._found.addWidget(self.list)
        self._found.addWidget(self.nothing)
        self._hints = Hints(self)
        self._top = QWidget(self)
        self._model = model
        self._lay_out()

    def height_wanted(self) -> int:
        """Pixels in which everything found can be seen, or as much of it as one takes in at a glance."""
        wanted = min(self._height_of_rows(), _MOST_ROWS * row_height()) if self._model.entries else _NOTHING_FOUND
        return self._head_height() + wanted + 8 + self._hints.sizeHint().height() + 4

    @property
    def page(self) -> int:
        """Lines a page down goes."""
        return max(1, self.list.viewport().height() // row_height() - 1)

    def show_state(self, typed: tuple[Kind | None, str], count: int, *, waits: bool) -> None:
        """Say how much was found, and what to type where that is nothing."""
        scope, words = typed
        self.count.setText(self.tr("%n result(s)", "", count) if words and count else "")
        self.nothing.setText("" if waits else self._advice(scope, words))
        self._top.setFixedHeight(self._head_height())
        self._found.setCurrentWidget(self.list if count else self.nothing)

    def _advice(self, scope: Kind | None, words: str) -> str:
        if words:
            found = self.tr("Nothing found for “{words}”.").format(
                words=words if len(words) <= 60 else f"{words[:60]}…"
            )
            help_text = self.tr("Type part of a title or name, a code such as KB-104, or what you want to do.")
            return f"{found}\n{help_text}"
        if scope is Kind.ARTICLE:
            return self.tr("Type part of a title, or a code such as KB-104.")
        if scope is Kind.TOPIC:
            return self.tr("There are no topics yet.")
        return self.tr("There is nobody here yet.") if scope is Kind.PERSON else ""

    def _height_of_rows(self) -> int:
        return sum(self.list.sizeHintForRow(row) for row in range(self._model.rowCount()))

    def _head_height(self) -> int:
        return _HEAD + text_pixels(17) - 17

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.setSpacing(12)
        head.addWidget(IconLabel("magnifying-glass", size=20, parent=self))
        head.addWidget(self.field, 1)
        head.addWidget(self.count)
        self._top.setLayout(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(hairline(self))
        column.addWidget(self._found, 1)
        column.addSpacing(8)
        column.addWidget(hairline(self))
        column.addWidget(self._hints)
