"""The page beside the rows: the translation as agents would read it, at the block one is at."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.alignments import TITLE
from kbstudio.ui.locales.composing import Composer
from kbstudio.ui.locales.page_text import PageText
from kbstudio.ui.locales.view import LocalesView

TITLE_LINE = -1
"""The line the title stands at."""


class PageBeside(QObject):
    """Does nothing where the screen was made without a page."""

    def __init__(
        self, view: LocalesView, jobs: Jobs, composer: Callable[[], Composer | None], parent: QObject, *, locale: str
    ) -> None:
        super().__init__(parent)
        self._view, self._composer, self._locale = view, composer, locale
        self._text = PageText(view.page, jobs, self) if view.page is not None else None
        view.page_shown.connect(self.start)
        if view.page is not None:
            view.page.place_clicked.connect(self._go_to)
        view.area.row_reached.connect(lambda _key: self.show_place())

    def start(self) -> None:
        """The page came into sight."""
        if self._view.page is not None:
            self._view.page.start()
            self.show_text()

    def show_text(self) -> None:
        """Show the translation as it stands now."""
        composer = self._composer()
        if self._text is not None and composer is not None and self._view.page_visible:
            self._text.show_text(*composer.nearly(), self._locale)
            self.show_place()

    def show_place(self) -> None:
        """Mark the block one is at and bring it into view; of one not written yet, the place it will stand at."""
        row, composer = self._view.area.current, self._composer()
        if self._text is None or composer is None or row is None or not self._view.page_visible:
            return
        body = composer.nearly()[1]
        line = TITLE_LINE if row.key == TITLE else composer.line_of(row, body)
        if line is not None:
            self._text.go_to_line(line, mark=True)
        else:
            self._text.go_to_line(composer.line_before(row, body), mark=False)

    def _go_to(self, block: int, part: int) -> None:
        """The person pressed a place on the page: the rows follow."""
        composer = self._composer()
        if self._text is None or composer is None:
            return
        if block < 0:
            self._view.area.go_to(0, type_there=True)
            return
        text = self._text
        found = composer.rows_between(*text.lines_of(block), composer.nearly()[1])
        nearest = [row for row, line in found if part in {-1, text.part_of(block, line)}] or [
            row for row, _line in found
        ]
        place = composer.work.place(nearest[0].key) if nearest else None
        if place is not None:
            self._view.area.go_to(place, type_there=True)
