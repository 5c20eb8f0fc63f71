"""Text and page stay at the same place: where one is looked at or pressed, the other follows."""

from PySide6.QtCore import QObject, Signal

from kbstudio.ui.editor.links_out import open_link
from kbstudio.ui.editor.live_render import LiveRender
from kbstudio.ui.editor.view import EditorView


class InStep(QObject):
    """Follows caret, scrolling and clicks in one editor."""

    article_requested = Signal(str, str)
    """Code and heading id of an article a link on the page leads to."""

    def __init__(self, view: EditorView, render: LiveRender, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._render = render
        view.preview.link_activated.connect(self._follow_link)
        view.preview.block_clicked.connect(self._go_to_block)
        view.edit.cursorPositionChanged.connect(self._show_caret)
        view.edit.scrolled.connect(self._show_place)

    def _show_caret(self) -> None:
        self._render.scroll_to_line(self._view.edit.current_line())

    def _show_place(self) -> None:
        self._render.scroll_to_line(self._view.edit.first_visible_line(), at_top=True)

    def _go_to_block(self, block: int) -> None:
        line = self._render.line_of_block(block)
        if line is not None:
            self._view.edit.go_to_line(line)

    def _follow_link(self, address: str) -> None:
        open_link(address, article=self.article_requested.emit, place=self._view.preview.go_to_heading)
