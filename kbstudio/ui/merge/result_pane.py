"""What the merge comes to: its source with open places marked, or as it will be read."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.text.compare.merge_choices import MergeChoices, ResultPart
from kbstudio.ui.merge.result_text import ResultText, Stretch, caption_of
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.labels import heading_label
from kbstudio.ui.widgets.reading_text import ReadingText
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

HEAD_HEIGHT = 44
_PAUSE_MS = 250

SOURCE, READ = "source", "read"


class ResultPane(QWidget):
    """Shows the result while it comes about."""

    rendering_wanted = Signal(str)
    """The Markdown that should be shown as it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: MergeChoices | None = None
        self._locale = ""
        self._title = ElidedLabel(parent=self)
        self._title.setProperty("role", "secondary")
        self._open = Chip("warn", "", "warning", self)
        self.ways = SegmentedButtons(
            [(SOURCE, self.tr("Source")), (READ, self.tr("As read"))], self.tr("How the result is shown"), self
        )
        self.source = ResultText(self)
        self.reading = ReadingText(self.tr("The result as it is read"), self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.source)
        self._stack.addWidget(self._padded(self.reading))
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self.ways.chosen.connect(self._choose)
        self._soon.timeout.connect(self._ask_for_html)

    def show_merge(self, choices: MergeChoices, locale: str) -> None:
        """Show the result of another merge."""
        self._choices, self._locale = choices, locale
        self.source.show_language(locale)
        self.refresh()
        self.source.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Something was decided."""
        choices = self._choices
        if choices is None:
            return
        parts = choices.body()
        self.source.show_parts(parts, _stretches(choices, parts))
        self._title.show_text(choices.preview().title)
        count = len(choices.open)
        self._open.show_state(
            "warn" if count else "good",
            self.tr("%n place(s) open", "", count) if count else self.tr("Everything is decided"),
            "warning" if count else "check",
        )
        if self.ways.choice == READ:
            self._soon.start()

    def show_place(self, number: int) -> None:
        """Bring a place of the result into sight."""
        self.source.show_place(number)

    def show_html(self, html: str) -> None:
        """Show the result as it is read."""
        bar = self.reading.verticalScrollBar()
        before = bar.value()
        self.reading.show_html(html, self._locale)
        bar.setValue(before)

    def _choose(self, way: str) -> None:
        self._stack.setCurrentIndex(1 if way == READ else 0)
        if way == READ:
            self._ask_for_html()

    def _ask_for_html(self) -> None:
        if self._choices is not None:
            self.rendering_wanted.emit("".join(part.text for part in self._choices.body()))

    def _padded(self, widget: QWidget) -> QWidget:
        page = QWidget(self)
        page.setObjectName("page")
        row = QVBoxLayout(page)
        row.setContentsMargins(24, 12, 0, 0)
        row.addWidget(widget)
        return page

    def _lay_out(self) -> None:
        head = QFrame(self)
        head.setObjectName("side_header")
        head.setFixedHeight(HEAD_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        name: QLabel = heading_label(head, QCoreApplication.translate("Merge", "Result"))
        row.addWidget(name)
        row.addWidget(self._open)
        row.addWidget(self._title, 1)
        row.addWidget(self.ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)


def _stretches(choices: MergeChoices, parts: list[ResultPart]) -> list[Stretch]:
    found: list[Stretch] = []
    conflicts = choices.plan.conflicts
    for part in parts:
        if part.place < 0:
            continue
        if choices.choice(part.place) is None:
            suggested = choices.plan.places[part.place].suggestion is not None
            caption = caption_of(conflicts.index(part.place) + 1, suggested=suggested, empty=not part.text)
            found.append(Stretch(part.place, "open", caption))
        else:
            decided = choices.decision(part.place) is not None
            found.append(Stretch(part.place, "decided" if decided else "merged"))
    return found
