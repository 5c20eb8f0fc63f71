"""Rule books: all that holds for a text as plain values, and checking with them, in this process or in another."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import blake2b
from threading import Lock

from kbstudio.domain.guidelines import Resolved, Scope
from kbstudio.services.tone.kept_files import KeptFiles
from kbstudio.services.tone.problems import about_note, about_stop
from kbstudio.services.tone.registers import register_lexicon
from kbstudio.services.tone.spellers import Spellers
from kbstudio.services.tone.taggers import tagger_of
from kbstudio.services.tone.term_rules import TermRules
from kbstudio.text.tone.actions import Suggesting
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.fields import BadRule
from kbstudio.text.tone.finding import Finding, Severity
from kbstudio.text.tone.page import Page
from kbstudio.text.tone.reading import read_rules
from kbstudio.text.tone.rules.base import Rule, Setting
from kbstudio.text.tone.rules.spelling import Spelling
from kbstudio.text.tone.styles import Problem, Styles, read_words
from kbstudio.text.translation.terms import Concept

_KEPT_BOOKS = 8
_ABOUT_WORDS = frozenset({"without_dictionary", "other_dictionary"})
"""What whoever writes is told of the rules besides what they find."""


@dataclass(frozen=True)
class OwnRule:
    """A rule that stands in a guideline, by the name its findings have; ``level`` is another than it says, or "".

    Of a guideline that is recommended, errors are warnings: it is ``soft``. ``parts`` are levels of those a rule of
    register comes to, by their names, "" for one that is switched off.
    """

    name: str
    yaml: str
    level: str = ""
    soft: bool = False
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class RuleBook:
    """What holds for texts of a locale: rules of guidelines, packages with what is switched in them, and terms.

    Plain values, so that another process can have it; ``key`` names its content. ``dictionaries`` is a folder with
    dictionaries of one's own, "" for none.
    """

    locale: str
    resolved: Resolved = field(default_factory=lambda: Resolved(Scope()), compare=False)
    own: tuple[OwnRule, ...] = ()
    styles: tuple[str, ...] = ()
    switches: tuple[tuple[str, bool], ...] = ()
    levels: tuple[tuple[str, str], ...] = ()
    vocabularies: tuple[str, ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()
    concepts: tuple[Concept, ...] = ()
    dictionaries: str = ""

    @cached_property
    def key(self) -> str:
        """32 hexadecimal digits that are the same for the same rules."""
        rules = (self.own, self.styles, self.switches, self.levels, self.vocabularies, self.files, self.concepts)
        whole = repr((self.locale, self.dictionaries, *rules))
        return blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be found with it."""
        return not (self.own or self.styles or self.concepts or any(on for _, on in self.switches))


@dataclass(frozen=True)
class Checked:
    """What was found in a text; rules that were stopped, with a sentence each; and what could not be checked.

    ``in_title`` was found in the title above it, places counted from the beginning of the title.
    """

    findings: tuple[Finding, ...] = ()
    stopped: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()
    in_title: tuple[Finding, ...] = ()


class UnknownBook(Exception):
    """This process has no book with such a key; send it."""


def setting_of(book: RuleBook) -> Setting:
    """What the rules of a book are built with."""
    files = KeptFiles(dict(book.files))
    words, _ = read_words(files, book.vocabularies)
    return Setting(words, "", book.locale or "en", Spellers(files, book.dictionaries), tagger_of, register_lexicon)


def rules_of(book: RuleBook, *, unusable: Callable[[Problem], object] = lambda _: None) -> list[Rule]:
    """The rules of a book; those that cannot be used are told to ``unusable``."""
    setting = setting_of(book)
    levels = {name: Severity(level) for name, level in book.levels}
    switches = dict(book.switches)
    styles = Styles(KeptFiles(dict(book.files)), setting, levels)
    found = [rule for style in book.styles for rule in styles.rules_of(style) if switches.get(_file(rule), True)]
    for name, on in book.switches:
        if on and name.split(".", 1)[0] not in book.styles:
            rules = styles.named(".".join(name.split(".")[:2]))
            found += [rule for rule in rules if name in (_file(rule), rule.definition.name)]
    parts = {name: levels.get(name, "") for name, on in book.switches if not on or name in levels}
    found = list(_with_parts(found, parts))
    for own in book.own:
        try:
            level = Severity(own.level) if own.level else None
            rules = read_rules(own.yaml.encode("utf-8", "surrogatepass"), own.name, setting, level=level)
        except BadRule as bad:
            unusable(Problem(own.name, "", bad))
            continue
        for rule in rules:
            if own.soft and level is None and rule.definition.level is Severity.ERROR:
                rule.definition = replace(rule.definition, level=Severity.WARNING)
        found += _with_parts(rules, {f"{own.name}.{part}": level for part, level in own.parts})
    for problem in styles.problems:
        unusable(problem)
    return found


