"""What the window looks like at the next start."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from kbstudio.desktop.settings import SettingsStore
from kbstudio.ui.frame.panes import INSPECTOR, SIDEBAR, Panes

SPLITTER = "window"
SIZE = (1440, 900)

_TITLE_BAR = 32
"""Pixels kept free above a window: by its title bar it is moved."""

_FRAME = 4
"""Pixels kept free at its other sides: at its frame it is made larger."""


def restore(window: QMainWindow, panes: Panes, settings: SettingsStore) -> None:
    """Give window and panes the place and size they had."""
    values = settings.values
    window.resize(*SIZE)
    place(window, values.window_geometry)
    sizes = values.splitter_sizes.get(SPLITTER)
    if sizes and len(sizes) == panes.count():
        panes.setSizes(sizes)
    panes.want(SIDEBAR, values.sidebar_shown)
    panes.want(INSPECTOR, values.inspector_shown)


def arrangement(window: QMainWindow, panes: Panes, settings: SettingsStore) -> dict[str, Any]:
    """The settings that bring window and panes back as they are."""
    return {
        "window_geometry": geometry_of(window),
        "splitter_sizes": {**settings.values.splitter_sizes, SPLITTER: panes.widths()},
    }


def geometry_of(window: QWidget) -> str:
    """Where a window is and how large, as ``place`` takes it."""
    return bytes(window.saveGeometry().toBase64().data()).decode()


def place(window: QWidget, geometry: str) -> None:
    """Put a window where it was, whole and on a screen that is there; without a geometry only the latter."""
    window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not window.isMaximized() and not window.isFullScreen():
        window.setGeometry(fitted(window.geometry(), screens))


def fitted(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """The place nearest to the wanted one that lies wholly on the screen it shares most with, else on the first."""
    if not screens:
        return wanted
    shared = [screen.intersected(wanted) for screen in screens]
    most = max(range(len(screens)), key=lambda number: shared[number].width() * shared[number].height())
    room = screens[most].adjusted(_FRAME, _TITLE_BAR, -_FRAME, -_FRAME)
    width, height = min(wanted.width(), room.width()), min(wanted.height(), room.height())
    left = min(max(wanted.left(), room.left()), room.left() + room.width() - width)
    top = min(max(wanted.top(), room.top()), room.top() + room.height() - height)
    return QRect(left, top, width, height)
