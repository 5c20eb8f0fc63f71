"""An adaptation being worked on: its rows, and what was done to them since it was read. Knows no Qt."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count

from kbstudio.domain.alignments import TITLE, TO_DO, BlockState, Origin, Relation
from kbstudio.services.kinds import limits_of
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from kbstudio.text.translation.checks.side import Side
from kbstudio.text.translation.memory import Match
from kbstudio.ui.comparison.rows import CODE_BLOCKS
from kbstudio.ui.locales.row_edit import RowEdit, added_row, needs_reason

_NEAR = 0.9
"""From this share of a limit on, the length of a text is told."""


class Hurdle(StrEnum):
    """What stands between a row and its being confirmed."""

    EMPTY = "empty"
    TITLE = "title"
    REASON = "reason"


@dataclass(frozen=True)
class Standing:
    """How a row is shown: its ``state`` by name, and whether it is ``edited`` or ``confirmed`` since it was read."""

    state: str
    to_do: bool
    edited: bool = False
    confirmed: bool = False


class AdaptationWork:
    """Rows in the order of the source. A row is called by its key, or by its place among ``rows``."""

    def __init__(self, view: AdaptationView, edits: Mapping[str, RowEdit] | None = None) -> None:
        self.view = view
        self._edits: dict[str, RowEdit] = {}
        self._standings: dict[str, Standing] = {}
        self._rows: list[AdaptationRow] = list(view.rows)
        self._number = count(1)
        self._places: dict[str, int] = {}
        self.proposals: Mapping[str, Match] = {}
        """Machine text that was asked for, by the key of its row; it is nobody's words yet."""
        self._limits = limits_of(view.kind)
        self._index()
        for key, edit in (edits or {}).items():
            self._take(key, edit)

    @property
    def rows(self) -> list[AdaptationRow]:
        """All rows, with those that were put in."""
        return self._rows

    @property
    def inherits(self) -> str:
        """The tag of the language a market inherits; "" for what is no market."""
        return self.view.source_locale if self.view.inherits else ""

    @property
    def edits(self) -> Mapping[str, RowEdit]:
        """What was done, by row."""
        return self._edits

    @property
    def unsaved(self) -> bool:
        """Whether anything was done that is not saved."""
        return any(self._counts(key, edit) for key, edit in self._edits.items())

    @property
    def has_words(self) -> bool:
        """Whether words were changed, and not only confirmed."""
        return any(edit.text is not None for key, edit in self._edits.items() if self._counts(key, edit))

    def place(self, key: str) -> int | None:
        """Where a row stands; None where there is none of that key."""
        return self._places.get(key)

    def text(self, row: AdaptationRow) -> str:
        """The translation as it stands now."""
        edit = self._edits.get(row.key)
        return row.target if edit is None or edit.text is None else edit.text

    def to_do(self, row: AdaptationRow) -> bool:
        """Whether somebody has to look at a row."""
        return self.standing(row).to_do

    def is_quiet(self, row: AdaptationRow) -> bool:
        """Whether a row is as it should be, and nothing was done to it."""
        usual = Relation.INHERITED if self.view.inherits else Relation.TRANSLATED
        # Nobody has looked yet at what a market that is not begun would inherit.
        quiet = {None, *({usual} if self.view.number or not self.view.inherits else ())}
        plain = row.relation in quiet
        return row.state is BlockState.CURRENT and plain and row.key not in self._edits and row.key != TITLE

    def proposal(self, row: AdaptationRow) -> Match | None:
        """The machine text for a row, if its source still is what it was made from."""
        found = self.proposals.get(row.key)
        return found if found is not None and found.source == row.now else None

    def room(self, row: AdaptationRow) -> tuple[int, int] | None:
        """How long the translation of a row is and may be, where it is near the end of that or beyond."""
        most = self._limits.of(row.kind)
        text = self.text(row)
        if not most or len(text) < _NEAR * most:
            return None
        length = Side(text, self.view.locale).length
        return (length, most) if length >= _NEAR * most else None

    def left(self) -> int:
        """How many rows there are to do."""
        return sum(self.standing(row).to_do for row in self._rows)

    def standing(self, row: AdaptationRow) -> Standing:
        """How a row stands now."""
        found = self._standings.get(row.key)
        if found is None:
            found = self._standings[row.key] = _standing(row, self._edits.get(row.key))
        return found

    def counts(self) -> Counter[str]:
        """How many rows stand how, by state."""
        return Counter(self.standing(row).state for row in self._rows)

    def type(self, key: str, text: str, origin: Origin = Origin.PERSON) -> None:
        """The translation of a row is written anew; what is as it was saved counts as untouched."""
        row, edit = self._row(key), self._edits.get(key)
        if text == self.text(row):
            return
        before = RowEdit.of(row)
        alike = edit is not None and before.is_plain and edit.relation is Relation.TRANSLATED and edit.is_plain
        plain = edit is None or alike or (edit.relation, edit.reason) == (before.relation, before.reason)
        if text == row.target and plain and not key.startswith("+"):
            self._set(key, None)
            return
        self._set(key, (edit or RowEdit.of(row)).typed(text, origin))

    def hurdle(self, key: str) -> Hurdle | None:
        """What a row lacks to be confirmed."""
        row, edit = self._row(key), self._edits.get(key)
        if needs_reason(row, edit):
            return Hurdle.REASON
        left_out = (edit.relation if edit is not None else row.relation) is Relation.OMITTED
        if not self.text(row).strip() and not left_out and row.state is not BlockState.GONE:
            taken_out = edit is not None and edit.text == "" and not row.source and key != TITLE
            return None if taken_out else Hurdle.TITLE if key == TITLE else Hurdle.EMPTY
        return None

    def confirm(self, key: str) -> Hurdle | None:
        """Say that a row is right as it stands now; a block that is gone from the source and untouched is taken out."""
        row, edit = self._row(key), self._edits.get(key)
        if row.state is BlockState.GONE and edit is None:
            self._set(key, RowEdit(text="", confirmed=True))
            return None
        hurdle = self.hurdle(key)
        if hurdle is None and self.to_do(row):
            self._set(key, replace(edit or RowEdit.of(row), confirmed=True))
        return hurdle

    def confirm_unchanged(self, key: str) -> Hurdle | None:
        """Say that the words hold for the source as it is now; code that is new is taken as it stands there."""
        row = self._row(key)
        if row.state is BlockState.GONE:
            return Hurdle.REASON
        if row.state is BlockState.NEW and row.kind in CODE_BLOCKS:
            self.type(key, row.now)
        if row.state is BlockState.REWORDED and key not in self._edits:
            self._set(key, replace(RowEdit.of(row), confirmed=True))
            return None
        return self.confirm(key)

    def explain(self, key: str, relation: Relation, reason: str) -> None:
        """Say that a block differs from the source on purpose, is left out, or is only here, and why."""
        row = self._row(key)
        edit = self._edits.get(key) or RowEdit.of(row)
        left_out = relation is Relation.OMITTED
        text = ("" if row.target else None) if left_out else (edit.text or None)
        confirmed = left_out or bool((row.target if text is None else text).strip())
        self._set(key, replace(edit, text=text, relation=relation, reason=reason, confirmed=confirmed))

    def inherit(self, key: str) -> None:
        """Have the words of the language again that the market inherits."""
        row = self._row(key)
        if row.relation is Relation.INHERITED:
            self._set(key, None)
        else:
            self._set(key, RowEdit(text=row.now, relation=Relation.INHERITED, confirmed=True))

    def is_own(self, row: AdaptationRow) -> bool:
        """Whether a block of a market is not that of the language it inherits."""
        return self.view.inherits and self.standing(row).state != "inherited"

    def take_out(self, key: str) -> None:
        """Take a block out that is not in the source."""
        if key.startswith("+"):
            self.take_back(key)
        else:
            self._set(key, RowEdit(text="", confirmed=True))

    def add_after(self, key: str) -> str:
        """Put in a block that is only here, behind a row; gives its key."""
        new = next(f"+{n}" for n in self._number if f"+{n}" not in self._places)
        self._take(new, RowEdit(text="", relation=Relation.ADDED, after=key))
        return new

    def forget_empty(self, but: str) -> bool:
        """Drop blocks that were put in, are still empty, and that nobody gave a reason for; says whether any was."""
        empty = [
            key
            for key, edit in self._edits.items()
            if key.startswith("+") and key != but and not (edit.text or "").strip() and not edit.reason
        ]
        for key in empty:
            self.take_back(key)
        return bool(empty)

    def take_back(self, key: str) -> None:
        """Undo everything that was done to a row since it was read."""
        self._set(key, None)
        if key.startswith("+") and key in self._places:
            del self._rows[self._places[key]]
            self._index()

    def put_back(self, key: str, edit: RowEdit | None) -> None:
        """Have a row as it was before something was done to it: with this edit, or none."""
        if key in self._places:
            self._set(key, edit)

    def block_edits(self) -> list[BlockEdit]:
        """What saving is told, in the order of the rows."""
        found: list[BlockEdit] = []
        real = TITLE
        for row in self._rows:
            edit = self._edits.get(row.key)
            if not row.key.startswith("+"):
                real = row.key
            if edit is not None and self._counts(row.key, edit):
                found.append(replace(edit, after=real if row.key.startswith("+") else "").as_block_edit(row.key))
        return found

    def _counts(self, key: str, edit: RowEdit) -> bool:
        return not key.startswith("+") or bool((edit.text or "").strip())

    def _take(self, key: str, edit: RowEdit) -> None:
        if key not in self._places:
            if not key.startswith("+"):
                # Its block is not among the rows any more: what was written for it stands as a block of its own.
                if not (edit.text or "").strip():
                    return
                key = next(f"+{n}" for n in self._number if f"+{n}" not in self._places)
                edit = replace(edit, relation=Relation.ADDED, reason="", confirmed=False)
            at = self._places.get(edit.after, len(self._rows) - 1) + 1
            while at < len(self._rows) and self._rows[at].key.startswith("+"):
                at += 1
            self._rows.insert(at, added_row(key))
            self._index()
        self._set(key, edit)

    def _set(self, key: str, edit: RowEdit | None) -> None:
        self._standings.pop(key, None)
        if edit is None:
            self._edits.pop(key, None)
        else:
            self._edits[key] = edit

    def _row(self, key: str) -> AdaptationRow:
        return self._rows[self._places[key]]

    def _index(self) -> None:
        self._places = {row.key: place for place, row in enumerate(self._rows)}


