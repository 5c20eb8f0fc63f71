"""What the person chose and where they left things: one typed list with defaults, kept in one small file."""

import logging
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from kbstudio.desktop import settings_file

log = logging.getLogger(__name__)

RECENT = 12
"""How many libraries are remembered."""

_PATIENCE = 500
_MOMENT = 4
_STALE = 2_000
"""Milliseconds to wait for another window that is writing, between two looks, and until one that writes has hung."""


@dataclass(frozen=True)
class Settings:
    """Every setting with its default. Values are what JSON can hold."""

    theme: str = "system"
    """"system", "light", "dark" or "contrast"."""

    language: str = ""
    """Language of the interface, "he" for instance; empty: that of the computer."""

    recent_libraries: list[str] = field(default_factory=list)
    """Addresses of libraries, the last one first."""

    last_persons: dict[str, str] = field(default_factory=dict)
    """Who last acted in a library: address to name."""

    sidebar_shown: bool = True
    """Whether the list of a place is shown beside its page."""

    sidebar_beside_documents: bool = False
    """Whether it is shown beside an open document too, which wants the room."""

    inspector_shown: bool = True
    """Whether what belongs to a page is shown beside it."""

    library_columns: list[str] = field(default_factory=list)
    """Names of the columns the list of articles shows, in order; empty: as it comes."""

    reopen: bool = True
    """Whether the next start goes on where the last one ended."""

    sessions: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What was open when a library was left, by its address."""

    source_face: str = "text"
    """How the text being written is set: "text" as other text, or "even" in letters of one width."""

    comparison_way: str = "read"
    """How two texts are compared: "read" as agents will read them, or "source" as they are written."""

    dictionaries: str = ""
    """A folder with spelling dictionaries of one's own; empty: those of the computer."""

    text_size: int = 0
    """Points added to the letters of the interface, or taken away."""

    close_rows: bool = False
    """Whether the rows of lists stand closer, so that more of them are seen."""

    machine_text: str = "off"
    """Who is asked for machine text: "off" for nobody, a "command" or an "address". Libraries have no say in it."""

    machine_command: list[str] = field(default_factory=list)
    """The words of the command, the first being the program."""

    machine_address: str = ""
    """The address; its key is kept with the passwords of the computer."""

    lately_done: list[str] = field(default_factory=list)
    """Names of actions found by typing, the last one first."""

    window_geometry: str = ""
    """Base64 of what Qt remembers about the window."""

    splitter_sizes: dict[str, list[int]] = field(default_factory=dict)
    """Pixels of each pane, by the name of the splitter."""


class SettingsStore(QObject):
    """The settings in force. ``change`` writes at once, and only what differs from the defaults.

    Several windows may share one file: each writes only what was changed in it, so none undoes what another kept.
    """

    changed = Signal(str)
    """The name of a setting that has another value now."""

    problem = Signal(str)
    """One sentence: the file was damaged, or cannot be written. Each is told once, when the window can show it."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._unwritten: dict[str, Any] = {}
        self._told_unwritable = False
        content = settings_file.stored(file)
        self._values = settings_file.usable(content or {}, Settings())
        self._at_start = self._values
        if content is None:
            # Whoever shows it is made after the settings are read.
            QTimer.singleShot(0, self, self._tell_damaged)

    @property
    def values(self) -> Settings:
        """The settings as they stand."""
        return self._values

    @property
    def at_start(self) -> Settings:
        """The settings as they were read, which some of them hold by until the next start."""
        return self._at_start

    def change(self, **values: Any) -> None:
        """Give settings new values, by name; keep them for the next start."""
        names = [name for name in values if getattr(self._values, name) != values[name]]
        if not names:
            return
        for name in names:
            self._unwritten.setdefault(name, getattr(self._values, name))
        self._values = replace(self._values, **values)
        self._write()
        for name in names:
            self.changed.emit(name)

    def set_back(self, name: str) -> None:
        """Give a setting its default again."""
        self.change(**{name: getattr(Settings(), name)})

    def is_default(self, name: str) -> bool:
        """Whether a setting has the value it comes with."""
        return getattr(self._values, name) == getattr(Settings(), name)

    def remember_library(self, address: str, person: str, keep: int = RECENT) -> None:
        """Put a library on top of the recent ones and note who acts in it."""
        others = [other for other in self._values.recent_libraries if other != address]
        self.change(
            recent_libraries=[address, *others][:keep],
            last_persons={**self._values.last_persons, address: person},
        )

    def remember_splitter(self, name: str, sizes: list[int]) -> None:
        """Note how wide the panes of a splitter are."""
        self.change(splitter_sizes={**self._values.splitter_sizes, name: sizes})

    def _write(self) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            lock = QLockFile(f"{self._file}.lock")
            lock.setStaleLockTime(_STALE)
            # A window that hangs with the lock in its hand does not keep this one from keeping what was set.
            for _again in range(_PATIENCE // _MOMENT):
                # Asked in one go, it would look again only after a tenth of a second.
                if lock.tryLock(_MOMENT) or lock.error() != QLockFile.LockError.LockFailedError:
                    break
            self._values = settings_file.write(self._file, self._values, self._unwritten)
        except OSError as error:
            self._not_written(error)
        else:
            self._unwritten.clear()

    def _not_written(self, error: OSError) -> None:
        if self._told_unwritable:
            log.info("Settings could not be kept: %s", error)
            return
        self._told_unwritable = True
        log.warning("Settings could not be kept: %s", error)
        text = self.tr(
            "What you set holds until you close KB Studio; it could not be kept, as {file} cannot be written."
        )
        self.problem.emit(text.format(file=self._file))

    def _tell_damaged(self) -> None:
        text = self.tr("Your settings could not be read and are as they were on the first day; the old file is {file}.")
        self.problem.emit(text.format(file=settings_file.aside(self._file)))
