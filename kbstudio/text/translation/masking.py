"""A segment as words and as what a translator must not break: code, links, variables, markup."""

import re
from collections.abc import Iterator, Sequence
from itertools import count

from kbstudio.text.translation.emphasis import paired_marks
from kbstudio.text.translation.model import Masked, Piece, PieceKind

FIRST_MASK = 0xE000
KINDS: tuple[PieceKind, ...] = (
    "code",
    "link_open",
    "link_title",
    "link_close",
    "image_open",
    "image_close",
    "strong",
    "emphasis",
    "strike",
    "html",
    "url",
    "variable",
    "reference",
    "attribute",
    "entity",
    "escape",
    "break",
    "sign",
)
"""The kinds of pieces that are no text."""
_MASKS = {kind: chr(FIRST_MASK + number) for number, kind in enumerate(KINDS)}
_LAST_MASK = FIRST_MASK + len(KINDS) - 1

_TAG = (
    r"</?[A-Za-z][A-Za-z0-9-]*(?:[ \t\n]+[A-Za-z_:][\w:.-]*"
    r"(?:[ \t\n]*=[ \t\n]*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'=<>`]+))?)*[ \t\n]*/?>"
)
_TOKEN = re.compile(
    rf"(?P<break>(?:[ ]{{2,}}|\\)\n)|(?P<escape>\\[!-/:-@\[-`{{-~])|(?P<ticks>`+)"
    rf"|(?P<variable>\{{\{{[^{{}}\n]{{0,200}}\}}\}}|\{{%[^%\n]{{0,200}}%\}}|\$\{{[^{{}}\n]{{0,200}}\}}|%\([A-Za-z_]\w*\)[sd])"
    rf"|(?P<url><(?:[A-Za-z][A-Za-z0-9+.-]{{1,31}}:[^\s<>]*|[\w.+-]+@[\w.-]+)>|\bhttps?://[^\s<>\[\]()`\"{chr(FIRST_MASK)}-{chr(_LAST_MASK)}]+(?:\([^\s()<>]*\)[^\s<>\[\]()`\"]*)*)"
    rf"|(?P<code><(?P<name>code|kbd|samp)>[^<>]*</(?P=name)>)|(?P<html>{_TAG}|<!--(?:(?!-->).)*-->)"
    rf"|(?P<attribute>\{{[#.:][^{{}}\n]{{0,200}}\}})|(?P<entity>&(?:\#[0-9]{{1,7}}|\#[xX][0-9A-Fa-f]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});)"
    rf"|(?P<reference>\[\^[^\s\[\]]+\])|(?P<open>!?\[)|(?P<close>\])|(?P<strike>~~)|(?P<mark>\*+|_+)"
    rf"|(?P<sign>[{chr(FIRST_MASK)}-{chr(_LAST_MASK)}])",
    re.S,
)
_SPECIAL = re.compile(rf"[\n\\`{{$%<&\[*_~{chr(FIRST_MASK)}-{chr(_LAST_MASK)}]|://")
"""Without one of these a text has no piece but itself."""
_URL_TAIL = re.compile(r"[.,;:!?'\"*_~]+\Z")
_SPACE = r"[ \t\n]*"
_DESTINATION = rf"\({_SPACE}(?:<[^<>\n]*>|(?:[^()\s\\]|\\.|\((?:[^()\s\\]|\\.|\([^()\s]*\))*\))*)"
_TAIL = re.compile(
    rf"{_DESTINATION}(?P<gap>[ \t\n]+(?P<quote>[\"'(]))|{_DESTINATION}{_SPACE}\)|\[[^\[\]]*\]",
    re.S,
)
_TITLE_ENDS = {
    '"': re.compile(rf'(?:[^"\\]|\\.)*(?P<end>"{_SPACE}\))', re.S),
    "'": re.compile(rf"(?:[^'\\]|\\.)*(?P<end>'{_SPACE}\))", re.S),
    "(": re.compile(rf"(?:[^()\\]|\\.)*(?P<end>\){_SPACE}\))", re.S),
}
_WORD = re.compile(r"[^\W_]")


