"""What a localiser did to one row and has not saved yet. Knows no Qt."""

from dataclasses import dataclass, replace

from kbstudio.domain.alignments import TITLE, BlockState, Origin, Relation
from kbstudio.services.locales.adaptations import AdaptationRow, BlockEdit

REASONED = frozenset({Relation.ADAPTED, Relation.OMITTED, Relation.ADDED})
"""What a block can be to the source that somebody has to explain."""


@dataclass(frozen=True)
class RowEdit:
    """``text`` None leaves the words as they are, "" takes the block out; ``after`` is where a new block stands."""

    text: str | None = None
    relation: Relation = Relation.TRANSLATED
    reason: str = ""
    origin: Origin = Origin.PERSON
    confirmed: bool = False
    after: str = ""

    @classmethod
    def of(cls, row: AdaptationRow) -> "RowEdit":
        """An edit of a row that changes nothing about it yet."""
        relation = row.relation or Relation.TRANSLATED
        return cls(relation=relation, reason=row.reason)

    def typed(self, text: str, origin: Origin) -> "RowEdit":
        """The edit with other words, which somebody has yet to confirm."""
        anew = self.relation in {Relation.OMITTED, Relation.INHERITED}
        relation, reason = (Relation.TRANSLATED, "") if anew else (self.relation, self.reason)
        return replace(self, text=text, origin=origin, confirmed=False, relation=relation, reason=reason)

    @property
    def is_plain(self) -> bool:
        """Whether its words are all there is to say of it."""
        return self.relation in {Relation.TRANSLATED, Relation.INHERITED} and not self.reason

    def as_block_edit(self, key: str) -> BlockEdit:
        """What saving is told of it."""
        # A block nobody has explained yet is kept as it is, for somebody to look at.
        relation = self.relation if self.reason or self.relation not in REASONED else Relation.TRANSLATED
        return BlockEdit(
            key,
            text=self.text,
            relation=relation,
            reason=self.reason,
            origin=self.origin,
            confirmed=self.confirmed,
            after=self.after,
        )


def added_row(key: str) -> AdaptationRow:
    """The row of a block that is put in here only."""
    return AdaptationRow(key, "", "paragraph", "", "", "", BlockState.UNEXPLAINED, relation=Relation.ADDED)


def needs_reason(row: AdaptationRow, edit: RowEdit | None) -> bool:
    """Whether a block cannot be confirmed before somebody says why it is here."""
    if edit is not None and edit.text == "":
        return False
    only_here = row.key != TITLE and not row.source
    return only_here and not (edit.reason if edit is not None else row.reason)
