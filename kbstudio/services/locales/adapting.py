"""From what a localiser did to rows: the text it makes, the identities of its blocks, and what they stand for now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kbstudio.domain.alignments import TITLE, Alignment, BlockLink, BlockState, Origin, Relation
from kbstudio.domain.errors import BadInput
from kbstudio.domain.ids import new_id
from kbstudio.domain.lines import remark
from kbstudio.domain.revisions import BlockMark, Revision
from kbstudio.domain.texts import ArticleText, clean
from kbstudio.services.locales.adaptations import AdaptationRow, BlockEdit
from kbstudio.services.text_blocks import told_apart

if TYPE_CHECKING:
    # Lists come before texts: what reads texts is loaded when one is.
    from kbstudio.text.translation.composing import Insertion

_Places = dict[str, tuple[int, ...]]

_REASONED = {Relation.ADAPTED, Relation.OMITTED, Relation.ADDED}


@dataclass(frozen=True)
class Adapted:
    """The text made, what its blocks stand for, and their identities by the number the version gets."""

    text: ArticleText
    alignment: Alignment
    marks: Callable[[int], tuple[BlockMark, ...]]


@dataclass
class _Wanted:
    """What the edits ask of the body: blocks replaced by position, blocks put in, and whose they are."""

    title: str
    replaced: dict[int, str] = field(default_factory=dict)
    inserted: list["Insertion"] = field(default_factory=list)
    owners: dict[str, tuple[int, ...]] = field(default_factory=dict)


def adapted(
    rows: Sequence[AdaptationRow],
    edits: Sequence[BlockEdit],
    alignment: Alignment,
    base: Revision | None,
    *,
    by: str,
    source_number: int,
    blocks: Sequence[BlockMark] = (),
) -> Adapted:
    """What ``edits`` of ``rows`` make of ``base``, whose blocks have the identities ``blocks``.

    Raises BadInput for a row that is gone, and where a reason or the title is missing.
    """
    from kbstudio.text.translation.composing import compose  # noqa: PLC0415 - lists come before texts

    edits = _each_once([_checked(edit) for edit in edits])
    wanted = _wanted(rows, edits, base, blocks)
    made = compose(base.text.body if base is not None else "", wanted.replaced, wanted.inserted)
    text = ArticleText.of(wanted.title, made.text, base.text.fields if base is not None else None)

    ids = [blocks[origin].id if origin is not None and origin < len(blocks) else new_id() for origin in made.origins]

    def marks(number: int) -> tuple[BlockMark, ...]:
        untouched = [origin is not None and origin not in wanted.replaced for origin in made.origins]
        return tuple(
            BlockMark(
                name, blocks[origin].changed_in if same and origin is not None and origin < len(blocks) else number
            )
            for name, origin, same in zip(ids, made.origins, untouched, strict=True)
        )

    standing = {key: tuple(ids[at] for at in places) for key, places in made.inserted.items()}
    for key, positions in wanted.owners.items():
        standing[key] = tuple(ids[at] for position in positions for at in made.replaced.get(position, ()))
    links = _links(rows, edits, alignment, standing, by=by, source_number=source_number)
    return Adapted(text, replace(alignment, links=links), marks)


def taken_over(rows: Sequence[AdaptationRow], edits: Sequence[BlockEdit], *, inherits: bool) -> list[BlockEdit]:
    """The edits with what a market takes over from the language it ``inherits`` said as such.

    Looking at an inherited block makes it nobody's own, and neither does emptying one: it has the language's words
    again. Raises BadInput where there is nothing to take over.
    """
    by_key = {row.key: row for row in rows}
    found: list[BlockEdit] = []
    for edit in edits:
        row = by_key.get(edit.key)
        there = inherits and row is not None and row.source and row.state is not BlockState.GONE
        if row is None or not there:
            if edit.relation is Relation.INHERITED:
                raise BadInput("There are no words of the language to take over here; write this block yourself.")
            found.append(edit)
            continue
        plain = edit.relation is Relation.TRANSLATED
        as_it_is = row.relation is Relation.INHERITED and edit.text in {None, row.target}
        emptied = edit.text is not None and not edit.text.strip()
        taken = edit.relation is Relation.INHERITED or (plain and (as_it_is or emptied))
        found.append(BlockEdit(edit.key, row.now, Relation.INHERITED) if taken else edit)
    return found


def _each_once(edits: Sequence[BlockEdit]) -> list[BlockEdit]:
    """What was said of a row last; a new block behind another new one stands behind the row that one is behind."""
    behind = {edit.key: edit.after for edit in edits if edit.key.startswith("+")}
    kept: list[BlockEdit] = []
    for edit in {edit.key: edit for edit in edits}.values():
        after, passed = edit.after, {edit.key}
        while after in behind and after not in passed:
            passed.add(after)
            after = behind[after]
        kept.append(replace(edit, after=after))
    return kept


def _checked(edit: BlockEdit) -> BlockEdit:
    reason = remark(edit.reason) if edit.reason.strip() else ""
    if edit.relation in _REASONED and not reason:
        raise BadInput("Say why this block differs from the source; the next localiser will want to know.")
    if edit.relation is Relation.OMITTED:
        return replace(edit, reason=reason, text="")
    # Cleaned before blocks are told apart, as the text they make is.
    return replace(edit, reason=reason, text=None if edit.text is None else clean(edit.text))


def _wanted(
    rows: Sequence[AdaptationRow], edits: Sequence[BlockEdit], base: Revision | None, blocks: Sequence[BlockMark]
) -> _Wanted:
    from kbstudio.text.translation.composing import Insertion  # noqa: PLC0415 - lists come before texts

    by_key = {row.key: row for row in rows}
    places = _positions(rows, base, blocks)
    wanted = _Wanted(base.text.title if base is not None else "")
    for edit in _in_order(rows, edits):
        row = by_key.get(edit.key)
        if row is None and not edit.key.startswith("+"):
            raise BadInput("The source or this language was changed meanwhile. Look at it again, then repeat.")
        if edit.text is None:
            continue
        if edit.key == TITLE:
            wanted.title = edit.text
            continue
        own = places.get(edit.key, ())
        if own:
            wanted.replaced |= {own[0]: edit.text, **dict.fromkeys(own[1:], "")}
            wanted.owners[edit.key] = own[:1]
        elif edit.text.strip():
            before = edit.after if row is None else edit.key
            after = _behind(rows, before, places, include=row is None)
            above, below = _tight(rows, row, places, wanted), _tight_below(rows, row, places, after)
            wanted.inserted.append(Insertion(edit.key, after, edit.text, above, below))
    if not wanted.title.strip():
        raise BadInput("Give this language a title first; it is the first row.")
    return wanted


def _tight(rows: Sequence[AdaptationRow], row: AdaptationRow | None, places: _Places, wanted: _Wanted) -> bool:
    """Whether a new block stands on the very next line as in the source: where the one before it is here, too."""
    if row is None or not row.tight:
        return False
    before = rows[rows.index(row) - 1].key
    return bool(places.get(before)) or any(each.key == before for each in wanted.inserted)


def _tight_below(rows: Sequence[AdaptationRow], row: AdaptationRow | None, places: _Places, after: int | None) -> bool:
    """Whether the block that follows stands on the very next line: an item put before the first one of a list."""
    below = 0 if after is None else after + 1
    for following in rows[rows.index(row) + 1 :] if row is not None else ():
        if not following.tight:
            return False
        if standing := places.get(following.key):
            return standing[0] == below
    return False


def _in_order(rows: Sequence[AdaptationRow], edits: Sequence[BlockEdit]) -> list[BlockEdit]:
    order = {row.key: place for place, row in enumerate(rows)}
    return sorted(edits, key=lambda edit: order.get(edit.key, order.get(edit.after, len(order)) + 0.5))


def _positions(rows: Sequence[AdaptationRow], base: Revision | None, blocks: Sequence[BlockMark]) -> _Places:
    """Where the blocks of each row stand among those of the body; others may stand between them."""
    at = {block.id: block.position for block in told_apart(base, blocks)} if base is not None else {}
    return {
        row.key: tuple(sorted(at[target] for target in row.targets if target in at)) for row in rows if row.key != TITLE
    }


def _behind(rows: Sequence[AdaptationRow], key: str, places: _Places, *, include: bool) -> int | None:
    """The position of the last block of the language version that a block of row ``key`` belongs behind."""
    at = next((place for place, row in enumerate(rows) if row.key == key), len(rows) - 1)
    before = rows[: at + 1 if include else at]
    return next((places[row.key][-1] for row in reversed(before) if places.get(row.key)), None)


def _links(
    rows: Sequence[AdaptationRow],
    edits: Sequence[BlockEdit],
    alignment: Alignment,
    standing: dict[str, tuple[str, ...]],
    *,
    by: str,
    source_number: int,
) -> tuple[BlockLink, ...]:
    by_key = {row.key: row for row in rows}
    touched = {edit.key for edit in edits}
    taken = {target for key in touched if key in by_key for target in by_key[key].targets}
    kept = [
        link
        for link in alignment.links
        if not (link.source and link.source in touched) and not (set(link.targets) & taken)
    ]
    for edit in edits:
        row = by_key.get(edit.key)
        targets = standing.get(edit.key, row.targets if row is not None and edit.text is None else ())
        if edit.key == TITLE:
            targets = (TITLE,)
        only_here = row is None or not row.source or row.state is BlockState.GONE
        if not targets and (only_here or edit.relation is not Relation.OMITTED):
            continue
        kept.append(
            BlockLink(
                source="" if only_here else edit.key,
                targets=targets,
                # Words nobody confirmed are still held to the source they were confirmed against last.
                seen=row.seen if row is not None and row.seen and not edit.confirmed else source_number,
                relation=Relation.ADDED if only_here else edit.relation,
                reason=edit.reason,
                origin=edit.origin if edit.text is not None or row is None else row.origin or Origin.PERSON,
                confirmed=edit.confirmed,
                by=by,
            )
        )
    return tuple(kept)
