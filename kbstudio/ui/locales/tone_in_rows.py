"""Shows findings of style in the rows they stand in: lines under words, and the reason where the mouse rests."""

from collections.abc import Callable, Mapping
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.locales.arrangement import PADDING
from kbstudio.ui.locales.columns import SIDE, TARGET
from kbstudio.ui.locales.rows_area import RowsArea
from kbstudio.ui.locales.tone_places import RowFindings, RowPlace
from kbstudio.ui.tone_findings.underlines import Place


class ToneInRows(QObject):
    """Belongs to an area of rows; ``told`` says what the mouse is told of a finding."""

    def __init__(self, area: RowsArea, told: Callable[[ToneFinding], str]) -> None:
        super().__init__(area)
        self._area, self._told = area, told
        self._rows: Mapping[str, RowFindings] = {}
        self._chosen = ""
        area.filled.connect(self._dress)
        area.viewport().installEventFilter(self)

    def show_rows(self, rows: Mapping[str, RowFindings]) -> None:
        """Show what was found, in place of what was found before."""
        self._rows = rows
        self._take_over()
        self._dress()
        row, shown = self._area.current, self._area.shown
        if row is not None and shown is not None:
            self._area.setAccessibleDescription(shown.spoken(row))
        self._area.viewport().update()

    def choose(self, fingerprint: str) -> None:
        """Tint one finding; "" for none."""
        self._chosen = fingerprint
        self._area.edit.underlines.choose(fingerprint)
        self._take_over()
        self._area.viewport().update()

    @property
    def chosen(self) -> str:
        """The fingerprint of the finding that is tinted."""
        return self._chosen

    def at_caret(self) -> str:
        """The fingerprint of what is found where the caret is; "" where nothing is, or nobody types."""
        edit = self._area.edit
        return edit.underlines.at(edit.textCursor().position()) if edit.isVisible() else ""

    def told_under(self, point: QPoint) -> str:
        """What is said of the words of a painted row under a point of the viewport; "" for nothing."""
        shown, columns = self._area.shown, self._area.columns
        y = point.y() + self._area.verticalScrollBar().value()
        place = shown.item_under(y) if shown is not None else None
        if shown is None or not isinstance(place, int):
            return ""
        row, item = shown.work.rows[place], shown.item_of(place)
        cell = shown.layout(row, TARGET)
        if cell is None or item is None or row is self._area.current:
            return ""
        inside = QPointF(point.x() - columns.left(TARGET) - SIDE, y - shown.heights.top(item) - PADDING)
        for each in shown.findings(row):
            areas = cell.areas(each.start, min(each.end, len(cell.text)))
            if any(area.adjusted(0, -2, 0, 8).contains(inside) for area in areas):
                return self._told(each.found)
        return ""

    def _take_over(self) -> None:
        shown = self._area.shown
        if shown is not None:
            shown.tones, shown.chosen = self._rows, self._chosen

    def _dress(self) -> None:
        """Underline what is found in the row that is open, while its words are those that were looked at."""
        self._take_over()
        row, edit = self._area.current, self._area.edit
        found = self._rows.get(row.key) if row is not None else None
        text = edit.text
        places = found.places if found is not None and found.text == text else ()
        edit.underlines.show([self._underlined(each) for each in places if each.start < each.end], text)

    def _underlined(self, place: RowPlace) -> Place:
        found = place.found
        severity = str(found.finding.severity)
        return Place(place.start, place.end, severity, found.fingerprint, self._told(found))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._rows:
            told = self.told_under(event.pos())
            if told:
                QToolTip.showText(event.globalPos(), f"<qt>{escape(told)}</qt>", self._area)
            else:
                QToolTip.hideText()
            return True
        return super().eventFilter(watched, event)
