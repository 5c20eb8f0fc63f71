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
    """A line of the table of fields; a side is None where it says nothing.

    ``of_text`` says whether it is written in the language of the text, or is a fact told in that of the interface.
    """

    name: str
    left: Cell | None
    right: Cell | None
    of_text: bool = False

    @property
    def changed(self) -> bool:
        """Whether the two sides differ."""
        return (self.left.text if self.left else "") != (self.right.text if self.right else "")


def field_line(pair: FieldPair, *, of_text: bool = False) -> FieldLine:
    """A pair with the words that changed marked."""
    if pair.before == pair.after:
        cell = Cell(pair.after, 0, 0) if pair.after else None
        return FieldLine(pair.name, cell, cell, of_text)
    section = Section("title", pair.before, pair.after, compare(pair.before, pair.after))
    (row,) = compared([section]).rows
    return FieldLine(pair.name, row.left, row.right, of_text)


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
    own = [field_line(pair, of_text=True) for pair in text_pairs(shown, title)]
    titles = sum(section.kind == "title" for section in shown.sections)
    lines = (*own[:titles], *map(field_line, pairs), *own[titles:])
    return [line for line in lines if line.left or line.right]


def _shown(name: str) -> str:
    """A field's name as a word; what belongs to a step keeps its path."""
    return name if "." in name else name[:1].upper() + name[1:].replace("_", " ")
