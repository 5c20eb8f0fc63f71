"""The words of simple HTML blocks: what stands between the tags that make blocks of their own."""

import re
from collections.abc import Iterator

from kbstudio.text.translation.lines import Line, behind_quotes, physical_lines, quotes_at, trimmed

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[?!][^>]*>|<(/?)([A-Za-z][A-Za-z0-9-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", re.S)
_INLINE_NAMES = (
    "a abbr b bdi bdo cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr"
)
_INLINE = frozenset(_INLINE_NAMES.split())
_UNREAD = frozenset(("script", "style", "pre", "textarea", "svg", "math", "template"))
_WORD = re.compile(r"\w")


def html_runs(text: str, start: int, end: int) -> Iterator[list[Line]]:
    """Lines of the words between block tags, with the tags inside a sentence; scripts and code are left out.

    HTML in which a tag is left open is not read.
    """
    quotes = quotes_at(text, start, end)
    at = behind_quotes(text, start, end, quotes)
    hidden = ""
    for tag in _TAG.finditer(text, at, end):
        name = (tag.group(2) or "").lower()
        if hidden:
            if name == hidden and tag.group(1):
                hidden, at = "", tag.end()
        elif name not in _INLINE:
            yield from _run(text, at, tag.start(), quotes)
            at = tag.end()
            if name in _UNREAD and not tag.group(1) and not tag.group().endswith("/>"):
                hidden = name
    if not hidden:
        yield from _run(text, at, end, quotes)


def _run(text: str, start: int, end: int, quotes: int) -> Iterator[list[Line]]:
    lines: list[Line] = []
    for number, (at, stop) in enumerate(physical_lines(text, start, end)):
        line = trimmed(text, behind_quotes(text, at, stop, quotes) if number else at, stop)
        if line[0] < line[1]:
            lines.append(line)
    words = _TAG.sub("", "\n".join(text[slice(*line)] for line in lines))
    if "<" in words or ">" in words:
        return
    # A line of nothing but tags may be what makes the block HTML.
    while lines and not _has_words(text, lines[0]):
        del lines[0]
    while lines and not _has_words(text, lines[-1]):
        del lines[-1]
    if lines:
        yield lines


def _has_words(text: str, line: Line) -> bool:
    return _WORD.search(_TAG.sub("", text[slice(*line)])) is not None
