"""The line over a group of findings."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kbstudio.ui.widgets.labels import hairline, heading_label


def group_head(title: str, about: str, count: int, parent: QWidget) -> QWidget:
    """A title with how many there are, and what follows from them."""
    head = QWidget(parent)
    row = QHBoxLayout()
    row.setContentsMargins(16, 8, 16, 6)
    row.setSpacing(6)
    row.addWidget(heading_label(head, title))
    told = QLabel(f"{count} · {about}" if about else str(count), head)
    told.setProperty("role", "quiet")
    row.addWidget(told)
    row.addStretch(1)
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row)
    column.addWidget(hairline(head))
    return head
