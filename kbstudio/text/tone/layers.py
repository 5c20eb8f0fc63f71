"""The layer a guideline lays over packages and other guidelines: lines as in ``.vale.ini``."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kbstudio.text.tone.configuration import Entry, entries, listed
from kbstudio.text.tone.fields import Note
from kbstudio.text.tone.finding import Severity

_LEVELS = {level.value: level for level in Severity}
_EVERYWHERE = "*"


@dataclass(frozen=True)
class Named:
    """A style or a vocabulary that a line names, which counts from 1."""

    name: str
    line: int


@dataclass(frozen=True)
class Switch:
    """A rule as a line names it: on or off, at another ``level`` than its own or None."""

    name: str
    on: bool
    level: Severity | None
    line: int


@dataclass
class Layer:
    """What a layer asks for, in its order; ``notes`` tell lines that ask for nothing."""

    styles: list[Named] = field(default_factory=list[Named])
    vocabularies: list[Named] = field(default_factory=list[Named])
    switches: list[Switch] = field(default_factory=list[Switch])
    notes: list[Note] = field(default_factory=list[Note])


def read_layer(text: str) -> Layer:
    """What the lines of a layer ask for; words of the format are read in capitals and small letters alike."""
    layer = Layer()
    for entry in _for_texts(text, layer.notes):
        match entry.key.casefold():
            case "basedonstyles":
                layer.styles += [Named(name, entry.line) for name in listed(entry.value or "")]
            case "vocab":
                layer.vocabularies += [Named(name, entry.line) for name in listed(entry.value or "")]
            case _:
                _switch(entry, layer)
    return layer


def _for_texts(text: str, notes: list[Note]) -> Iterator[Entry]:
    """The lines that hold for texts; those under a heading for some files are noted and left out."""
    left_out = False
    for entry in entries(text):
        if entry.section is not None:
            if left_out := entry.section != _EVERYWHERE:
                notes.append(Note("layer_section", (("section", entry.section),), entry.line))
        elif not left_out:
            yield entry


def _switch(entry: Entry, layer: Layer) -> None:
    value = (entry.value or "").casefold()
    if entry.value is None:
        layer.notes.append(Note("layer_line", (("words", entry.key),), entry.line))
    elif "." not in entry.key:
        layer.notes.append(Note("layer_key", (("key", entry.key),), entry.line))
    elif value not in _LEVELS and value not in ("yes", "no"):
        layer.notes.append(Note("layer_value", (("name", entry.key), ("value", entry.value)), entry.line))
    else:
        layer.switches.append(Switch(entry.key, value != "no", _LEVELS.get(value), entry.line))
