"""Which of many things somebody means who types a few letters of a name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kbstudio.text.search.folding import fold

_LONGEST = 200
"""Letters of a name that are compared; nobody types more to find one."""

_ALIKE = 75
"""Of 100: how alike a name must be to be meant although it is spelt otherwise."""


@dataclass(frozen=True)
class Suggestion:
    """Something to choose: its value, what it is called, and a few quieter words that tell it from others."""

    value: str
    label: str
    hint: str = ""


class Suggestions:
    """Things to choose from, found by part of their name, and by a mistyped name where nothing holds the letters."""

    def __init__(self, offered: Sequence[Suggestion]) -> None:
        self.offered = tuple(offered)
        self.by_value = {each.value: each for each in self.offered}
        self._names: list[str] = []
        self._others: list[str] = []

    def like(self, words: str, *, without: Collection[str] = (), limit: int = 50) -> list[Suggestion]:
        """Best first: names that begin with the words, then words of names, then parts, then what is spelt alike."""
        wanted = fold(words.strip()[:_LONGEST])
        if not wanted:
            return [each for each in self.offered if each.value not in without][:limit]
        self._fold_once()
        ranked = []
        for number, name in enumerate(self._names):
            place = _place(wanted, name, self._others[number])
            if place is not None and self.offered[number].value not in without:
                ranked.append((place, number))
        ranked.sort()
        found = [self.offered[number] for _place, number in ranked[:limit]]
        return found or self._spelt_alike(wanted, without, limit)

    def _spelt_alike(self, wanted: str, without: Collection[str], limit: int) -> list[Suggestion]:
        if len(wanted) < 3:
            return []
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - lists come before searches

        alike = process.extract(
            wanted, self._names, scorer=fuzz.partial_ratio, limit=min(limit, 8) + len(without), score_cutoff=_ALIKE
        )
        found = (self.offered[number] for _name, _score, number in alike)
        return [each for each in found if each.value not in without][:limit]

    def _fold_once(self) -> None:
        if len(self._names) != len(self.offered):
            self._names = [fold(each.label[:_LONGEST]) for each in self.offered]
            self._others = [fold(f"{each.hint} {each.value}"[:_LONGEST]) for each in self.offered]


def _place(wanted: str, name: str, others: str) -> int | None:
    """How near to the front a name belongs; None where it does not hold the words."""
    at = name.find(wanted)
    if at == 0:
        return 0
    if at > 0:
        return 1 if not name[at - 1].isalnum() or f" {wanted}" in name else 2
    if wanted in others:
        return 3
    return 4 if all(word in name or word in others for word in wanted.split()) else None
