"""Files for translation agencies: what they are to translate, and what comes back, looked at before it is taken in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kbstudio.domain.alignments import TITLE, BlockState, Origin
from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import language_of, locale_tag
from kbstudio.domain.people import Person
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.services.kinds import limits_of
from kbstudio.services.locales.adaptations import AdaptationView, BlockEdit
from kbstudio.services.locales.agency_edits import edits_of, segments_of, source_rows
from kbstudio.services.locales.localising import Localising, adapt_in
from kbstudio.services.locales.questions import Questions, said_by_block
from kbstudio.services.lookup import acting
from kbstudio.text.translation import segments
from kbstudio.text.translation.xliff import (
    Finding,
    SetAside,
    XliffError,
    XliffFile,
    from_xliff,
    join_xliff,
    split_xliff,
    to_xliff,
)

_OPEN = {BlockState.STALE, BlockState.NEW, BlockState.UNCONFIRMED}
_TWICE = "The file has this text twice; only the first one was read. Send the other one in a file of its own."


_LONGEST_NUMBER = 10
_LONGEST_ORIGIN = 120


@dataclass(frozen=True)
class FileReport:
    """What one text of a file brought: of which article and part ("title" or "body").

    ``applied`` blocks are taken in, those in ``kept_here`` were changed in this library meanwhile, or came back in part
    only, and stay; their translation goes to the memory with ``remembered`` others whose source has moved on.
    ``set_aside`` is what could not be used, with its text whole. ``problem`` says why nothing of it was read.
    """

    article: str
    locale: str
    part: str
    applied: int = 0
    kept_here: tuple[str, ...] = ()
    remembered: int = 0
    findings: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    problem: str = ""


@dataclass
class _Incoming:
    """What files say of one article: edits by block, and pairs for the memory."""

    view: AdaptationView
    edits: dict[str, BlockEdit]
    pairs: list[tuple[str, str, str]]
    parts: set[str] = field(default_factory=set)


class Agencies:
    """Sends texts out and takes them in."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock
        self._localising = Localising(database, clock)
        self._questions = Questions(database, clock)

    def export(
        self, codes: Sequence[str], locale: str, *, by: str, version: str = "2.0", whole: bool = False, notes: str = ""
    ) -> bytes:
        """An XLIFF file of articles for one language: what is open to be translated, the rest along as context.

        With ``whole`` everything is open. Notes for translators and open questions go along with their blocks. Raises
        BadInput for an unknown version.
        """
        if not codes:
            raise BadInput("Name at least one article to export.")
        documents: list[bytes] = []
        try:
            for code in codes:
                view = self._localising.view(code, locale, by=by)
                number = None if view.inherits else view.source_number
                said = said_by_block(self._questions.of(code, by=by, locale=locale, number=number))
                about = "\n".join(each for each in (notes, said.pop("", "")) if each)
                documents += [
                    _document(view, part, version, notes=about, said=said, whole=whole) for part in ("title", "body")
                ]
            return join_xliff([document for document in documents if document])
        except XliffError as error:
            raise BadInput(error.sentence, **error.values) from None

    def take_in(self, document: bytes, *, by: str, dry_run: bool = False, origin: str = "") -> tuple[FileReport, ...]:
        """Read a file that came back; unless ``dry_run``, all of it is taken in at once, one version an article.

        Raises BadInput for a file that cannot be read; what cannot be used of one that can is reported.
        """
        try:
            files = split_xliff(document)
        except XliffError as error:
            raise BadInput(error.sentence, **error.values) from None
        incoming: dict[tuple[str, str], _Incoming] = {}
        reports = [self._read(each, incoming, by, origin) for each in files]
        if not dry_run:
            with self._database.write() as work:
                person = acting(work, by)
                for each in incoming.values():
                    self._take(work, person, each)
                work.commit()
        return tuple(reports)

    def _read(self, file: XliffFile, incoming: dict[tuple[str, str], _Incoming], by: str, origin: str) -> FileReport:
        code, _, part = file.name.partition("#")
        code, part = file.meta.get("article", code), file.meta.get("part", part) or "body"
        try:
            if part not in {TITLE, "body"}:
                raise BadInput("The file says it is of a part of {code} that there is none.", code=code)
            view = self._localising.view(code, _language(file), by=by)
            source = view.source_title if part == TITLE else view.source_body
            found = from_xliff(file.document, source, source_locale=view.source_locale, target_locale=view.locale)
        except XliffError as error:
            return FileReport(code, file.target_language, part, problem=str(error))
        except BadInput as error:
            return FileReport(code, file.target_language, part, problem=str(error))
        kept = incoming.setdefault((view.article, view.locale), _Incoming(view, {}, []))
        if part in kept.parts:
            return FileReport(view.article, view.locale, part, problem=_TWICE)
        kept.parts.add(part)
        before = self._as_exported(view, _number(file.meta.get("target", "")), by)
        edits, here, half = edits_of(view, part, found, before)
        kept.edits |= edits
        name = (f"agency:{origin}" if origin else "agency")[:_LONGEST_ORIGIN]
        pairs = [(each.source, each.target, name) for each in found.for_memory]
        kept.pairs += [*pairs, *((row.now, text, name) for row, text in here)]
        kept.pairs += [
            (each.source, each.target, name) for each in segments_of(view, part, found, half) if each.target.strip()
        ]
        return FileReport(
            article=view.article,
            locale=view.locale,
            part=part,
            applied=len(edits),
            kept_here=(*(row.now for row, _text in here), *(row.now for row in half)),
            remembered=len(pairs),
            findings=found.report,
            set_aside=found.set_aside,
        )

    def _as_exported(self, view: AdaptationView, number: int, by: str) -> Mapping[str, str] | None:
        """The blocks of this language as the agency got them, by key; None where they are so still."""
        if number == view.number:
            return None
        return self._localising.texts_at(view.article, view.locale, number=number, by=by) if number else {}

    def _take(self, work: UnitOfWork, person: Person, incoming: _Incoming) -> None:
        view = incoming.view
        if incoming.edits:
            if not view.title and TITLE not in incoming.edits:
                # A language needs a title; that of the source waits for somebody to look at it.
                title = BlockEdit(TITLE, view.source_title, origin=Origin.AGENCY, confirmed=False)
                incoming.edits[TITLE] = title
            adapt_in(
                work,
                person,
                view.article,
                view.locale,
                tuple(incoming.edits.values()),
                based_on=view.number,
                source_number=view.source_number,
                at=self._now(),
            )
        if incoming.pairs:
            added = work.remembered.add(view.source_locale, view.locale, incoming.pairs, self._now())
            work.activity.note("memory", "", view.locale, person.name, self._now(), str(added))


