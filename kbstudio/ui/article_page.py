"""The page agents read, shown in the same locked Chromium as the editor's preview."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.theme import Theme
from kbstudio.ui.editor.links_out import open_link
from kbstudio.ui.editor.preview import PageHead
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.publish.page import PageContent


class WebArticlePage(QObject):
    """Shows one article at a time; Chromium starts with the first."""

    article_requested = Signal(str, str)
    """Code and locale of an article a link leads to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = WebPreview(parent)
        self._locale = ""
        self._preview.link_activated.connect(self._follow)

    def widget(self) -> QWidget:
        """What is put into the window."""
        return self._preview

    def show_page(self, content: PageContent) -> None:
        """Show an article."""
        self._locale = content.language
        head = PageHead(content.title, content.language, content.state, content.tone, content.note)
        self._preview.show_page(content.html, head)
        self._preview.start()

    def pause(self, reason: str) -> None:
        """Say why nothing is shown."""
        self._preview.pause(reason)

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        self._preview.dress(theme)

    def _follow(self, address: str) -> None:
        open_link(
            address,
            article=lambda code, _heading: self.article_requested.emit(code, self._locale),
            place=self._preview.go_to_heading,
        )
