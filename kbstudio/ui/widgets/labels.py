"""Lines and labels that look the same on every screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kbstudio.text.direction import direction_of


def quiet_label(parent: QWidget, text: str = "") -> QLabel:
    """Small words in quieter ink that explain what stands beside or above them."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setProperty("role", "quiet")
    return label


def heading_label(parent: QWidget, text: str) -> QLabel:
    """The name of a part of a screen, at the edge where the interface begins whatever its language."""
    label = QLabel(text, parent)
    label.setProperty("role", "place")
    return label


def hairline(parent: QWidget) -> QFrame:
    """A thin line across, between two parts of a screen."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line


def begin_at_edge_of(label: QLabel, locale: str) -> None:
    """Have the words of a text begin where its language begins, not where the interface does."""
    edge = Qt.AlignmentFlag.AlignRight if direction_of(locale) == "rtl" else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
