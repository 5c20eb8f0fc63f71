"""Lists that are more than lists: tasks to tick, and the choices of a step."""

import re
from collections.abc import Sequence

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_TASK = re.compile(r"\[([ xX])\][ \t\n]+")
_LISTS = {"bullet_list_open", "ordered_list_open"}


def task_items(state: StateCore) -> None:
    """Core rule after ``inline``: an item that begins with ``[ ]`` or ``[x]`` gets a box that cannot be clicked."""
    open_lists: list[Token] = []
    tokens = state.tokens
    for index, token in enumerate(tokens):
        if token.type in _LISTS:
            open_lists.append(token)
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            open_lists.pop()
        elif token.type == "list_item_open" and open_lists:
            words = _first_words(tokens, index)
            if words is not None and _take_box(words):
                token.attrSet("class", "task")
                open_lists[-1].attrSet("class", "tasks")


def _first_words(tokens: Sequence[Token], item: int) -> Token | None:
    """The inline token an item begins with, if it begins with a paragraph."""
    if item + 2 < len(tokens) and tokens[item + 1].type == "paragraph_open":
        return tokens[item + 2]
    return None


def _take_box(words: Token) -> bool:
    first = words.children[0] if words.children else None
    found = _TASK.match(words.content)
    if first is None or first.type != "text" or not found or not _TASK.match(f"{first.content} "):
        return False
    first.content = first.content[3:].lstrip(" \t")
    box = Token("task_box", "input", 0)
    box.attrs = {"type": "checkbox", "disabled": ""}
    if found.group(1) != " ":
        box.attrs["checked"] = ""
    words.children = [box, Token("text", "", 0, content=" "), *(words.children or ())]
    return True


def is_list(tokens: Sequence[Token]) -> bool:
    """Whether the tokens of a block are a list."""
    return tokens[0].type in _LISTS


def offers_choices(tokens: Sequence[Token]) -> bool:
    """Whether the tokens of a block are a list whose every item begins with a link to a place in the same text."""
    if not is_list(tokens):
        return False
    for index, token in enumerate(tokens):
        if token.type != "list_item_open" or token.level != 1:
            continue
        words = _first_words(tokens, index)
        first = words.children[0] if words is not None and words.children else None
        if first is None or first.type != "link_open" or not str(first.attrGet("href")).startswith("#"):
            return False
    return True
