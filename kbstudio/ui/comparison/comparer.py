"""Compares two texts beside the window: short ones on a thread, long ones in the worker process."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.texts import ArticleText
from kbstudio.services.reviews.parts import field_line
from kbstudio.text.compare import Comparison, compare
from kbstudio.ui.comparison.rows import Compared, Section, compared

_SHORT = 40_000
"""Code points of both bodies together up to which a thread is quicker than the worker process."""

_SECONDS = 6.0


def compare_texts(older: ArticleText | None, newer: ArticleText, body: Comparison | None = None) -> Compared:
    """Title, body and each field of two texts side by side; ``older`` None is a first version."""
    title, before, known = (older.title, older.body, older.fields) if older else ("", "", {})
    sections = [
        Section("title", title, newer.title, compare(title, newer.title)),
        Section("body", before, newer.body, body or compare(before, newer.body, deadline=_SECONDS)),
    ]
    for name in sorted({*known, *newer.fields}):
        left, right = field_line(known, name), field_line(newer.fields, name)
        sections.append(Section("fields", left, right, compare(left, right), name))
    return compared(sections)


class Comparer(QObject):
    """Compares one pair at a time; a new pair replaces the one before."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def compare(
        self,
        older: ArticleText | None,
        newer: ArticleText,
        done: Callable[[Compared], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Compare two texts and hand what comes of it to ``done`` on the GUI thread."""
        before = older.body if older else ""

        def assemble(body: Comparison | None) -> None:
            self._jobs.submit(
                self, partial(compare_texts, older, newer, body), done=done, failed=failed, replaces="compare"
            )

        if len(before) + len(newer.body) <= _SHORT:
            assemble(None)
            return
        work = partial(compare, before, newer.body, deadline=_SECONDS)
        self._jobs.submit(self, work, done=assemble, failed=failed, lane=Lane.COMPUTE, replaces="compare")


def changed_words(shown: Compared, limit: int) -> Sequence[tuple[str, str]]:
    """The first changes as (removed, added) words, for a glance without opening the comparison."""
    found: list[tuple[str, str]] = []
    for change in shown.changes[:limit]:
        rows = shown.rows[change.first : change.last + 1]
        sides = ([row.left for row in rows], [row.right for row in rows])
        words = [" ".join(c.text[start:end] for c in side if c for start, end in c.marks) for side in sides]
        found.append((words[0], words[1]))
    return found
