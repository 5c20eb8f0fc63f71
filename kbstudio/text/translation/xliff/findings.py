"""What can be said of a file that came back: one table of codes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Level = Literal["damaged", "warning", "note"]
"""A damaged text is set aside and not applied; a warning asks somebody to look; a note says what was put right."""


class Code(NamedTuple):
    """A kind of finding: how grave, and the values its sentence is given."""

    level: Level
    values: tuple[str, ...] = ()


CODES: Mapping[str, Code] = {
    # The file
    "language_alias": Code("note", ("found", "meant")),
    "language_differs": Code("note", ("found", "expected")),
    "language_missing": Code("warning", ("side", "expected")),
    "extension": Code("note", ("name",)),
    "source_newer": Code("note"),
    # Units and segments
    "unit_unknown": Code("damaged", ("text",)),
    "unit_found_by_text": Code("note"),
    "unit_missing": Code("warning", ("text",)),
    "unit_new": Code("note", ("text",)),
    "unit_doubled": Code("damaged"),
    "unit_repeated": Code("note"),
    "units_merged": Code("damaged", ("other",)),
    "segments_merged": Code("note"),
    "segments_split": Code("note"),
    "merged_over_markup": Code("damaged"),
    "partly_translated": Code("damaged"),
    "gap_changed": Code("damaged", ("text",)),
    "target_doubled": Code("damaged"),
    "locked_changed": Code("damaged"),
    "target_stray": Code("damaged"),
    "target_newer": Code("damaged"),
    # Sources
    "source_missing": Code("damaged"),
    "source_changed": Code("damaged", ("found",)),
    "source_reformatted": Code("note"),
    "source_gone": Code("warning", ("text",)),
    "data_changed": Code("warning"),
    # Placeholders and markup
    "placeholder_missing": Code("damaged", ("text",)),
    "placeholder_doubled": Code("damaged", ("text",)),
    "placeholder_foreign": Code("damaged", ("text",)),
    "placeholder_dropped": Code("note", ("text",)),
    "placeholder_typed": Code("note", ("text",)),
    "placeholder_reordered": Code("note"),
    "nesting_broken": Code("damaged", ("text",)),
    "markup_broken": Code("damaged", ("text",)),
    "markup_repaired": Code("note"),
    "markup_escaped": Code("note", ("text",)),
    "address_added": Code("warning", ("text",)),
    "syntax_escaped": Code("note"),
    "structure_broken": Code("damaged"),
    "not_placed": Code("damaged"),
    # Targets
    "target_empty": Code("note"),
    "target_same": Code("warning"),
    "wrong_script": Code("damaged", ("found", "expected")),
    "script_doubtful": Code("warning", ("found", "expected")),
    "control_character": Code("note", ("code",)),
    "line_breaks": Code("note"),
    "decomposed": Code("note"),
    "spaces": Code("note"),
    "too_long": Code("warning", ("most", "found")),
    "state_unknown": Code("note", ("found",)),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about one unit ("" for the file): a code of ``CODES`` with its values; words are the screen's."""

    unit: str
    code: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def level(self) -> Level:
        """How grave it is."""
        return CODES[self.code].level
