"""Machine text: a program or an address somebody named on this computer is asked, and what it answers is looked at.

A proposal is words nobody has read: it comes with ``Origin.MACHINE`` and ``confirmed=False``, and counts as nothing.

A supplier gets one JSON object and answers with one, within 30 seconds::

    {"version": 1, "source_locale": "en", "target_locale": "he-IL",
     "texts": ["Press <g id=\\"1\\">Save</g> <x id=\\"2\\"/>"],
     "context": [{"kind": "paragraph", "title": "…", "before": "…", "after": "…"}],
     "terms": [{"source": "router", "target": "נתב"}]}
    {"texts": ["…"]}

The texts of the answer stand in the order of those asked for, which ``context`` is in, too. Each keeps every tag, once;
``before``, ``after`` are Markdown of the blocks around, ``terms`` are the preferred ones for words of these texts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from kbstudio.domain.alignments import TITLE, Origin
from kbstudio.domain.errors import BadInput, KbStudioError
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView
from kbstudio.services.locales.supplier_answers import MOST_ANSWERED, Stop, SupplierStopped, answered_texts, word_fault

if TYPE_CHECKING:
    from kbstudio.text.translation.tagged import TaggedText
    from kbstudio.text.translation.terms import Concept

VERSION = 1
"""Of what is asked; a supplier that does not know it may refuse."""

_TEXTS, _LETTERS = 20, 8_000
"""Most texts and letters asked for at once: a person sees how it goes on, and can stop it."""


@dataclass(frozen=True)
class CommandSupplier:
    """A program of this computer: its words, the first being the program. It gets JSON and writes JSON."""

    command: tuple[str, ...]

    @property
    def name(self) -> str:
        """What people call it."""
        return self.command[0].replace("\\", "/").rpartition("/")[2] if self.command else ""


@dataclass(frozen=True)
class AddressSupplier:
    """An address that answers a POST of the same JSON; ``key`` is sent along if there is one."""

    address: str
    key: str = ""

    @property
    def name(self) -> str:
        """What people call it."""
        return urlsplit(self.address).hostname or ""


Supplier = CommandSupplier | AddressSupplier


@dataclass(frozen=True)
class Proposal:
    """Words of a machine for one row, as Markdown; ``source`` is the block they were made from."""

    key: str
    source: str
    target: str
    supplier: str
    origin: Origin = Origin.MACHINE
    confirmed: bool = False


@dataclass(frozen=True)
class SetAside:
    """A row no machine text can be offered for, what came back, and the sentence that says why."""

    key: str
    text: str
    why: KbStudioError


@dataclass(frozen=True)
class Progress:
    """How far it is: ``done`` of ``total`` rows, what came in, what was set aside."""

    done: int
    total: int
    proposals: tuple[Proposal, ...] = ()
    set_aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True)
class _Asked:
    """One row on its way: its texts, and what stands around it."""

    row: AdaptationRow
    texts: "tuple[TaggedText, ...]"
    context: Mapping[str, str]


def usable(supplier: Supplier) -> Supplier:
    """The supplier, if it can be asked at all; raises BadInput with what to change."""
    if isinstance(supplier, AddressSupplier):
        from kbstudio.services.locales.supplier_address import usable_address  # noqa: PLC0415 - few ever ask

        usable_address(supplier.address)
    elif not supplier.command or not supplier.command[0].strip():
        raise BadInput("Name the program to ask for machine text, with its whole path.")
    return supplier


def missing_rows(view: AdaptationView, written: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of rows that have no words yet; ``written`` are those typed and not saved."""
    return tuple(row.key for row in view.rows if row.now.strip() and not written.get(row.key, row.target).strip())


def propose(
    supplier: Supplier,
    view: AdaptationView,
    keys: Sequence[str],
    concepts: "Sequence[Concept]" = (),
    *,
    stop: Stop,
) -> Iterator[Progress]:
    """Ask for machine text for rows of ``view``; tells what came in after each part, ends when ``stop`` says so.

    A text that is no good is set aside with a sentence. Raises KbStudioError where the supplier itself fails.
    """
    usable(supplier)
    asked = [one for one in (_asked(view, key) for key in keys) if one.texts]
    done = len(keys) - len(asked)
    yield Progress(done, len(keys))
    for part in _parts(asked):
        if stop.stopped:
            return
        request = _request(view, part, concepts)
        try:
            answer = _answer(supplier, request, stop)
        except SupplierStopped:
            return
        texts = answered_texts(answer, sum(len(one.texts) for one in part))
        done += len(part)
        proposals, aside = _looked_at(supplier, view, part, texts)
        yield Progress(done, len(keys), tuple(proposals), tuple(aside))


def try_out(supplier: Supplier, locale: str, *, stop: Stop) -> str:
    """What a supplier makes of one English sentence; raises KbStudioError with what is wrong."""
    from kbstudio.text.translation.tagged import tagged, untagged  # noqa: PLC0415 - only who asks reads texts

    usable(supplier)
    text = tagged("Ask for the **order number**, then restart the router.", "en")[0]
    around = {"kind": "paragraph", "title": "", "before": "", "after": ""}
    request = _whole("en", locale, [text.text], [around], [])
    answer = answered_texts(_answer(supplier, request, stop), 1)[0]
    words = untagged(text, _words(answer, text.text))
    if words is None:
        raise _broken()
    return words


