"""Where questions and notes stand in a text that is being written: the lines of their paragraphs."""

from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.domain.alignments import TITLE
from kbstudio.services.history import History
from kbstudio.services.locales.questions import Questions, QuestionsView
from kbstudio.text.compare.identity import carry, identified

_SECONDS = 2.0
"""How long to look for where paragraphs come from; past it, some edited ones count as new."""


@dataclass(frozen=True)
class SaidLines:
    """What is said beside an article, and the line (from 0) of each block somebody speaks of, by its id."""

    view: QuestionsView
    lines: Mapping[str, int]


def said_lines(questions: Questions, history: History, code: str, locale: str, by: str, typed: str) -> SaidLines | None:
    """What is said beside ``typed``, the text of an article as it stands; None where it is not the source."""
    view = questions.of(code, by=by)
    if view.source_locale != locale:
        return None
    said = [each for each in view.threads if each.thread.is_open and each.block not in {"", TITLE}]
    spoken = {each.block: each.start for each in said if each.start is not None}
    if not spoken:
        return SaidLines(view, {})
    saved = history.version(code, locale, view.number).text.body
    before, now = identified(saved), identified(typed)
    places = {found.origin: place for place, found in enumerate(carry(saved, typed, deadline=_SECONDS))}
    lines = {}
    for block, start in spoken.items():
        here = next((place for place, each in enumerate(before) if start < each.end), None)
        if here is not None and here in places:
            lines[block] = typed.count("\n", 0, now[places[here]].start)
    return SaidLines(view, lines)
