"""What happened to the blocks of a source since somebody last looked at them."""

from collections.abc import Mapping

from kbstudio.domain.alignments import TITLE, weightiest
from kbstudio.domain.articles import Variant
from kbstudio.domain.locales import language_of
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import ChangeClass, Revision, RevisionMark
from kbstudio.services.text_blocks import TextBlock, by_id, text_blocks


class BlockHistory:
    """The blocks of ``now``, a version of a source, as they were in earlier versions; texts are read once each."""

    def __init__(self, work: UnitOfWork, variant: Variant, now: Revision) -> None:
        self._work = work
        self._variant = variant
        self.now = now
        self.blocks = text_blocks(work, now)
        self._texts: dict[int, Mapping[str, TextBlock]] = {now.number: by_id(self.blocks)}
        self._marks: Mapping[int, RevisionMark] = {mark.number: mark for mark in work.revisions.marks(variant.id)}
        self._decided = {(change.number, change.block): change.change for change in work.alignments.changes(variant.id)}

    def then(self, block: str, number: int) -> TextBlock | None:
        """The block as it was in version ``number``; None where it was not there, or the text is erased."""
        if number not in self._texts:
            revision = self._work.revisions.numbered(self._variant.id, number)
            there = revision is not None and revision.erased is None
            self._texts[number] = by_id(text_blocks(self._work, revision)) if there and revision else {}
        return self._texts[number].get(block)

    def change_since(self, block: TextBlock, number: int) -> ChangeClass | None:
        """What kind of change the block saw after version ``number``; None where it says the same as then."""
        if number >= self.now.number or (block.id != TITLE and block.changed_in <= number):
            return None
        then = self.then(block.id, number)
        if then is None:
            return ChangeClass.MEANING
        if then.words == block.words:
            return None
        decided, declared = self._steps(block, number)
        if declared and all(step in self._decided for step in decided):
            return weightiest(declared)
        proposed = change_class(then.text, block.text, self._variant.locale)
        return proposed if proposed is not ChangeClass.WORDING else weightiest([*declared, proposed])

    def _steps(self, block: TextBlock, number: int) -> tuple[list[tuple[int, str]], list[ChangeClass | None]]:
        """The versions after ``number`` that changed the block, and what kind of change each was said to be."""
        steps: list[tuple[int, str]] = []
        declared: list[ChangeClass | None] = []
        at: int | None = self.now.number if block.id == TITLE else block.changed_in
        while at is not None and at > number and (mark := self._marks.get(at)) is not None:
            steps.append((at, block.id))
            declared.append(self._decided.get((at, block.id), mark.change))
            before = self.then(block.id, mark.parent) if mark.parent else None
            at = None if before is None else (mark.parent if block.id == TITLE else before.changed_in)
        return steps, declared


def change_class(before: str, after: str, locale: str) -> ChangeClass:
    """What kind of change it looks like: of meaning where a number, negation, link or variable differs."""
    from kbstudio.text.meaning import meaning_changes  # noqa: PLC0415 - lists come before texts
    from kbstudio.text.typo import only_letters_changed  # noqa: PLC0415

    if meaning_changes(before, after, language_of(locale)):
        return ChangeClass.MEANING
    return ChangeClass.TYPO if only_letters_changed(before, after) else ChangeClass.WORDING
