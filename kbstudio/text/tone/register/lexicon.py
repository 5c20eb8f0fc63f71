"""The words by which a language shows its register, read from what a lexicon file says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import regex

from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.register.wording import Wording

CLASSES = ("formal", "informal", "impersonal")
GENDERS = ("masculine", "feminine", "slash")

_NAME = regex.compile(r"\{(\w+)\}")


class Place(StrEnum):
    """Where a word has to stand to show a register."""

    ANYWHERE = "words"
    VERB = "verbs"
    """Anywhere, unless the sentence speaks of the word itself."""
    OPENING = "openings"
    """Where a sentence or a step opens: elsewhere it is another form of the verb, or a noun."""
    OBJECT = "objects"
    """As OPENING, and what it is done to follows: even at the opening it may be a noun."""


class Case(StrEnum):
    """How a word has to be written to show a register."""

    ANY = ""
    SMALL = "small"
    CAPITAL = "capital"
    """With a capital where no sentence opens, so that it was chosen."""


@dataclass(frozen=True)
class Form:
    """One way to speak to the reader, or of somebody's gender.

    ``fits`` are the classes it can be used in (all for a form that addresses nobody), the first is what it is called;
    ``variant`` parts forms of one class that a text should not mix, ``gender`` is what it gives away.
    """

    fits: tuple[str, ...]
    variant: str = ""
    gender: str = ""
    case: Case = Case.ANY

    @property
    def addresses(self) -> bool:
        """Whether it belongs to some of the classes and not to others."""
        return len(self.fits) < len(CLASSES)

    @property
    def is_guest(self) -> bool:
        """Whether it names nobody and so stands beside another address without being mixed with it."""
        return self.fits[0] == "impersonal" and len(self.fits) > 1


@dataclass(frozen=True)
class Lexicon:
    """The forms of a language and where they are found.

    ``words`` gives for each word its forms with the place each asks for; of several the first that suits is taken.
    """

    words: Mapping[str, tuple[tuple[Place, Form], ...]]
    patterns: tuple[tuple[Pattern, Form], ...]
    never: frozenset[str] = frozenset()
    """What patterns match and should not, and words that are no known one with something written in front of it."""
    prefixes: tuple[str, ...] = ()
    """What is written in front of a word without a space, the longest first; ``joining`` of them is "and"."""
    joining: str = ""
    lead_ins: frozenset[str] = frozenset()
    """Words such as "please" behind which a sentence opens anew."""
    introductions: frozenset[str] = frozenset()
    """Words such as "if", whose clause ends at the first comma."""
    introducing: tuple[str, ...] = ()
    """What such words begin with, where they are written together with the next one."""
    objects: Pattern | None = None
    """What follows a verb that is done to something."""
    nouns: Pattern | None = None
    """What in the rest of a sentence tells that its opening was a noun."""
    mentions: Pattern | None = None
    """What behind a verb tells that it is spoken of, or told of somebody, and not said to the reader."""
    wording: Wording = field(default_factory=Wording)
    """What is said of findings in the language itself; English where it says nothing."""

    @property
    def every_pattern(self) -> tuple[Pattern, ...]:
        """All it matches with."""
        signs = (self.objects, self.nouns, self.mentions)
        return (*(pattern for pattern, _ in self.patterns), *(each for each in signs if each is not None))


def read_lexicon(data: Mapping[str, Any], *, readers: Iterable[str] = ()) -> Lexicon:
    """The lexicon that a parsed file describes.

    ``readers`` are nouns for those who read, such as "customer", besides those the lexicon has. KeyError or ValueError
    where it is none.
    """
    lists = {name: list(map(str, words)) for name, words in data.get("lists", {}).items()}
    lists["readers"] = [*lists.get("readers", []), *(regex.escape(each) for each in readers)]
    words: dict[str, list[tuple[Place, Form]]] = {}
    patterns: list[tuple[Pattern, Form]] = []
    for each in data["forms"]:
        form = Form(_fits(each), each.get("variant", ""), _gender(each), Case(each.get("case", "")))
        for place in Place:
            for word in _texts(each.get(place, ())):
                words.setdefault(word.casefold(), []).append((place, form))
        patterns += [(Pattern(_filled(pattern, lists)), form) for pattern in _texts(each.get("patterns", ()))]
    signs = data.get("signs", {})
    return Lexicon(
        words={word: tuple(forms) for word, forms in words.items()},
        patterns=tuple(patterns),
        never=frozenset(word.casefold() for word in _texts(data.get("never", ()))),
        prefixes=tuple(sorted(data.get("prefixes", ()), key=len, reverse=True)),
        joining=data.get("joining", ""),
        lead_ins=frozenset(_texts(data.get("lead_ins", ()))),
        introductions=frozenset(_texts(data.get("introductions", ()))),
        introducing=tuple(_texts(data.get("introducing", ()))),
        wording=Wording(**data.get("wording", {})),
        **{name: Pattern(_filled(pattern, lists)) for name, pattern in signs.items()},
    )


def _texts(words: str | Sequence[str]) -> list[str]:
    """A list of words, which may be written as one text."""
    return words.split() if isinstance(words, str) else list(words)


def _fits(form: Mapping[str, Any]) -> tuple[str, ...]:
    fits = tuple(form.get("fits", CLASSES))
    if not fits or not set(fits) <= set(CLASSES):
        raise ValueError(f"no classes of address: {fits}")
    return fits


def _gender(form: Mapping[str, Any]) -> str:
    gender = form.get("gender", "")
    if gender and gender not in GENDERS:
        raise ValueError(f"no gender of words: {gender}")
    return gender


def _filled(pattern: str, lists: Mapping[str, Sequence[str]]) -> str:
    """``pattern`` with the words of a list as alternatives where its name stands in braces."""
    return _NAME.sub(lambda name: "|".join(lists[name[1]]) if name[1] in lists else name[0], pattern)
