"""What was decided in a merge is kept on this computer until its result is saved: one small file for each merge.

The functions run on the journal's thread. A file is written whole or not at all.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QIODevice, QSaveFile

from kbstudio.domain.errors import Unavailable
from kbstudio.text.compare.merge_choices import Decision
from kbstudio.text.compare.merge_places import Choice, MergeText

log = logging.getLogger(__name__)

FOLDER = "merges"

_NOT_WRITABLE = "What you decided cannot be kept on this computer: the folder {folder} cannot be written."


@dataclass(frozen=True)
class MergeKey:
    """Whose merge of what it is: library id, article code, locale, login name."""

    library: str
    code: str
    locale: str
    person: str


@dataclass(frozen=True)
class KeptMerge:
    """A merge that is not done: my text, written from version ``base``, and what was decided so far.

    ``typed`` is the (title, body) the merge began with and ``typed_from`` its version: where others saved again
    meanwhile, ``mine`` is the result reached by then, and ``base`` the version it was made with.
    """

    base: int
    mine: MergeText
    typed_from: int
    typed: tuple[str, str]
    decisions: Mapping[str, Decision] = field(default_factory=dict)

    @classmethod
    def begun(cls, title: str, body: str, base: int) -> "KeptMerge":
        """A merge in which nothing is decided."""
        return cls(base, MergeText(title, body), base, (title, body))


def keep(folder: Path, key: MergeKey, merge: KeptMerge) -> None:
    """Keep a merge in place of what was kept of it; raises Unavailable where that cannot be done."""
    content = {
        "base": merge.base,
        "mine": [merge.mine.title, merge.mine.body, [list(entry) for entry in merge.mine.fields]],
        "typed": [*merge.typed, merge.typed_from],
        "decisions": {name: [decision.choice, decision.text] for name, decision in merge.decisions.items()},
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(_NOT_WRITABLE, folder=str(folder)) from error
    saved = QSaveFile(str(_file(folder, key)))
    text = json.dumps(content, ensure_ascii=False).encode(errors="replace")
    if not saved.open(QIODevice.OpenModeFlag.WriteOnly) or saved.write(text) < 0 or not saved.commit():
        raise Unavailable(_NOT_WRITABLE, folder=str(folder))


def find(folder: Path, key: MergeKey) -> KeptMerge | None:
    """The merge this person left; None where there is none, or none that can be read."""
    file = _file(folder, key)
    try:
        return _merge(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        # The text itself is in the journal: what is lost is what was decided about it.
        log.info("A merge that was kept cannot be read: %s", error)
        return None


def forget(folder: Path, key: MergeKey) -> None:
    """Drop a merge: its result is saved."""
    try:
        _file(folder, key).unlink(missing_ok=True)
    except OSError as error:
        log.info("A merge that is done stays on the disk: %s", error)


def _file(folder: Path, key: MergeKey) -> Path:
    name = sha256("\0".join((key.library, key.code, key.locale, key.person)).encode()).hexdigest()[:32]
    return folder / f"{name}.json"


def _merge(content: Any) -> KeptMerge:
    title, body, fields = content["mine"]
    typed_title, typed_body, typed_from = content["typed"]
    if not all(isinstance(text, str) for text in (title, body, typed_title, typed_body)):
        raise TypeError("not a text")
    mine = MergeText(title, body, tuple((str(name), str(value)) for name, value in fields))
    decisions = {name: Decision(Choice(choice), str(text)) for name, (choice, text) in content["decisions"].items()}
    return KeptMerge(int(content["base"]), mine, int(typed_from), (typed_title, typed_body), decisions)
