"""Links that are nothing but a label in brackets: in other words they need the label beside them."""

import re
from typing import NamedTuple

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation.masking import pieces

_LABEL = re.compile(r"[ \t>]*\[((?:[^\[\]\\]|\\.)+)\]:")
_SHORT = re.compile(r"(?<![\]\\!])\[((?:[^\[\]\\]|\\.)+)\](?:\[\])?(?![\[(:])")


def labels_in(markdown: str) -> frozenset[str]:
    """The labels that a text defines, as they are compared."""
    found = (_LABEL.match(markdown, block.start) for block in identified(markdown) if block.kind == "definition")
    return frozenset(_compared(label.group(1)) for label in found if label)


def with_labels(text: str, before: str, labels: frozenset[str]) -> str:
    """``text``, which was ``before``, with the labels of its links where their words were the label: "[word][label]".

    Where it is not plain which link became which, the text stays as it is.
    """
    if not labels or "[" not in before:
        return text
    now = [place for place in _short(text) if _compared(text[slice(*place.words)]) not in labels]
    kept = [_compared(text[slice(*place.words)]) for place in _short(text)]
    lost: list[str] = []
    for place in _short(before):
        label = before[slice(*place.words)]
        if _compared(label) in kept:
            kept.remove(_compared(label))
        elif _compared(label) in labels:
            lost.append(label)
    if len(now) != len(lost):
        return text
    parts: list[str] = []
    at = 0
    for place, label in zip(now, lost, strict=True):
        parts.append(f"{text[at : place.start]}[{text[slice(*place.words)]}][{label}]")
        at = place.end
    return "".join([*parts, text[at:]])


class _Short(NamedTuple):
    """From where to where a link in this form reaches, and its words."""

    start: int
    end: int
    words: tuple[int, int]


def _short(text: str) -> list[_Short]:
    """Brackets that are no link of another form, outside code."""
    plain = "".join(piece.text if piece.kind == "text" else "\0" * len(piece.text) for piece in pieces(text))
    return [_Short(*found.span(), found.span(1)) for found in _SHORT.finditer(plain)]


def _compared(label: str) -> str:
    return " ".join(label.split()).casefold()
