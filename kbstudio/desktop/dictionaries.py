"""The folder with spelling dictionaries a person named, handed to all that checks texts."""

import os

from PySide6.QtCore import QObject

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.changes import Changes
from kbstudio.services.tone.own_dictionaries import OWN_FOLDER


class Dictionaries(QObject):
    """What is set takes the place of what the computer was told; set back, that holds again."""

    def __init__(self, settings: SettingsStore, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._bus = settings, bus
        self._told = os.environ.get(OWN_FOLDER)
        self._hand_over()
        settings.changed.connect(self._changed)

    def put_back(self) -> None:
        """The program ends: the computer is told what it was told before."""
        self._put(self._told)

    def _changed(self, name: str) -> None:
        if name == "dictionaries":
            self._hand_over()
            # Every text is checked again, by other dictionaries.
            self._bus.publish(Changes(published=True), self)

    def _hand_over(self) -> None:
        self._put(self._settings.values.dictionaries or self._told)

    def _put(self, folder: str | None) -> None:
        if folder:
            os.environ[OWN_FOLDER] = folder
        else:
            os.environ.pop(OWN_FOLDER, None)
