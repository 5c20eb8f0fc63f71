"""A title and the text beneath it as one text to check, and what was found in it put back where it stands."""

from collections.abc import Iterable
from typing import NamedTuple

from kbstudio.text.markdown.scan import scan
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.title_line import TitleLine

_BREAK = "\n\n"


class Page(NamedTuple):
    """A title, which may be empty, and a body in Markdown; the title is read as a heading of the first level.

    Signs of markup in the title are plain text.
    """

    title: str
    body: str

    @property
    def whole(self) -> str:
        """The text as rules read it: consistency, sums and budgets count words of the title, too."""
        at, line = self._at, TitleLine.of(self.title).text
        return f"{self.body[:at]}{line}{_BREAK}{self.body[at:]}" if line else self.body

    @property
    def _at(self) -> int:
        """Where the title is put: before everything but what a text says of itself."""
        first = scan(self.body)[:1] if self.body.startswith("---") else ()
        return first[0].end if first and first[0].kind == "front_matter" else 0

    def parted(self, findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """Findings in ``whole`` as those in the title and those in the body, each with places in its own text.

        What is about the text as a whole belongs to the body.
        """
        line, at = TitleLine.of(self.title), self._at
        if not line.text:
            return (), tuple(findings)
        head = len(line.text) + len(_BREAK)
        in_title: list[Finding] = []
        in_body: list[Finding] = []
        for each in findings:
            if at <= each.start < each.end <= at + head:
                found = line.out_of(each._replace(start=each.start - at, end=each.end - at), self.title)
                in_title += [found] if found is not None else []
            elif each.start <= at:
                in_body.append(each)
            else:
                number = each.line - _BREAK.count("\n")
                in_body.append(each._replace(start=each.start - head, end=each.end - head, line=number))
        return tuple(in_title), tuple(in_body)
