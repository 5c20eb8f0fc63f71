"""Kinds of article: what each is called, must contain, starts from, and how it is reviewed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kbstudio.domain.locales import fallbacks


@dataclass(frozen=True)
class Part:
    """A part a kind asks for.

    ``names`` are the headings that satisfy it, per language; ``form`` is ``heading``, ``steps`` (a heading with an
    id also will do) or ``list``.
    """

    id: str
    names: Mapping[str, tuple[str, ...]]
    form: str = "heading"
    required: bool = True

    def name_in(self, locale: str) -> str:
        """What the part is called for a reader of ``locale``."""
        for tag in (*fallbacks(locale), "en"):
            if self.names.get(tag):
                return self.names[tag][0]
        return self.id


@dataclass(frozen=True)
class Limits:
    """How many characters the channel of a kind takes: 0 where it takes any. ``blocks`` are by kind of block."""

    title: int = 0
    blocks: Mapping[str, int] = field(default_factory=dict)

    def of(self, block: str) -> int:
        """The most characters of a block of this kind; "title" is the title."""
        return self.title if block == "title" else self.blocks.get(block, 0)


@dataclass(frozen=True)
class Kind:
    """A kind of article, read from resources/kinds or added by a library."""

    code: str
    names: Mapping[str, str]
    descriptions: Mapping[str, str] = field(default_factory=dict)
    icon: str = "ph.file-text"
    review_policy: str = "library"
    cadence_days: int = 180
    parts: tuple[Part, ...] = ()
    templates: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)

    def name_in(self, locale: str) -> str:
        """What the kind is called for a reader of ``locale``."""
        return _in(self.names, locale) or self.code

    def template_in(self, locale: str) -> str:
        """The text a new article in ``locale`` starts from; empty where there is none."""
        return _in(self.templates, locale)


def _in(texts: Mapping[str, str], locale: str) -> str:
    return next((texts[tag] for tag in (*fallbacks(locale), "en") if tag in texts), "")
