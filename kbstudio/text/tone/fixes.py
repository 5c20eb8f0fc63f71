"""Fixes: edits that mend a finding and leave everything around it as it is."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

import regex

from kbstudio.text.markdown.scan import scan
from kbstudio.text.tone.actions import Suggesting, written_instead
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.views.markdown import passages, stretches
from kbstudio.text.tone.views.options import ViewOptions

Edit = tuple[int, int, str]
"""What stands from one code point up to another is to be replaced by a text."""

Checking = Callable[[str], Iterable[Finding]]
"""Tells what is found in a text, such as ``Checker.check``."""

_MOST = 9
_ROUNDS = 4
_BEGINS = regex.compile(r"(?:\A|[.!?…][\"'”’»)\]]*\s)[\s\"'“‘«„(\[]*\Z")
_CLOSING = frozenset(".,;:!?…)]}»”’")
_PAUSES = frozenset(",;:")
_BLANKS = frozenset(" \t")


class Fix(NamedTuple):
    """One way to mend a finding: ``replace`` by ``text``, or ``remove``; edits are in order and do not overlap."""

    kind: Literal["replace", "remove"]
    text: str
    edits: tuple[Edit, ...]


class _Words(NamedTuple):
    """A match as readers see it: the words of its passage before it and after it."""

    before: str
    after: str

    @property
    def begins(self) -> bool:
        """Whether a sentence begins here."""
        return _BEGINS.search(self.before) is not None


def fixes(
    finding: Finding, text: str, *, check: Checking | None = None, suggest: Suggesting | None = None
) -> tuple[Fix, ...]:
    """The ways to mend a finding, the likeliest first; none where markup stands in the middle of its match.

    With ``check``, one after which the same rule finds something in the same place is left out.
    """
    found = _Page(text).ways(finding, suggest)
    found = [fix for fix in found if _keeps_blocks(text, fix.edits)][:_MOST]
    return tuple(found) if check is None else lasting(finding, found, text, check)


def lasting(finding: Finding, ways: Iterable[Fix], text: str, check: Checking) -> tuple[Fix, ...]:
    """The ways after which the same rule finds nothing in the same place."""
    return tuple(fix for fix in ways if not _found_again(finding.check, fix.edits, check(edited(text, fix.edits))))


def edited(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with edits that do not overlap carried out."""
    parts: list[str] = []
    at = 0
    for start, end, written in sorted(edits):
        parts += (text[at:start], written)
        at = end
    return "".join((*parts, text[at:]))


def fix_all(findings: Iterable[Finding], text: str, *, check: Checking | None = None) -> str:
    """``text`` with every finding mended that can be mended in one way only; the others stay as they are."""
    return edited(text, (edit for _, fix in sure_fixes(findings, text, check=check) for edit in fix.edits))


def sure_fixes(findings: Iterable[Finding], text: str, *, check: Checking | None = None) -> list[tuple[Finding, Fix]]:
    """The findings that can be mended together, in one way each and without overlapping, with how.

    Of two that overlap the first is mended. With ``check``, what would be found again is left as it was.
    """
    page = _Page(text)
    chosen: list[tuple[Finding, Fix]] = []
    reached = 0
    for finding in sorted(findings, key=lambda each: (each.start, each.end)):
        ways = page.ways(finding) if finding.start >= reached else []
        if len(ways) == 1 and ways[0].edits[0][0] >= reached:
            chosen.append((finding, ways[0]))
            reached = ways[0].edits[-1][1]
    if not _keeps_blocks(text, [edit for _, fix in chosen for edit in fix.edits]):
        chosen = [each for each in chosen if _keeps_blocks(text, each[1].edits)]
    return chosen if check is None else lasting_together(chosen, text, check)


def lasting_together(chosen: list[tuple[Finding, Fix]], text: str, check: Checking) -> list[tuple[Finding, Fix]]:
    """Those after which nothing is found in their place, the others being left as they were."""
    for _ in range(_ROUNDS):
        left = _holding(chosen, text, check)
        if len(left) == len(chosen):
            return chosen
        chosen = left
    return []


