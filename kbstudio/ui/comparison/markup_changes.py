"""What a block's markup says differently from before: links, weight, headings, lists, and mere writing. Knows no Qt."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from kbstudio.ui.comparison.read_pieces import Construct, ReadText

LOOKS = frozenset({"strong", "em", "strike", "code"})
"""Kinds of markup that give words a look."""

_WHOLE = frozenset({"heading", "anchor", "quote", "task"})
"""Kinds that are about the block, not about some of its words."""

_TOLD = LOOKS | _WHOLE | {"link", "escape"}
_BULLET = re.compile(r"[ \t>]*([-*+])[ \t]")
_SIGNS = re.compile(r"[*_~`]+")


class Difference(NamedTuple):
    """A difference in markup: about which ``words``, what was written ``before`` and what ``after``.

    ``kind``: that of the markup (see ``Construct``), ``written`` where the signs alone differ, or ``bullet``.
    """

    kind: str
    words: str = ""
    before: str = ""
    after: str = ""


class _Found(NamedTuple):
    kind: str
    words: str
    detail: str
    signs: str


def markup_changes(older: ReadText, newer: ReadText, sources: tuple[str, str]) -> list[Difference]:
    """What the markup of two readings of one block says differently, in the order of the newer text."""
    mine, theirs = _found(older, sources[0]), _found(newer, sources[1])
    kept = Counter(mine) & Counter(theirs)
    gone, come = _left_over(mine, kept), _left_over(theirs, kept)
    told: list[Difference] = []
    alone: list[_Found] = []
    for new in come:
        old = next((old for old in gone if _is_same(old, new)), None)
        if old is None:
            alone.append(new)
            continue
        gone.remove(old)
        told += _between(old, new)
    told += [found for new in alone if (found := _alone(new, older.text, came=True))]
    told += [found for old in gone if (found := _alone(old, newer.text, came=False))]
    bullets = [_BULLET.match(source) for source in sources]
    if bullets[0] and bullets[1] and bullets[0][1] != bullets[1][1] and older.lead and newer.lead:
        told.append(Difference("bullet", "", bullets[0][1], bullets[1][1]))
    return told


def links_in(read: ReadText, source: str) -> list[Difference]:
    """Where the links of a block lead that is new."""
    return [found for new in _found(read, source) if new.kind == "link" and (found := _alone(new, "", came=True))]


def _found(read: ReadText, source: str) -> list[_Found]:
    found = []
    for construct in read.constructs:
        if construct.kind in _TOLD:
            whole = construct.kind in _WHOLE
            words = "" if whole else " ".join(read.text[construct.start : construct.end].split())
            found.append(_Found(construct.kind, words, construct.detail, _signs(construct, source)))
    quotes = [one for one in found if one.kind == "quote"]
    return [one for one in found if one.kind != "quote"] + quotes[:1]


def _signs(construct: Construct, source: str) -> str:
    written = source[construct.source : construct.source_end]
    if construct.kind == "task":
        return "x" if "x" in written.lower() else " "
    if construct.kind == "link":
        return "" if written.startswith("<") or written.endswith(")") else "label"
    if construct.kind in LOOKS:
        signs = _SIGNS.match(written)
        most = {"strong": 2, "em": 1}.get(construct.kind)
        return signs[0][:most] if signs else ""
    return ""


def _left_over(found: Sequence[_Found], kept: Counter[_Found]) -> list[_Found]:
    left = Counter(kept)
    over = []
    for one in found:
        if left[one]:
            left[one] -= 1
        else:
            over.append(one)
    return over


def _is_same(old: _Found, new: _Found) -> bool:
    """Whether the newer markup stands where the older one did."""
    if old.kind in _WHOLE or new.kind in _WHOLE:
        return old.kind == new.kind
    if old.words == new.words:
        return old.kind == new.kind or (old.kind in LOOKS and new.kind in LOOKS)
    # Other words that lead to the same place, or are set alike, are told as words.
    return old.kind == new.kind == "link" and old.detail == new.detail


def _between(old: _Found, new: _Found) -> list[Difference]:
    if old.kind != new.kind:
        return [Difference(new.kind, new.words, "", new.kind), Difference(old.kind, old.words, old.kind, "")]
    if old.kind == "task":
        return [Difference("task", "", old.signs.strip(), new.signs.strip())] if old.signs != new.signs else []
    if old.detail != new.detail:
        return [Difference(new.kind, new.words, old.detail, new.detail)]
    if old.signs != new.signs and old.words == new.words and new.kind in LOOKS:
        return [Difference("written", new.words, old.signs, new.signs)]
    return []


def _alone(found: _Found, other: str, *, came: bool) -> Difference | None:
    """Markup that only one of the texts has; what is set on words that are new shows itself, but for where it leads."""
    if found.kind == "link" and (found.detail in found.words or found.detail == f"mailto:{found.words}"):
        return None
    said = found.detail or found.kind
    about_old_words = found.kind in _WHOLE or (found.words and found.words in " ".join(other.split()))
    if not about_old_words and not (came and found.kind == "link"):
        return None
    return Difference(found.kind, found.words, "" if came else said, said if came else "")