def _asked(view: AdaptationView, key: str) -> _Asked:
    from kbstudio.text.translation.tagged import tagged  # noqa: PLC0415 - only who asks reads texts

    place = next((at for at, row in enumerate(view.rows) if row.key == key), None)
    if place is None:
        raise BadInput("The source or this language was changed meanwhile. Look at it again, then repeat.")
    row, rows = view.rows[place], view.rows
    before = next((each.now for each in reversed(rows[:place]) if each.now and each.key != TITLE), "")
    after = next((each.now for each in rows[place + 1 :] if each.now), "")
    context = {"kind": row.kind, "title": view.source_title, "before": before, "after": after}
    return _Asked(row, tagged(row.now, view.source_locale) if row.now.strip() else (), context)


def _parts(asked: Sequence[_Asked]) -> Iterator[list[_Asked]]:
    part: list[_Asked] = []
    letters = 0
    for one in asked:
        size = sum(len(text.text) for text in one.texts)
        if part and (letters + size > _LETTERS or sum(len(each.texts) for each in part) + len(one.texts) > _TEXTS):
            yield part
            part, letters = [], 0
        part.append(one)
        letters += size
    if part:
        yield part


def _request(view: AdaptationView, part: Sequence[_Asked], concepts: "Sequence[Concept]") -> dict[str, Any]:
    texts = [text.text for one in part for text in one.texts]
    around = [one.context for one in part for _ in one.texts]
    terms = _terms(concepts, " ".join(one.row.now for one in part), view.source_locale, view.locale)
    return _whole(view.source_locale, view.locale, texts, around, terms)


def _whole(
    source: str, target: str, texts: list[str], context: Sequence[Mapping[str, str]], terms: list[dict[str, str]]
) -> dict[str, Any]:
    return {
        "version": VERSION,
        "source_locale": source,
        "target_locale": target,
        "texts": texts,
        "context": list(context),
        "terms": terms,
    }


def _terms(concepts: "Sequence[Concept]", text: str, source: str, target: str) -> list[dict[str, str]]:
    """What the company says for the words of a text."""
    from kbstudio.text.translation.terms_finding import find_terms  # noqa: PLC0415

    found: dict[str, str] = {}
    for hit in find_terms(text, source, concepts):
        preferred = hit.concept.preferred(target)
        if preferred:
            found.setdefault(hit.term.text, preferred[0].text)
    return [{"source": one, "target": other} for one, other in found.items()]


def _answer(supplier: Supplier, request: dict[str, Any], stop: Stop) -> bytes:
    if isinstance(supplier, CommandSupplier):
        from kbstudio.services.locales.supplier_command import ask_command  # noqa: PLC0415

        return ask_command(supplier.command, request, stop=stop, most=MOST_ANSWERED)
    from kbstudio.services.locales.supplier_address import ask_address  # noqa: PLC0415

    return ask_address(supplier.address, supplier.key, request, stop=stop, most=MOST_ANSWERED)


def _looked_at(
    supplier: Supplier, view: AdaptationView, part: Sequence[_Asked], texts: Sequence[object]
) -> tuple[list[Proposal], list[SetAside]]:
    from kbstudio.text.translation.checks import Checker  # noqa: PLC0415

    checker = Checker(view.source_locale, view.locale)
    proposals: list[Proposal] = []
    aside: list[SetAside] = []
    at = 0
    for one in part:
        answers, at = texts[at : at + len(one.texts)], at + len(one.texts)
        try:
            target = _block(one, answers, view.source_locale, checker)
        except KbStudioError as error:
            shown = " ".join(each for each in answers if isinstance(each, str))
            aside.append(SetAside(one.row.key, shown[:2_000], error))
        else:
            proposals.append(Proposal(one.row.key, one.row.now, target, supplier.name))
    return proposals, aside


def _block(one: _Asked, answers: Sequence[object], locale: str, checker: Any) -> str:
    from kbstudio.text.translation.tagged import put_together, untagged  # noqa: PLC0415

    words: list[str] = []
    for text, answer in zip(one.texts, answers, strict=True):
        found = untagged(text, _words(answer, text.text))
        if found is None:
            raise _broken()
        words.append(found)
    made = put_together(one.row.now, one.texts, words, locale)
    kind = "paragraph" if one.row.key == TITLE else one.row.kind
    if made is None or any(fault.level == "structural" for fault in checker.check(one.row.now, made, kind=kind)):
        raise BadInput("The machine text was set aside: it would break the block it is for.")
    return made


def _words(answer: object, source: str) -> str:
    if not isinstance(answer, str):
        raise BadInput("The machine text was set aside: it is no text.")
    fault = word_fault(answer, source)
    if fault is not None:
        raise fault
    return answer


def _broken() -> BadInput:
    return BadInput("The machine text was set aside: a link, a variable or other code is missing or broken in it.")
