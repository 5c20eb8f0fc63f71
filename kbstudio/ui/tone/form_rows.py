"""Rows of several forms under one another, whose fields begin at one line."""

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QWidget


def align_fields(*forms: QFormLayout) -> int:
    """Give the labels of forms one width, and return it in pixels."""
    labels = [
        label
        for form in forms
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
        and isinstance(label := item.widget(), QLabel)
    ]
    widest = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(widest)
    return widest


def at_start(widget: QWidget) -> QHBoxLayout:
    """A widget no wider than it has to be, where the row begins."""
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
