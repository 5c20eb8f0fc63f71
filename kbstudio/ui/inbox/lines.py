"""The lines of the list of what is to be reviewed: headings of groups, and texts with their rank. Knows no Qt."""

from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

from kbstudio.domain.inbox import Group, Rank, group_of, in_order, rank
from kbstudio.services.reviews.inbox_entries import Key, TextFacts, WaitingText
from kbstudio.ui.inbox.held_order import Placed


@dataclass(frozen=True)
class GroupLine:
    """The heading of a group with the number of texts below it."""

    group: Group
    count: int

    @property
    def key(self) -> Hashable:
        """By which it is found again."""
        return ("", self.group)


@dataclass(frozen=True)
class TextLine:
    """A text that waits, where it stands and why; ``looked``: its words were looked into.

    ``words`` are its changes in a line each where it is a typo only; ``ticked``: it is to be approved with others.
    """

    text: WaitingText
    rank: Rank
    group: Group
    looked: bool = False
    words: tuple[tuple[tuple[str, str], ...], ...] = ()
    ticked: bool = False

    @property
    def key(self) -> Key:
        """By which it is found again."""
        return self.text.key

    @property
    def may_go_together(self) -> bool:
        """Whether it can be approved with others: a typo only, its words shown."""
        return bool(self.words) and group_of(self.text.facts) is Group.TYPO


Line = GroupLine | TextLine


def completed(
    texts: Sequence[WaitingText], looked: Mapping[Key, TextFacts], links: Mapping[str, int]
) -> tuple[TextLine, ...]:
    """The texts with what was found in them so far, in the order to look at them."""
    found = []
    for text in texts:
        facts = looked.get(text.key)
        known = facts if facts is not None and facts.hash == text.hash else None
        whole = replace(
            text.facts,
            touched=known.touched if known else text.facts.touched,
            links=links.get(text.row.article, 0),
        )
        found.append(
            TextLine(
                replace(text, facts=whole),
                rank(whole),
                group_of(whole),
                looked=known is not None,
                words=known.words if known else (),
            )
        )
    order = in_order([(line.text.facts, f"{line.key[0]:>12} {line.key[1]}") for line in found])
    return tuple(found[number] for number in order)


def grouped(lines: Sequence[TextLine], places: Sequence[Placed], unticked: Collection[Key]) -> tuple[Line, ...]:
    """The texts at their places, each group below its heading."""
    by_key: dict[Hashable, TextLine] = {line.key: line for line in lines}
    shown = [(by_key[key], group) for key, group in places if key in by_key]
    counts = Counter(group for _line, group in shown)
    found: list[Line] = []
    for group in Group:
        if counts[group]:
            found.append(GroupLine(group, counts[group]))
        for line, place in shown:
            if place is group:
                ticked = line.may_go_together and place is Group.TYPO and line.key not in unticked
                found.append(replace(line, group=place, ticked=ticked))
    return tuple(found)