def _holding(chosen: list[tuple[Finding, Fix]], text: str, check: Checking) -> list[tuple[Finding, Fix]]:
    """Those after which nothing is found in their place, when all of them are carried out."""
    after = list(check(edited(text, (edit for _, fix in chosen for edit in fix.edits))))
    kept: list[tuple[Finding, Fix]] = []
    moved = 0
    for finding, fix in chosen:
        if not _found_again(finding.check, fix.edits, after, moved):
            kept.append((finding, fix))
        moved += sum(len(written) - (end - start) for start, end, written in fix.edits)
    return kept


def _found_again(rule: str, edits: Sequence[Edit], after: Iterable[Finding], moved: int = 0) -> bool:
    """Whether a rule finds something where edits were made, in a text that edits before made longer by ``moved``."""
    places: list[tuple[int, int]] = []
    for start, end, written in edits:
        places.append((start + moved, start + moved + len(written)))
        moved += len(written) - (end - start)
    return any(
        each.check == rule and any(each.start < last and each.end > first for first, last in places) for each in after
    )


class _Page:
    """A text whose blocks are read once for all of its findings."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._stretches = list(stretches(text))
        self._begins = [at for _, at in self._stretches]
        self._passages: dict[int, list[Passage]] = {}

    def ways(self, finding: Finding, suggest: Suggesting | None = None) -> list[Fix]:
        """The ways to mend a finding, each once."""
        words = self._words_around(finding.start, finding.end)
        if words is None or not finding.match.strip():
            return []
        found: list[Fix] = []
        for written in written_instead(finding.action, finding.match, suggest):
            fix = _fix(finding, self._text, written.strip(), words)
            if fix is not None and fix not in found:
                found.append(fix)
        return found

    def _words_around(self, start: int, end: int) -> _Words | None:
        """The words around a match that stands in the source as readers see it; None where markup is in between."""
        number = bisect_right(self._begins, start) - 1
        while number >= 0:
            stretch, at = self._stretches[number]
            if at + len(stretch.text) <= start:
                return None
            for passage in self._read(number) if at + stretch.offset <= start else ():
                for run in passage.runs:
                    first = run.at + start - at - run.source
                    whole = run.source + at <= start and end <= run.source + at + run.source_length
                    if whole and passage.text[first : first + end - start] == self._text[start:end]:
                        return _Words(passage.text[:first], passage.text[first + end - start :])
            number -= 1
        return None

    def _read(self, number: int) -> list[Passage]:
        if number not in self._passages:
            self._passages[number] = passages(self._stretches[number][0], "md", ViewOptions())
        return self._passages[number]


def _fix(finding: Finding, text: str, written: str, words: _Words) -> Fix | None:
    core = finding.match.strip()
    start = finding.start + len(finding.match) - len(finding.match.lstrip())
    end = start + len(core)
    if not written:
        edit = _removal(text, start, end, words)
        return Fix("remove", "", (edit,)) if edit is not None else None
    if words.begins and core[:1].isupper() and written[:1].islower():
        # What is written with a capital inside a sentence is told by the rule; the beginning of one has it anyway.
        capital = written[:1].upper() + written[1:]
        written = written if capital == core else capital
    return Fix("replace", written, ((start, end, written),)) if written != core else None


def _removal(text: str, start: int, end: int, words: _Words) -> Edit | None:
    """The edit that takes words out with the space they no longer need; None where nothing would be left."""
    if not words.before.strip() and not words.after.strip():
        return None
    core, first, last = text[start:end], start, end
    at_beginning = not words.before.strip()
    if at_beginning and text[last : last + 1] in _PAUSES:
        last += 1
    after = text[last : last + 1]
    if after in _BLANKS and (at_beginning or text[first - 1 : first].isspace()):
        last = _past_blanks(text, last)
    elif at_beginning and (not after or after.isspace()):
        return None
    elif not at_beginning and (not after or after.isspace() or after in _CLOSING):
        while text[first - 1 : first] and text[first - 1] in _BLANKS:
            first -= 1
    following = text[last : last + 1]
    if words.begins and core[:1].isupper() and following.islower():
        return first, last + 1, following.upper()
    return first, last, ""


def _past_blanks(text: str, at: int) -> int:
    while text[at : at + 1] and text[at] in _BLANKS:
        at += 1
    return at


def _keeps_blocks(text: str, edits: Iterable[Edit]) -> bool:
    """Whether edits leave the blocks of a text what they are."""
    return [block.kind for block in scan(text)] == [block.kind for block in scan(edited(text, edits))]
