"""The keys of a rule's YAML, read with the types they have to have."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any


class BadRule(ValueError):
    """A rule that cannot be used: a ``code`` for the reason, its values, and where (line and column from 1, or 0)."""

    def __init__(self, code: str, *, line: int = 0, column: int = 0, **values: str) -> None:
        super().__init__(code, values, line, column)
        self.code, self.values, self.line, self.column = code, values, line, column


@dataclass(frozen=True)
class Note:
    """What people should know of a rule that is used: a ``code``, pairs of its values, and a line from 1, or 0."""

    code: str
    values: tuple[tuple[str, str], ...] = ()
    line: int = 0


class Fields:
    """The keys of one rule; what has the wrong type is refused by name and line."""

    def __init__(self, data: Mapping[str, Any], lines: Mapping[str, int] | None = None) -> None:
        self._data = {str(key): value for key, value in data.items()}
        self._lines = lines or {}
        self.known: set[str] = set()

    def line(self, key: str) -> int:
        """The line of a key, from 1; 0 where it is not known."""
        return self._lines.get(key, 0)

    def raw(self, key: str) -> Any:
        """What stands at a key, as it is; None where nothing does."""
        self.known.add(key)
        return self._data.get(key)

    def text(self, key: str, default: str = "") -> str:
        """A text, or a number written as one."""
        value = self.raw(key)
        if value is None:
            return default
        if isinstance(value, dict | list):
            raise self._wrong(key, "text")
        return str(value)

    def texts(self, key: str) -> list[str]:
        """A list of texts; one text alone is a list of it."""
        value = self.raw(key)
        if value is None:
            return []
        if isinstance(value, str):
            return [value]
        if not isinstance(value, list) or any(isinstance(each, dict | list) for each in value):
            raise self._wrong(key, "list")
        return [str(each) for each in value if each is not None]

    def pairs(self, key: str) -> dict[str, str]:
        """Texts by text; lists of pairs are taken as well."""
        value = self.raw(key)
        if value is None:
            return {}
        if isinstance(value, list) and all(isinstance(each, dict) for each in value):
            value = {name: text for each in value for name, text in each.items()}
        if not isinstance(value, dict) or any(isinstance(each, dict | list) for each in value.values()):
            raise self._wrong(key, "pairs")
        return {str(name): "" if text is None else str(text) for name, text in value.items()}

    def number(self, key: str, default: float = 0) -> float:
        """A number; one in quotes is one too."""
        value = self.raw(key)
        try:
            number = default if value is None else float(value)
        except (TypeError, ValueError):
            raise self._wrong(key, "number") from None
        if not isfinite(number):
            raise self._wrong(key, "number")
        return number

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Yes or no."""
        value = self.raw(key)
        if value is None:
            return default
        known = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
        if str(value).lower() not in known:
            raise self._wrong(key, "flag")
        return known[str(value).lower()]

    def unknown(self) -> list[str]:
        """The keys nobody asked for."""
        return [key for key in self._data if key not in self.known]

    def _wrong(self, key: str, wanted: str) -> BadRule:
        return BadRule(f"wants_{wanted}", line=self.line(key), key=key)