def _with_parts(rules: Iterable[Rule], said: Mapping[str, str]) -> Iterator[Rule]:
    """Rules without those that are switched off by their whole name, "" as its level, others with the level said."""
    for rule in rules:
        level = said.get(rule.definition.name)
        if level and level != rule.definition.level:
            rule.definition = replace(rule.definition, level=Severity(level))
        if level != "":
            yield rule


def check_with(book: RuleBook, text: str, mark: str = "md") -> Checked:
    """What the rules of a book find in a text; the book is kept ready for the next one."""
    if book.is_empty:
        return Checked()
    key = book.key
    return (_kept(key) or _keep(key, book)).check(text, mark)


def check_kept(key: str, text: str, mark: str = "md") -> Checked:
    """The same with a book this process was given before; raises UnknownBook where it was not."""
    if key == _EMPTY:
        return Checked()
    ready = _kept(key)
    if ready is None:
        raise UnknownBook(key)
    return ready.check(text, mark)


def check_page(page: Page, book: RuleBook) -> Checked:
    """What the rules of a book find in a title and the text beneath it."""
    return _parted(page, check_with(book, page.whole))


def check_page_kept(page: Page, key: str) -> Checked:
    """The same with a book this process was given before; raises UnknownBook where it was not."""
    return _parted(page, check_kept(key, page.whole))


def suggesting(check: str, key: str, book: RuleBook | None = None) -> Suggesting | None:
    """What gives words for those a rule of spelling finds; None for a rule of another kind.

    Raises UnknownBook where this process has no such book and is given none.
    """
    if key == _EMPTY:
        return None
    ready = _kept(key) or (_keep(key, book) if book is not None else None)
    if ready is None:
        raise UnknownBook(key)
    return ready.suggesting(check)


def _parted(page: Page, checked: Checked) -> Checked:
    in_title, in_body = page.parted(checked.findings)
    return replace(checked, findings=in_body, in_title=in_title)


class _Ready:
    """A book with its rules read."""

    def __init__(self, book: RuleBook) -> None:
        self._locale = book.locale or "en"
        self._rules = rules_of(book)
        self._terms = TermRules(book.concepts, self._locale, dict(book.switches), dict(book.levels))
        self._checkers: dict[str, Checker] = {}
        self._turn = Lock()

    def check(self, text: str, mark: str) -> Checked:
        # What a checker remembers of one text must not change while it reads another.
        with self._turn:
            return self._check(text, mark)

    def suggesting(self, check: str) -> Suggesting | None:
        found = (rule for rule in self._rules if isinstance(rule, Spelling) and rule.definition.name == check)
        spelling = next(found, None)
        return spelling.suggestions if spelling is not None else None

    def _check(self, text: str, mark: str) -> Checked:
        if mark not in self._checkers:
            self._checkers[mark] = Checker(self._rules, locale=self._locale, mark=mark)
        checker = self._checkers[mark]
        found = [*checker.check(text), *self._terms.check(text)]
        found.sort(key=lambda each: (each.start, each.check))
        notes = dict.fromkeys(about_note(note) for _, note in checker.notes if note.code in _ABOUT_WORDS)
        stopped = tuple((name, about_stop(reason)) for name, reason in sorted(checker.stopped.items()))
        return Checked(tuple(found), stopped, tuple(notes))


_ready: dict[str, _Ready] = {}
_turn = Lock()
_EMPTY = RuleBook("").key


def _kept(key: str) -> _Ready | None:
    """The book ready for use; those used last are kept longest."""
    with _turn:
        ready = _ready.pop(key, None)
        if ready is not None:
            _ready[key] = ready
        return ready


def _keep(key: str, book: RuleBook) -> _Ready:
    made = _Ready(book)
    with _turn:
        _ready[key] = made
        while len(_ready) > _KEPT_BOOKS:
            del _ready[next(iter(_ready))]
    return made


def _file(rule: Rule) -> str:
    """The name of the file a rule stands in: a register's several have one."""
    return ".".join(rule.definition.name.split(".")[:2])
