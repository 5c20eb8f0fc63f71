"""A text to try the rules on: one types, and what they find stands beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QTextEdit, QVBoxLayout, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.tone import ToneFinding
from kbstudio.text.direction import direction_of
from kbstudio.ui.tone.scope_boxes import ScopeBar
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.severities import severity_look
from kbstudio.ui.widgets.tone_card import ToneCard

_MOST = 100
"""Cards shown; the others are counted."""


class TestPage(QWidget):
    """``text`` is what is typed; it stays while one changes rules, and is never saved."""

    # pytest looks for classes of tests by their name.
    __test__ = False

    changed = Signal()
    """Something else is typed, or the text belongs elsewhere."""

    arranged = Signal()
    """There are other cards than before."""

    rule_requested = Signal(str)
    """The name of the rule the person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[ToneFinding, ...] = ()
        self.belongs = ScopeBar(self)
        self.edit = QTextEdit(self)
        self.edit.setAcceptRichText(False)
        self.edit.setAccessibleName(self.tr("Test text"))
        self.edit.setPlaceholderText(self.tr("Type or paste a text here to see what the rules find in it."))
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setProperty("surface", True)
        self.edit.setTabChangesFocus(True)
        self.edit.document().setDocumentMargin(16)
        font = self.edit.font()
        font.setPixelSize(text_pixels(15))
        self.edit.setFont(font)
        self._said = QLabel(self)
        self._said.setProperty("role", "place")
        self._notices = quiet_label(self)
        self._cards: list[ToneCard] = []
        self._column = QVBoxLayout()
        self._lay_out()

        self.edit.textChanged.connect(self._typed)
        self.belongs.changed.connect(self.changed)
        self.edit.cursorPositionChanged.connect(self._follow)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.edit.toPlainText()

    def write_in(self, locale: str) -> None:
        """Have lines run as those of a language do; in one from left to right, as each paragraph does itself."""
        right_to_left = direction_of(locale) == "rtl"
        option = self.edit.document().defaultTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LayoutDirectionAuto
        )
        self.edit.document().setDefaultTextOption(option)

    def show_findings(self, text: str, findings: Sequence[ToneFinding], notices: Sequence[str]) -> None:
        """Show what was found in ``text``, unless another one is typed by now."""
        if text != self.text:
            return
        self._findings = tuple(findings)
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(each) for each in findings[:_MOST]]
        for at, card in enumerate(self._cards):
            self._column.insertWidget(at, card)
        more = len(findings) - len(self._cards)
        told = [*notices, *([self.tr("%n more", "", more)] if more > 0 else [])]
        self._notices.setText("\n".join(told))
        self._notices.setVisible(bool(told))
        if not text.strip():
            self._said.setText(self.tr("Nothing is typed yet."))
        else:
            self._said.setText(
                self.tr("%n finding(s)", "", len(findings)) if findings else self.tr("Nothing is found.")
            )
        self._underline()
        self.arranged.emit()

    @property
    def found(self) -> list[str]:
        """The words found, in their order."""
        return [each.finding.match for each in self._findings]

    def _card(self, shown: ToneFinding) -> ToneCard:
        card = ToneCard(shown, self)
        card.picked.connect(lambda: self._pick(card))
        card.rule_requested.connect(lambda _code, name: self.rule_requested.emit(name))
        return card

    def _pick(self, card: ToneCard) -> None:
        for each in self._cards:
            each.show_picked(picked=each is card)
        self.edit.setTextCursor(self._cursor(card.shown))
        card.setFocus()

    def _follow(self) -> None:
        """The card of what the keyboard is on unfolds."""
        at = _code_points(self.text, self.edit.textCursor().position())
        for card in self._cards:
            found = card.shown.finding
            card.show_picked(picked=found.start <= at <= found.end and found.end > found.start)

    def _typed(self) -> None:
        self.edit.setExtraSelections([])
        self.changed.emit()

    def _underline(self) -> None:
        theme = current_theme()
        marks: list[QTextEdit.ExtraSelection] = []
        for each in self._findings:
            mark = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(QColor(theme.tokens()[severity_look(each.finding.severity).token]))
            mark.format = style  # pyright: ignore[reportAttributeAccessIssue] - an attribute of Qt's
            mark.cursor = self._cursor(each)  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(mark)
        self.edit.setExtraSelections(marks)

    def _cursor(self, shown: ToneFinding) -> QTextCursor:
        text = self.text
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(_units(text, shown.finding.start))
        cursor.setPosition(_units(text, shown.finding.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _lay_out(self) -> None:
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._said, self._notices):
            label.setContentsMargins(16, 8, 16, 8)
            column.addWidget(label)
        cards = QWidget()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        whole = QVBoxLayout(cards)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addStretch(1)
        area = QScrollArea(beside)
        area.setWidget(cards)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(area, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.edit)
        split.addWidget(beside)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.belongs)
        row.addWidget(hairline(self))
        row.addWidget(split, 1)
        self._notices.hide()
        self._said.setText(self.tr("Nothing is typed yet."))
        self.setFocusProxy(self.edit)


def _units(text: str, at: int) -> int:
    """The place Qt counts, in units of UTF-16, of a place in code points."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def _code_points(text: str, at: int) -> int:
    """The place in code points of one Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "replace"))
