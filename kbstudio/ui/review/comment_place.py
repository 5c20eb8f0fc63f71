"""Where in a text a comment belongs: some words of its body, or the whole of it."""

from dataclasses import dataclass

from kbstudio.ui.comparison.rows import Compared


@dataclass(frozen=True)
class CommentPlace:
    """Words from ``start`` to ``end`` (code points) in the body of version ``number``; both 0 for the whole text."""

    number: int
    start: int = 0
    end: int = 0
    quote: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it is about the whole text."""
        return self.start == self.end


def place_of_change(compared: Compared, change: int, number: int) -> CommentPlace:
    """The paragraphs a change stands in, as version ``number`` has them; the whole text where it took them out."""
    rows = [row for row in compared.rows if row.change == change and row.section == "body"]
    cells = [row.right for row in rows if row.right is not None and row.right.text.strip()]
    if not cells:
        return CommentPlace(number)
    return place_of_words(compared, cells[0].start, cells[-1].start + len(cells[-1].text), number)


def place_of_words(compared: Compared, start: int, end: int, number: int) -> CommentPlace:
    """A stretch of the body, without the empty space around it."""
    body = next((section.right for section in compared.sections if section.kind == "body"), "")
    words = body[start:end]
    start += len(words) - len(words.lstrip())
    quote = words.strip()
    return CommentPlace(number, start, start + len(quote), quote) if quote else CommentPlace(number)
