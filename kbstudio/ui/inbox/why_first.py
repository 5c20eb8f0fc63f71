"""Why a text stands where it does: risk, reach and age as bars with words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.domain.inbox import Facts, Rank
from kbstudio.ui.inbox.words import age_words, reach_words, risk_words

_WIDTH, _HEIGHT = 64, 6


class Bar(QWidget):
    """A number from 0 to 100 as a bar; the words beside it say what it means."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._value = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_value(self, value: int) -> None:
        """Show another number."""
        self._value = value
        told = self.tr("{name}: {value} of 100").format(name=self._name, value=value)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(area, 3, 3)
        done = QRectF(area)
        done.setWidth(max(_HEIGHT, area.width() * self._value / 100))
        if self.isRightToLeft():
            done.moveRight(area.right())
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(done, 3, 3)


class WhyFirst(QWidget):
    """Three bars, each with its name and its reasons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        self._rows: list[tuple[Bar, QLabel]] = []
        for number, name in enumerate((self.tr("Risk"), self.tr("Reach"), self.tr("Age"))):
            label = QLabel(name, self)
            label.setProperty("role", "secondary")
            bar, words = Bar(name, self), QLabel(self)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label, number, 0, top)
            grid.addWidget(bar, number, 1, top)
            grid.addWidget(words, number, 2)
            self._rows.append((bar, words))

    def show_rank(self, facts: Facts, rank: Rank) -> None:
        """Show the reasons of another text."""
        told = (risk_words(facts, rank), reach_words(facts), age_words(facts))
        for (bar, words), value, text in zip(self._rows, (rank.risk, rank.reach, rank.age), told, strict=True):
            bar.show_value(value)
            words.setText(text)
