"""The links of a text, for checks and for finding what points where; code is not looked into."""

from dataclasses import dataclass
from urllib.parse import unquote

from kbstudio.text.markdown.addresses import article_in, is_allowed
from kbstudio.text.markdown.parser import tokens_of


@dataclass(frozen=True)
class Link:
    """A link as written. ``target`` is the article code, or the whole address of a link out of the library;
    it is empty for a place in the same text. ``fragment`` is the heading id; ``line`` counts from 0."""

    target: str
    fragment: str
    line: int
    is_article: bool = False


def links_in(text: str) -> tuple[Link, ...]:
    """All links of ``text`` in order: to articles, to places in the same text, and out of the library."""
    found: list[Link] = []
    for token in tokens_of(text):
        if token.type != "inline":
            continue
        line = token.map[0] if token.map else 0
        for child in token.children or ():
            if child.type in {"softbreak", "hardbreak"}:
                line += 1
            elif child.type == "link_open" and child.tag == "a":
                found.append(_link(str(child.attrGet("href")), line))
    return tuple(found)


def _link(address: str, line: int) -> Link:
    article = article_in(address)
    if article:
        return Link(article[0], unquote(article[1]), line, is_article=True)
    if address.startswith("#"):
        return Link("", unquote(address[1:]), line)
    return Link(address if is_allowed(address) else "", "", line)


def article_codes(text: str) -> tuple[str, ...]:
    """Codes of the articles ``text`` links to, each once, in order of appearance."""
    return tuple(dict.fromkeys(link.target for link in links_in(text) if link.is_article))
