"""A column of parts that scrolls where there is too little room, and is never wider than reads well."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kbstudio.desktop.look import text_pixels

_WIDEST = 860


def scrolled(*parts: QWidget, stretch: bool = True) -> QScrollArea:
    """Parts under one another, at the edge where the interface begins."""
    column_widget = QWidget()
    column_widget.setMaximumWidth(text_pixels(_WIDEST))
    column_widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(column_widget)
    column.setContentsMargins(0, 0, 0, 12)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    if stretch:
        column.addStretch(1)
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(column_widget, 100)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidget(whole)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # On the same ground as what stands above and below.
    for each in (area.viewport(), whole, column_widget):
        each.setAutoFillBackground(False)
    return area
