"""What would go to an agency, and the file that does."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kbstudio.application import Studio
from kbstudio.domain.alignments import BlockState
from kbstudio.domain.errors import KbStudioError
from kbstudio.services.locales.adaptations import AdaptationView
from kbstudio.ui.agencies.files import write_file

_OPEN = {BlockState.STALE, BlockState.NEW, BlockState.UNCONFIRMED}


@dataclass(frozen=True)
class Candidate:
    """One article that may go out: how many of its ``blocks`` there are ``to_do``; or why it cannot go."""

    code: str
    title: str = ""
    source_locale: str = ""
    to_do: int = 0
    blocks: int = 0
    problem: KbStudioError | None = None


@dataclass(frozen=True)
class SendFacts:
    """What the dialog shows for one language, and the ``locales`` of which one can be chosen."""

    locale: str
    locales: tuple[str, ...]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class Order:
    """What the person wants written: ``whole`` opens everything for translation, not only what is to do."""

    codes: tuple[str, ...]
    locale: str
    version: str
    whole: bool
    notes: str
    path: Path


@dataclass(frozen=True)
class Sent:
    """Where the file is, and how much of it is to be translated."""

    path: Path
    articles: int
    blocks: int


def facts_for(studio: Studio, codes: Sequence[str], locale: str, by: str) -> SendFacts:
    """Read beside the window. A language all articles are written in gives way to one they can be translated to."""
    known = dict.fromkeys((*studio.lists.locales(), *(rule.locale for rule in studio.languages.rules())))
    if locale:
        known[locale] = None
    found = tuple(_candidate(studio, code, locale, by) for code in codes)
    if not locale or (found and all(each.problem is not None for each in found)):
        for other in known:
            others = tuple(_candidate(studio, code, other, by) for code in codes) if other != locale else ()
            if any(each.problem is None for each in others):
                return SendFacts(other, tuple(known), others)
    return SendFacts(locale, tuple(known), found)


def written(studio: Studio, order: Order, by: str) -> Sent:
    """Write the file that was ordered; raises what the export and the disk refuse."""
    document = studio.agencies.export(
        order.codes, order.locale, by=by, version=order.version, whole=order.whole, notes=order.notes
    )
    counted = [_candidate(studio, code, order.locale, by) for code in order.codes]
    write_file(order.path, document)
    blocks = sum(each.blocks if order.whole else each.to_do for each in counted)
    return Sent(order.path, len(order.codes), blocks)


def _candidate(studio: Studio, code: str, locale: str, by: str) -> Candidate:
    try:
        view = studio.localising.view(code, locale, by=by)
    except KbStudioError as error:
        return Candidate(code, problem=error)
    states = _states(view)
    to_do = sum(1 for state in states if state in _OPEN)
    return Candidate(view.article, view.source_title, view.source_locale, to_do, len(states))


def _states(view: AdaptationView) -> list[BlockState]:
    """The states of all blocks of the source: what is only in the translation never goes out."""
    return [row.state for row in view.rows if row.source and row.now]
