"""The passages of HTML: the words between its block tags, read as a browser shows them."""

import html
from collections.abc import Iterator
from html.parser import HTMLParser

import regex

from kbstudio.text.tone.passages import Collector, Passage
from kbstudio.text.tone.views.options import ViewOptions, masked

_INLINE_NAMES = "a abbr acronym b big br cite code del dfn em i img ins kbd mark q s small span strong sub sup tt u"
_INLINE = frozenset(_INLINE_NAMES.split())
_EMPTY_NAMES = "area base br col embed hr img input link meta source track wbr"
_EMPTY = frozenset(_EMPTY_NAMES.split())
_PARTS = {
    "th": {"table", "header"},
    "td": {"table", "cell"},
    "caption": {"table", "caption"},
    "li": {"list"},
    "blockquote": {"blockquote"},
    "figcaption": {"figure", "caption"},
    **{f"h{level}": {"heading", f"h{level}"} for level in range(1, 7)},
}
_SCOPES = {"strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "a": "link"}
_SPACES = regex.compile(r"[ \t\r\n\f]+")


def html_passages(source: str, mark: str, options: ViewOptions) -> Iterator[Passage]:
    """The passages of ``source``, in order; HTML that is not closed ends with the text."""
    reader = _Reader(source, mark, options)
    reader.feed(source)
    reader.close()
    reader.flush()
    yield from reader.found


class _Reader(HTMLParser):
    def __init__(self, source: str, mark: str, options: ViewOptions) -> None:
        super().__init__(convert_charrefs=False)
        self._source, self._mark, self._options = source, mark, options
        self._lines = [0, *(found.end() for found in regex.finditer(r"\n", source))]
        self._tags: list[tuple[str, bool]] = []
        self._words = Collector()
        self._inner: list[tuple[str, Collector]] = []
        self._scoped: list[Passage] = []
        self._spaced = True
        self.found: list[Passage] = []

    def _at(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    @property
    def _is_skipped(self) -> bool:
        return any(skipped for _, skipped in self._tags)

    def _scope(self) -> frozenset[str]:
        names = {"text", self._mark}
        for tag, _ in self._tags:
            if tag in _PARTS:
                return frozenset(names | _PARTS[tag])
        return frozenset(names)

    def flush(self) -> None:
        """End the passage that is being read."""
        if self._words.text.strip():
            self.found.append(self._words.passage(self._scope()))
        self.found += self._scoped
        self._words, self._inner, self._scoped, self._spaced = Collector(), [], [], True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self.flush()
        elif tag == "br":
            self._add(" ", self._at(), len(self.get_starttag_text() or ""))
        alt = dict(attrs).get("alt")
        if tag == "img" and alt and alt.strip() and "alt" not in self._options.skipped and not self._is_skipped:
            self._picture(alt)
        if tag in _EMPTY:
            return
        classes = frozenset((dict(attrs).get("class") or "").split())
        skipped = tag in self._options.skipped or (tag not in _INLINE and bool(classes & self._options.classes))
        self._tags.append((tag, skipped))
        if tag in _SCOPES:
            self._inner.append((tag, Collector()))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _EMPTY:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        place = next((n for n in range(len(self._tags) - 1, -1, -1) if self._tags[n][0] == tag), None)
        if tag not in _INLINE:
            self.flush()
        if tag in _SCOPES:
            self._end_inner(tag)
        if place is not None:
            del self._tags[place:]

    def handle_data(self, data: str) -> None:
        at = self._at()
        for run in regex.finditer(r"[ \t\r\n\f]+|[^ \t\r\n\f]+", data):
            if run[0].isspace():
                if not self._spaced:
                    self._add("\n" if "\n" in run[0] else " ", at + run.start(), len(run[0]))
                    self._spaced = True
            else:
                self._add(run[0], at + run.start())
                self._spaced = False

    def handle_entityref(self, name: str) -> None:
        self._entity(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._entity(f"&#{name}")

    def _entity(self, written: str) -> None:
        at = self._at()
        size = len(written) + self._source.startswith(";", at + len(written))
        self._add(html.unescape(f"{written};"), at, size)
        self._spaced = False

    def _add(self, text: str, at: int, length: int | None = None) -> None:
        if self._is_skipped:
            return
        text = masked(text, whole=any(tag in self._options.ignored for tag, _ in self._tags))
        self._words.add(text, at, length)
        for _, inner in self._inner:
            inner.add(text, at, length)

    def _end_inner(self, tag: str) -> None:
        place = next((n for n in range(len(self._inner) - 1, -1, -1) if self._inner[n][0] == tag), None)
        if place is None:
            return
        inner = self._inner.pop(place)[1]
        if inner.text.strip() and tag not in self._options.ignored:
            name = _SCOPES[tag]
            around = self._scope() - {"text"} | {name}
            self._scoped.append(inner.passage(frozenset({name, self._mark}), around))

    def _picture(self, alt: str) -> None:
        written = self.get_starttag_text() or ""
        place = written.find(html.escape(alt, quote=False))
        words = Collector()
        at = self._at() + max(place, 0)
        words.add(alt, at, None if place >= 0 and html.escape(alt, quote=False) == alt else len(written))
        self._scoped.append(words.passage(frozenset({"text", "attr", "alt", self._mark})))
