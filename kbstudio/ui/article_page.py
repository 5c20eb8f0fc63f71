"""The page agents read, shown in the same locked Chromium as the editor's preview."""

from PySide6.QtWidgets import QWidget

from kbstudio.desktop.theme import Theme
from kbstudio.ui.editor.preview import PageHead
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.publish.page import PageContent


class WebArticlePage:
    """Shows one article at a time; Chromium starts with the first."""

    def __init__(self, parent: QWidget) -> None:
        self._preview = WebPreview(parent)

    def widget(self) -> QWidget:
        """What is put into the window."""
        return self._preview

    def show_page(self, content: PageContent) -> None:
        """Show an article."""
        head = PageHead(content.title, content.language, content.state, content.tone, content.note)
        self._preview.show_blocks([content.html], head)
        self._preview.start()

    def pause(self, reason: str) -> None:
        """Say why nothing is shown."""
        self._preview.pause(reason)

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        self._preview.dress(theme)
