"""One block as HTML, and the little that blocks must agree on: heading ids, and which list holds a step's choices.

A block's HTML has gaps where the answer depends on the rest of the text. ``settle`` answers for the whole
document from a short list of events, so an edit never needs to read the other blocks again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from markdown_it.token import Token

from kbstudio.text.markdown.headings import HeadingId, assign_ids, heading_id
from kbstudio.text.markdown.lists import is_list, offers_choices
from kbstudio.text.markdown.parser import PARSER, LinkMap, References, read_words
from kbstudio.text.markdown.safety import safe_html
from kbstudio.text.markdown.source import MARK_CHOICES, MARK_ID

_CHOICES_GAP = f' class="{MARK_CHOICES}"'


@dataclass(frozen=True, slots=True)
class Event:
    """Something of a block that others depend on: a heading, or a list that may hold choices.

    ``level`` is a heading's level, 0 for one inside a quote or list, which neither starts nor ends a step.
    """

    kind: Literal["heading", "list", "choices"]
    heading: HeadingId | None = None
    level: int = 0


Answer = str | bool
"""To a heading: its id. To a list: whether it is shown as choices."""


@dataclass(slots=True)
class Block:
    """A rendered top-level block; ``html`` is ``template`` with its gaps filled by ``answers`` to ``events``."""

    template: str
    events: tuple[Event, ...]
    has_brackets: bool
    html: str
    answers: tuple[Answer, ...] = field(default=())


def make_block(tokens: list[Token], references: References, link: LinkMap | None) -> Block:
    """Read the words of a block's tokens and render it; gaps stay open until ``settle`` and ``fill``."""
    read_words(tokens, references, link)
    events: list[Event] = []
    has_brackets = False
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            wanted = heading_id(token, tokens[index + 1])
            level = int(token.tag[1]) if token.level == 0 else 0
            events.append(Event("heading", wanted, level))
            token.attrs = {"id": wanted.name if wanted.given else MARK_ID, **token.attrs}
        elif token.type == "inline" and "[" in token.content:
            has_brackets = True
    if is_list(tokens):
        choices = offers_choices(tokens)
        events.append(Event("choices" if choices else "list"))
        if choices:
            tokens[0].attrSet("class", MARK_CHOICES)
    html = PARSER.renderer.render(tokens, PARSER.options, {})
    template = safe_html(html, paths=link is not None)
    return Block(template, tuple(events), has_brackets, template)


def settle(events: Sequence[Event]) -> list[Answer]:
    """Answers to all events of a document, in order; linear in their number."""
    ids = iter(assign_ids(event.heading for event in events if event.heading is not None))
    answers: list[Answer] = [next(ids) if event.heading is not None else False for event in events]
    for position in _choices(events):
        answers[position] = True
    return answers


def _choices(events: Sequence[Event]) -> Iterable[int]:
    """Positions of the lists that are their step's last.

    A step is a heading with an id of its own and reaches to the next one, or to a heading no deeper than it.
    """
    step_level = 0
    last_list = -1
    for position, event in enumerate(events):
        if event.heading is None:
            if step_level:
                last_list = position
        elif event.level and (event.heading.given or event.level <= step_level):
            if last_list >= 0 and events[last_list].kind == "choices":
                yield last_list
            last_list = -1
            step_level = event.level if event.heading.given else 0
    if last_list >= 0 and events[last_list].kind == "choices":
        yield last_list


def fill(block: Block, answers: Sequence[Answer]) -> None:
    """Put the answers to a block's events into its HTML."""
    block.answers = tuple(answers)
    html = block.template
    for event, answer in zip(block.events, block.answers, strict=True):
        if event.kind == "choices":
            html = html.replace(_CHOICES_GAP, ' class="choices"' if answer else "", 1)
    if MARK_ID in html:
        pieces = html.split(MARK_ID)
        made = [
            str(answer)
            for event, answer in zip(block.events, block.answers, strict=True)
            if event.heading is not None and not event.heading.given
        ]
        html = "".join(part for pair in zip(pieces, [*made, ""], strict=True) for part in pair)
    block.html = html


def settle_all(blocks: Iterable[Block]) -> set[int]:
    """Settle a whole document; positions of the blocks whose HTML changed."""
    blocks = list(blocks)
    answers = settle([event for block in blocks for event in block.events])
    changed: set[int] = set()
    at = 0
    for position, block in enumerate(blocks):
        if not block.events:
            continue
        mine = tuple(answers[at : at + len(block.events)])
        at += len(block.events)
        if mine != block.answers:
            before = block.html
            fill(block, mine)
            if block.html != before:
                changed.add(position)
    return changed
