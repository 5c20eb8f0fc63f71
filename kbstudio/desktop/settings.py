"""What the person chose and where they left things: one typed list with defaults, kept in one small file."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QIODevice, QObject, QSaveFile, Signal

log = logging.getLogger(__name__)


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

    source_face: str = "even"
    """How the text being written is set: "even" letters of one width, or "text" as other text."""

    text_size: int = 0
    """Points added to the letters of the interface, or taken away."""

    close_rows: bool = False
    """Whether the rows of lists stand closer, so that more of them are seen."""

    window_geometry: str = ""
    """Base64 of what Qt remembers about the window."""

    splitter_sizes: dict[str, list[int]] = field(default_factory=dict)
    """Pixels of each pane, by the name of the splitter."""


class SettingsStore(QObject):
    """The settings in force. ``change`` writes at once, and only what differs from the defaults."""

    changed = Signal(str)
    """The name of a setting that has another value now."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._values, self._unknown = _read(file)

    @property
    def values(self) -> Settings:
        """The settings as they stand."""
        return self._values

    def change(self, **values: Any) -> None:
        """Give settings new values, by name; keep them for the next start."""
        before, self._values = self._values, replace(self._values, **values)
        names = [name for name in values if getattr(before, name) != getattr(self._values, name)]
        if names:
            self._write()
        for name in names:
            self.changed.emit(name)

    def remember_library(self, address: str, person: str, keep: int = 12) -> None:
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
        defaults = asdict(Settings())
        different = {name: value for name, value in asdict(self._values).items() if value != defaults[name]}
        text = json.dumps({**self._unknown, **different}, ensure_ascii=False, indent=2, sort_keys=True)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(self._file))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            log.warning("Settings could not be kept: %s", file.errorString())
            return
        file.write(text.encode() + b"\n")
        if not file.commit():
            log.warning("Settings could not be kept: %s", file.errorString())


def _read(file: Path) -> tuple[Settings, dict[str, Any]]:
    """The settings of a file, and what in it this version does not know."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(content, dict):
            raise TypeError("not a list of settings")
    except FileNotFoundError:
        return Settings(), {}
    except (OSError, ValueError, TypeError) as error:
        _move_aside(file, error)
        return Settings(), {}
    defaults = Settings()
    known = {entry.name: getattr(defaults, entry.name) for entry in fields(Settings)}
    unknown = {name: value for name, value in content.items() if name not in known}
    if unknown:
        log.info("Settings of another version are kept: %s", ", ".join(sorted(unknown)))
    return replace(defaults, **_usable(content, known)), unknown


def _usable(content: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    usable = {}
    for name, default in known.items():
        if name not in content:
            continue
        if type(content[name]) is type(default):
            usable[name] = content[name]
        else:
            log.info("The setting %s has a value of the wrong kind; the default is used", name)
    return usable


def _move_aside(file: Path, error: Exception) -> None:
    aside = file.with_suffix(".broken")
    log.info("Settings could not be read (%s); they are kept as %s", error, aside)
    try:
        file.replace(aside)
    except OSError as refused:
        log.info("Broken settings could not be moved aside: %s", refused)
