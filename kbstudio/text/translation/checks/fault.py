"""A fault of a translation, and the one table of what can be wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Literal, NamedTuple

Level = Literal["structural", "linguistic"]
"""A structural fault breaks something for a reader or a program; a linguistic one is a doubt a person may dismiss."""

Span = tuple[int, int]


class Rule(NamedTuple):
    """A kind of fault: how grave, where it stands in a list (lowest first), and the values its sentence is given.

    ``together`` are the values by which faults of a document are one group; without any, all of the rule are one.
    """

    level: Level
    rank: int
    values: tuple[str, ...] = ()
    together: tuple[str, ...] = ()


def _structural(rank: int, *values: str, together: tuple[str, ...] | None = None) -> Rule:
    return Rule("structural", rank, values, values if together is None else together)


def _linguistic(rank: int, *values: str, together: tuple[str, ...] = ()) -> Rule:
    return Rule("linguistic", rank, values, together)


RULES: Mapping[str, Rule] = {
    "text_missing": _structural(1),
    "length_limit": _structural(2, "most", "found", together=()),
    "variable_missing": _structural(10, "text"),
    "variable_extra": _structural(11, "text"),
    "variable_changed": _structural(10, "expected", "found"),
    "sign_leaked": _structural(12, "text"),
    "code_missing": _structural(13, "text"),
    "code_extra": _structural(14, "text"),
    "code_changed": _structural(13, "expected", "found"),
    "step_missing": _structural(15, "text"),
    "step_extra": _structural(16, "text"),
    "choice_moved": _structural(17, "address"),
    "choice_dead": _structural(9, "address"),
    "link_missing": _structural(18, "address"),
    "link_extra": _structural(19, "address"),
    "link_dead": _structural(18, "expected", "found"),
    "label_unknown": _structural(20, "label"),
    "image_missing": _structural(21, "address"),
    "image_extra": _structural(22, "address"),
    "note_missing": _structural(23, "text"),
    "note_extra": _structural(24, "text"),
    "html_missing": _structural(23, "text"),
    "html_extra": _structural(24, "text"),
    "markup_unbalanced": _structural(25, "text"),
    "table_columns": _structural(26, "expected", "found", together=()),
    "block_kind": _structural(27, "expected", "found"),
    "heading_level": _structural(28, "expected", "found"),
    "control_character": _structural(29, "code"),
    "text_same": _linguistic(40),
    "script_wrong": _linguistic(41, "script"),
    "term_forbidden": _linguistic(42, "term", "expected", together=("term",)),
    "term_translated": _linguistic(43, "term", together=("term",)),
    "price_changed": _linguistic(44, "expected", "found", together=("expected", "found")),
    "price_missing": _linguistic(44, "expected", together=("expected",)),
    "phone_changed": _linguistic(45, "expected", "found", together=("expected", "found")),
    "phone_missing": _linguistic(45, "expected", together=("expected",)),
    "date_changed": _linguistic(46, "expected", "found", together=("expected", "found")),
    "date_missing": _linguistic(46, "expected", together=("expected",)),
    "number_changed": _linguistic(47, "expected", "found", together=("expected", "found")),
    "number_missing": _linguistic(48, "expected", together=("expected",)),
    "number_extra": _linguistic(49, "found", together=("found",)),
    "term_missing": _linguistic(50, "term", "expected", together=("term",)),
    "script_mixed": _linguistic(51, "word", together=("word",)),
    "text_doubled": _linguistic(52, "words", together=("words",)),
    "text_repeated": _linguistic(52, "words", together=("words",)),
    "text_inconsistent": _linguistic(53, "expected", "found", together=("expected",)),
    "direction_unbalanced": _linguistic(53, "sign", together=("sign",)),
    "direction_stray": _linguistic(54, "sign", together=("sign",)),
    "length_ratio": _linguistic(55, "percent"),
    "code_block_changed": _linguistic(56),
    "code_case": _linguistic(57, "expected", "found", together=("expected",)),
    "code_unmarked": _linguistic(57, "text", together=("text",)),
    "link_changed": _linguistic(57, "expected", "found", together=("expected", "found")),
    "image_changed": _linguistic(57, "expected", "found", together=("expected", "found")),
    "brackets_unbalanced": _linguistic(58, "sign"),
    "quotes_unbalanced": _linguistic(59, "sign"),
    "number_format": _linguistic(60, "expected", "found", together=("expected", "found")),
    "date_format": _linguistic(61, "expected", "found"),
    "price_format": _linguistic(62, "expected", "found"),
    "phone_format": _linguistic(63, "expected", "found"),
    "markup_differs": _linguistic(64, "kind", together=("kind",)),
    "end_punctuation": _linguistic(65, "expected", "found", together=("expected", "found")),
}
"""Every rule there is; a sentence for each is the screens' matter."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong, or doubtful, in a translation.

    Spans are half open ranges of code points in the two texts that were checked; None where there is no such place.
    """

    rule: str
    values: Mapping[str, str] = field(default_factory=dict)
    source_span: Span | None = None
    target_span: Span | None = None

    @property
    def level(self) -> Level:
        """How grave it is."""
        return RULES[self.rule].level

    @property
    def rank(self) -> int:
        """Where it stands in a list, the lowest first."""
        return RULES[self.rule].rank

    @property
    def fingerprint(self) -> str:
        """16 letters that stay while the fault is the same, wherever in its block it stands: what a dismissal is kept
        by, together with the block and the hash of its text."""
        told = "\x00".join([self.rule, *(f"{name}={self.values[name]}" for name in sorted(self.values))])
        return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    @property
    def group(self) -> tuple[str, ...]:
        """What faults have in common that are told of as one when a document repeats them."""
        return (self.rule, *(self.values.get(name, "") for name in RULES[self.rule].together))
