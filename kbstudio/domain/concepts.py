"""What became of a term over time, and two people who change it at once."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kbstudio.domain.errors import KbStudioError

if TYPE_CHECKING:
    # Lists come before texts: what reads texts is loaded when one is.
    from kbstudio.text.translation.terms import Concept


@dataclass(frozen=True)
class ConceptChange:
    """What somebody made of a term; numbers count from 1, ``concept`` None says that it was removed.

    Number 0 is what it was when ``person`` first changed it ``at`` that time, where nobody knows who made it so.
    """

    code: str
    number: int
    concept: "Concept | None"
    person: str
    at: datetime


class ConceptConflict(KbStudioError):
    """Somebody changed or removed a term since it was read; ``theirs`` is the newest, ``number`` its number."""

    def __init__(self, *, code: str, author: str, number: int, theirs: "Concept | None") -> None:
        super().__init__(
            "{author} changed {code} meanwhile. What you typed is kept: look at both, then save again.",
            author=author,
            code=code,
        )
        self.number = number
        self.theirs = theirs
