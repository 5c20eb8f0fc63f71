"""What was decided about the places of a merge, and the text that comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.text.compare.merge_places import Choice, MergePlan, MergeText, Place
from kbstudio.text.compare.pieces import EXACT
from kbstudio.text.markdown.scan import starts_of

_LINE_BY_LINE = EXACT | {"table_row", "html", "definition"}
"""Blocks whose lines follow each other without a blank line between."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person wants at a place; ``text`` is what they wrote, for ``Choice.EDITED`` alone."""

    choice: Choice
    text: str = ""


@dataclass(frozen=True, slots=True)
class ResultPart:
    """A stretch of the merged body; ``place`` is the number of the place it comes from, -1 where nobody changed it."""

    text: str
    place: int = -1


class MergeChoices:
    """The places of one merge with what is decided about them; nothing is a result while a place is open."""

    def __init__(self, plan: MergePlan, decisions: Mapping[str, Decision] | None = None) -> None:
        """``decisions`` by the keys of places: those that fit hold on."""
        self.plan = plan
        kept = decisions or {}
        self._decided: dict[int, Decision] = {}
        for number, place in enumerate(plan.places):
            decision = kept.get(place.key)
            if decision is not None and decision.choice in self.offers(number):
                self._decided[number] = decision
        self._before: list[tuple[int, Decision | None]] = []

    @property
    def decisions(self) -> dict[str, Decision]:
        """What was decided, by the keys of places."""
        return {self.plan.places[number].key: decision for number, decision in sorted(self._decided.items())}

    @property
    def open(self) -> tuple[int, ...]:
        """The places that still have to be decided."""
        return tuple(number for number in self.plan.conflicts if number not in self._decided)

    def decision(self, number: int) -> Decision | None:
        """What the person decided about a place; None while they did not."""
        return self._decided.get(number)

    def choice(self, number: int) -> Choice | None:
        """What becomes of a place as things stand; None while it is open."""
        decision = self._decided.get(number)
        return decision.choice if decision is not None else self.plan.places[number].settled

    def offers(self, number: int) -> tuple[Choice, ...]:
        """What can be chosen at a place."""
        place = self.plan.places[number]
        found = [Choice.MINE, Choice.THEIRS]
        if place.part == "body" and place.settled is None and _says(place.mine) and _says(place.theirs):
            found += [Choice.MINE_FIRST, Choice.THEIRS_FIRST]
        if place.suggestion is not None:
            found.append(Choice.SUGGESTION)
        return (*found, Choice.EDITED)

    def decide(self, number: int, decision: Decision | None) -> None:
        """Decide a place, or leave it open again with None; raises ValueError for what is not offered."""
        if decision is not None and decision.choice not in self.offers(number):
            raise ValueError(decision.choice)
        before = self._decided.get(number)
        if before == decision:
            return
        self._before.append((number, before))
        self._set(number, decision)

    def amend(self, number: int, text: str) -> None:
        """Another letter of what is being typed into a place: all of it together is one decision."""
        decision = Decision(Choice.EDITED, text)
        if self._before and self._before[-1][0] == number and self.choice(number) is Choice.EDITED:
            self._set(number, decision)
        else:
            self.decide(number, decision)

    def undo(self) -> int | None:
        """Take the latest decision back; gives the number of its place, None where there is none."""
        if not self._before:
            return None
        number, before = self._before.pop()
        self._set(number, before)
        return number

    def text(self, number: int, choice: Choice) -> str | None:
        """What a place would say; None for a field that would be gone."""
        place = self.plan.places[number]
        mine, theirs = place.mine or "", place.theirs or ""
        if choice is Choice.MINE_FIRST:
            return _both(mine, theirs, place)
        if choice is Choice.THEIRS_FIRST:
            return _both(theirs, mine, place)
        if choice is Choice.EDITED:
            decision = self._decided.get(number)
            return decision.text if decision is not None else ""
        return {Choice.MINE: place.mine, Choice.THEIRS: place.theirs}.get(choice, place.suggestion)

    def shown(self, number: int) -> str | None:
        """What a place says as things stand; of an open one the suggestion, or else mine."""
        choice = self.choice(number)
        if choice is None:
            place = self.plan.places[number]
            return place.suggestion if place.suggestion is not None else place.mine
        return self.text(number, choice)

    def body(self) -> list[ResultPart]:
        """The merged body in order; open places show what ``shown`` tells."""
        base = self.plan.base.body
        parts: list[ResultPart] = []
        for entry in self.plan.body:
            if isinstance(entry, int):
                parts.append(ResultPart(self.shown(entry) or "", entry))
            else:
                parts.append(ResultPart(base[entry.start : entry.end]))
        for n, part in enumerate(parts[:-1]):
            # What was typed into a place ends with a line end of its own where text follows.
            typed = part.place >= 0 and self.choice(part.place) is Choice.EDITED
            if typed and part.text and not part.text.endswith("\n") and any(p.text for p in parts[n + 1 :]):
                parts[n] = ResultPart(f"{part.text}\n", part.place)
        return parts

    def preview(self) -> MergeText:
        """The text as things stand; open places show what ``shown`` tells."""
        title = self.plan.base.title
        fields = dict(self.plan.base.fields)
        for number, place in enumerate(self.plan.places):
            if place.part == "title":
                title = self.shown(number) or ""
            elif place.part == "fields":
                value = self.shown(number)
                fields.pop(place.name, None)
                if value is not None:
                    fields[place.name] = value
        return MergeText(title, "".join(part.text for part in self.body()), tuple(sorted(fields.items())))

    def result(self) -> MergeText | None:
        """The merged text; None while a place is open."""
        return None if self.open else self.preview()

    def _set(self, number: int, decision: Decision | None) -> None:
        if decision is None:
            self._decided.pop(number, None)
        else:
            self._decided[number] = decision


def _says(text: str | None) -> bool:
    return bool(text and text.strip())


def _both(first: str, second: str, place: Place) -> str:
    """Both texts of a place, such that they stay blocks of their own."""
    if not first.endswith("\n"):
        first += "\n"
    if place.block in _LINE_BY_LINE or len(first) in starts_of(first + second)[1]:
        return first + second
    return f"{first}\n{second}"
