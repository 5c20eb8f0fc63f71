"""The fields of two texts beside each other, with the words that changed; knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from kbstudio.text.compare import compare
from kbstudio.ui.comparison.rows import Cell, Compared, Section, compared


@dataclass(frozen=True)
class FieldPair:
    """A field by the name shown, and what it says in the older and the newer text; empty where it says nothing."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class PartPair:
    """A part that the kind of the article requires, and whether the older and the newer text have it.

    ``before`` is None where there is no older text.
    """

    name: str
    before: bool | None
    after: bool


@dataclass(frozen=True)
class FieldLine:
    """A line of the table of fields; a side is None where it says nothing."""

    name: str
    left: Cell | None
    right: Cell | None

    @property
    def changed(self) -> bool:
        """Whether the two sides differ."""
        return (self.left.text if self.left else "") != (self.right.text if self.right else "")


def field_line(pair: FieldPair) -> FieldLine:
    """A pair with the words that changed marked."""
    if pair.before == pair.after:
        cell = Cell(pair.after, 0, 0) if pair.after else None
        return FieldLine(pair.name, cell, cell)
    section = Section("title", pair.before, pair.after, compare(pair.before, pair.after))
    (row,) = compared([section]).rows
    return FieldLine(pair.name, row.left, row.right)


def text_pairs(shown: Compared, title: str) -> list[FieldPair]:
    """Title and fields of the two texts themselves; ``title`` is what a title is called."""
    pairs = []
    for section in shown.sections:
        if section.kind == "title":
            pairs.append(FieldPair(title, section.left, section.right))
        elif section.kind == "fields":
            begin = f"{section.name}: "
            before, after = (text.removeprefix(begin) for text in (section.left, section.right))
            pairs.append(FieldPair(_shown(section.name), before, after))
    return pairs


def field_lines(shown: Compared, title: str, pairs: Sequence[FieldPair]) -> list[FieldLine]:
    """The title, what is known of the article (``pairs``) and the fields of the text; empty ones are left out."""
    own = text_pairs(shown, title)
    first = [pair for pair in own if pair.name == title][:1]
    return [field_line(pair) for pair in (*first, *pairs, *own[len(first) :]) if pair.before or pair.after]


def _shown(name: str) -> str:
    """A field's name as a word; what belongs to a step keeps its path."""
    return name if "." in name else name[:1].upper() + name[1:].replace("_", " ")
