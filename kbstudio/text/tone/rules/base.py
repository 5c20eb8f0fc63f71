"""What all rules are: a definition, the passages they read, and hits in them."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from kbstudio.text.tone.fields import Note
from kbstudio.text.tone.finding import NO_ACTION, Action, Severity
from kbstudio.text.tone.gate import Gate
from kbstudio.text.tone.messages import said
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Pattern, words_pattern
from kbstudio.text.tone.scopes import Selector

if TYPE_CHECKING:
    # The rules of register are rules themselves.
    from kbstudio.text.tone.register.lexicon import Lexicon


@dataclass(frozen=True)
class Definition:
    """What every rule says of itself; ``name`` is ``Style.Rule``, ``limit`` 0 where all findings are told."""

    name: str
    extends: str
    message: str
    level: Severity = Severity.WARNING
    description: str = ""
    link: str = ""
    limit: int = 0
    scope: tuple[str, ...] = ("text",)
    action: Action = NO_ACTION


class Hit(NamedTuple):
    """A place in a passage that breaks a rule, and what to say of it."""

    start: int
    end: int
    message: str
    description: str
    action: Action
    at_top: bool = False
    """Whether it is told at the top of the text, since it is about the whole of it."""


@dataclass(frozen=True)
class Words:
    """The words a library accepts and rejects, each a pattern; rules do not object to the first."""

    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()


class Speller(Protocol):
    """Knows the words of a language."""

    @property
    def locale(self) -> str:
        """Whose words it knows, as ``en-GB``; empty where a rule named its dictionaries."""
        ...

    def knows(self, word: str) -> bool:
        """Whether a word is spelled as it should be."""
        ...

    def suggest(self, word: str) -> Sequence[str]:
        """Words that may be meant by a misspelt one, the likeliest first; this may take a second."""
        ...


@dataclass(frozen=True)
class Wanted:
    """The dictionary a rule of spelling asks for; all empty for the usual one of the language."""

    rule: str
    locale: str
    dictionaries: tuple[str, ...] = ()
    folder: str = ""
    affixes: str = ""
    words: str = ""
    append: bool = False
    ignored: tuple[str, ...] = ()


Tagger = Callable[[Sequence[str]], list[frozenset[str]]]
"""Tells for each word of a sentence the parts of speech it may be, by their names in the Penn Treebank."""


@dataclass(frozen=True)
class Setting:
    """What rules are built with besides their own text."""

    words: Words = field(default_factory=Words)
    word_template: str = ""
    locale: str = "en"
    speller: Callable[[Wanted], Speller | None] = lambda _: None
    tagger: Callable[[str], Tagger | None] = lambda _: None
    """What tells parts of speech in a language; None where nothing does."""
    lexicon: Callable[[str, tuple[str, ...]], "Lexicon | None"] = lambda _locale, _readers: None
    """The lexicon of register of a locale, and of nouns for readers; None where there is none."""


class Rule(ABC):
    """A rule that looks at each passage for itself."""

    reads_whole = False
    """Whether it is a DocumentRule."""

    def __init__(self, definition: Definition) -> None:
        self.definition = definition
        self.selector = Selector(definition.scope)
        self.gate: Gate | None = None
        """Passages it lets through may be hit; None lets all through."""
        self.patterns: tuple[Pattern, ...] = ()
        """All it matches with, so that they can be tried before the rule is used."""
        self.notes: tuple[Note, ...] = ()
        """What does not keep it from being used, but from doing all it was written for."""

    @abstractmethod
    def hits(self, passage: Passage) -> Iterable[Hit]:
        """The places in a passage that break the rule."""

    def hit(self, start: int, end: int, *values: str, action: Action | None = None, message: str | None = None) -> Hit:
        """A hit that says the rule's message with ``values`` in it."""
        own = self.definition
        return Hit(
            start,
            end,
            said(own.message if message is None else message, *values),
            said(own.description, *values),
            own.action if action is None else action,
        )


class DocumentRule(Rule):
    """A rule that needs the whole text: what it saw in each passage is kept, and put together for all of them."""

    reads_whole = True

    @abstractmethod
    def sees(self, passage: Passage) -> Sequence[Any]:
        """What a passage adds; kept as long as the passage stays as it is."""

    @abstractmethod
    def fold(self, seen: Iterable[tuple[int, Sequence[Any]]]) -> Iterator[tuple[int, Hit]]:
        """The hits of the whole text, each with the number of its passage; ``seen`` is in the order of the text."""

    def hits(self, passage: Passage) -> Iterable[Hit]:
        """The hits of a text of one passage."""
        return [hit for _, hit in self.fold([(0, self.sees(passage))])]


class Exceptions:
    """Words a rule does not object to: its own and, unless it says ``vocab: false``, the library's."""

    def __init__(self, own: Iterable[str], setting: Setting, *, vocab: bool = True) -> None:
        words = [*own, *(setting.words.accepted if vocab else ())]
        # The longest first: of two that begin alike the longer one is meant.
        self.words = sorted((word for word in words if word.strip()), key=len, reverse=True)
        self.pattern: Pattern | None = words_pattern("|".join(self.words)) if self.words else None
        self.patterns: tuple[Pattern, ...] = (self.pattern,) if self.pattern else ()

    def allow(self, text: str) -> bool:
        """Whether one of them stands in ``text``."""
        return self.pattern is not None and self.pattern.found(text)
