"""Empties a layout whose widgets may go into it again."""

from PySide6.QtWidgets import QLayout, QWidget


def taken_out(layout: QLayout) -> list[QWidget]:
    """The widgets of a layout, which is empty then.

    An item that is only taken lives on in Python, and a widget put in again would keep the height it had: Qt tells one
    item of a widget that it grew. Removing the widget ends its item.
    """
    widgets: list[QWidget] = []
    while (item := layout.itemAt(0)) is not None:
        widget = item.widget()
        if widget is None:
            layout.takeAt(0)
        else:
            layout.removeWidget(widget)
            widgets.append(widget)
    return widgets
