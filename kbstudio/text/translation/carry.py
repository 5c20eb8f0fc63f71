"""What a new source leaves of a translation: what stands, what has changed underneath it, what is new."""

from collections import defaultdict, deque
from collections.abc import Mapping

from kbstudio.text.compare.identity import carry as carried_blocks
from kbstudio.text.compare.identity import identified
from kbstudio.text.compare.matching import heaviest_chain
from kbstudio.text.markdown.scan import Block as Stretch
from kbstudio.text.translation.changes import change_between
from kbstudio.text.translation.keys import key
from kbstudio.text.translation.model import Block
from kbstudio.text.translation.pairing import pair


def carry(
    old_source: str,
    new_source: str,
    old_target: str,
    *,
    language: str = "",
    pairs: Mapping[int, int] | None = None,
) -> list[Block]:
    """The blocks of the new source with their translations, and those that are gone at the place where they stood.

    "current" and "moved" blocks say word for word what the old source said, only wrapped, indented or numbered anew,
    or they repeat such a block; "stale" ones go on from a block that said something else, whose translation is kept;
    "new" ones have none. ``language`` is that of the source, for telling kinds of changes; without it all are tried.
    ``pairs`` says which block of the old target stands for which of the old source (positions of every block but blank
    lines), where somebody wrote it down; without it they are found.
    """
    if pairs is None:
        pairs = {i: j for i, j in pair(old_source, old_target) if i is not None and j is not None}
    return _Carrying(old_source, new_source, old_target, language, pairs).blocks()


class _Carrying:
    """Old and new source, block by block."""

    def __init__(self, old: str, new: str, target: str, language: str, pairs: Mapping[int, int]) -> None:
        self._old, self._new, self._target, self._language = old, new, target, language
        self._before, self._after = identified(old), identified(new)
        self._said = [key(old, block) for block in self._before]
        self._says = self._said if old == new else [key(new, block) for block in self._after]
        self._targets = identified(target)
        self._pairs = pairs
        self._origins = self._found_origins()

    def blocks(self) -> list[Block]:
        """All blocks, in order."""
        in_order = self._in_order()
        gone = self._gone(in_order)
        result = [*gone.get(-1, ())]
        for place, origin in enumerate(self._origins):
            result.append(self._block(place, origin, is_in_order=place in in_order))
            result += gone.get(place, ())
        return result

    def _found_origins(self) -> list[int | None]:
        """For each new block the old one it goes on from; equal ones first, for nothing else is safe to carry."""
        if self._old == self._new:
            return list(range(len(self._before)))
        edited = [block.origin for block in carried_blocks(self._old, self._new)]
        origins = [
            origin if origin is not None and says == self._said[origin] else None
            for origin, says in zip(edited, self._says, strict=True)
        ]
        taken = {origin for origin in origins if origin is not None}
        free: defaultdict[str, deque[int]] = defaultdict(deque)
        any_of: dict[str, int] = {}
        for number, said in enumerate(self._said):
            any_of.setdefault(said, number)
            if number not in taken:
                free[said].append(number)
        for place, says in enumerate(self._says):
            if origins[place] is None and says in any_of:
                number = free[says].popleft() if free[says] else any_of[says]
                origins[place] = number
                taken.add(number)
        for place, origin in enumerate(edited):
            if origins[place] is None and origin is not None and origin not in taken:
                origins[place] = origin
                taken.add(origin)
        return origins

    def _in_order(self) -> set[int]:
        """The new blocks that kept their place: the most words that rise in both sources."""
        points = [
            (place, origin, 1 + len(self._says[place]))
            for place, origin in enumerate(self._origins)
            if origin is not None
        ]
        return {place for place, _, _ in heaviest_chain(points)}

    def _gone(self, in_order: set[int]) -> dict[int, list[Block]]:
        """Old blocks that nothing goes on from, behind the new block they stood behind; -1 is the beginning."""
        kept = {origin: place for place, origin in enumerate(self._origins) if place in in_order}
        used = set(self._origins)
        found: defaultdict[int, list[Block]] = defaultdict(list)
        place = -1
        for number, block in enumerate(self._before):
            place = kept.get(number, place)
            if number not in used:
                target, span = self._translation(number)
                found[place].append(Block("gone", "", target, self._text(self._old, block), None, span))
        return found

    def _block(self, place: int, origin: int | None, *, is_in_order: bool) -> Block:
        block = self._after[place]
        source, span = self._text(self._new, block), (block.start, block.end)
        if origin is None:
            return Block("new", source, None, "", span, None)
        before = self._text(self._old, self._before[origin])
        target, target_span = self._translation(origin)
        if self._says[place] == self._said[origin]:
            return Block("current" if is_in_order else "moved", source, target, before, span, target_span)
        said, says = (whole.partition("\n")[2] for whole in (self._said[origin], self._says[place]))
        change = change_between(said, says, block.kind, self._language)
        return Block("stale", source, target, before, span, target_span, change or "wording")

    def _translation(self, number: int) -> tuple[str | None, tuple[int, int] | None]:
        place = self._pairs.get(number)
        if place is None:
            return None, None
        block = self._targets[place]
        return self._text(self._target, block), (block.start, block.end)

    @staticmethod
    def _text(text: str, block: Stretch) -> str:
        return text[block.start : block.end].rstrip("\r\n")
