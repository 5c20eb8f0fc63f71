"""Rules of register for tests."""

from kbstudio.services.tone.registers import register_rules
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.register import Asked


def found(text: str, locale: str, asked: Asked, *, mark: str = "md", readers: tuple[str, ...] = ()) -> list[Finding]:
    """What the rules of a locale find in a text."""
    return Checker(register_rules(locale, asked, readers=readers), locale=locale, mark=mark).check(text)


def told(text: str, locale: str, asked: Asked, *, mark: str = "md", readers: tuple[str, ...] = ()) -> list[str]:
    """The rules that are broken and the words that break them."""
    return [
        f"{each.check.removeprefix('Register.')} {each.match}"
        for each in found(text, locale, asked, mark=mark, readers=readers)
    ]


def addressed(text: str, locale: str, address: str) -> list[str]:
    """The words that do not fit an address."""
    return [each.match for each in found(text, locale, Asked(address)) if each.check == "Register.Address"]
