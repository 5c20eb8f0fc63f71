"""A finding of style as a card: its rule, where it stands, what to do instead."""

import unicodedata
from collections.abc import Mapping

import regex
from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.guidelines import RuleExplained
from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.severities import severity_look, severity_word

MOST_EXAMPLES = 2
"""How many don'ts, and as many dos, a card shows."""

_LONG_EXAMPLE = 160
"""How many characters of an example a card shows; what is too long for a text message is not read beside a text."""

_EDGE = 3
_LONG_WORD = regex.compile(r"((?:(?!\s)\X){24})(?=\S)")


class ToneCard(QFrame):
    """Folded it says what and where; picked it shows examples and the buttons.

    ``names`` gives the name for every login. With ``quoted``, the words found stand before the message, for where the
    text is not beside it. With ``by_block`` the line of the finding is the number of a block.
    """

    picked = Signal()
    """The person clicked on it, or pressed Enter or Space."""

    rule_requested = Signal(str, str)
    """The code of the guideline and the name of the rule the person wants to read."""

    def __init__(
        self,
        shown: ToneFinding,
        parent: QWidget | None = None,
        *,
        names: Mapping[str, str] | None = None,
        quoted: bool = False,
        by_block: bool = False,
    ) -> None:
        super().__init__(parent)
        self.shown = shown
        self._names = names or {}
        self._by_block = by_block
        self._is_picked = False
        self._more: QWidget | None = None
        self._added: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look = severity_look(shown.finding.severity)
        self._title = _words(title_of(shown), self, role="place")
        self._line = QLabel(self)
        self._line.setProperty("role", "quiet")
        told = shown.finding.message
        self._message = _words(
            self.tr("“{match}”: {message}").format(match=one_line(shown.finding.match), message=told)
            if quoted
            else told,
            self,
            role="secondary",
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._line, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addWidget(self._message)
        for chip in self._said():
            self._column.addSpacing(2)
            self._column.addWidget(chip)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(look.icon, look.token, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self.show_line(shown.finding.line)

    def show_line(self, line: int) -> None:
        """The finding stands in another line of the text now; lines count from 1, and a title has none."""
        in_title = self.shown.in_title
        where = self.tr("block {number}") if self._by_block else self.tr("line {number}")
        self._line.setText(self.tr("Title") if in_title else where.format(number=line) if line else "")
        said = self.tr("{severity}: {rule}, title. {message}")
        if not in_title:
            in_block = self.tr("{severity}: {rule}, block {number}. {message}")
            said = in_block if self._by_block else self.tr("{severity}: {rule}, line {number}. {message}")
        self.setAccessibleName(
            said.format(
                severity=severity_word(self.shown.finding.severity),
                rule=title_of(self.shown),
                number=line,
                message=self.shown.finding.message,
            )
        )

    def add_button(self, text: str, icon_name: str = "", tip: str = "") -> QPushButton:
        """A button for the picked card, before “Open the rule”; whoever adds it connects it."""
        button = QPushButton(text, self)
        if icon_name:
            button.setIcon(icon(icon_name))
        button.setToolTip(tip)
        button.hide()
        self._added.append(button)
        return button

    @property
    def is_picked(self) -> bool:
        """Whether it is unfolded."""
        return self._is_picked

    def show_picked(self, *, picked: bool) -> None:
        """Unfold the card, or fold it."""
        if picked == self._is_picked:
            return
        self._is_picked = picked
        if picked and self._more is None:
            self._more = self._unfolded()
            self._column.addWidget(self._more)
        if self._more is not None:
            self._more.setVisible(picked)
        self.update()

    def _unfolded(self) -> QWidget:
        more = QWidget(self)
        column = QVBoxLayout(more)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        rule = self.shown.rule
        if rule is not None and (rule.donts or rule.dos):
            column.addWidget(_Examples(rule, self.shown.finding.match, more))
        buttons = QWidget(more)
        row = FlowLayout(buttons, gap=6)
        row.setContentsMargins(0, 0, 0, 0)
        for button in self._added:
            button.setParent(buttons)
            row.addWidget(button)
            button.show()
        if rule is not None and rule.origin:
            go = QPushButton(self.tr("Open the rule"), buttons)
            go.setProperty("link", True)
            go.clicked.connect(lambda: self.rule_requested.emit(rule.origin, rule.name))
            row.addWidget(go)
        if row.count():
            column.addWidget(buttons)
        else:
            buttons.hide()
        return more

    def _said(self) -> list[QWidget]:
        """What people said of the finding: an exception asked for or decided, an ignore and its reason."""
        shown, lines = self.shown, []
        if shown.exception is not None:
            asked = shown.exception
            if asked.granted is None:
                lines.append(Chip("accent", self.tr("Exception asked for"), "hand", self))
                said, by = asked.reason, asked.asked_by
            elif asked.granted:
                lines.append(Chip("good", self.tr("Exception granted"), "check-circle", self))
                said, by = asked.answer or asked.reason, asked.decided_by
            else:
                lines.append(Chip("stop", self.tr("Exception declined"), "x-circle", self))
                said, by = asked.answer, asked.decided_by
            lines.append(self._reason(by, said))
        elif shown.dismissal is not None:
            word = self.tr("Ignored in this document") if shown.in_document else self.tr("Ignored here")
            lines.append(Chip("neutral", word, "eye-slash", self))
            lines.append(self._reason(shown.dismissal.person, shown.dismissal.reason))
        return lines

    def _reason(self, login: str, reason: str) -> QLabel:
        name = isolated(self._names.get(login, login))
        return _words(f"{name}: {isolated(reason)}" if reason else name, self, role="quiet")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, painter = current_theme(), QPainter(self)
        if self._is_picked:
            painter.fillRect(self.rect(), QColor(theme.select))
            edge = self.width() - _EDGE if self.isRightToLeft() else 0
            painter.fillRect(edge, 0, _EDGE, self.height(), QColor(theme.accent))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.line))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -2), 6, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class _Examples(QFrame):
    """How not to say it, and how to say it, in a box of their own."""

    def __init__(self, rule: RuleExplained, match: str, parent: QWidget) -> None:
        """Examples with the words that were found come first."""
        super().__init__(parent)
        self.setObjectName("tone_examples")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        donts, dos = _nearest(rule, match)
        sides = (
            ("x", "removed-mark", self.tr("Don’t"), "removed", donts),
            ("check", "added-mark", self.tr("Do"), "added", dos),
        )
        for picture, token, word, mark, examples in sides:
            if not examples:
                continue
            if column.count():
                column.addWidget(hairline(self))
            row = QHBoxLayout()
            row.setContentsMargins(10, 6, 10, 6)
            row.setSpacing(8)
            row.addWidget(IconLabel(picture, token, 14, self), 0, Qt.AlignmentFlag.AlignTop)
            inner = QVBoxLayout()
            inner.setSpacing(3)
            inner.addWidget(_words(word, self, role="quiet"))
            for example in examples[:MOST_EXAMPLES]:
                label = _words(one_line(example, _LONG_EXAMPLE), self)
                label.setToolTip(example if len(example) > _LONG_EXAMPLE else "")
                label.setProperty("mark", mark)
                inner.addWidget(label)
            row.addLayout(inner, 1)
            column.addLayout(row)


