"""A set of rules that a text is held to, ready for texts of any language and format."""

from collections.abc import Sequence
from pathlib import PurePath

from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.rules.base import Rule
from kbstudio.text.tone.views.options import ViewOptions

_MARKS = {".html": "html", ".htm": "html", ".txt": "txt"}


class Guideline:
    """Rules with what they do not read; it remembers what it found, so that a changed text is checked quickly."""

    def __init__(
        self,
        rules: Sequence[Rule],
        *,
        options: ViewOptions | None = None,
        ignores: tuple[Sequence[str], Sequence[str]] = ((), ()),
    ) -> None:
        self._rules, self._options, self._ignores = rules, options, ignores
        self._checkers: dict[tuple[str, str], Checker] = {}

    def checker(self, locale: str, mark: str) -> Checker:
        """What checks texts of a language and a format: ``md``, ``html`` or ``txt``."""
        key = (locale, mark)
        if key not in self._checkers:
            self._checkers[key] = Checker(
                self._rules, locale=locale, mark=mark, options=self._options, ignores=self._ignores
            )
        return self._checkers[key]


def check(text: str, guideline: Guideline, *, locale: str, path: str | None = None) -> list[Finding]:
    """What in ``text`` breaks the guideline, in order; ``path`` tells the format, Markdown where it does not."""
    mark = _MARKS.get(PurePath(path or "").suffix.lower(), "md")
    return guideline.checker(locale, mark).check(text)
