"""What goes wrong and can be acted on: every error carries one sentence that says what to do.

Anything raised that is not a ``KbStudioError`` is our bug: logged whole, shown as such.
"""

from kbstudio.domain.reasons import Reason

_REPEATED = 60


def sentence(text: str) -> str:
    """Marks a sentence kept in a table as one people read, so that it is collected for translation."""
    return text


def quoted(text: str) -> str:
    """What somebody typed, as a complaint repeats it: in quotes, on one line, cut where it is long."""
    return repr(text if len(text) <= _REPEATED else f"{text[:_REPEATED]}…")


class KbStudioError(Exception):
    """A problem the person can act on.

    ``sentence`` is a template in plain English with ``{names}``; ``values`` fills it. The window translates the
    template, the command line prints ``str(error)``. ``exit_code`` is what the command line answers.
    """

    exit_code = 1

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values) if self.values else self.sentence

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.sentence, self.values, self.__dict__))


def _rebuild(
    kind: type[KbStudioError], sentence: str, values: dict[str, object], state: dict[str, object]
) -> KbStudioError:
    error = kind.__new__(kind)
    Exception.__init__(error, sentence)
    error.__dict__.update(state, sentence=sentence, values=values)
    return error


class Refused(KbStudioError):
    """The rules refuse this step; ``reason`` tells programs why."""

    def __init__(self, sentence: str, *, reason: Reason = Reason.RULE, **values: object) -> None:
        super().__init__(sentence, **values)
        self.reason = reason


class BadInput(KbStudioError):
    """Something given cannot be used as it is, or names what does not exist."""

    exit_code = 2


class LibraryProblem(KbStudioError):
    """The library cannot be opened or used: not ours, newer, truncated, read-only."""

    exit_code = 2


class Unavailable(KbStudioError):
    """It could not be done now: server away, disk full, locked. Trying again may help."""

    exit_code = 3


class RevisionConflict(KbStudioError):
    """Somebody saved in between. Carries both texts, so that nothing typed is lost.

    ``mine`` and ``theirs`` are ``(title, body)``; ``number`` and ``author`` say whose version is the newest.
    """

    def __init__(self, *, number: int, author: str, mine: tuple[str, str], theirs: tuple[str, str]) -> None:
        super().__init__(
            "{author} saved version {number} meanwhile. Your text is kept: compare the two, then save again.",
            author=author,
            number=number,
        )
        self.number = number
        self.author = author
        self.mine = mine
        self.theirs = theirs
