"""What Enter and Tab do in lists and quotes; plain functions on a line."""

import re
from dataclasses import dataclass

_ITEM = re.compile(
    r"(?P<quote>(?:[ \t]*>[ \t]?)*)(?P<indent>[ \t]*)(?P<mark>[-*+]|(?P<number>\d{1,9})(?P<dot>[.)]))"
    r"(?P<gap>[ \t]+|$)(?P<task>\[[ xX]\][ \t]+)?"
)
_QUOTE = re.compile(r"(?:[ \t]*>[ \t]?)+")
STEP = 2
"""Spaces by which one level of a bullet list is indented."""


@dataclass(frozen=True)
class Continuation:
    """What Enter does: begin the next line with ``prefix``, or, where ``ends``, clear the empty item instead."""

    prefix: str
    ends: bool = False
    length: int = 0
    """Code points of the mark at the head of the present line."""


def continuation(line: str) -> Continuation | None:
    """How a list item or quote goes on after ``line``; None in ordinary text."""
    item = _ITEM.match(line)
    if item:
        if not line[item.end() :].strip():
            return Continuation(item["quote"], ends=True, length=item.end())
        mark = item["mark"]
        if item["number"]:
            mark = f"{int(item['number']) + 1}{item['dot']}"
        task = "[ ] " if item["task"] else ""
        return Continuation(f"{item['quote']}{item['indent']}{mark}{item['gap'] or ' '}{task}", length=item.end())
    quote = _QUOTE.match(line)
    if quote:
        return Continuation(quote[0], ends=not line[quote.end() :].strip(), length=quote.end())
    return None


def is_item(line: str) -> bool:
    """Whether the line begins a list item."""
    return _ITEM.match(line) is not None


def indented(line: str) -> str:
    """The line one level deeper: under the words of an item such as ``1.``, a numbered list needs three spaces."""
    item = _ITEM.match(line)
    width = len(item["mark"]) + 1 if item and item["number"] else STEP
    return " " * width + line


def dedented(line: str) -> str:
    """The line one level less deep."""
    if line.startswith("\t"):
        return line[1:]
    item = _ITEM.match(line)
    width = len(item["mark"]) + 1 if item and item["number"] else STEP
    spaces = len(line) - len(line.lstrip(" "))
    return line[min(width, spaces) :]
