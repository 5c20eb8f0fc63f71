"""Rules for tests, written as a tone editor writes them."""

from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.reading import read_rule
from kbstudio.text.tone.rules.base import Rule, Setting, Words


def rule(yaml: str, *, name: str = "Test.Rule", accepted: tuple[str, ...] = (), locale: str = "en") -> Rule:
    """The rule of a YAML text, with words a team accepts."""
    return read_rule(yaml.encode(), name, Setting(Words(accepted), locale=locale))


def found(yaml: str, text: str, *, mark: str = "md", accepted: tuple[str, ...] = ()) -> list[Finding]:
    """What a rule finds in a text."""
    return Checker([rule(yaml, accepted=accepted)], mark=mark).check(text)


def matches(yaml: str, text: str, *, mark: str = "md", accepted: tuple[str, ...] = ()) -> list[str]:
    """The words a rule finds in a text."""
    return [each.match for each in found(yaml, text, mark=mark, accepted=accepted)]


def messages(yaml: str, text: str) -> list[str]:
    """What a rule says of a text."""
    return [each.message for each in found(yaml, text)]
