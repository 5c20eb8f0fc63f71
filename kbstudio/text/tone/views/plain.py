"""The passages of plain text: its paragraphs."""

from collections.abc import Iterator

import regex

from kbstudio.text.tone.passages import Passage, Run
from kbstudio.text.tone.views.options import masked

_BETWEEN = regex.compile(r"(?:[ \t]*(?:\r\n|\n|\r)){2,}")


def paragraphs(text: str) -> Iterator[tuple[str, int]]:
    """Each paragraph and where it begins."""
    at = 0
    for gap in _BETWEEN.finditer(text):
        if text[at : gap.start()].strip():
            yield text[at : gap.start()], at
        at = gap.end()
    if text[at:].strip():
        yield text[at:], at


def plain_passage(text: str, mark: str) -> Passage:
    """A paragraph as it is."""
    scope = frozenset({"text", mark})
    return Passage(scope, scope, masked(text, whole=False), (Run(0, len(text), 0, len(text)),))
