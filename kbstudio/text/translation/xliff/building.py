"""The target text made of what came back."""

from collections.abc import Sequence

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation.composing import Insertion, compose
from kbstudio.text.translation.flat import Flat
from kbstudio.text.translation.rebuild import rebuild
from kbstudio.text.translation.units import Unit, units
from kbstudio.text.translation.xliff.alignment import Alignment
from kbstudio.text.translation.xliff.findings import Finding
from kbstudio.text.translation.xliff.settling import Settled, Settling

_TIGHT = ("item", "table_row", "definition")


def built(settling: Settling) -> str:
    """The text; what would break its blocks is set aside, and what was escaped is reported."""
    if settling.target is None or settling.alignment is None:
        return _Writing(settling, settling.source, settling.source_locale).written(settling.applied())
    return _in_translation(settling, settling.target, settling.alignment)


class _Writing:
    """Texts put into one text, whose blocks must stay what they are."""

    def __init__(self, settling: Settling, text: str, locale: str, alignment: Alignment | None = None) -> None:
        self._settling, self._text, self._locale = settling, text, locale
        self._places = _places(alignment)
        self._shape = _shape(text)

    def written(self, settled: Sequence[Settled]) -> str:
        """The text with these; those that break it are set aside."""
        text = self._with(settled)
        good = settled
        if settled and _shape(text) != self._shape:
            good = self._good([], settled)
            for each in settled:
                if each not in good:
                    self._settling.refuse_later(each, "structure_broken")
            text = self._with(good)
        self._look_for_escapes(text, good)
        return text

    def _good(self, held: Sequence[Settled], more: Sequence[Settled]) -> Sequence[Settled]:
        """Those that hold, and those of the others that hold with them; halves are tried where the whole does not."""
        together = [*held, *more]
        if _shape(self._with(together)) == self._shape:
            return together
        if len(more) == 1:
            return held
        middle = len(more) // 2
        return self._good(self._good(held, more[:middle]), more[middle:])

    def _with(self, settled: Sequence[Settled]) -> str:
        texts: dict[int, str] = {}
        for each in settled:
            first, *rest = self._places.get(each.claim.positions, each.claim.positions)
            texts[first] = each.text
            texts |= dict.fromkeys(rest, "")
        return rebuild(self._text, texts, self._locale)

    def _look_for_escapes(self, text: str, settled: Sequence[Settled]) -> None:
        """Say where words had to be written otherwise than they came."""
        after = {unit.block: "" for unit in units(text)}
        for unit in units(text):
            after[unit.block] += f"{_flat(text, unit)}\0"
        for each in settled:
            unit = each.claim.unit
            block = None if unit is None else self._block(each, unit.block)
            words = _one_line(each.text)
            if block is not None and not _stands_in(words, after.get(block, "")):
                self._settling.report.append(Finding(each.claim.name, "syntax_escaped"))

    def _block(self, settled: Settled, block: int) -> int | None:
        if not self._places:
            return block
        alignment = self._settling.alignment
        return dict(alignment.blocks).get(block) if alignment else None


def _in_translation(settling: Settling, target: str, alignment: Alignment) -> str:
    """What came back put into the translation there is; blocks that are new in the source are put in where they
    belong."""
    places = _places(alignment)
    here = [each for each in settling.applied() if each.claim.positions in places]
    new = [each for each in settling.applied() if each.claim.positions not in places]
    text = _Writing(settling, target, alignment.locale, alignment).written(here)
    missing = {mine for mine, theirs in alignment.blocks if theirs is None}
    to_insert = [each for each in new if each.claim.unit is not None and each.claim.unit.block in missing]
    for each in new:
        if each not in to_insert:
            settling.refuse_later(each, "not_placed")
    if not to_insert:
        return text
    source = _Writing(settling, settling.source, settling.source_locale).written(to_insert)
    return compose(text, {}, _insertions(settling, source, alignment, to_insert)).text


def _insertions(settling: Settling, source: str, alignment: Alignment, settled: Sequence[Settled]) -> list[Insertion]:
    wanted = {each.claim.unit.block for each in settled if each.claim.unit is not None and each.fate == "applied"}
    blocks = identified(source)
    found: list[Insertion] = []
    after: int | None = None
    for mine, theirs in alignment.blocks:
        if theirs is not None:
            after = theirs
        elif mine is not None and mine in wanted:
            block = blocks[mine]
            tight = block.kind in _TIGHT and mine > 0 and blocks[mine - 1].end == block.start
            found.append(Insertion(str(mine), after, source[block.start : block.end], tight))
    return found


def _places(alignment: Alignment | None) -> dict[tuple[int, ...], tuple[int, ...]]:
    if alignment is None:
        return {}
    return {each.positions: each.target_positions for pairs in alignment.units.values() for each in pairs}


def _shape(text: str) -> list[tuple[str, int, int]]:
    """What must stay: the kinds of blocks, how deep they stand, and how many pieces are translated in each."""
    counts: dict[int, int] = {}
    for unit in units(text):
        counts[unit.block] = counts.get(unit.block, 0) + 1
    return [(block.kind, block.depth, counts.get(number, 0)) for number, block in enumerate(identified(text))]


def _flat(text: str, unit: Unit) -> str:
    return _one_line(Flat(text, unit.lines).text) if unit.lines else ""


def _stands_in(words: str, text: str) -> bool:
    """Whether these words are there, and nothing was put before them that makes them words."""
    return words in text and (f"\\{words}" not in text or words in text.replace(f"\\{words}", ""))


def _one_line(text: str) -> str:
    return " ".join(text.split())
