"""What can be done with the current change: accept it, reject it, comment on it; by button, key and menu."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.decisions import DecisionKind
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.taking_back import stand_at_change


class DecidingBar(QObject):
    """Stands at the current change of a comparison; its keys work wherever its actions were added."""

    decided = Signal(object)
    """A ``DecisionKind`` for the current change, or None to take the decision back."""

    comment_asked = Signal()
    """The person wants to comment on the words marked, else on the current change."""

    mending_asked = Signal()
    """The person wants to mend a typo in the paragraph they are at."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        self._why_not: str | None = self.tr("The comparison is still being made.")
        self.accept = self._action("check", "good-mark", self.tr("Accept"), self.tr("Accept this change"), "A")
        self.reject = self._action("x", "stop-mark", self.tr("Reject"), self.tr("Reject this change"), "R")
        self.undecide = self._action(
            "arrow-counter-clockwise", "ink-2", self.tr("Take back"), self.tr("Take the decision back"), "U"
        )
        self.comment = self._action("chat-text", "ink-2", self.tr("Comment"), self.tr("Comment on this…"), "C")
        self.mend = self._action("pencil-simple", "ink-2", self.tr("Mend"), self.tr("Mend a typo…"), "E")
        self.accept.setCheckable(True)
        self.reject.setCheckable(True)
        self._bar = _Bar(view.viewport())
        self._accept_part = self._bar.add(self.accept)
        self._reject_part = self._bar.add(self.reject)
        self._undecide_part = self._bar.add(self.undecide)
        self._bar.add(self.comment)
        apart = QAction(view)
        apart.setSeparator(True)
        # In the menu of the comparison they come before what can be done with any text.
        view.insertActions(view.actions()[0], [*self.actions, apart])

        self.accept.triggered.connect(lambda: self.decided.emit(DecisionKind.ACCEPT))
        self.reject.triggered.connect(lambda: self.decided.emit(DecisionKind.REJECT))
        self.undecide.triggered.connect(lambda: self.decided.emit(None))
        self.comment.triggered.connect(self.comment_asked)
        self.mend.triggered.connect(self.mending_asked)
        view.change_reached.connect(self._follow)
        view.scrolled.connect(self._follow)
        self.show_decision(None, "")
        self.offer(self._why_not)

    @property
    def actions(self) -> list[QAction]:
        """What can be done, for menus and for other lists of the same changes."""
        return [self.accept, self.reject, self.undecide, self.comment, self.mend]

    def offer(self, why_not: str | None) -> None:
        """Whether changes can be decided: None, or the sentence that says why not."""
        self._why_not = why_not
        for action, tip in (
            (self.accept, self.tr("Let this change stay (A)")),
            (self.reject, self.tr("Ask for this change to be taken out (R)")),
        ):
            action.setToolTip(why_not or tip)
        self.comment.setToolTip(
            "\n".join(part for part in (self.tr("Say something about this place (C)"), why_not) if part)
        )
        self._accept_part.setVisible(why_not is None)
        self._reject_part.setVisible(why_not is None)
        self._follow()

    def offer_mending(self, why_not: str | None) -> None:
        """Whether a typo can be mended: None, or the sentence that says why not."""
        self.mend.setEnabled(why_not is None)
        self.mend.setToolTip(why_not or self.tr("Correct a slip in this paragraph yourself, and sign it (E)"))

    def show_decision(self, decided: DecisionKind | None, by: str) -> None:
        """Show what was decided of the current change, and by whom."""
        self.accept.setChecked(decided is DecisionKind.ACCEPT)
        self.reject.setChecked(decided is DecisionKind.REJECT)
        self._undecide_part.setVisible(decided is not None and self._why_not is None)
        self.undecide.setEnabled(decided is not None and self._why_not is None)
        tip = self.tr("Decided by {name}. Take the decision back (U)").format(name=by) if by else ""
        self.undecide.setToolTip(tip or self.tr("Take the decision back (U)"))
        self._follow()

    def _action(self, icon_name: str, token: str, short: str, text: str, key: str) -> QAction:
        action = QAction(icon(icon_name, token), text, self._view)
        action.setIconText(short)
        # The same key with the keyboard set to Hebrew or Russian, as many who review in these languages have it.
        action.setShortcuts([QKeySequence(letter) for letter in (key, *on_other_keyboards(key))])
        # The keys are letters: they belong to the comparison and to the list of changes, not to fields beside them.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _follow(self, _number: int = 0) -> None:
        at_change = self._view.current_change >= 0
        self.accept.setEnabled(at_change and self._why_not is None)
        self.reject.setEnabled(at_change and self._why_not is None)
        stand_at_change(self._view, self._bar, wanted=at_change)


class _Bar(QFrame):
    """Buttons side by side, each with its key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 6, 2)
        self._row.setSpacing(4)

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
