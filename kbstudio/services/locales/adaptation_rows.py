"""Puts source then, source now and the language version side by side, block by block, with what has to be done."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from kbstudio.domain.alignments import TITLE, Alignment, BlockLink, BlockState, Currency, Relation
from kbstudio.domain.locales import language_of
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import ChangeClass, Revision
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.text_blocks import TextBlock, by_id, text_blocks


def adaptation_rows(
    work: UnitOfWork,
    history: BlockHistory,
    alignment: Alignment,
    own: Revision | None,
    source_locale: str,
    blocks: Sequence[TextBlock] = (),
) -> tuple[AdaptationRow, ...]:
    """A row for each block of the source now, in its order, with blocks that are gone or only here where they stand.

    ``blocks`` are those of ``own`` where they are known.
    """
    mine = by_id(blocks or text_blocks(work, own)) if own is not None else {}
    links = {link.source: link for link in alignment.links if link.source}
    rows = [_row(history, block, links.get(block.id), mine, source_locale) for block in history.blocks]
    known = {block.id for block in history.blocks}
    others = [_gone(history, link, mine) for link in alignment.links if link.source and link.source not in known]
    others += [_added(link, mine) for link in alignment.links if not link.source]
    spoken_for = {target for link in alignment.links for target in link.targets}
    others += [_unexplained(block) for block in mine.values() if block.id not in spoken_for and block.id != TITLE]
    return _in_place(rows, [row for row in others if row is not None], mine)


def counted(rows: Iterable[AdaptationRow], number: int, source_number: int) -> Currency:
    """How far a language version is behind, by its rows.

    What nobody confirmed is stale all the same where the source has said something else since it was written.
    """
    states = Counter(BlockState.STALE if is_late(row) else row.state for row in rows)
    return Currency(number, source_number, sum(states.values()), dict(states))


def is_late(row: AdaptationRow) -> bool:
    """Whether the source says something else than when the words of a row were held against it last."""
    unlooked = row.state is BlockState.UNCONFIRMED and row.change is ChangeClass.MEANING
    return unlooked or row.state is BlockState.STALE


def _row(
    history: BlockHistory, block: TextBlock, link: BlockLink | None, mine: dict[str, TextBlock], source_locale: str
) -> AdaptationRow:
    standing = _standing(link, mine)
    if link is None or (not standing and link.relation is not Relation.OMITTED):
        return AdaptationRow(block.id, block.id, block.kind, "", block.text, "", BlockState.NEW, tight=block.tight)
    then = history.then(block.id, link.seen) if link.seen else None
    change = history.change_since(block, link.seen) if link.seen else None
    if not link.confirmed:
        state = BlockState.UNCONFIRMED
    elif change is None:
        state = BlockState.CURRENT
    else:
        state = BlockState.STALE if change is ChangeClass.MEANING else BlockState.REWORDED
    before = then.text if then is not None else ""
    return AdaptationRow(
        key=block.id,
        source=block.id,
        kind=block.kind,
        then=before,
        now=block.text,
        target=_text(standing),
        state=state,
        targets=tuple(one.id for one in standing),
        span=_span(standing),
        change=change,
        breaks=_breaks(before, block.text, source_locale) if change and before else (),
        seen=link.seen,
        relation=link.relation,
        reason=link.reason,
        origin=link.origin,
        by=link.by,
        tight=block.tight,
    )


def _gone(history: BlockHistory, link: BlockLink, mine: dict[str, TextBlock]) -> AdaptationRow | None:
    standing = _standing(link, mine)
    if not standing:
        return None
    then = history.then(link.source, link.seen)
    return AdaptationRow(
        key=link.source,
        source=link.source,
        kind=standing[0].kind,
        then=then.text if then is not None else "",
        now="",
        target=_text(standing),
        state=BlockState.GONE,
        targets=tuple(one.id for one in standing),
        span=_span(standing),
        seen=link.seen,
        relation=link.relation,
        reason=link.reason,
        origin=link.origin,
        by=link.by,
    )


def _added(link: BlockLink, mine: dict[str, TextBlock]) -> AdaptationRow | None:
    standing = _standing(link, mine)
    if not standing:
        return None
    return AdaptationRow(
        key=f"={standing[0].id}",
        source="",
        kind=standing[0].kind,
        then="",
        now="",
        target=_text(standing),
        state=BlockState.CURRENT if link.confirmed else BlockState.UNCONFIRMED,
        targets=tuple(one.id for one in standing),
        span=_span(standing),
        relation=link.relation,
        reason=link.reason,
        origin=link.origin,
        by=link.by,
    )


def _unexplained(block: TextBlock) -> AdaptationRow:
    return AdaptationRow(
        key=f"={block.id}",
        source="",
        kind=block.kind,
        then="",
        now="",
        target=block.text,
        state=BlockState.UNEXPLAINED,
        targets=(block.id,),
        span=(block.start, block.end),
    )


def _in_place(
    rows: list[AdaptationRow], others: Sequence[AdaptationRow], mine: dict[str, TextBlock]
) -> tuple[AdaptationRow, ...]:
    """Blocks without a counterpart in the source stand behind the one they follow in the language version."""
    every = [*rows, *sorted(others, key=lambda row: mine[row.targets[0]].position)]
    places = sorted((mine[target].position, at) for at, row in enumerate(every) for target in row.targets)
    behind: dict[int, list[int]] = {}
    for at in range(len(rows), len(every)):
        before = bisect_left(places, (mine[every[at].targets[0]].position, -1))
        behind.setdefault(places[before - 1][1] if before else 0, []).append(at)
    placed: list[AdaptationRow] = []
    for start in range(len(rows)):
        waiting = [start]
        while waiting:
            at = waiting.pop()
            placed.append(every[at])
            waiting += behind.get(at, ())
    return tuple(placed)


def _standing(link: BlockLink | None, mine: dict[str, TextBlock]) -> list[TextBlock]:
    found = [mine[target] for target in link.targets if target in mine] if link is not None else []
    return sorted(found, key=lambda block: block.position)


def _text(standing: Sequence[TextBlock]) -> str:
    text = ""
    for block in standing:
        text += ("" if not text else "\n" if block.tight else "\n\n") + block.text
    return text


def _span(standing: Sequence[TextBlock]) -> tuple[int, int] | None:
    return (standing[0].start, standing[-1].end) if standing and standing[0].id != TITLE else None


def _breaks(before: str, after: str, locale: str) -> tuple[str, ...]:
    from kbstudio.text.meaning import meaning_changes  # noqa: PLC0415 - lists come before texts

    return meaning_changes(before, after, language_of(locale))
