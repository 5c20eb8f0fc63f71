"""Looks into a file that came back, and says what taking it in would do; nothing is changed by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kbstudio.application import Studio
from kbstudio.domain.alignments import TITLE
from kbstudio.domain.errors import BadInput, KbStudioError, Refused, sentence
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView
from kbstudio.services.locales.agencies import FileReport
from kbstudio.services.locales.agency_edits import edits_of, segments_of
from kbstudio.text.translation.xliff import Translation, XliffError, XliffFile, from_xliff, split_xliff

_LONGEST_NUMBER = 10

_FOREIGN = sentence(
    "“{name}” was not sent out from this library, so nothing of it can be taken in. Choose a file that was."
)
_NAMELESS = sentence("A part of the file does not say which article it is of. Ask for it as it was sent out.")


@dataclass(frozen=True)
class Differing:
    """A block that stays as it is here: what its source says, what stands here, and the agency's words."""

    source: str
    here: str
    agency: str


@dataclass(frozen=True)
class Part:
    """One text of the file, title or body, and what is to be known of it beyond its report.

    ``differing`` blocks were changed here meanwhile, ``halves`` came back in part only; ``remembered`` are (source,
    translation). ``is_here`` says that what takes nothing in has its words here already.
    """

    report: FileReport
    title: str = ""
    source_locale: str = ""
    is_here: bool = False
    differing: tuple[Differing, ...] = ()
    halves: tuple[Differing, ...] = ()
    remembered: tuple[tuple[str, str], ...] = ()
    problem: KbStudioError | None = None
    may_not: Refused | None = None

    @property
    def brings_something(self) -> bool:
        """Whether anything would be written."""
        return bool(self.report.applied or self.report.remembered or self.report.kept_here)


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
        if report.problem:
            return Part(report, problem=BadInput(report.problem))
        before = _as_exported(studio, view, file, by)
    except XliffError as error:
        return Part(report, problem=BadInput(error.sentence, **error.values))
    except KbStudioError as error:
        # The same trouble the report tells, in words that can be translated; another one has come since.
        return Part(report, problem=error)
    _edits, here, half = edits_of(view, report.part, found, before)
    return Part(
        report,
        title=view.source_title,
        source_locale=view.source_locale,
        is_here=any(each.target.strip() for each in found.segments),
        differing=tuple(Differing(row.now, row.target, text) for row, text in here),
        halves=tuple(Differing(row.now, row.target, _said(view, report.part, found, row)) for row in half),
        remembered=tuple((each.source, each.target) for each in found.for_memory),
        may_not=view.may_save,
    )


def _as_exported(studio: Studio, view: AdaptationView, file: XliffFile, by: str) -> Mapping[str, str] | None:
    """The blocks as the agency got them, by key; None where they are so still."""
    written = file.meta.get("target", "")
    number = int(written) if written.isdecimal() and len(written) <= _LONGEST_NUMBER else 0
    if number == view.number:
        return None
    return studio.localising.texts_at(view.article, view.locale, number=number, by=by) if number else {}


def _said(view: AdaptationView, part: str, found: Translation, row: AdaptationRow) -> str:
    return " ".join(each.target for each in segments_of(view, part, found, [row]) if each.target.strip())
