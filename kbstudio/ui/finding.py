"""Joins the palette to the library that is open: what is chosen in it is shown."""

from PySide6.QtCore import QObject

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.palette.controller import PaletteController
from kbstudio.ui.palette.palette import Palette
from kbstudio.ui.workspace import Workspace


class Finding(QObject):
    """Lives as long as the library is open."""

    def __init__(self, palette: Palette, workspace: Workspace, window: MainWindow, jobs: Jobs, bus: ChangeBus) -> None:
        super().__init__(workspace)
        self._controller = PaletteController(
            palette,
            lists=workspace.studio.lists,
            administration=workspace.studio.administration,
            jobs=jobs,
            bus=bus,
            parent=self,
        )
        self._connections = [
            palette.article_chosen.connect(workspace.documents.open_article),
            palette.topic_chosen.connect(workspace.list_topic),
            palette.person_chosen.connect(workspace.list_owned_by),
        ]
        self._controller.failed.connect(window.report)
        workspace.closed.connect(self._close)

    def _close(self) -> None:
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self._controller.close()
