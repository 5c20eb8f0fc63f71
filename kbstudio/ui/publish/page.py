"""The page agents read, as this screen asks for it: whoever builds the window says what shows it."""

from dataclasses import dataclass
from html import escape
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kbstudio.desktop.theme import Theme, current_theme
from kbstudio.ui.widgets.reading_text import ReadingText


@dataclass(frozen=True)
class PageContent:
    """An article as agents see it: safe HTML below a title, a state (word and tone of a chip) and a note."""

    title: str
    language: str
    html: str
    state: str = ""
    tone: str = ""
    note: str = ""


class ArticlePage(Protocol):
    """Something that shows one article."""

    def widget(self) -> QWidget:
        """What is put into the window."""
        ...

    def show_page(self, content: PageContent) -> None:
        """Show an article."""
        ...

    def pause(self, reason: str) -> None:
        """Say why nothing is shown."""
        ...

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        ...


class ReadingPage:
    """Shows an article as plain rendered text, without a browser."""

    def __init__(self, parent: QWidget) -> None:
        self._shown: PageContent | None = None
        self._frame = QWidget(parent)
        self._frame.setObjectName("page")
        name = QCoreApplication.translate("ReadingPage", "The page agents read")
        self.text = ReadingText(name, self._frame)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(24, 16, 16, 0)
        column.addWidget(self.text)

    def widget(self) -> QWidget:
        """What is put into the window."""
        return self._frame

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        if self._shown is not None:
            self.show_page(self._shown)

    def show_page(self, content: PageContent) -> None:
        """Show an article."""
        self._shown = content
        theme = current_theme()
        tone = getattr(theme, f"{content.tone}_mark", theme.ink_2)
        state = f'<span style="color:{tone}">{escape(content.state)}</span>' if content.state else ""
        about = " · ".join(part for part in (state, escape(content.note)) if part)
        head = f'<h1>{escape(content.title)}</h1><p style="color:{theme.ink_2};font-size:12px">{about}</p>'
        self.text.show_html(head + content.html, content.language)

    def pause(self, reason: str) -> None:
        """Say why nothing is shown."""
        self._shown = None
        self.text.show_html(f'<p style="color:{current_theme().ink_2}">{escape(reason)}</p>', "en")
