"""A title and the text beneath it as one text to check, and what was found in it put back where it stands."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kbstudio.text.markdown.scan import scan
from kbstudio.text.tone.finding import Finding

_MARK, _BREAK = "# ", "\n\n"


class Page(NamedTuple):
    """A title, which may be empty, and a body in Markdown; the title is read as a heading of the first level."""

    title: str
    body: str

    @property
    def whole(self) -> str:
        """The text as rules read it: consistency, sums and budgets count words of the title, too."""
        at = self._at
        return f"{self.body[:at]}{self._head}{self.body[at:]}"

    @property
    def _at(self) -> int:
        """Where the title is put: before everything but what a text says of itself."""
        first = scan(self.body)[:1] if self.body.startswith("---") else ()
        return first[0].end if first and first[0].kind == "front_matter" else 0

    @property
    def _head(self) -> str:
        line = " ".join(self.title.split("\n"))
        return f"{_MARK}{line}{_BREAK}" if line.strip() else ""

    def parted(self, findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """Findings in ``whole`` as those in the title and those in the body, each with places in its own text.

        What is about the text as a whole belongs to the body.
        """
        head, at = len(self._head), self._at
        if not head:
            return (), tuple(findings)
        in_title: list[Finding] = []
        in_body: list[Finding] = []
        for each in findings:
            if at <= each.start < each.end <= at + head:
                in_title.extend(self._in_title(each, at))
            elif each.start <= at:
                in_body.append(each)
            else:
                line = each.line - _BREAK.count("\n")
                in_body.append(each._replace(start=each.start - head, end=each.end - head, line=line))
        return tuple(in_title), tuple(in_body)

    def _in_title(self, found: Finding, at: int) -> Iterator[Finding]:
        """A finding with its place in the title; none where it is only in the mark before it."""
        mark = len(_MARK)
        start, end = max(0, found.start - at - mark), min(len(self.title), found.end - at - mark)
        if start < end:
            yield found._replace(start=start, end=end, line=1, column=start + 1, last=end, match=self.title[start:end])
