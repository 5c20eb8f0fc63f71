"""The text of a guideline: prose, and sections with examples and rules, read from its Markdown and written into it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from kbstudio.text.markdown.scan import Block, scan
from kbstudio.text.tone.fields import Note
from kbstudio.text.tone.places import Lines

DONT, DO = "✗", "✓"
"""What an item begins with that is an example of what to avoid, or to do."""

_HEADING = regex.compile(
    r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*(?:\{#([\w-]{1,100})(?:[ \t][^{}]*)?\})?[ \t#]*\Z", regex.DOTALL
)
_EXAMPLE = regex.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+([✗✘✕❌✓✔✅])\uFE0F?\s*(.*)\Z", regex.DOTALL)
_OPENING = regex.compile(r"[ \t]*(`{3,}|~{3,})[ \t]*([\w-]*)[^\n]*\n")
_DONTS = frozenset("✗✘✕❌")
_YAML, _INI = frozenset({"yaml", "yml"}), frozenset({"ini"})
_SPACE = regex.compile(r"\s+")
_RULE = regex.compile(r"(?m)^extends[ \t]*:")


@dataclass(frozen=True)
class Example:
    """An example, and its line from 1."""

    text: str
    line: int


@dataclass(frozen=True)
class RuleText:
    """The YAML of a rule, called ``name`` within its guideline; ``line`` is that of its first line, from 1."""

    name: str
    yaml: str
    line: int


@dataclass(frozen=True)
class Section:
    """A part of a guideline with a heading that has an id; ``start`` and ``end`` are places in the body."""

    id: str
    title: str
    level: int
    start: int
    end: int
    line: int
    prose: str = ""
    donts: tuple[Example, ...] = ()
    dos: tuple[Example, ...] = ()
    rules: tuple[RuleText, ...] = ()


@dataclass(frozen=True)
class GuidelineText:
    """A whole guideline: what comes before its sections, these, and the layers over packages, as in ``.vale.ini``.

    ``layer_lines`` are those of the first line of each layer, from 1; ``notes`` tell rules that nobody would find.
    """

    prose: str
    sections: tuple[Section, ...] = ()
    layers: tuple[str, ...] = ()
    layer_lines: tuple[int, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def rules(self) -> int:
        """How many rules stand in it."""
        return sum(len(each.rules) for each in self.sections)

    @property
    def examples(self) -> int:
        """How many examples stand in it."""
        return sum(len(each.donts) + len(each.dos) for each in self.sections)

    def section(self, name: str) -> Section | None:
        """The section with an id, or the one a rule stands in."""
        return next(
            (each for each in self.sections if name == each.id or any(rule.name == name for rule in each.rules)), None
        )


def read_guideline(body: str) -> GuidelineText:
    """What the body of a guideline says; any text is one, if only of prose."""
    return _Reader(body).read()


def with_rule(
    body: str, name: str, *, title: str, prose: str, donts: Iterable[str], dos: Iterable[str], yaml: str
) -> str:
    """The body with a section written anew, or added at its end; its further rules and all else stay as they are."""
    known = read_guideline(body)
    section = known.section(name)
    level = section.level if section is not None else 2
    parts = [f"{'#' * level} {_one_line(title) or name} {{#{name}}}"]
    parts += [prose.strip()] if prose.strip() else []
    examples = [(DONT, text) for text in donts] + [(DO, text) for text in dos]
    items = [f"- {mark} {_one_line(text)}" for mark, text in examples if text.strip()]
    parts += ["\n".join(items)] if items else []
    rules = [yaml, *(rule.yaml for rule in section.rules[1:])] if section is not None else [yaml]
    parts += [_fenced("yaml", rule) for rule in rules if rule.strip()]
    if section is None:
        before, after = body, ""
    else:
        before, after = body[: section.start], body[section.end :]
        parts += [_fenced("ini", layer) for layer in read_guideline(body[section.start : section.end]).layers]
    written = "\n\n".join(parts) + "\n"
    whole = _joined(before, written, after)
    if section is None and read_guideline(whole).section(name) is None:
        # What was opened at the end and never closed would swallow it.
        whole = _joined(f"{body.rstrip()}\n{_closing(body)}\n", written, "")
    return whole


def without_rule(body: str, name: str) -> str:
    """The body without a section; the same where there is none."""
    section = read_guideline(body).section(name)
    return body if section is None else body[: section.start] + body[section.end :]


def _joined(before: str, written: str, after: str) -> str:
    lead = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
    return before + lead + written + ("\n" if after else "") + after


def _closing(body: str) -> str:
    """What ends the last block: a fence or a comment somebody forgot to close."""
    last = next((block for block in reversed(scan(body)) if block.kind != "blank"), None)
    opening = _OPENING.match(body[last.start :] + "\n") if last is not None and last.kind == "fence" else None
    return opening[1] if opening is not None else "-->"


class _Reader:
    """Reads one body; what stands beside its sections is kept as it comes by."""

    def __init__(self, body: str) -> None:
        self._body, self._lines = body, Lines(body)
        self._blocks = [block for block in scan(body) if block.kind != "blank"]
        self._layers: list[tuple[str, int]] = []
        self._notes: list[Note] = []

    def read(self) -> GuidelineText:
        blocks, starts = self._blocks, list(self._headings())
        prose = self._prose(blocks[: starts[0][0]] if starts else blocks)
        sections: dict[str, Section] = {}
        for number, (first, level, title, name) in enumerate(starts):
            most = starts[number + 1][0] if number + 1 < len(starts) else len(blocks)
            last = self._end(first, level, most)
            start = blocks[first].start
            end = blocks[last].start if last < len(blocks) else len(self._body)
            inside = blocks[first + 1 : last]
            if name in sections:
                # Two of a name would be told apart by nobody; the first counts.
                self._notes.append(Note("section_twice", (("name", name),), self._line(start)))
                self._prose([block for block in inside if self._code(block) not in _YAML])
            else:
                sections[name] = self._filled(Section(name, title, level, start, end, self._line(start)), inside)
            # What stands under a heading of its own is no part of the section before it.
            self._prose(blocks[last:most])
        layers, lines = [text for text, _ in self._layers], [line for _, line in self._layers]
        return GuidelineText(prose, tuple(sections.values()), tuple(layers), tuple(lines), tuple(self._notes))

    def _headings(self) -> Iterator[tuple[int, int, str, str]]:
        """(block, level, title, id) of each heading with an id."""
        for number, block in enumerate(self._blocks):
            match = self._heading(block) if not block.depth else None
            if match is not None and match[3]:
                yield number, len(match[1]), match[2].strip(), match[3]

    def _end(self, first: int, level: int, most: int) -> int:
        """The block a section ends before: the next heading that is not below its own."""
        for number in range(first + 1, most):
            match = self._heading(self._blocks[number])
            if match is not None and len(match[1]) <= level:
                return number
        return most

    def _heading(self, block: Block) -> "regex.Match[str] | None":
        if block.kind != "heading":
            return None
        return _HEADING.match(self._body[block.start : block.end].rstrip("\n"))

    def _filled(self, heading: Section, inside: Sequence[Block]) -> Section:
        donts: list[Example] = []
        dos: list[Example] = []
        rules: list[RuleText] = []
        rest: list[Block] = []
        for block in inside:
            source = self._body[block.start : block.end]
            if block.kind == "item" and (match := _EXAMPLE.match(source)) is not None:
                kept = Example(_SPACE.sub(" ", match[2]).strip(), self._line(block.start))
                (donts if match[1] in _DONTS else dos).append(kept)
            elif (fence := _fence(block, source)) is not None and fence[0] in _YAML:
                name = f"{heading.id}-{len(rules) + 1}" if rules else heading.id
                rules.append(RuleText(name, fence[1], self._line(block.start) + 1))
            else:
                rest.append(block)
        found = {"donts": tuple(donts), "dos": tuple(dos), "rules": tuple(rules)}
        return replace(heading, prose=self._prose(rest), **found)

    def _prose(self, blocks: Sequence[Block]) -> str:
        """The words of blocks as they are written; layers over packages are kept, rules nobody would find are noted."""
        kept: list[str] = []
        last = -1
        for block in blocks:
            source = self._body[block.start : block.end]
            fence = _fence(block, source)
            if fence is not None and fence[0] in _INI:
                self._layers.append((fence[1], self._line(block.start) + 1))
                continue
            if fence is not None and fence[0] in _YAML and _RULE.search(fence[1]):
                self._notes.append(Note("rule_alone", (), self._line(block.start)))
            gap = "" if last < 0 or last == block.start else "\n"
            kept.append(gap + source)
            last = block.end
        return "".join(kept).strip()

    def _code(self, block: Block) -> str:
        """The language of a fence; "" for anything else."""
        fence = _fence(block, self._body[block.start : block.end])
        return fence[0] if fence is not None else ""

    def _line(self, at: int) -> int:
        return self._lines.number(at) + 1


def _fence(block: Block, source: str) -> tuple[str, str] | None:
    """The language and the content of a fence; None for anything else."""
    opening = _OPENING.match(source) if block.kind == "fence" else None
    if opening is None:
        return None
    lines = source[opening.end() :].splitlines(keepends=True)
    mark = opening[1]
    if lines and lines[-1].strip().startswith(mark) and not lines[-1].strip().strip(mark[0]):
        lines = lines[:-1]
    return opening[2].lower(), "".join(lines)


def _fenced(language: str, content: str) -> str:
    ticks = "`" * max(3, *(len(run) + 1 for run in regex.findall(r"`{3,}", content)), 3)
    return f"{ticks}{language}\n{content.rstrip()}\n{ticks}"


def _one_line(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
