"""The parts of a text that are decided on their own, title, body and each field, and its changes over all of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kbstudio.domain.texts import ArticleText

if TYPE_CHECKING:
    from kbstudio.text.compare.changes import TextChange
    from kbstudio.text.compare.result import Row

_SECONDS = 6.0


def field_line(fields: Mapping[str, str], name: str) -> str:
    """A field as one reads it beside another; nothing where the text has no such field."""
    return f"{name}: {fields[name]}" if name in fields else ""


@dataclass(frozen=True)
class PartChange:
    """A change of one part: ``title``, ``body``, or the field called ``name``."""

    part: str
    change: "TextChange"
    name: str = ""

    @property
    def key(self) -> str:
        """By which it is decided."""
        return self.change.key


@dataclass(frozen=True)
class TextChanges:
    """Everything that changed from one text to another, in the order it is shown and counted."""

    older: ArticleText | None
    newer: ArticleText
    changes: tuple[PartChange, ...]
    rows: "tuple[Row, ...]"

    def removable(self, keys: Collection[str]) -> tuple[PartChange, ...]:
        """The changes of these keys that ``without`` takes out; the title of a first version stays."""
        return tuple(each for each in self.changes if each.key in keys and (self.older or each.part != "title"))

    def without(self, keys: Collection[str]) -> ArticleText:
        """The newer text with the changes of these keys as in the older one."""
        from kbstudio.text.compare.take_back import take_back  # noqa: PLC0415 - lists come before texts

        taken = self.removable(keys)
        title = next((self.older.title for each in taken if each.part == "title" and self.older), self.newer.title)
        before = self.older.fields if self.older else {}
        fields = dict(self.newer.fields)
        for each in taken:
            if each.part == "fields":
                fields.pop(each.name, None)
                if each.name in before:
                    fields[each.name] = before[each.name]
        places = {place for each in taken if each.part == "body" for place in each.change.places}
        body = take_back(self.older.body if self.older else "", self.newer.body, self.rows, places)
        return ArticleText.of(title, body if places else self.newer.body, fields)


def changes_between(older: ArticleText | None, newer: ArticleText) -> TextChanges:
    """What changed from ``older``, None for a first version, to ``newer``."""
    from kbstudio.text.compare import compare  # noqa: PLC0415 - lists come before texts
    from kbstudio.text.compare.changes import changes_of  # noqa: PLC0415

    title, body, known = (older.title, older.body, older.fields) if older else ("", "", {})
    rows = compare(body, newer.body, deadline=_SECONDS).rows
    found = [PartChange("title", change) for change in _whole(title, newer.title, "title")]
    found += [PartChange("body", change) for change in changes_of(body, newer.body, rows)]
    for name in sorted({*known, *newer.fields}):
        left, right = field_line(known, name), field_line(newer.fields, name)
        found += [PartChange("fields", change, name) for change in _whole(left, right, f"fields {name}")]
    return TextChanges(older, newer, tuple(found), rows)


def _whole(left: str, right: str, part: str) -> "tuple[TextChange, ...]":
    from kbstudio.text.compare.changes import changed_whole  # noqa: PLC0415 - lists come before texts

    change = changed_whole(left, right, part=part)
    return (change,) if change else ()
