"""The file settings are kept in: read with suspicion, written whole, shared with other windows."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints

from PySide6.QtCore import QIODevice, QSaveFile

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    S = TypeVar("S", bound=DataclassInstance)
else:
    S = TypeVar("S")

log = logging.getLogger(__name__)


def stored(file: Path) -> dict[str, Any] | None:
    """What a file says, empty where there is none; None for one that is damaged, which is moved aside."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(content, dict):
            raise TypeError("not a list of settings")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, RecursionError) as error:
        log.info("Settings could not be read (%s); they are kept as %s", error, aside(file))
        try:
            file.replace(aside(file))
        except OSError as refused:
            log.info("Damaged settings could not be moved aside: %s", refused)
        return None
    return content


def aside(file: Path) -> Path:
    """Where a damaged file is kept."""
    return file.with_suffix(".broken")


def usable(content: Mapping[str, Any], defaults: S) -> S:
    """Settings with what can be used of a file; the rest is as in ``defaults``."""
    found = {}
    for name, hint in get_type_hints(type(defaults)).items():
        if name in content:
            try:
                found[name] = _fitting(content[name], hint)
            except TypeError:
                log.info("The setting %s has a value of the wrong kind; the default is used", name)
    unknown = content.keys() - asdict(defaults).keys()
    if unknown:
        log.info("Settings of another version are kept: %s", ", ".join(sorted(unknown)))
    return replace(defaults, **found)


def write(file: Path, values: S, before: Mapping[str, Any]) -> S:
    """Keep settings in a file, and give them back with what other windows added to the same ones.

    ``before`` holds the settings changed since this window last wrote, with the values they had; all others are left
    as the file has them. Raises OSError where the file cannot be written.
    """
    defaults = asdict(type(values)())
    content = stored(file)
    if not content:
        content = {name: value for name, value in asdict(values).items() if value != defaults[name]}
    else:
        theirs = asdict(usable(content, type(values)()))
        merged = {name: _merged(old, getattr(values, name), theirs[name]) for name, old in before.items()}
        values = replace(values, **merged)
        content = {**content, **merged}
        content = {name: value for name, value in content.items() if name not in before or value != defaults[name]}
    text = json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True)
    saved = QSaveFile(str(file))
    if not saved.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(saved.errorString())
    # Half a character, which no encoding takes, must not cost all the others.
    saved.write(text.encode(errors="replace") + b"\n")
    if not saved.commit():
        raise OSError(saved.errorString())
    return values


def _fitting(value: Any, hint: Any) -> Any:
    """The value as far as it is of the kind a setting holds; raises TypeError where it is not."""
    kind = get_origin(hint) or hint
    if kind is Any:
        return value
    if type(value) is not kind:
        raise TypeError(kind)
    if kind is list:
        return [_fitting(entry, get_args(hint)[0]) for entry in value]
    if kind is dict:
        return dict(_fitting_items(value, get_args(hint)[1]))
    return value


def _fitting_items(entries: Mapping[str, Any], hint: Any) -> list[tuple[str, Any]]:
    found = []
    for key, value in entries.items():
        try:
            found.append((key, _fitting(value, hint)))
        except TypeError:
            log.info("What the settings say of %s is of the wrong kind", key)
    return found


def _merged(before: Any, after: Any, theirs: Any) -> Any:
    """What was changed here, with what another window added to the same list meanwhile."""
    if isinstance(after, dict):
        changed = {key: value for key, value in after.items() if key not in before or before[key] != value}
        kept = {key: value for key, value in theirs.items() if key in after or key not in before}
        return {**kept, **changed}
    if isinstance(after, list):
        return after + [entry for entry in theirs if entry not in before and entry not in after]
    return after
