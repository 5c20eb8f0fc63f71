"""A person as initials and name."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.ui.widgets.chip import paint_initials

_DISC = 20
_GAP = 6


def initials_of(name: str) -> str:
    """The first letters of the first and the last word of a name."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def isolated(name: str) -> str:
    """The name such that its own direction does not move what stands around it."""
    return f"\u2068{name}\u2069"


class PersonLabel(QWidget):
    """Initials in a disc, the name, and what the person does here in quieter ink."""

    def __init__(self, name: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._role = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_person(name, role)

    def show_person(self, name: str, role: str = "") -> None:
        """Show somebody else; ``role`` in words, such as “reviewer”."""
        self._name = name
        self._role = role
        whole = ", ".join(part for part in (name, role) if part)
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._name + (f", {self._role}" if self._role else ""))
        return QSize(_DISC + _GAP + width + 2, max(_DISC, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(_DISC + _GAP + 24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        mirrored = self.isRightToLeft()
        disc = QRect(0, (self.height() - _DISC) // 2, _DISC, _DISC)
        if mirrored:
            disc.moveRight(self.width() - 1)
        if self._name:
            paint_initials(painter, disc, self.font(), initials_of(self._name))
        room = self.width() - _DISC - _GAP
        text = QRect(0 if mirrored else _DISC + _GAP, 0, room, self.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        metrics = QFontMetrics(self.font())
        name = metrics.elidedText(isolated(self._name) + ("," if self._role else ""), Qt.TextElideMode.ElideRight, room)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(text, align, name)
        used = metrics.horizontalAdvance(name + " ")
        if self._role and used < room:
            rest = text.adjusted(0 if mirrored else used, 0, -used if mirrored else 0, 0)
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(rest, align, metrics.elidedText(self._role, Qt.TextElideMode.ElideRight, rest.width()))
