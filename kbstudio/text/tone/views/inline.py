"""The words of a line of Markdown: without its markup, with code, addresses and variables masked."""

import html
from collections.abc import Sequence
from typing import NamedTuple

from kbstudio.text.tone.passages import CODE, Collector, Passage
from kbstudio.text.tone.views.options import ViewOptions, masked
from kbstudio.text.translation.masking import pieces
from kbstudio.text.translation.model import Piece

_SCOPES = {"strong": "strong", "emphasis": "emphasis", "link_open": "link"}
_TAGS = {"strong": ("strong", "b"), "emphasis": ("em", "i"), "strike": ("del", "s"), "link_open": ("a",)}


class Place(NamedTuple):
    """A piece and where it begins in the source."""

    piece: Piece
    at: int


def placed(text: str, places: Sequence[tuple[int, int]]) -> list[Place]:
    """The pieces of ``text``, cut where its lines end; ``places`` are (place in ``text``, place in the source)."""
    found: list[Place] = []
    at, line = 0, 0
    for piece in pieces(text):
        while line + 1 < len(places) and places[line + 1][0] <= at:
            line += 1
        if piece.kind == "text":
            rest = piece.text
            while line + 1 < len(places) and places[line + 1][0] < at + len(rest):
                size = places[line + 1][0] - at
                found.append(Place(Piece(rest[:size], "text"), places[line][1] + at - places[line][0]))
                rest, at, line = rest[size:], at + size, line + 1
            found.append(Place(Piece(rest, "text"), places[line][1] + at - places[line][0]))
            at += len(rest)
        else:
            found.append(Place(piece, places[line][1] + at - places[line][0]))
            at += len(piece.text)
    return found


class Inline:
    """Puts together the passages of one unit: the whole of it, and what is strong, emphasised, linked or a picture."""

    def __init__(self, scope: frozenset[str], mark: str, options: ViewOptions) -> None:
        self._scope, self._mark, self._options = scope, mark, options
        self.whole = Collector()
        self._open: list[tuple[int, str, Collector]] = []
        self._pictures: list[int] = []
        self._hidden: list[int] = []
        self.inner: list[Passage] = []

    def read(self, parts: Sequence[Place]) -> list[Passage]:
        """The passages, the whole one first."""
        for part in parts:
            self._take(part.piece, part.at)
        whole = [self.whole.passage(self._scope)] if self.whole.text.strip() else []
        return [*whole, *self.inner]

    def _take(self, piece: Piece, at: int) -> None:
        match piece.kind:
            case "text" | "sign":
                self._add(piece.text, at)
            case "escape":
                self._add(piece.text[1:], at + 1, 1)
            case "entity":
                self._add(html.unescape(piece.text), at, len(piece.text))
            case "break":
                self._add("\n", at, len(piece.text))
            case "code":
                inner = piece.text.strip("`")
                shown = inner.strip() if "code" not in self._options.ignored else CODE * max(len(inner.strip()), 1)
                self._add(shown, at + piece.text.find(inner), len(inner))
            case "url" | "variable":
                self._add(CODE * len(piece.text), at)
            case "html":
                if piece.text[:3].lower() == "<br":
                    self._add(" ", at, len(piece.text))
            case "image_open" | "image_close":
                self._picture(piece.pair)
            case kind if kind in _TAGS or kind == "link_close":
                self._pair(piece.pair, kind)
            case _:
                pass

    def _add(self, text: str, at: int, length: int | None = None) -> None:
        text = masked(text, whole=bool(self._hidden))
        if self._pictures:
            self._open[-1][2].add(text, at, length)
            return
        self.whole.add(text, at, length)
        for _, _, inner in self._open:
            inner.add(text, at, length)

    def _pair(self, pair: int, kind: str) -> None:
        if pair in self._hidden:
            self._hidden.remove(pair)
        elif any(tag in self._options.ignored for tag in _TAGS.get(kind, ())):
            self._hidden.append(pair)
        if any(number == pair for number, _, _ in self._open):
            self._close(pair)
        elif kind in _SCOPES:
            self._open.append((pair, _SCOPES[kind], Collector()))

    def _picture(self, pair: int) -> None:
        if pair in self._pictures:
            self._pictures.remove(pair)
            self._close(pair)
        else:
            self._pictures.append(pair)
            self._open.append((pair, "alt", Collector()))

    def _close(self, pair: int) -> None:
        number = next(number for number, each in enumerate(self._open) if each[0] == pair)
        _, name, inner = self._open.pop(number)
        if not inner.text.strip():
            return
        if name == "alt":
            self.inner.append(inner.passage(frozenset({"text", "attr", "alt", self._mark})))
        else:
            around = self._scope - {"text"} | {name}
            self.inner.append(inner.passage(frozenset({name, self._mark}), around))
