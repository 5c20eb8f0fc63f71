"""Short texts people give beside an article: names, reasons, comments, numbers of operations."""

from kbstudio.domain.errors import BadInput, sentence
from kbstudio.domain.texts import clean

NAME_LIMIT = 200
"""Longest name of a person, a topic or a library, in code points."""
REMARK_LIMIT = 10_000
"""Longest reason or comment, in code points."""
OPERATION_LIMIT = 120
"""Longest number of an operation, in code points."""

_TOO_LONG = sentence("{text} is longer than {limit} characters; shorten it.")


def name_line(text: str) -> str:
    """A name as kept: one line of what can be seen, empty where nothing can; raises BadInput for an over-long one."""
    # Invisible marks (joiners, directions) belong to how a name is written; control characters do not.
    line = " ".join("".join(each for each in text if each.isspace() or not _is_control(each)).split())
    if len(line) > NAME_LIMIT:
        raise BadInput(_TOO_LONG, text=repr(f"{line[:20]}…"), limit=NAME_LIMIT)
    return line if any(each.isprintable() and not each.isspace() for each in line) else ""


def remark(text: str) -> str:
    """A reason or comment as kept: no control characters but line ends and tabs; raises BadInput if over-long."""
    kept = "".join(each for each in clean(text) if each in "\n\t" or not _is_control(each)).strip()
    if len(kept) > REMARK_LIMIT:
        raise BadInput(_TOO_LONG, text=repr(f"{kept[:20]}…"), limit=REMARK_LIMIT)
    return kept


def operation_id(text: str) -> str:
    """The number of an operation as given; raises BadInput for one that cannot be kept."""
    if not 1 <= len(text) <= OPERATION_LIMIT or not text.isprintable():
        raise BadInput("An operation id is 1 to {limit} visible characters; use a new UUID.", limit=OPERATION_LIMIT)
    return text


def _is_control(character: str) -> bool:
    return character < " " or "\x7f" <= character <= "\x9f" or "\ud800" <= character <= "\udfff"
