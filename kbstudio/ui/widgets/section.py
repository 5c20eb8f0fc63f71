"""A titled part of an inspector."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import hairline, heading_label


def section(
    title: str, *parts: QWidget | QHBoxLayout | QVBoxLayout, first: bool = False, beside: QWidget | None = None
) -> QWidget:
    """Parts under one another below a title, with ``beside`` after it; a hairline above unless it is the ``first``."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if not first:
        column.addWidget(hairline(widget))
    inner = QVBoxLayout()
    inner.setContentsMargins(16, 12, 16, 12)
    inner.setSpacing(6)
    if title:
        row = QHBoxLayout()
        row.addWidget(heading_label(widget, title))
        if beside is not None:
            row.addWidget(beside)
        row.addStretch(1)
        inner.addLayout(row)
    for part in parts:
        if isinstance(part, QWidget):
            flag = Qt.AlignmentFlag.AlignLeading if isinstance(part, Chip) else Qt.AlignmentFlag(0)
            inner.addWidget(part, 0, flag)
        else:
            inner.addLayout(part)
    column.addLayout(inner)
    return widget
