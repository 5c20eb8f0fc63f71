"""Links and pictures: the same ones, or the same page in the language of the reader."""

from collections.abc import Collection, Iterator, Mapping
from urllib.parse import urlsplit

import regex

from kbstudio.text.search.stemming import base_language
from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.side import Placed, Side

_ADDRESS = regex.compile(r"\]\(\s*<?([^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)")
_LABEL = regex.compile(r"\]\[([^\[\]]*)\]")
# A name may stand for its words too: [name][] or [name] alone.
_SHORT = regex.compile(r"(?<![\\\]])!?\[([^\[\]]+)\](\[\])?(?![\[(:])")
_LANGUAGE = regex.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_DEFINITION = regex.compile(r"^[ \t>]{0,8}\[([^\[\]^][^\[\]]*)\]:[ \t]*<?([^\s<>]+)", regex.MULTILINE)

_STEP = "s-"
"""What the program begins the names of steps with; people may give others."""

Definitions = Mapping[str, str]
"""Addresses by the folded labels that stand for them."""


def definitions_in(text: str) -> dict[str, str]:
    """The addresses that a text gives names to (``[name]: address``)."""
    return {folded(found.group(1)): found.group(2) for found in _DEFINITION.finditer(text)}


def folded(label: str) -> str:
    """A label as it is compared: case and space do not matter."""
    return " ".join(label.split()).casefold()


class LinkChecks:
    """Compares the links of two sides; told the addresses that each text gives names to, and the target's heading ids.

    Without them a label is held to be right where the source has it, and an id where nothing says otherwise.
    """

    def __init__(
        self,
        links: Collection[str] | None = None,
        source_definitions: Definitions | None = None,
        target_definitions: Definitions | None = None,
        steps: Collection[str] = (),
    ) -> None:
        self._links, self._steps = links, steps
        self._mine, self._theirs = source_definitions, target_definitions

    def faults(self, source: Side, target: Side) -> Iterator[Fault]:
        """Links and pictures that are missing, too many, dead, or lead elsewhere."""
        for name, is_picture in (("link", False), ("image", True)):
            mine = _addresses(source, self._mine, is_picture=is_picture)
            theirs = _addresses(target, self._theirs, is_picture=is_picture)
            known, others = ({piece.text for piece in side} for side in (mine, theirs))
            gone = [piece for piece in _once(mine) if piece.text not in others]
            come = [piece for piece in _once(theirs) if piece.text not in known]
            yield from self._changed(gone, come, target.locale, name)
        yield from self._label_faults(source, target)

    def choice_faults(self, source: Side, target: Side) -> Iterator[Fault]:
        """A choice of a step begins with a link to a step, and so does its translation."""
        if source.kind != "item":
            return
        first = _first_link(source)
        if (
            first
            and _first_link(target) != first
            and first in {p.text for p in _addresses(target, None, is_picture=False)}
        ):
            yield Fault("choice_moved", {"address": first})

    def dead_faults(self, target: Side) -> Iterator[Fault]:
        """Links and choices that lead to a step this text has not, whatever the source says."""
        for piece in _once(_addresses(target, self._theirs, is_picture=False)):
            if self._is_dead(piece.text):
                yield Fault("choice_dead", {"address": piece.text}, None, piece.span)

    def _is_dead(self, address: str) -> bool:
        """Whether an address names a step, and the text has none of that name."""
        name = address[1:]
        return (
            self._links is not None
            and address.startswith("#")
            and name not in self._links
            and (name.startswith(_STEP) or name in self._steps)
        )

    def _changed(self, gone: list[Placed], come: list[Placed], locale: str, name: str) -> Iterator[Fault]:
        for old in gone:
            new = _stands_for(old, come, locale)
            if new is None:
                yield Fault(f"{name}_missing", {"address": old.text}, old.span, None)
                continue
            come.remove(new)
            if _same_page(old.text, new.text, locale):
                continue
            values = {"expected": old.text, "found": new.text}
            if self._is_dead(new.text):
                continue
            if new.text.startswith("#"):
                # An id made of a heading's words is another in every language.
                if old.text.startswith(f"#{_STEP}") or (self._links is not None and new.text[1:] not in self._links):
                    yield Fault("link_dead", values, old.span, new.span)
                elif self._links is None:
                    yield Fault("link_changed", values, old.span, new.span)
            elif _is_web(old.text) and _is_web(new.text):
                yield Fault(f"{name}_changed", values, old.span, new.span)
            else:
                yield Fault(f"{name}_missing", {"address": old.text}, old.span, None)
                yield Fault(f"{name}_extra", {"address": new.text}, None, new.span)
        for new in come:
            if not self._is_dead(new.text):
                yield Fault(f"{name}_extra", {"address": new.text}, None, new.span)

    def _label_faults(self, source: Side, target: Side) -> Iterator[Fault]:
        """Names of addresses that stand elsewhere are not translated, or the link is dead."""
        known = {folded(label) for label, _ in _labels(source)} if self._theirs is None else set(self._theirs)
        for label, piece in _labels(target):
            if folded(label) not in known:
                yield Fault("label_unknown", {"label": label}, None, piece.span)
        if source.kind == target.kind == "definition":
            names, others = (list(definitions_in(side.text)) for side in (source, target))
            if names and others and names[0] != others[0]:
                yield Fault("label_unknown", {"label": others[0]}, None, (0, len(target.text)))


