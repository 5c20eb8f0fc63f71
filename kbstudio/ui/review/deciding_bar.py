"""What can be done with the current change: accept it, reject it, comment on it; by button, key and menu."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from kbstudio.domain.decisions import DecisionKind
from kbstudio.ui.actions import letter_action
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.review.text_room import room_beside
from kbstudio.ui.widgets.elided_label import ElidedLabel

_HEIGHT = 44
_INSET = 8


class DecidingBar(QObject):
    """Stands beside the current change where the text leaves room, else in ``line`` below the texts: never on text.

    Its keys work wherever its actions were added.
    """

    decided = Signal(object)
    """A ``DecisionKind`` for the current change, or None to take the decision back."""

    comment_asked = Signal()
    """The person wants to comment on the words marked, else on the current change."""

    reading_asked = Signal()
    """The person wants to read what was said about the place they are at."""

    mending_asked = Signal()
    """The person wants to mend a typo in the paragraph they are at."""

    def __init__(self, pane: ComparisonPane) -> None:
        super().__init__(pane)
        self._pane = pane
        view = self._view = pane.view
        self._why_not: str | None = self.tr("The comparison is still being made.")
        self.accept = letter_action("accept_change", view, "good-mark")
        self.reject = letter_action("reject_change", view, "stop-mark")
        self.undecide = letter_action("undecide_change", view)
        self.comment = letter_action("comment_here", view)
        self.read = letter_action("read_comments", view)
        self.mend = letter_action("mend_typo", view)
        self._tips = {action: action.toolTip() for action in (self.accept, self.reject, self.comment, self.mend)}
        self.accept.setCheckable(True)
        self.reject.setCheckable(True)
        self.line = QFrame(pane)
        self.line.setObjectName("status")
        self.line.setFixedHeight(_HEIGHT)
        self.said = ElidedLabel(parent=self.line)
        self.said.setProperty("role", "quiet")
        self._bar = _Bar(self.line)
        self._row = QHBoxLayout(self.line)
        self._row.setContentsMargins(8, 0, 16, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._bar)
        self._row.addWidget(self.said, 1)
        self._accept_part = self._bar.add(self.accept)
        self._reject_part = self._bar.add(self.reject)
        self._undecide_part = self._bar.add(self.undecide)
        self._bar.add(self.comment)
        self._read_part = self._bar.add(self.read)
        self._mend_part = self._bar.add(self.mend)
        apart = QAction(view)
        apart.setSeparator(True)
        # In the menu of the comparison they come before what can be done with any text.
        view.insertActions(view.actions()[0], [*self.actions, apart])

        self.accept.triggered.connect(lambda: self.decided.emit(DecisionKind.ACCEPT))
        self.reject.triggered.connect(lambda: self.decided.emit(DecisionKind.REJECT))
        self.undecide.triggered.connect(lambda: self.decided.emit(None))
        self.comment.triggered.connect(self.comment_asked)
        self.read.triggered.connect(self.reading_asked)
        self.mend.triggered.connect(self.mending_asked)
        view.change_reached.connect(self._follow)
        view.scrolled.connect(self._follow)
        view.installEventFilter(self)
        self.show_decision(None, "")
        self.offer(self._why_not)
        self.offer_mending(self._why_not)
        self.offer_threads(0)

    @property
    def actions(self) -> list[QAction]:
        """What can be done, for menus and for other lists of the same changes."""
        return list(self.by_name.values())

    @property
    def by_name(self) -> dict[str, QAction]:
        """What can be done, by the names in the table of actions."""
        return {
            "accept_change": self.accept,
            "reject_change": self.reject,
            "undecide_change": self.undecide,
            "comment_here": self.comment,
            "read_comments": self.read,
            "mend_typo": self.mend,
        }

    def offer(self, why_not: str | None) -> None:
        """Whether changes can be decided: None, or the sentence that says why not."""
        self._why_not = why_not
        for action in (self.accept, self.reject):
            action.setToolTip(why_not or self._tips[action])
        self.comment.setToolTip("\n".join(part for part in (self._tips[self.comment], why_not) if part))
        self._accept_part.setVisible(why_not is None)
        self._reject_part.setVisible(why_not is None)
        self.said.show_text(why_not or "")
        self._follow()

    def offer_mending(self, why_not: str | None) -> None:
        """Whether a typo can be mended: None, or the sentence that says why not."""
        self.mend.setEnabled(why_not is None)
        self.mend.setToolTip(why_not or self._tips[self.mend])
        self._mend_part.setVisible(why_not is None)
        self._follow()

    def offer_threads(self, count: int) -> None:
        """How many threads there are to be read in the text."""
        self.read.setEnabled(count > 0)
        self._read_part.setVisible(count > 0)
        self._follow()

    def show_decision(self, decided: DecisionKind | None, by: str) -> None:
        """Show what was decided of the current change, and by whom."""
        self.accept.setChecked(decided is DecisionKind.ACCEPT)
        self.reject.setChecked(decided is DecisionKind.REJECT)
        self._undecide_part.setVisible(decided is not None and self._why_not is None)
        self.undecide.setEnabled(decided is not None and self._why_not is None)
        tip = self.tr("Decided by {name}. Take the decision back (U)").format(name=by) if by else ""
        self.undecide.setToolTip(tip or self.tr("Take the decision back (U)"))
        self._follow()

    def _follow(self, _number: int = 0) -> None:
        at_change = self._view.current_change >= 0
        self.accept.setEnabled(at_change and self._why_not is None)
        self.reject.setEnabled(at_change and self._why_not is None)
        self._stand()

    def _stand(self) -> None:
        """Beside the text as long as the window is wide enough, whatever is in sight: it does not come and go."""
        view, bar = self._view, self._bar
        room = room_beside(view, one=not self._pane.actions_offered.beside.isChecked())
        beside = room.width() >= bar.widest_part
        bar.stack(upright=beside)
        if beside != (bar.parentWidget() is view.viewport()):
            bar.setParent(view.viewport() if beside else self.line)
            if not beside:
                self._row.insertWidget(0, bar)
                bar.show()
        self.line.setVisible(view.isVisibleTo(self._pane) and not beside)
        if not beside:
            return
        area = view.change_area()
        bar.adjustSize()
        bar.setVisible(not area.isEmpty() and area.intersects(room))
        lowest = room.bottom() - bar.height() - _INSET
        left = room.right() - bar.width() if view.isRightToLeft() else room.left()
        bar.move(QPoint(left, max(_INSET, min(area.top() + 2, lowest))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize}:
            self._stand()
        return super().eventFilter(watched, event)


class _Bar(QFrame):
    """Buttons side by side, each with its key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 6, 2)
        self._row.setSpacing(4)

    @property
    def widest_part(self) -> int:
        """Pixels the buttons take under one another."""
        margins = self._row.contentsMargins()
        parts = [self._row.itemAt(number) for number in range(self._row.count())]
        return max(part.sizeHint().width() for part in parts if part) + margins.left() + margins.right() + 2

    def stack(self, *, upright: bool) -> None:
        """Put the buttons under one another, or side by side."""
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._row.setSpacing(0 if upright else 4)

    def add(self, action: QAction) -> QWidget:
        """Add the button of an action."""
        part = QWidget(self)
        button = QToolButton(part)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(action.text())
        key = key_label(part, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(button)
        row.addStretch(1)
        row.addWidget(key)
        self._row.addWidget(part)
        return part


def key_label(parent: QWidget, key: str) -> QLabel:
    """A key as it is printed on keyboards."""
    label = QLabel(key, parent)
    label.setProperty("role", "quiet")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setStyleSheet("border: 1px solid palette(mid); border-radius: 4px; padding: 0px 4px;")
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label
