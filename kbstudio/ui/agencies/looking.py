"""Looks into a file that came back, and says what taking it in would do; nothing is changed by it."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from kbstudio.application import Studio
from kbstudio.domain.alignments import TITLE, BlockState
from kbstudio.domain.errors import BadInput, KbStudioError, Refused, sentence
from kbstudio.services.adaptations import AdaptationView
from kbstudio.services.agencies import FileReport
from kbstudio.text.translation import segments
from kbstudio.text.translation.xliff import Translation, XliffError, XliffFile, from_xliff, split_xliff

_LOOKED_AT = {"reviewed", "final"}
_BEHIND = {BlockState.STALE, BlockState.NEW}

_FOREIGN = sentence(
    "“{name}” was not sent out from this library, so nothing of it can be taken in. Choose a file that was."
)
_NAMELESS = sentence("A part of the file does not say which article it is of. Ask for it as it was sent out.")


@dataclass(frozen=True)
class Differing:
    """A block that was changed here meanwhile: what its source says, what stands here and stays, and the agency's."""

    source: str
    here: str
    agency: str


@dataclass(frozen=True)
class Part:
    """One text of the file, title or body, and what is to be known of it beyond its report.

    ``is_here`` says that all it brings stands in the library already; ``remembered`` are (source, translation).
    """

    report: FileReport
    title: str = ""
    source_locale: str = ""
    is_here: bool = False
    differing: tuple[Differing, ...] = ()
    remembered: tuple[tuple[str, str], ...] = ()
    problem: KbStudioError | None = None
    may_not: Refused | None = None

    @property
    def applied(self) -> int:
        """Blocks that taking it in changes."""
        return 0 if self.is_here else self.report.applied

    @property
    def brings_something(self) -> bool:
        """Whether anything would be written."""
        return bool(self.applied or self.report.remembered or self.report.kept_here)


@dataclass(frozen=True)
class Looked:
    """A file that was read, its name and its parts in order."""

    name: str
    document: bytes
    parts: tuple[Part, ...]

    @property
    def may_not(self) -> Refused | None:
        """Why this person may not take it in, where they may not."""
        refused = (part.may_not for part in self.parts if part.report.applied)
        return next((each for each in refused if each is not None), None)

    @property
    def has_set_aside(self) -> bool:
        """Whether texts of it find no place."""
        return any(part.report.set_aside for part in self.parts)


def looked_into(studio: Studio, name: str, document: bytes, by: str) -> Looked:
    """Runs beside the window. Raises BadInput for a file nothing of which can be read."""
    reports = studio.agencies.take_in(document, by=by, dry_run=True, origin=name)
    return with_details(studio, name, document, reports, by)


def with_details(studio: Studio, name: str, document: bytes, reports: Sequence[FileReport], by: str) -> Looked:
    """The reports of a file with the texts they are about, as these stand now."""
    files = split_xliff(document)
    parts = tuple(_part(studio, file, report, by) for file, report in zip(files, reports, strict=True))
    return Looked(name, document, parts)


def _part(studio: Studio, file: XliffFile, report: FileReport, by: str) -> Part:
    if "article" not in file.meta and report.problem:
        name = file.name or report.article
        return Part(report, problem=BadInput(_FOREIGN, name=name) if name else BadInput(_NAMELESS))
    try:
        view = studio.localising.view(report.article, report.locale, by=by)
        source = view.source_title if report.part == TITLE else view.source_body
        found = from_xliff(file.document, source, source_locale=view.source_locale, target_locale=view.locale)
    except XliffError as error:
        return Part(report, problem=BadInput(error.sentence, **error.values))
    except KbStudioError as error:
        return Part(report, problem=error)
    return Part(
        report,
        title=view.source_title,
        source_locale=view.source_locale,
        is_here=_is_here(view, report.part, found),
        differing=_differing(view, report, source, found),
        remembered=tuple((each.source, each.target) for each in found.for_memory),
        may_not=view.may_save,
    )


def _is_here(view: AdaptationView, part: str, found: Translation) -> bool:
    """Whether the words are here to the letter, and the agency does not say more of them than it did."""
    here = view.title if part == TITLE else view.body
    rows = [view.rows[0]] if part == TITLE else view.rows[1:]
    if any(row.state in _BEHIND for row in rows):
        return False
    confirmed = any(each.state in _LOOKED_AT and each.fate == "applied" for each in found.segments)
    return bool(here.strip()) and found.text.strip() == here.strip() and not confirmed


def _differing(view: AdaptationView, report: FileReport, source: str, found: Translation) -> tuple[Differing, ...]:
    if not report.kept_here:
        return ()
    is_title = report.part == TITLE
    rows = [view.rows[0]] if is_title else [row for row in view.rows[1:] if row.source and row.now]
    at_block = [segment.block for segment in segments(source, view.source_locale)]
    said: dict[int, list[str]] = {}
    for each in found.segments:
        for block in dict.fromkeys(at_block[position] for position in each.positions):
            said.setdefault(block, []).append(each.target)
    places: dict[str, deque[int]] = {}
    for place, row in enumerate(rows):
        # The same words may stand in several blocks; those that say the same as the agency were not kept back.
        if " ".join(said.get(place, ())) != row.target:
            places.setdefault(row.now, deque()).append(place)
    shown: list[Differing] = []
    for words in report.kept_here:
        place = places[words].popleft() if places.get(words) else None
        here = rows[place].target if place is not None else ""
        shown.append(Differing(words, here, " ".join(said.get(place, ())) if place is not None else ""))
    return tuple(shown)