def _once(found: list[Placed]) -> list[Placed]:
    """Each address once: how often a page is linked to is the language's matter."""
    return list({piece.text: piece for piece in reversed(found)}.values())[::-1]


def _stands_for(old: Placed, come: list[Placed], locale: str) -> Placed | None:
    for new in come:
        if _same_page(old.text, new.text, locale):
            return new
    same_form = [new for new in come if new.text.startswith("#") == old.text.startswith("#")]
    return same_form[0] if same_form else None


def _same_page(old: str, new: str, locale: str) -> bool:
    """Whether two addresses differ in nothing but the language of the page, or in http and https."""
    # An encyclopedia's page has its name in each language.
    is_encyclopedia = _host(old) == _host(new) != "" and "wiki" in _host(old)
    return is_encyclopedia or _neutral(old, locale) == _neutral(new, locale)


def _neutral(address: str, locale: str) -> str:
    parts = urlsplit(address) if _is_web(address) else None
    path, _, anchor = (parts.path, "", parts.fragment) if parts else address.partition("#")
    codes = {"en", "en-us", "en-gb", base_language(locale), locale.lower().replace("_", "-")}
    steps = [step for step in path.split("/") if step and step.lower().replace("_", "-") not in codes]
    query = f"?{parts.query}" if parts and not regex.fullmatch(r"(?:hl|lang|locale)=[\w-]+", parts.query) else ""
    return "/".join([_host(address), *steps]) + query + f"#{anchor}"


def _host(address: str) -> str:
    if not _is_web(address):
        return ""
    names = urlsplit(address).netloc.lower().split(".")
    if len(names) > 2 and _LANGUAGE.fullmatch(names[0]):
        names = names[1:]
    return ".".join(names).removeprefix("www.")


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://"))


def _addresses(side: Side, definitions: Definitions | None, *, is_picture: bool) -> list[Placed]:
    """The addresses of links or of pictures, in order; those with a name only where it is known what it stands for."""
    found: list[Placed] = []
    for piece in side.of("link_close", "link_title", "image_close"):
        of_picture = piece.kind == "image_close" or (piece.kind == "link_title" and _opens_picture(side, piece))
        if of_picture != is_picture:
            continue
        address = _ADDRESS.match(piece.text)
        if address:
            at = piece.start + address.start(1)
            found.append(Placed(address.group(1), piece.kind, at, at + len(address.group(1))))
        elif definitions is not None and (label := _label(side, piece)) in definitions:
            found.append(Placed(definitions[label], piece.kind, *piece.span))
    for label, piece, _ in _short_labels(side):
        if definitions is not None and label in definitions and piece.text.startswith("!") == is_picture:
            found.append(Placed(definitions[label], piece.kind, *piece.span))
    if not is_picture:
        found += [Placed(piece.text.strip("<>"), piece.kind, *piece.span) for piece in side.of("url")]
    return sorted(found, key=lambda piece: piece.start)


def _opens_picture(side: Side, title: Placed) -> bool:
    opened = [piece for piece in side.of("link_open", "image_open") if piece.start < title.start]
    return bool(opened) and opened[-1].kind == "image_open"


def _labels(side: Side) -> Iterator[tuple[str, Placed]]:
    """The names that links and pictures use for their addresses."""
    for piece in side.of("link_close", "image_close"):
        if _LABEL.match(piece.text):
            yield _label(side, piece), piece
    for label, piece, is_certain in _short_labels(side):
        if is_certain:
            yield label, piece


def _short_labels(side: Side) -> Iterator[tuple[str, Placed, bool]]:
    """Names that stand for their words; certain are those with empty brackets behind them."""
    for found in _SHORT.finditer(side.text):
        if side.prose[found.start()] in "[!":
            yield folded(found.group(1)), Placed(found.group(), "reference", *found.span()), bool(found.group(2))


def _label(side: Side, close: Placed) -> str:
    written = _LABEL.match(close.text)
    if written and written.group(1):
        return folded(written.group(1))
    opened = [piece for piece in side.of("link_open", "image_open") if piece.end <= close.start]
    return folded(side.text[opened[-1].end : close.start]) if opened else ""


def _first_link(side: Side) -> str:
    """Where the link leads that the item begins with, if that is a place in the same text."""
    for piece in side.pieces:
        if piece.kind == "link_open":
            found = (link for link in _addresses(side, None, is_picture=False) if link.start > piece.start)
            address = next(found, None)
            return address.text if address and address.text.startswith("#") else ""
        if piece.kind != "text" or side.prose[piece.start : piece.end].replace("\ufffc", "").strip():
            return ""
    return ""
