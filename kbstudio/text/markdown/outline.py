"""The headings of a text, with the ids they have in its HTML."""

from dataclasses import dataclass

from kbstudio.text.markdown.headings import assign_ids, heading_id, words_of
from kbstudio.text.markdown.parser import tokens_of


@dataclass(frozen=True)
class Heading:
    """A heading: level 1 to 6, its words, its id, its line from 0, and the class in its braces."""

    level: int
    text: str
    id: str
    line: int
    has_own_id: bool = False
    css_class: str = ""


def outline(text: str) -> tuple[Heading, ...]:
    """All headings of ``text`` in order, those in quotes and lists too."""
    tokens = tokens_of(text)
    places = [index for index, token in enumerate(tokens) if token.type == "heading_open"]
    wanted = [heading_id(tokens[index], tokens[index + 1]) for index in places]
    return tuple(
        Heading(
            level=int(tokens[index].tag[1]),
            text=" ".join(words_of(tokens[index + 1].children or ()).split()),
            id=name,
            line=(tokens[index].map or [0])[0],
            has_own_id=want.given,
            css_class=str(tokens[index].attrGet("class") or ""),
        )
        for index, want, name in zip(places, wanted, assign_ids(wanted), strict=True)
    )
