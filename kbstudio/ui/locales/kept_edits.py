"""What was done to rows is kept on this computer until it is saved: one small file for each adaptation.

The whole text is in the journal as well; here is what the journal does not know: row by row, what was confirmed, and
why. The functions run on the journal's thread. A file is written whole or not at all.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from kbstudio.desktop.kept import KeptKey
from kbstudio.domain.alignments import Origin, Relation
from kbstudio.domain.errors import Unavailable
from kbstudio.ui.locales.row_edit import RowEdit

log = logging.getLogger(__name__)

FOLDER = "adaptations"

_NOT_WRITABLE = "What you did cannot be kept on this computer: the folder {folder} cannot be written."


@dataclass(frozen=True)
class KeptEdits:
    """Edits by row, and the versions of language and source they were made on."""

    number: int
    source_number: int
    early: bool
    edits: Mapping[str, RowEdit]


def keep(folder: Path, key: KeptKey, kept: KeptEdits) -> None:
    """Keep edits in place of what was kept of them; raises Unavailable where that cannot be done."""
    content = {"number": kept.number, "source": kept.source_number, "early": kept.early}
    content |= {"edits": {name: asdict(edit) for name, edit in kept.edits.items()}}
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(_NOT_WRITABLE, folder=str(folder)) from error
    saved = QSaveFile(str(_file(folder, key)))
    text = json.dumps(content, ensure_ascii=False).encode(errors="replace")
    if not saved.open(QIODevice.OpenModeFlag.WriteOnly) or saved.write(text) < 0 or not saved.commit():
        raise Unavailable(_NOT_WRITABLE, folder=str(folder))


def find(folder: Path, key: KeptKey) -> KeptEdits | None:
    """What this person left; None where there is nothing, or nothing that can be read."""
    try:
        content = json.loads(_file(folder, key).read_text(encoding="utf-8"))
        edits = {str(name): _edit(**each) for name, each in content["edits"].items()}
        return KeptEdits(int(content["number"]), int(content["source"]), bool(content["early"]), edits)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        # The text itself is in the journal: what is lost is what was confirmed.
        log.info("Edits that were kept cannot be read: %s", error)
        return None


def forget(folder: Path, key: KeptKey) -> None:
    """Drop what was kept: it is saved."""
    try:
        _file(folder, key).unlink(missing_ok=True)
    except OSError as error:
        log.info("Edits that are saved stay on the disk: %s", error)


def _edit(*, text: str | None, relation: str, reason: str, origin: str, confirmed: bool, after: str) -> RowEdit:
    if not isinstance(text, str | None):
        raise TypeError("not a text")
    return RowEdit(text, Relation(relation), str(reason), Origin(origin), bool(confirmed), str(after))


def _file(folder: Path, key: KeptKey) -> Path:
    name = sha256("\0".join((key.library, key.code, key.locale, key.person)).encode()).hexdigest()[:32]
    return folder / f"{name}.json"
