"""Headings: ``{#id .class}`` behind the words, and stable ids for those without."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import regex
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from kbstudio.text.markdown.source import MARK_ID

_NAME = "[A-Za-z][A-Za-z0-9-]*"
_BRACES = re.compile(rf"(?<!\\)\{{#({_NAME})(?:[ \t]+\.({_NAME}))?\}}[ \t]*\Z")
_NOT_IN_SLUG = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_UNSEEN = regex.compile(r"\p{Cf}+")
_LONGEST_SLUG = 80


def heading_braces(state: StateCore) -> None:
    """Core rule before ``inline``: take ``{#id .class}`` off a heading's words and onto its tag."""
    tokens = state.tokens
    for index, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        words = tokens[index + 1]
        found = _BRACES.search(words.content)
        if found:
            words.content = words.content[: found.start()].rstrip()
            token.attrSet("id", found.group(1))
            if found.group(2):
                token.attrSet("class", found.group(2))


def words_of(tokens: Iterable[Token]) -> str:
    """The words of inline tokens, without markup; a picture gives its alternative text."""
    parts: list[str] = []
    for token in tokens:
        if token.type in {"text", "code_inline"}:
            parts.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
        elif token.type in {"image", "remote_picture"}:
            parts.append(words_of(token.children or ()))
    return "".join(parts)


def slug(words: str) -> str:
    """An id made of ``words``: letters, marks and digits of any script, lower case, joined by hyphens."""
    plain = _NOT_IN_SLUG.sub("-", _UNSEEN.sub("", words).lower()).strip("-")
    return plain[:_LONGEST_SLUG].rstrip("-") or "section"


@dataclass(frozen=True, slots=True)
class HeadingId:
    """What a heading asks for: an id of its own, or (``given`` False) one made from its words."""

    name: str
    given: bool


def heading_id(opening: Token, words: Token) -> HeadingId:
    """The id a heading asks for, once ``heading_braces`` and ``inline`` have run."""
    own = opening.attrGet("id")
    if own and own != MARK_ID:
        return HeadingId(str(own), given=True)
    return HeadingId(slug(words_of(words.children or ())), given=False)


def assign_ids(wanted: Iterable[HeadingId]) -> list[str]:
    """Final ids, in order: given ones as they are, made ones numbered where the name is taken (``-2``, ``-3``).

    Only the order and names of headings matter, so an edit elsewhere changes none of them.
    """
    wanted = list(wanted)
    taken = {heading.name for heading in wanted if heading.given}
    next_number: dict[str, int] = {}
    ids: list[str] = []
    for heading in wanted:
        name = heading.name
        if not heading.given:
            number = next_number.get(name, 1)
            while name in taken:
                number += 1
                name = f"{heading.name}-{number}"
            next_number[heading.name] = number
            taken.add(name)
        ids.append(name)
    return ids
