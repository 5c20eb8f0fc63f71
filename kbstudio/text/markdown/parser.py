"""The one Markdown parser: CommonMark with tables, strikethrough, task lists, heading ids and step choices.

Raw HTML is off: it is shown as text. The parser runs in two stages, so that an edit can look for block
boundaries without reading the words: ``parse_blocks``, then ``read_words`` on each block that changed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore, block, text_join
from markdown_it.token import Token

from kbstudio.text.markdown.addresses import is_allowed
from kbstudio.text.markdown.code import render_fence
from kbstudio.text.markdown.headings import heading_braces
from kbstudio.text.markdown.lists import task_items
from kbstudio.text.markdown.source import source_lines
from kbstudio.text.markdown.targets import render_box, render_remote_picture, tables_without_style, targets

DEEPEST = 40
"""Nesting levels (a list in a list counts two); what is nested deeper is not shown."""

_REMEMBERED = 100_000
"""Code points up to which a text looked into is remembered, in case the next question is about it too."""

MOST_BRACKETS = 5_000
"""Opening brackets in one paragraph; with more it is shown as typed, since each costs a search for its end."""
MOST_UNCLOSED = 100
"""The same for brackets that nothing closes."""

LinkMap = Callable[[str], str]
Definition = tuple[str, str, str]
"""Label, address and title of a reference definition."""
References = dict[str, dict[str, Any]]
"""What each label stands for, as the parser wants it."""


def _make() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST, "xhtmlOut": False})
    parser.enable(["table", "strikethrough"])
    parser.validateLink = lambda url: not _is_dangerous(url)  # pyright: ignore[reportAttributeAccessIssue]
    parser.add_render_rule("fence", render_fence)
    parser.add_render_rule("code_block", render_fence)
    parser.add_render_rule("remote_picture", render_remote_picture)
    parser.add_render_rule("task_box", render_box)
    return parser


def _is_dangerous(url: str) -> bool:
    """An address with a scheme that is not allowed: its link is not made, and the source stays to be seen."""
    return not is_allowed(url) and ":" in url.split("/", 1)[0]


def _words(state: StateCore) -> None:
    """The core rule ``inline``, except for paragraphs that only try how long we would read."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        opened = token.content.count("[")
        token.children = []
        if opened > MOST_BRACKETS or opened - token.content.count("]") > MOST_UNCLOSED:
            token.children.append(Token("text", "", 0, content=token.content))
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)


PARSER = _make()

_WORD_RULES = (heading_braces, _words, text_join, task_items, tables_without_style, targets)


@dataclass(slots=True)
class Section:
    """A top-level block: its first line (0-based) and its tokens, words unread until ``read_words``."""

    line: int
    tokens: list[Token]


@dataclass(slots=True)
class Parsed:
    """Top-level blocks in order, and every reference definition as (line, definition), in order."""

    sections: list[Section]
    definitions: list[tuple[int, Definition]]


def parse_blocks(lines: Sequence[str], first_line: int = 0) -> Parsed:
    """The block structure of ``lines`` (cleaned, see ``source``); line numbers count from ``first_line``."""
    env: dict[str, Any] = {}
    state = StateCore("\n".join(lines), PARSER, env)
    block(state)
    sections: list[Section] = []
    start = 0
    for index, token in enumerate(state.tokens):
        if token.level == 0 and token.nesting <= 0:
            group = state.tokens[start : index + 1]
            start = index + 1
            sections.append(Section((group[0].map or [0])[0] + first_line, group))
    found = [(label, entry) for label, entry in env.get("references", {}).items()]
    found += [(entry["label"], entry) for entry in env.get("duplicate_refs", ())]
    definitions = [(entry["map"][0] + first_line, (label, entry["href"], entry["title"])) for label, entry in found]
    return Parsed(sections, sorted(definitions, key=lambda definition: definition[0]))


def references_of(definitions: Sequence[tuple[int, Definition]]) -> References:
    """What each label stands for: the first definition of it counts."""
    references: References = {}
    for _, (label, href, title) in definitions:
        references.setdefault(label, {"title": title, "href": href})
    return references


def read_words(tokens: list[Token], references: References, link: LinkMap | None = None) -> list[Token]:
    """Run the inline stage over the tokens of one block, in place, and return them."""
    state = StateCore("", PARSER, {"references": references, "link": link}, tokens)
    for rule in _WORD_RULES:
        rule(state)
    return state.tokens


def tokens_of(text: str) -> tuple[Token, ...]:
    """All tokens of a text, words read; for what looks into a text without showing it, and does not change them."""
    return _remembered(text) if len(text) <= _REMEMBERED else _read(text)


# One step of an article asks its text for headings, parts, lists and links, one after the other.
@lru_cache(maxsize=8)
def _remembered(text: str) -> tuple[Token, ...]:
    return _read(text)


def _read(text: str) -> tuple[Token, ...]:
    parsed = parse_blocks(source_lines(text))
    references = references_of(parsed.definitions)
    return tuple(token for section in parsed.sections for token in read_words(section.tokens, references))
