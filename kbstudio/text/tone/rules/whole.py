"""Rules of our own on a whole text: how easily it is read, how much it may hold, how long it is, what it has to say."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kbstudio.text.tone.fields import BadRule, Fields
from kbstudio.text.tone.finding import NO_ACTION
from kbstudio.text.tone.levels import Sums, has_level, is_ease, level, sums
from kbstudio.text.tone.messages import said
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.rules.base import Definition, DocumentRule, Hit, Setting

_NO_PROSE = frozenset({"heading", "table", "alt", "title"})
_NOT_SENT = frozenset({"heading", "alt", "title"})
_WHERE = ("first", "last", "anywhere")

EMOJI = r"\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f"
"""What ``emoji`` stands for as a token: signs that are shown as little pictures."""


class ReadingLevel(DocumentRule):
    """A text that is harder to read than ``ease`` (0 to 100) or ``grade`` (years of school) allow.

    The formula is the one made for the language; ``%s`` is its value, the second ``%s`` its name.
    """

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(replace(definition, scope=("text",)))
        self._locale = setting.locale
        if not has_level(self._locale):
            raise BadRule("without_formula", line=fields.line("extends"), locale=self._locale)
        key = "ease" if is_ease(self._locale) else "grade"
        if fields.raw(key) is None:
            raise BadRule("wants_bound", line=fields.line("extends"), key=key, locale=self._locale)
        self._bound = fields.number(key)
        fields.known |= {"ease", "grade"}

    def sees(self, passage: Passage) -> Sequence[Sums]:
        """The sums of a passage of prose."""
        return () if passage.scope & _NO_PROSE else (sums(passage.text, self._locale),)

    def fold(self, seen: Iterable[tuple[int, Sequence[Sums]]]) -> Iterator[tuple[int, Hit]]:
        """One for the text, at its top."""
        total = Sums()
        for _, passages in seen:
            for each in passages:
                total = total.plus(each)
        found = level(total, self._locale)
        if found and (found.value < self._bound if found.is_ease else found.value > self._bound):
            own, value = self.definition, f"{found.value:.0f}"
            message = said(own.message, value, found.formula), said(own.description, value, found.formula)
            yield 0, Hit(0, 0, *message, NO_ACTION, at_top=True)


class Budget(DocumentRule):
    """More than ``max`` matches of ``token`` in one text: each that is too many; ``token: emoji`` are all emoji."""

    def __init__(self, definition: Definition, fields: Fields, _setting: Setting) -> None:
        super().__init__(definition)
        token = fields.text("token")
        if not token:
            raise BadRule("wants_text", line=fields.line("extends"), key="token")
        self._pattern = Pattern(EMOJI if token == "emoji" else token, ignore_case=fields.flag("ignorecase"))
        self._most = fields.number("max")
        self.patterns = (self._pattern,)

    def sees(self, passage: Passage) -> Sequence[tuple[int, int, str]]:
        """Each match in the passage."""
        return [(*match.span(), match[0]) for match in self._pattern.finds(passage.text) if match[0]]

    def fold(self, seen: Iterable[tuple[int, Sequence[tuple[int, int, str]]]]) -> Iterator[tuple[int, Hit]]:
        """Those beyond the bound, in the order of the text."""
        every = [(number, found) for number, passages in seen for found in passages]
        for number, (start, end, match) in every[int(self._most) :]:
            yield number, self.hit(start, end, match)


class Length(DocumentRule):
    """A text of more than ``max`` characters; ``%s`` is how long it is, the second ``%s`` how long it may be.

    Spaces count, and one for the break between two paragraphs; headings and descriptions of pictures are not sent.
    """

    def __init__(self, definition: Definition, fields: Fields, _setting: Setting) -> None:
        super().__init__(definition)
        self._most = int(fields.number("max"))
        if self._most <= 0:
            raise BadRule("wants_number", line=fields.line("max") or fields.line("extends"), key="max")

    def sees(self, passage: Passage) -> Sequence[int]:
        """How long the passage is."""
        return () if passage.scope & _NOT_SENT or not passage.text.strip() else (len(passage.text.strip()),)

    def fold(self, seen: Iterable[tuple[int, Sequence[int]]]) -> Iterator[tuple[int, Hit]]:
        """One for the text, at its top."""
        every = [length for _, passages in seen for length in passages]
        whole = sum(every) + len(every) - 1
        if whole > self._most:
            own, values = self.definition, (str(whole), str(self._most))
            message = said(own.message, *values), said(own.description, *values)
            yield 0, Hit(0, 0, *message, NO_ACTION, at_top=True)


class Required(DocumentRule):
    """A text in which nothing matches ``tokens`` where one has to: a greeting, a closing, an apology.

    ``where`` is the first or the last paragraph, or anywhere.
    """

    def __init__(self, definition: Definition, fields: Fields, _setting: Setting) -> None:
        super().__init__(definition)
        self._where = fields.text("where", "anywhere")
        if self._where not in _WHERE:
            raise BadRule("wants_place", line=fields.line("where"), where=self._where)
        self._pattern = Pattern("|".join(fields.texts("tokens")), ignore_case=fields.flag("ignorecase"))
        self.patterns = (self._pattern,)

    def sees(self, passage: Passage) -> Sequence[tuple[bool, int]]:
        """Whether it is in the passage, and how long that is."""
        return () if passage.scope & _NO_PROSE else ((self._pattern.found(passage.text), len(passage.text)),)

    def fold(self, seen: Iterable[tuple[int, Sequence[tuple[bool, int]]]]) -> Iterator[tuple[int, Hit]]:
        """One, at the paragraph it is missing from; at the top of the text where that may be any."""
        every = [(number, *found) for number, passages in seen for found in passages]
        looked = {"first": every[:1], "last": every[-1:]}.get(self._where, every)
        if not looked or any(there for _, there, _ in looked):
            return
        own = self.definition
        if self._where == "anywhere":
            yield 0, Hit(0, 0, own.message, own.description, NO_ACTION, at_top=True)
        else:
            number, _, length = looked[0]
            yield number, self.hit(0, length)
