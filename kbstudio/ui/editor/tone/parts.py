"""The two parts of an article one writes in, its title and its text, as places findings stand in."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from kbstudio.domain.tone import ToneFinding
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.fixes import Edit, edited
from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.editor.title_field import TitleField
from kbstudio.ui.tone_findings.underlines import Place, code_points, utf16_units
from kbstudio.ui.tone_findings.writing import write_into


class Underlined(Protocol):
    """Lines under words, that keep up with typing."""

    def show(self, places: Sequence[Place], text: str) -> None:
        """Underline places of a text in place of those before."""
        ...

    def choose(self, key: str) -> None:
        """Tint one of the places; "" for none."""
        ...

    def span(self, key: str) -> tuple[int, int] | None:
        """Where a place stands now, in UTF-16 units."""
        ...

    def at(self, position: int) -> str:
        """The key of the shortest place at a position."""
        ...

    @property
    def chosen(self) -> str:
        """The key of the place that is tinted."""
        ...


class Part:
    """What is common to both; places in ``text`` count in code points, the caret in UTF-16 units."""

    is_title = False

    def __init__(self, field: QWidget, underlines: Underlined) -> None:
        self.field, self.underlines = field, underlines
        self._looked_at = ""

    def show(self, places: Sequence[Place], text: str) -> None:
        """Underline what was found in ``text``, which is what stands there."""
        self._looked_at = text
        self.underlines.show(places, text)

    def now(self, shown: ToneFinding) -> Finding | None:
        """A finding where it stands now; None where its words are others by now."""
        span, text = self.underlines.span(shown.fingerprint), self.text
        if span is None:
            return None
        back, found = code_points(text), shown.finding
        start, end = back(span[0]), back(span[1])
        if text[start:end] != self._looked_at[found.start : found.end]:
            return None
        return found._replace(start=start, end=end, line=text.count("\n", 0, start) + 1)

    @property
    def is_written_in(self) -> bool:
        """Whether keys come here, as soon as the window is the one in front."""
        return self.field.window().focusWidget() is self.field

    @property
    def here(self) -> str:
        """The key of what is found at the caret, or else of what is tinted."""
        return self.underlines.at(self.caret) or self.underlines.chosen

    @property
    def text(self) -> str:
        """What stands there."""
        raise NotImplementedError

    @property
    def caret(self) -> int:
        """Where the caret is."""
        raise NotImplementedError

    def go_to(self, key: str) -> None:
        """Put the caret before a finding."""
        span = self.underlines.span(key)
        if span is not None:
            self.place_caret(*span)

    def place_caret(self, start: int, end: int) -> None:
        """Put the caret before words, and bring them into sight."""
        raise NotImplementedError

    def write(self, edits: Sequence[Edit]) -> bool:
        """Carry out edits as one step that can be undone; False where there is no room for them."""
        raise NotImplementedError

    def below(self) -> QPoint:
        """The point of the screen under the caret."""
        raise NotImplementedError


class BodyPart(Part):
    """The text."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit, edit.underlines)
        self._edit = edit

    @property
    def text(self) -> str:
        """What stands there."""
        return self._edit.text()

    @property
    def caret(self) -> int:
        """Where the caret is."""
        return self._edit.textCursor().position()

    def place_caret(self, start: int, end: int) -> None:
        """Put the caret before words, and bring them into sight."""
        cursor = self._edit.textCursor()
        cursor.setPosition(start)
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()

    def write(self, edits: Sequence[Edit]) -> bool:
        """Carry out edits as one step that can be undone."""
        write_into(self._edit, self._edit.text(), edits)
        return True

    def below(self) -> QPoint:
        """The point of the screen under the caret."""
        return self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft())


class TitlePart(Part):
    """The title."""

    is_title = True

    def __init__(self, title: TitleField) -> None:
        super().__init__(title, title.underlines)
        self._title = title

    @property
    def text(self) -> str:
        """What stands there."""
        return self._title.text()

    @property
    def caret(self) -> int:
        """Where the caret is."""
        return self._title.cursorPosition()

    def place_caret(self, start: int, end: int) -> None:
        """Put the caret before words, and bring them into sight."""
        # A field of one line scrolls to its caret, and only while it is painted.
        self._title.setCursorPosition(end)
        self._title.repaint()
        self._title.setCursorPosition(start)

    def write(self, edits: Sequence[Edit]) -> bool:
        """Carry out edits as one step that can be undone; False where the title would be too long."""
        text = self.text
        if not edits:
            return True
        first, last = min(start for start, _, _ in edits), max(end for _, end, _ in edits)
        words = edited(text[first:last], [(start - first, end - first, word) for start, end, word in edits])
        units = utf16_units(text)
        return self._title.write(units(first), units(last), words)

    def below(self) -> QPoint:
        """The point of the screen under the caret."""
        return self._title.mapToGlobal(self._title.caret_area().bottomLeft())