def _nearest(rule: RuleExplained, match: str) -> tuple[list[str], list[str]]:
    """The examples of a rule, those nearest to what was found first; each do goes with its don't."""
    folded = one_line(match).casefold()
    order = sorted(range(len(rule.donts)), key=lambda at: folded not in rule.donts[at].casefold())
    paired = len(rule.donts) == len(rule.dos)
    return [rule.donts[at] for at in order], [rule.dos[at] for at in order] if paired else list(rule.dos)


def title_of(shown: ToneFinding) -> str:
    """What the rule of a finding is called on screen."""
    rule = shown.rule
    if rule is not None and rule.extends == "term":
        return QCoreApplication.translate("ToneCard", "Company term: {term}").format(term=isolated(rule.title))
    return (rule.title if rule is not None else "") or shown.finding.check


def one_line(words: str, most: int = 80) -> str:
    """Words of a text on one line, shortened where there are many."""
    whole = " ".join(words.split())
    return whole if len(whole) <= most else f"{whole[:most].rstrip()}…"


def _words(text: str, parent: QWidget, role: str = "") -> QLabel:
    """Words that break anywhere if they must, and begin where their own language does."""
    label = QLabel(isolated(_LONG_WORD.sub("\\1\u200b", text)), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    if role:
        label.setProperty("role", role)
    strong = next((kind for each in text if (kind := unicodedata.bidirectional(each)) in ("L", "R", "AL")), "")
    if strong:
        edge = Qt.AlignmentFlag.AlignLeft if strong == "L" else Qt.AlignmentFlag.AlignRight
        label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    return label
