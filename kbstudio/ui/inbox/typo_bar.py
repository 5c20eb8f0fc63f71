"""Approves texts that only mend slips together: says first what it will do, and afterwards what was refused."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.inbox.key_hints import key_label
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline

_HEIGHT = 44
_LISTED = 6
"""Refusals listed at once; more are counted."""


class TypoBar(QWidget):
    """Stands below the list while there is anything to approve together."""

    all_ticked = Signal(bool)
    """Every box is to be ticked, or none."""

    approve_requested = Signal()
    """The person was told what will happen and wants it."""

    left = Signal()
    """The keyboard goes back to the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ticked = 0
        self._busy = False
        self.tick = QCheckBox(self)
        self.tick.setAccessibleName(self.tr("All typo-only changes"))
        self._name = QLabel(self.tr("Typo only"), self)
        self._name.setProperty("role", "place")
        self._told = ElidedLabel(parent=self)
        self.approve = QPushButton(icon("check-circle"), "", self)
        self._key = key_label(self, "Shift+A")
        self._sure = QLabel(self)
        self._sure.setWordWrap(True)
        self.sign = QPushButton(self)
        self.sign.setProperty("primary", True)
        self._cancel = QPushButton(self.tr("Not now"), self)
        self._refused = QFrame(self)
        self._refused.setProperty("tone", "stop")
        self._lay_out()

        self.tick.clicked.connect(self._tick_all)
        self.approve.clicked.connect(self.ask)
        self.sign.clicked.connect(self._sign)
        self._cancel.clicked.connect(self._leave)
        self.show_count(0, 0)

    def show_count(self, texts: int, ticked: int) -> None:
        """Say how many texts can go together and how many of them are ticked."""
        self._ticked = ticked
        self._bar.setVisible(texts > 0)
        state = Qt.CheckState.Unchecked if not ticked else Qt.CheckState.PartiallyChecked
        self.tick.setCheckState(Qt.CheckState.Checked if ticked == texts and texts else state)
        told = self.tr("%n change(s), no number, negation, link or step touched", "", texts)
        self._told.show_text(told)
        self.approve.setText(self.tr("Approve %n together", "", ticked))
        self.approve.setEnabled(ticked > 0 and not self._busy)
        self.approve.setToolTip("" if ticked else self.tr("Tick at least one text first (X)."))
        if self._asking.isVisible() and not ticked:
            self._show_asking(asking=False)
        self._ask()

    def ask(self) -> None:
        """Say what approving does before it is done; a signature is not taken back."""
        if self._ticked and not self._busy:
            self._show_asking(asking=True)
            self.sign.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, busy: bool) -> None:
        """Texts are being signed: nothing is asked for twice."""
        self._busy = busy
        self.approve.setEnabled(self._ticked > 0 and not busy)

    def show_refused(self, refused: Sequence[tuple[str, str]]) -> None:
        """List the texts that were not approved, by code, each with its sentence; none takes the list away."""
        while (item := self._refusals.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.hide()
                label.deleteLater()
        self._refused.setVisible(bool(refused))
        for code, sentence in refused[:_LISTED]:
            # Most sentences name the text themselves.
            named = sentence if code in sentence else self.tr("{code}: {sentence}").format(code=code, sentence=sentence)
            self._refusals.addWidget(self._refusal(named))
        if len(refused) > _LISTED:
            self._refusals.addWidget(self._refusal(self.tr("%n more refused", "", len(refused) - _LISTED)))

    @property
    def refusals(self) -> list[str]:
        """The sentences listed."""
        held = (self._refusals.itemAt(number) for number in range(self._refusals.count()))
        labels = (item.widget() for item in held if item is not None)
        return [label.text() for label in labels if isinstance(label, QLabel)]

    def _refusal(self, words: str) -> QLabel:
        label = QLabel(words, self._refused)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _ask(self) -> None:
        self._sure.setText(
            self.tr("Sign %n text(s) as right, in your name? This cannot be taken back.", "", self._ticked)
        )
        self.sign.setText(self.tr("Approve %n", "", self._ticked))

    def _show_asking(self, *, asking: bool) -> None:
        self._asking.setVisible(asking)
        self._standing.setVisible(not asking)

    def _tick_all(self) -> None:
        self.all_ticked.emit(self.tick.checkState() is not Qt.CheckState.Unchecked)

    def _sign(self) -> None:
        self._show_asking(asking=False)
        self.left.emit()
        self.approve_requested.emit()

    def _leave(self) -> None:
        self._show_asking(asking=False)
        self.left.emit()

    def _lay_out(self) -> None:
        self._bar = QFrame(self)
        self._bar.setObjectName("chrome")
        self._standing, self._asking = QWidget(self._bar), QWidget(self._bar)
        standing = QHBoxLayout(self._standing)
        standing.setContentsMargins(12, 0, 12, 0)
        standing.setSpacing(8)
        self._told.setProperty("role", "secondary")
        standing.addWidget(self.tick)
        standing.addWidget(self._name)
        standing.addWidget(self._told, 1)
        standing.addWidget(self.approve)
        standing.addWidget(self._key)
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(12, 0, 12, 0)
        asking.setSpacing(8)
        asking.addWidget(IconLabel("warning", "warn-mark", parent=self._asking))
        asking.addWidget(self._sure, 1)
        asking.addWidget(self._cancel)
        asking.addWidget(self.sign)
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(0)
        bar.addWidget(hairline(self._bar))
        bar.addWidget(self._standing)
        bar.addWidget(self._asking)
        self._standing.setMinimumHeight(_HEIGHT)
        self._asking.setMinimumHeight(_HEIGHT)
        self._show_asking(asking=False)
        refused = QHBoxLayout(self._refused)
        refused.setContentsMargins(12, 8, 12, 8)
        self._refusals = QVBoxLayout()
        self._refusals.setSpacing(4)
        refused.addLayout(self._refusals, 1)
        close = QPushButton(self.tr("Close"), self._refused)
        close.clicked.connect(lambda: self.show_refused(()))
        close.clicked.connect(self.left)
        refused.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._refused.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._refused)
        column.addWidget(self._bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif enter and self._asking.isVisible() and self.sign.hasFocus():
            self._sign()
        else:
            super().keyPressEvent(event)
