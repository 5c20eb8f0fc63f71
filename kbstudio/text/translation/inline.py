"""Finds in one line of Markdown what is no text: code, links, markup, variables. In step with its length."""

import re
from itertools import count

from kbstudio.text.translation.emphasis import Found, paired_marks
from kbstudio.text.translation.model import PieceKind

FIRST_MASK, LAST_MASK = 0xE000, 0xE0FF
"""Private-use characters that stand for pieces; one that a text brings itself is a piece of its own."""

_TAG = (
    r"</?[A-Za-z][A-Za-z0-9-]*(?:[ \t\n]+[A-Za-z_:][\w:.-]*"
    r"(?:[ \t\n]*=[ \t\n]*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'=<>`]+))?)*[ \t\n]*/?>"
)
_TOKEN = re.compile(
    rf"(?P<break>(?:[ ]{{2,}}|\\)\n)|(?P<escape>\\[!-/:-@\[-`{{-~])|(?P<ticks>`+)"
    rf"|(?P<variable>\{{\{{[^{{}}\n]{{0,200}}\}}\}}|\{{%[^%\n]{{0,200}}%\}}|\$\{{[^{{}}\n]{{0,200}}\}}|%\([A-Za-z_]\w*\)[sd])"
    rf"|(?P<url><(?:[A-Za-z][A-Za-z0-9+.-]{{1,31}}:[^\s<>]*|[\w.+-]+@[\w.-]+)>|\bhttps?://[^\s<>\[\]()`\"{chr(FIRST_MASK)}-{chr(LAST_MASK)}]+(?:\([^\s()<>]*\)[^\s<>\[\]()`\"]*)*)"
    rf"|(?P<code><(?P<name>code|kbd|samp)>[^<>]*</(?P=name)>)|(?P<html>{_TAG})|(?P<comment><!--)"
    rf"|(?P<attribute>\{{[#.:][^{{}}\n]{{0,200}}\}})|(?P<entity>&(?:\#[0-9]{{1,7}}|\#[xX][0-9A-Fa-f]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});)"
    rf"|(?P<reference>\[\^[^\s\[\]]+\])|(?P<open>!?\[)|(?P<close>\])|(?P<strike>~~)|(?P<mark>\*+|_+)"
    rf"|(?P<sign>[{chr(FIRST_MASK)}-{chr(LAST_MASK)}])",
    re.S,
)
_URL_TAIL = re.compile(r"[.,;:!?'\"*_~]+\Z")
_SPACE = r"[ \t\n]*"
_DESTINATION = rf"\({_SPACE}(?:<[^<>\n]*>|(?:[^()\s\\]|\\.|\((?:[^()\s\\]|\\.|\([^()\s]*\))*\))*)"
_TAIL = re.compile(
    rf"{_DESTINATION}(?P<gap>[ \t\n]+(?P<quote>[\"'(]))|{_DESTINATION}{_SPACE}\)|\[[^\[\]]+\]",
    re.S,
)
_TITLE_ENDS = {
    '"': re.compile(rf'(?:[^"\\]|\\.)*(?P<end>"{_SPACE}\))', re.S),
    "'": re.compile(rf"(?:[^'\\]|\\.)*(?P<end>'{_SPACE}\))", re.S),
    "(": re.compile(rf"(?:[^()\\]|\\.)*(?P<end>\){_SPACE}\))", re.S),
}


def placed_pieces(text: str) -> list[Found]:
    """Start, end, kind and pair of each piece of ``text`` that is no text, in order."""
    return _Reader(text).read()


class _Reader:
    """Goes through a text once; what was looked for in vain is not looked for again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[Found] = []
        self._pairs = count(1)
        self._opened: list[tuple[int, int, PieceKind]] = []
        self._marks: list[tuple[int, int]] = []
        self._strikes: list[tuple[int, int]] = []
        self._never_closed: set[str] = set()

    def read(self) -> list[Found]:
        """The pieces, in order."""
        at = 0
        while token := _TOKEN.search(self._text, at):
            at = self._take(token)
        self._found.sort()
        self._found += paired_marks(self._text, self._marks, self._found, self._pairs)
        for one, other in zip(self._strikes[::2], self._strikes[1::2], strict=False):
            number = next(self._pairs)
            self._found.append((*one, "strike", number))
            self._found.append((*other, "strike", number))
        self._found.sort()
        return self._found

    def _take(self, token: re.Match[str]) -> int:
        """Keep what was found; where reading goes on."""
        start, end = token.span()
        match token.lastgroup:
            case "ticks":
                return self._to_end(start, end, "code", rf"(?<!`){token.group()}(?!`)")
            case "comment":
                return self._to_end(start, end, "html", "-->")
            case "open":
                self._opened.append((start, end, "image_open" if self._text[start] == "!" else "link_open"))
            case "close":
                return self._close(start, end)
            case "mark":
                self._marks.append((start, end))
            case "strike":
                self._strikes.append((start, end))
            case "url":
                tail = None if self._text[start] == "<" else _URL_TAIL.search(self._text, start, end)
                end = tail.start() if tail else end
                self._found.append((start, end, "url", 0))
            case kind:
                # The other groups are named after kinds.
                self._found.append((start, end, "code" if kind == "name" else kind, 0))  # pyright: ignore[reportArgumentType]
        return end

    def _to_end(self, start: int, at: int, kind: PieceKind, closing: str) -> int:
        """Keep what reaches to a closing mark, if there is one."""
        found = None if closing in self._never_closed else re.compile(closing).search(self._text, at)
        if found is None:
            self._never_closed.add(closing)
            return at
        self._found.append((start, found.end(), kind, 0))
        return found.end()

    def _close(self, start: int, after: int) -> int:
        """Read what stands behind a closing bracket; where reading goes on."""
        tail = _TAIL.match(self._text, after) if self._opened else None
        if tail is None:
            del self._opened[-1:]
            return after
        opening_start, opening_end, opening = self._opened.pop()
        kind: PieceKind = "image_close" if opening == "image_open" else "link_close"
        if tail.group("quote"):
            title = _TITLE_ENDS[tail.group("quote")].match(self._text, tail.end())
            if title is None:
                return after
            self._found.append((start, tail.end(), "link_title", 0))
            start, after = title.span("end")
        else:
            after = tail.end()
        number = next(self._pairs)
        self._found.append((opening_start, opening_end, opening, number))
        self._found.append((start, after, kind, number))
        if kind == "link_close":
            # A link holds no link: brackets opened before it are words.
            self._opened[:] = [one for one in self._opened if one[2] == "image_open"]
        return after