def _document(
    view: AdaptationView, part: str, version: str, *, notes: str, said: Mapping[str, str], whole: bool
) -> bytes:
    source, target = (view.source_title, view.title) if part == TITLE else (view.source_body, view.body)
    if not source.strip():
        return b""
    found = segments(source, view.source_locale)
    rows = [view.rows[0]] if part == TITLE else source_rows(view)
    wanted = {place for place, row in enumerate(rows) if whole or row.state in _OPEN}
    only = [at for at, segment in enumerate(found) if segment.block in wanted]
    most = limits_of(view.kind)
    limits = {place: most.of(row.kind) for place, row in enumerate(rows) if most.of(row.kind)}
    told = {place: (row.reason, said.get(row.source, "")) for place, row in enumerate(rows)}
    block_notes = {place: "\n".join(filter(None, each)) for place, each in told.items() if any(each)}
    return to_xliff(
        source,
        source_locale=view.source_locale,
        target_locale=view.locale,
        target=target if target.strip() else None,
        version=version,
        name=f"{view.article}#{part}",
        notes=notes,
        block_notes=block_notes,
        limits=limits,
        only=only,
        meta={
            "article": view.article,
            "part": part,
            "locale": view.locale,
            "source": str(view.source_number),
            "target": str(view.number),
        },
    )


def _language(file: XliffFile) -> str:
    """The language version a file is for: the one it was made for, unless what came back is of another language.

    Some tools drop the country.
    """
    given, back = file.meta.get("locale", ""), file.target_language
    if not given or not back:
        return locale_tag(given or back)
    made, came = locale_tag(given), locale_tag(back)
    return made if came in {made, language_of(made)} else came


def _number(text: str) -> int:
    """The number of a version as a file names it; 0 where that is no number."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < _LONGEST_NUMBER else 0
