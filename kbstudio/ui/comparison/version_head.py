"""What stands above one side of a comparison: which version it is, and a menu of what it can be instead."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.times import exact_time, relative_time

HEAD_HEIGHT = 32


@dataclass(frozen=True)
class VersionHead:
    """What stands above one side; ``number`` 0 where there is no such version, or only a ``name``.

    ``locale`` is given where it is not the language of the other side; ``note`` says what the version is to the person.
    """

    number: int
    state: str = ""
    at: datetime | None = None
    author: str = ""
    name: str = ""
    locale: str = ""
    note: str = ""


class HeadButton(QPushButton):
    """Shows a version; once something can be chosen, pressing it opens the list."""

    choosing = Signal()
    """The person wants to see what the side can be."""

    def __init__(self, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tip = tip
        self._version = QLabel(self)
        self._version.setProperty("role", "place")
        self._version.setTextFormat(Qt.TextFormat.PlainText)
        self._language = Chip(parent=self)
        self._state = Chip(parent=self)
        self._when = ElidedLabel(parent=self)
        self._when.setProperty("role", "secondary")
        self._when.setTextFormat(Qt.TextFormat.PlainText)
        self._caret = IconLabel("caret-down", size=12, parent=self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self._version)
        for chip in (self._language, self._state):
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._when, 1)
        row.addWidget(self._caret)
        for part in self.findChildren(QWidget):
            # The whole head is one button.
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self.choosing)
        self.let_choose(offered=False)
        self.show_version(VersionHead(0))

    def let_choose(self, *, offered: bool) -> None:
        """Whether there is anything to choose; else the head only says what it is."""
        self._caret.setVisible(offered)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not offered)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if offered else Qt.FocusPolicy.NoFocus)

    def show_version(self, head: VersionHead) -> None:
        """Show a version, or that there is none."""
        self._state.setVisible(bool(head.number))
        self._language.setVisible(bool(head.locale))
        if head.locale:
            self._language.show_state("neutral", language_name(head.locale), "globe")
        when = relative_time(head.at) if head.at else ""
        if head.number:
            self._version.setText(self.tr("Version {number}").format(number=head.number))
            self._state.show_state(head.state)
        else:
            self._version.setText(head.name or self.tr("Not written before"))
        self._when.show_text(" · ".join(part for part in (head.note, when, head.author) if part))
        told = [self._version.text(), self._state.text if head.number else "", self._when.text()]
        self.setAccessibleName(", ".join(part for part in told if part))
        exact = "\n".join(part for part in (head.author, exact_time(head.at) if head.at else "") if part)
        self.setToolTip("\n".join(part for part in (exact, self._tip) if part))

    def sizeHint(self) -> QSize:
        return QSize(self._row.sizeHint().width(), HEAD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, HEAD_HEIGHT)
