"""The words of a paragraph without its signs, each with its place in the source; the parser is listened to."""

import re
from collections.abc import Callable, Sequence
from typing import Literal

from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline import link_pairs as pair
from markdown_it.rules_inline.emphasis import postProcess as read_emphasis  # noqa: N813
from markdown_it.rules_inline.strikethrough import postProcess as read_strikes  # noqa: N813
from markdown_it.token import Token

from kbstudio.text.markdown.parser import MOST_BRACKETS, MOST_UNCLOSED, PARSER, References
from kbstudio.ui.comparison.read_pieces import Builder, Construct, Style

LONGEST = 20_000
"""Code points of one block up to which it is read; a longer one is shown as typed."""

_ADDRESS = re.compile(r"\(\s*<?([^\s<>)]+)")
_VARIABLE = re.compile(r"\{\{[^{}\n]*\}\}")
_KINDS = {"strong_open": "strong", "em_open": "em", "s_open": "strike", "link_open": "link"}
_AT = "at"

Place = Callable[[int], int]
"""The place in the block's source of a place in the words read."""


class _Listening(StateInline):
    """Notes at which place of the words each token begins."""

    def __init__(self, words: str, references: References, tokens: list[Token]) -> None:
        super().__init__(words, PARSER, {"references": references}, tokens)
        self._began = -1

    def append_pending(self, text: str) -> None:
        if self._began < 0:
            self._began = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta[_AT] = max(self._began, 0)
        self._began = -1
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        # Spaces at a line's end may have been taken back, and with them all that was pending.
        self._began = -1
        token.meta[_AT] = self.pos
        return token


def read_words(builder: Builder, words: str, place: Place, references: References) -> None:
    """Add the words of ``words``, markup taken off; ``place`` says where each letter stands in the source."""
    opened = words.count("[")
    hard = opened > MOST_BRACKETS or opened - words.count("]") > MOST_UNCLOSED
    first = builder.length
    writer = _Writer(builder, words, place, references)
    if len(words) > LONGEST or hard:
        writer.same(words, 0)
    else:
        writer.write(_tokens(words, references))
    read = "".join(builder.parts)[first:] if "{{" in words else ""
    builder.styles += [
        Style(first + found.start(), first + found.end(), "variable") for found in _VARIABLE.finditer(read)
    ]


def _tokens(words: str, references: References) -> list[Token]:
    tokens: list[Token] = []
    state = _Listening(words, references, tokens)
    PARSER.inline.tokenize(state)
    after = 0
    for number, token in enumerate(tokens):
        if token.type == "text":
            # Signs in a row are told one by one, and an address between angle brackets stands behind the first.
            auto = number and tokens[number - 1].type == "link_open" and tokens[number - 1].markup == "autolink"
            token.meta[_AT] = max(token.meta[_AT] + bool(auto), after)
            after = token.meta[_AT] + len(token.content)
    for rule in (pair, read_strikes, read_emphasis):
        rule(state)
    return tokens


class _Writer:
    """Writes tokens with their places into a builder."""

    def __init__(self, builder: Builder, words: str, place: Place, references: References) -> None:
        self._to, self._words, self._place, self._references = builder, words, place, references
        self._open: list[tuple[str, int, int, str]] = []

    def write(self, tokens: Sequence[Token]) -> None:
        """Write all of them."""
        for number, token in enumerate(tokens):
            at = token.meta[_AT]
            until = next((later.meta[_AT] for later in tokens[number + 1 :]), len(self._words))
            self._write(token, at, max(at, until))
        while self._open:
            self._close(len(self._words))

    def _write(self, token: Token, at: int, until: int) -> None:
        to = self._to
        if token.type == "text":
            if self._words.startswith(token.content, at):
                self.same(token.content, at)
            else:
                to.add(token.content, self._place(at), max(self._place(until), self._place(at)))
        elif token.type == "text_special":
            end = at + len(token.markup)
            if token.info == "escape":
                begin = to.length
                self.same(token.content, end - len(token.content))
                to.constructs.append(Construct(self._place(at), self._place(end), begin, to.length, "escape"))
            else:
                to.add(token.content, self._place(at), self._place(end))
        elif token.type == "softbreak":
            to.add(" ", self._place(self._words.find("\n", at)))
        elif token.type == "hardbreak":
            to.add("\n", self._place(self._words.find("\n", at)))
        elif token.type == "code_inline":
            self._write_code(token, at, until)
        elif token.type == "image":
            self._write_picture(token, at, until)
        elif token.type in _KINDS:
            # A link's place is behind its bracket, that of strong words at the last of their signs.
            begin = at - (token.type == "link_open" and token.markup != "autolink")
            begin -= 1 if token.type == "strong_open" else 0
            self._open.append((_KINDS[token.type], begin, to.length, str(token.attrGet("href") or "")))
        elif token.nesting < 0 and self._open:
            self._close(until if token.type == "link_close" else at + len(token.markup))

    def same(self, text: str, at: int) -> None:
        """Add letters that stand in the words from ``at``."""
        last = len(text) - 1
        if last >= 0 and self._place(at + last) - self._place(at) == last:
            self._to.add(text, self._place(at))
            return
        for offset, letter in enumerate(text):
            self._to.add(letter, self._place(at + offset))

    def _close(self, until: int) -> None:
        kind, begin, start, detail = self._open.pop()
        self._to.style(start, kind)
        self._to.constructs.append(
            Construct(self._place(begin), self._place(until), start, self._to.length, kind, detail)
        )

    def _write_code(self, token: Token, at: int, until: int) -> None:
        start, signs = self._to.length, len(token.markup)
        raw = self._words[at + signs :].replace("\n", " ")
        begin = at + signs + (not raw.startswith(token.content))
        self.same(token.content, begin)
        self._to.style(start, "code")
        self._to.constructs.append(Construct(self._place(at), self._place(until), start, self._to.length, "code"))

    def _write_picture(self, token: Token, at: int, until: int) -> None:
        """The alternative text, and the address behind it: there is no other way to see which picture it is."""
        to, start = self._to, self._to.length
        inner = Builder()
        first = at + 2
        read_words(inner, token.content, lambda offset: self._place(first + offset), self._references)
        for run in inner.runs:
            to.add("".join(inner.parts)[run.start : run.end], run.source, run.source_end)
        to.style(start, "picture")
        begin, address = to.length, _ADDRESS.match(self._words, first + len(token.content) + 1)
        if address is not None:
            to.put(" " if begin > start else "")
            to.add(address[1], self._place(address.start(1)))
            to.style(begin, "address")
        to.constructs.append(
            Construct(self._place(at), self._place(until), start, to.length, "picture", str(token.attrGet("src") or ""))
        )
