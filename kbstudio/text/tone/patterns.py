"""Patterns of rules: written for the .NET flavour of regular expressions, run with a limit on their time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import perf_counter
from typing import Any

import regex

from kbstudio.text.tone.pattern_size import LARGEST, written_out

SECONDS = 0.5
"""How long one pattern may look at one passage."""
_NOTICED, _MOST_OF_ONE, _MOST_OF_ALL = 0.05, 3.0, 6.0
"""Seconds: looks that are counted, what those of one pattern may come to, and those of all before there is hurry."""
_IMPATIENT = 0.02
"""How long a pattern may look at a passage once too much time is lost."""

_WORD = r"(?m)\b(?:{})\b"
_PLAIN = r"(?m)(?:{})"

_MOST_FLAGS = 300
_TOO_LARGE = "it is too large, or repeats too much too often"

Match = regex.Match[str]


class BadPattern(ValueError):
    """A pattern that cannot be read; ``reason`` and ``at`` say what is wrong and where in the pattern."""

    def __init__(self, pattern: str, reason: str, at: int | None) -> None:
        super().__init__(pattern, reason, at)
        self.pattern, self.reason, self.at = pattern, reason, at


class TooSlow(Exception):
    """A pattern that ran too long on a passage."""


class Watch:
    """The time that patterns take in one text: one that is slow again and again is too slow, several make impatient."""

    def __init__(self) -> None:
        self.patience = SECONDS
        """How long a pattern may look at a passage now."""
        self._lost = 0.0
        self._by_pattern: dict[int, float] = {}

    def took(self, pattern: "Pattern", seconds: float) -> None:
        """A pattern looked at a passage; raises TooSlow where it did so for too long in all."""
        if seconds < _NOTICED:
            return
        self._lose(seconds)
        spent = self._by_pattern[id(pattern)] = self._by_pattern.get(id(pattern), 0.0) + seconds
        if spent > _MOST_OF_ONE:
            raise TooSlow

    def gave_up(self) -> None:
        """A pattern was stopped."""
        self._lose(self.patience)

    def _lose(self, seconds: float) -> None:
        self._lost += seconds
        if self._lost > _MOST_OF_ALL:
            self.patience = _IMPATIENT


_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watched() -> Iterator[Watch]:
    """Count the time that patterns take within this block by itself."""
    watch = Watch()
    before = _watch.set(watch)
    try:
        yield watch
    finally:
        _watch.reset(before)


class Pattern:
    """A regular expression, compiled when it is first needed."""

    def __init__(self, source: str, *, ignore_case: bool = False) -> None:
        self.source = source
        self._flags = regex.V0 | (regex.IGNORECASE if ignore_case else 0)
        self._compiled: regex.Pattern[str] | None = None

    @property
    def compiled(self) -> regex.Pattern[str]:
        """The expression; BadPattern where it cannot be read."""
        if self._compiled is None:
            if written_out(self.source) > LARGEST or len(_FLAGS.findall(self.source)) > _MOST_FLAGS:
                raise BadPattern(self.source, _TOO_LARGE, None)
            try:
                self._compiled = regex.compile(scoped_flags(self.source), self._flags)
            except (regex.error, OverflowError, RecursionError) as wrong:
                raise BadPattern(self.source, str(wrong), getattr(wrong, "pos", None)) from wrong
        return self._compiled

    def finds(self, text: str) -> Iterator[Match]:
        """Every match in ``text``; TooSlow where that takes too long."""
        watch = _watch.get() or Watch()
        found = self.compiled.finditer(text, timeout=watch.patience)
        taken = 0.0
        try:
            while True:
                begun = perf_counter()
                match = next(found, None)
                taken += perf_counter() - begun
                if match is None:
                    break
                yield match
        except TimeoutError as late:
            watch.gave_up()
            raise TooSlow from late
        watch.took(self, taken)

    def found(self, text: str) -> bool:
        """Whether it matches anywhere in ``text``."""
        return self._once(self.compiled.search, text)

    def covers(self, text: str) -> bool:
        """Whether it matches the whole of ``text``."""
        return self._once(self.compiled.fullmatch, text)

    def _once(self, look: Callable[..., Any], text: str) -> bool:
        watch, begun = _watch.get() or Watch(), perf_counter()
        try:
            found = look(text, timeout=watch.patience) is not None
        except TimeoutError as late:
            watch.gave_up()
            raise TooSlow from late
        watch.took(self, perf_counter() - begun)
        return found


def words_pattern(inner: str, *, ignore_case: bool = False, nonword: bool = False, template: str = "") -> Pattern:
    """``inner`` between word boundaries, or in a ``template`` for ``%s``, or anywhere for ``nonword``."""
    if nonword:
        return Pattern(_PLAIN.format(inner), ignore_case=ignore_case)
    if template:
        return Pattern(template.replace("%s", inner, 1), ignore_case=ignore_case)
    return Pattern(_WORD.format(inner), ignore_case=ignore_case)


_FLAGS = regex.compile(r"\(\?([imsx]+)\)")
_AT_START = regex.compile(r"(?:\(\?[imsx]+\))*")


def scoped_flags(source: str) -> str:
    """``source`` with flags that are set in its middle put around the alternative they begin.

    A list of words may hold ``(?i)word``; here the flag would hold of the whole list.
    """
    leading = _AT_START.match(source)
    at = leading.end() if leading else 0
    flags = next((found for found in _FLAGS.finditer(source, at) if not _escaped(source, found.start())), None)
    if flags is None:
        return source
    end = _alternative_end(source, flags.end())
    inner = scoped_flags(source[flags.end() : end])
    return source[: flags.start()] + f"(?{flags[1]}:{inner})" + scoped_flags(source[end:])


def _escaped(source: str, at: int) -> bool:
    return (at - len(source[:at].rstrip("\\"))) % 2 == 1


def _alternative_end(source: str, at: int) -> int:
    """Where the alternative that ``at`` stands in ends."""
    depth, in_class = 0, False
    while at < len(source):
        sign = source[at]
        if sign == "\\":
            at += 2
            continue
        if in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
        elif sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth < 0:
                return at
        elif sign == "|" and depth == 0:
            return at
        at += 1
    return at