def carried(edits: Mapping[str, RowEdit], rows: Iterable[AdaptationRow]) -> dict[str, RowEdit]:
    """What still has to be saved of edits once their words are in the library."""
    targets = {row.key: row.target for row in rows}
    found = {}
    for key, edit in edits.items():
        if edit.text is None or edit.text.strip() != targets.get(key, "").strip():
            found[key] = edit
        elif edit.confirmed and edit.text:
            found[key] = replace(edit, text=None)
    return found


def _standing(row: AdaptationRow, edit: RowEdit | None) -> Standing:
    if edit is None:
        return Standing(_shown(row.state, row.relation), row.state in TO_DO)
    edited = edit.text is not None
    if edit.confirmed and edit.text == "" and edit.relation is not Relation.OMITTED:
        return Standing("out", to_do=False, edited=edited, confirmed=True)
    if edit.confirmed:
        return Standing(_shown(BlockState.CURRENT, edit.relation), to_do=False, edited=edited, confirmed=True)
    return Standing(_shown(row.state, edit.relation), to_do=True, edited=edited)


def _shown(state: BlockState, relation: Relation | None) -> str:
    """The name a state is shown under: what differs on purpose and is current has one of its own."""
    if state in {BlockState.CURRENT, BlockState.REWORDED} and relation not in {None, Relation.TRANSLATED}:
        assert relation is not None
        return relation.value
    return state.value
