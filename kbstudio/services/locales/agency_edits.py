"""What came back from an agency, block by block: what to take in, and what stays as it is here."""

from collections.abc import Mapping, Sequence

from kbstudio.domain.alignments import TITLE, BlockState, Origin
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from kbstudio.text.compare.identity import identified
from kbstudio.text.translation import segments
from kbstudio.text.translation.pairing import pair
from kbstudio.text.translation.xliff import Returned, Translation

_LOOKED_AT = {"reviewed", "final"}


def source_rows(view: AdaptationView) -> list[AdaptationRow]:
    """The rows of the blocks of the source's body, in its order."""
    return [row for row in view.rows[1:] if row.source and row.now]


def edits_of(
    view: AdaptationView, part: str, found: Translation, before: Mapping[str, str] | None
) -> tuple[dict[str, BlockEdit], list[tuple[AdaptationRow, str]], list[AdaptationRow]]:
    """What came back as edits by key; what was changed here meanwhile with what the agency said of it; and what came
    in part where there are words already."""
    source = view.source_title if part == TITLE else view.source_body
    at_block = [segment.block for segment in segments(source, view.source_locale)]
    missing = set(range(len(at_block)))
    looked_at: dict[int, bool] = {}
    for each in found.segments:
        if each.fate in {"applied", "unchanged"} and each.target.strip():
            missing -= set(each.positions)
            for position in each.positions:
                block = at_block[position]
                looked_at[block] = looked_at.get(block, True) and each.state in _LOOKED_AT
    in_part = {at_block[position] for position in missing}
    rows = [view.rows[0]] if part == TITLE else source_rows(view)
    texts = [found.text] if part == TITLE else _blocks_like(source, found.text)
    edits: dict[str, BlockEdit] = {}
    here: list[tuple[AdaptationRow, str]] = []
    half: list[AdaptationRow] = []
    for place, confirmed in looked_at.items():
        row, text = rows[place], texts[place]
        if text is None:
            continue
        if row.target and _says_the_same(text, row.target, view.locale):
            # A file that comes back as it went changes nothing, whatever it is marked as: what is stale stays so.
            if confirmed and row.state is BlockState.UNCONFIRMED:
                edits[row.key] = BlockEdit(row.key)
        elif row.target and place in in_part:
            half.append(row)
        elif before is not None and row.target != before.get(row.key, ""):
            here.append((row, text))
        else:
            sure = confirmed and place not in in_part
            edits[row.key] = BlockEdit(row.key, text, origin=Origin.AGENCY, confirmed=sure)
    return edits, here, half


def segments_of(view: AdaptationView, part: str, found: Translation, rows: Sequence[AdaptationRow]) -> list[Returned]:
    """The sentences that came back of some rows."""
    source = view.source_title if part == TITLE else view.source_body
    keys = [row.key for row in ([view.rows[0]] if part == TITLE else source_rows(view))]
    wanted = {keys.index(row.key) for row in rows}
    places = {at for at, each in enumerate(segments(source, view.source_locale)) if each.block in wanted}
    return [each for each in found.segments if each.fate == "applied" and places & set(each.positions)]


def _says_the_same(one: str, other: str, locale: str) -> bool:
    """Whether two texts differ in nothing but how they are wrapped and marked."""
    if one == other:
        return True
    return [each.text for each in segments(one, locale)] == [each.text for each in segments(other, locale)]


def _blocks_like(source: str, text: str) -> list[str | None]:
    """For each block of the source, what stands for it in ``text``, which says the same in other words."""
    texts = [text[block.start : block.end].rstrip("\n") for block in identified(text)]
    theirs = identified(source)
    if len(texts) == len(theirs):
        return list(texts)
    found: list[str | None] = [None] * len(theirs)
    for left, right in pair(source, text):
        if left is not None and right is not None:
            found[left] = texts[right]
    return found
