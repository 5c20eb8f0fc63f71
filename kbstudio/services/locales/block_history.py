"""What happened to the blocks of a source since somebody last looked at them."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from kbstudio.domain.alignments import TITLE, weightiest
from kbstudio.domain.articles import Variant
from kbstudio.domain.locales import language_of
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import ChangeClass, Revision, RevisionMark, RevisionState
from kbstudio.services.text_blocks import TextBlock, by_id, text_blocks

_READ = {RevisionState.PUBLISHED, RevisionState.SUPERSEDED, RevisionState.WITHDRAWN}
"""States of versions that agents read, once or now."""


class BlockHistory:
    """The blocks of ``now``, a version of a source, as they were in earlier versions; texts are read once each."""

    def __init__(self, work: UnitOfWork, variant: Variant, now: Revision) -> None:
        self._work = work
        self._variant = variant
        self.now = now
        self.blocks = text_blocks(work, now)
        self._texts: dict[int, Mapping[str, TextBlock]] = {now.number: by_id(self.blocks)}
        self._marks: Mapping[int, RevisionMark] = {mark.number: mark for mark in work.revisions.marks(variant.id)}
        self._way = self._went_out(now.number)
        self._decided = {(change.number, change.block): change.change for change in work.alignments.changes(variant.id)}

    def then(self, block: str, number: int) -> TextBlock | None:
        """The block as it was in version ``number``; None where it was not there, or the text is erased."""
        if number not in self._texts:
            revision = self._work.revisions.numbered(self._variant.id, number)
            there = revision is not None and revision.erased is None
            self._texts[number] = by_id(text_blocks(self._work, revision)) if there and revision else {}
        return self._texts[number].get(block)

    def change_since(self, block: TextBlock, number: int) -> ChangeClass | None:
        """What kind of change the block saw from version ``number`` to now; None where it says the same as then.

        The version may be one that now did not come from: a draft that never went out, or one that was withdrawn.
        """
        if number == self.now.number or (number in self._way and block.id != TITLE and block.changed_in <= number):
            return None
        then = self.then(block.id, number)
        if then is None:
            return ChangeClass.MEANING
        if then.words == block.words:
            return None
        aside = self._went_out(number) if number not in self._way else {}
        meeting = next((each for each in aside if each in self._way), 0) if aside else number
        steps = [*self._steps(block, self._way, meeting), *self._steps(then, aside, meeting)]
        said = self._said(block.id, steps)
        if steps and all(took in said for _at, took in steps):
            return weightiest([said[took] for _at, took in steps])
        kinds = [said.get(took, self._marks[took].change if took else None) for _at, took in steps]
        proposed = change_class(then.text, block.text, self._variant.locale)
        return proposed if proposed is not ChangeClass.WORDING else weightiest([*kinds, proposed])

    def came_with(self, number: int) -> int:
        """The version agents were given first with version ``number`` in it; 0 where they were given none."""
        if number in self._way:
            return self._way[number]
        merges = self._work.revisions.merges(self._variant.id)
        took = [out for at, out in self._way.items() if at in merges and number in self._went_out(merges[at])]
        return min(took, default=0)

    def changed_in(self, block: str, number: int, versions: Collection[int]) -> bool:
        """Whether one of ``versions`` that agents were given and version ``number`` (0: none) lacks changed a block."""
        known = self._went_out(number) if number else {}
        looked_at = self.then(block, number) if number else None
        out = sorted(set(self._way.values()))
        for took in set(versions) - known.keys():
            place = out.index(took)
            before, after = self.then(block, out[place - 1]) if place else None, self.then(block, took)
            unlike = after is None or looked_at is None or after.words != looked_at.words
            if unlike and (after and after.words) != (before and before.words):
                return True
        return False

    def _went_out(self, number: int) -> Mapping[int, int]:
        """Version ``number`` and those it was written from, the newest first, each with the one that took it out.

        That is the next one agents read, or ``number``: it says what kind of change all before it are together.
        """
        way: dict[int, int] = {}
        took = number
        at: int | None = number
        while at is not None and (mark := self._marks.get(at)) is not None:
            took = at if mark.state in _READ else took
            way[at] = took
            at = mark.parent
        return way

    def _steps(self, block: TextBlock, way: Mapping[int, int], after: int) -> Iterator[tuple[int, int]]:
        """The versions on the ``way`` to this block that changed it after version ``after``, and what took them out."""
        at: int | None = (max(way, default=None)) if block.id == TITLE else block.changed_in
        while at is not None and at > after and at in way:
            yield at, way[at]
            parent = self._marks[at].parent
            before = self.then(block.id, parent) if parent else None
            if before is None:
                # What is no longer there to be read may have said anything.
                if parent is not None and self._marks[parent].erased is not None:
                    yield 0, 0
                return
            at = parent if block.id == TITLE else before.changed_in

    def _said(self, block: str, steps: Sequence[tuple[int, int]]) -> Mapping[int, ChangeClass]:
        """What somebody said of the changes of this very block, by the version that took them out.

        It is said of what the block saw last, up to the version that was looked at.
        """
        said: dict[int, ChangeClass] = {}
        for looked_at, which in sorted(self._decided):
            if which == block and looked_at in self._way:
                last = next((took for at, took in steps if 0 < at <= looked_at), 0)
                said |= {last: self._decided[looked_at, which]} if last else {}
        return said


def change_class(before: str, after: str, locale: str) -> ChangeClass:
    """What kind of change it looks like: of meaning where a number, negation, link or variable differs."""
    from kbstudio.text.meaning import meaning_changes  # noqa: PLC0415 - lists come before texts
    from kbstudio.text.typo import only_letters_changed  # noqa: PLC0415

    if meaning_changes(before, after, language_of(locale)):
        return ChangeClass.MEANING
    return ChangeClass.TYPO if only_letters_changed(before, after) else ChangeClass.WORDING
