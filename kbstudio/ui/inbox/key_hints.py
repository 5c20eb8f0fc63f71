"""The keys of the inbox at its foot, and all of them in a list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.ui.actions import keys_told
from kbstudio.ui.widgets.labels import quiet_label

_HEIGHT = 36
_TOLD = ("inbox_select", "inbox_approve_all", "inbox_approve", "inbox_return", "inbox_reorder", "inbox_filter")


def key_label(parent: QWidget, key: str) -> QLabel:
    """A key as it is printed on keyboards."""
    label = QLabel(_printed(key), parent)
    label.setProperty("role", "quiet")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setStyleSheet("border: 1px solid palette(mid); border-radius: 4px; padding: 0px 4px;")
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def review_hints() -> Sequence[tuple[str, str]]:
    """Keys of the list of what is to be reviewed, joined by a space where there are several, and what they do."""
    return (
        ("J K", QCoreApplication.translate("inbox", "move")),
        ("Return", QCoreApplication.translate("inbox", "open")),
        ("Space", QCoreApplication.translate("inbox", "preview")),
        ("X", QCoreApplication.translate("inbox", "select")),
        ("A", QCoreApplication.translate("inbox", "approve")),
        ("R", QCoreApplication.translate("inbox", "return")),
    )


def entry_hints(*, points: bool) -> Sequence[tuple[str, str]]:
    """Keys of the other sections; ``points``: there is something to see to in the preview."""
    preview = QCoreApplication.translate("inbox", "preview")
    return (
        ("J K", QCoreApplication.translate("inbox", "move")),
        ("Return", QCoreApplication.translate("inbox", "open")),
        ("Space", QCoreApplication.translate("inbox", "see to it here") if points else preview),
    )


def all_keys() -> Sequence[tuple[str, str]]:
    """Every key of the inbox and what it does, in a sentence."""
    return (
        ("J K", QCoreApplication.translate("inbox", "Go down and up; arrows, Page up and Page down do it too")),
        ("Return", QCoreApplication.translate("inbox", "Open the text to review it, or the article that came back")),
        (
            "Space",
            QCoreApplication.translate("inbox", "Show the preview; where there are points to see to, go to them"),
        ),
        *keys_told(*_TOLD),
        ("Ctrl+Down Ctrl+Up", QCoreApplication.translate("inbox", "Go to the next section, or the one before")),
        ("F6", QCoreApplication.translate("inbox", "Go from the list to the preview and the sections")),
        ("Ctrl+Return", QCoreApplication.translate("inbox", "Send a comment or an answer")),
        ("Esc", QCoreApplication.translate("inbox", "Go back to the list")),
        *keys_told("inbox_keys"),
    )


class KeyHints(QFrame):
    """The keys that are used most; those there is no room for are left out."""

    all_requested = Signal()
    """The person wants to see every key."""

    def __init__(self, hints: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(16)
        self._hints = [self._hint(keys, does) for keys, does in hints]
        for hint in self._hints:
            row.addWidget(hint)
        row.addStretch(1)
        self._all = QToolButton(self)
        self._all.setText(self.tr("All keys"))
        self._all.setToolTip(self.tr("Every key of the inbox (?)"))
        row.addWidget(key_label(self, "?"))
        row.addWidget(self._all)
        self._all.clicked.connect(self.all_requested)

    def _hint(self, keys: str, does: str) -> QWidget:
        hint = QWidget(self)
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for key in keys.split():
            row.addWidget(key_label(hint, key))
        row.addWidget(quiet_label(hint, does))
        hint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for label in hint.findChildren(QLabel):
            label.setWordWrap(False)
        return hint

    def _fit(self) -> None:
        room = self.width() - self._all.sizeHint().width() - 80
        for hint in self._hints:
            room -= hint.sizeHint().width() + 16
            hint.setVisible(room >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class AllKeys(QDialog):
    """Every key of the inbox with what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys of the inbox"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for number, (keys, does) in enumerate(all_keys()):
            holder = QWidget(self)
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            for key in keys.split():
                row.addWidget(key_label(holder, key))
            row.addStretch(1)
            grid.addWidget(holder, number, 0)
            grid.addWidget(QLabel(does, self), number, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addWidget(buttons)


def _printed(key: str) -> str:
    """A key in the language of the interface, where Qt knows its name."""
    told = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return {"Return": QCoreApplication.translate("inbox", "Enter")}.get(key, told or key)
