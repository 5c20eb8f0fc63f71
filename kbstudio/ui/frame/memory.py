"""What the window looks like at the next start."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from kbstudio.desktop.settings import SettingsStore
from kbstudio.ui.frame.panes import INSPECTOR, SIDEBAR, Panes

SPLITTER = "window"
SIZE = (1440, 900)


def restore(window: QMainWindow, panes: Panes, settings: SettingsStore) -> None:
    """Give window and panes the place and size they had."""
    values = settings.values
    window.resize(*SIZE)
    window.restoreGeometry(QByteArray.fromBase64(values.window_geometry.encode()))
    sizes = values.splitter_sizes.get(SPLITTER)
    if sizes and len(sizes) == panes.count():
        panes.setSizes(sizes)
    panes.want(SIDEBAR, values.sidebar_shown)
    panes.want(INSPECTOR, values.inspector_shown)


def remember(window: QMainWindow, panes: Panes, settings: SettingsStore) -> None:
    """Keep the place and size of window and panes."""
    settings.change(window_geometry=bytes(window.saveGeometry().toBase64().data()).decode())
    settings.remember_splitter(SPLITTER, panes.widths())