def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of a segment, in order; joined they are ``text``. Anything that is not "text" is to be kept as it is.

    A link is ``link_open``, its words, perhaps ``link_title`` and the words of the title, then ``link_close``; a
    picture likewise, its alternative text being words.
    """
    if not _SPECIAL.search(text):
        return (Piece(text, "text"),) if text else ()
    found: list[tuple[int, int, PieceKind, int]] = []
    pairs = count(1)
    _read(text, found, pairs)
    result: list[Piece] = []
    at = 0
    for start, end, kind, pair in found:
        if at < start:
            result.append(Piece(text[at:start], "text"))
        result.append(Piece(text[start:end], kind, pair))
        at = end
    if at < len(text):
        result.append(Piece(text[at:], "text"))
    return tuple(result)


def masked(text: str) -> Masked:
    """``text`` with its pieces masked, for comparing what people wrote; a mask tells the kind of a piece, no more."""
    parts = pieces(text)
    return Masked(
        "".join(part.text if part.kind == "text" else _MASKS[part.kind] for part in parts),
        tuple(part.text for part in parts if part.kind != "text"),
    )


def unmasked(text: str, tokens: Sequence[str]) -> str:
    """The text again: masks in order replaced by tokens. ValueError where there are more or fewer of them."""
    rest = iter(tokens)
    parts = [next(rest, None) if FIRST_MASK <= ord(sign) <= _LAST_MASK else sign for sign in text]
    if None in parts or next(rest, None) is not None:
        raise ValueError("The masks do not fit the tokens.")
    return "".join(part for part in parts if part is not None)


def has_words(parts: Sequence[Piece]) -> bool:
    """Whether there is anything to translate: a letter or digit in the text."""
    return any(part.kind == "text" and _WORD.search(part.text) for part in parts)


def _read(text: str, found: list[tuple[int, int, PieceKind, int]], pairs: Iterator[int]) -> None:
    opened: list[tuple[int, int, PieceKind]] = []
    marks: list[tuple[int, int]] = []
    strikes: list[tuple[int, int]] = []
    lengths: dict[int, int] = {}
    at = 0
    while token := _TOKEN.search(text, at):
        start, at = token.span()
        kind = token.lastgroup
        if kind == "name":
            kind = "code"
        if kind == "ticks":
            end = _code_end(text, start, at, lengths)
            if end:
                found.append((start, end, "code", 0))
                at = end
        elif kind == "open":
            opened.append((start, at, "image_open" if text[start] == "!" else "link_open"))
        elif kind == "close":
            if opened:
                at = _close(text, start, opened.pop(), found, pairs, opened)
        elif kind == "mark":
            marks.append((start, at))
        elif kind == "strike":
            strikes.append((start, at))
        elif kind == "url" and text[start] != "<":
            tail = _URL_TAIL.search(text, start, at)
            at = tail.start() if tail else at
            found.append((start, at, "url", 0))
        else:
            found.append((start, at, kind, 0))  # pyright: ignore[reportArgumentType] - the groups are named after kinds
    found.sort()
    found += paired_marks(text, marks, found, pairs)
    for one, other in zip(strikes[::2], strikes[1::2], strict=False):
        number = next(pairs)
        found.append((*one, "strike", number))
        found.append((*other, "strike", number))
    found.sort()


def _code_end(text: str, start: int, end: int, lengths: dict[int, int]) -> int:
    """Where the code that these ticks open ends; 0 where nothing closes it. ``lengths`` remembers what was looked for
    in vain."""
    ticks = end - start
    if lengths.get(ticks, -1) == 0:
        return 0
    closing = re.compile(rf"(?<!`)`{{{ticks}}}(?!`)").search(text, end)
    if closing is None:
        lengths[ticks] = 0
        return 0
    return closing.end()


def _close(
    text: str,
    start: int,
    opening: tuple[int, int, PieceKind],
    found: list[tuple[int, int, PieceKind, int]],
    pairs: Iterator[int],
    opened: list[tuple[int, int, PieceKind]],
) -> int:
    """Read what stands behind a closing bracket; where reading goes on."""
    after = start + 1
    tail = _TAIL.match(text, after)
    if tail is None:
        return after
    kind: PieceKind = "image_close" if opening[2] == "image_open" else "link_close"
    number = next(pairs)
    if tail.group("quote"):
        title = _TITLE_ENDS[tail.group("quote")].match(text, tail.end())
        if title is None:
            return after
        found.append((start, tail.end(), "link_title", 0))
        found.append((*title.span("end"), kind, number))
        after = title.end()
    else:
        found.append((start, tail.end(), kind, number))
        after = tail.end()
    found.append((opening[0], opening[1], opening[2], number))
    if kind == "link_close":
        # A link holds no link: brackets opened before it are words.
        opened[:] = [one for one in opened if one[2] == "image_open"]
    return after
