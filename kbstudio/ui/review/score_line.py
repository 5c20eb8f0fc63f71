"""How a text under review does: findings by weight, and its mark before and now."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kbstudio.domain.tone import Scorecard
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.severities import LOOKS


class ScoreLine(QWidget):
    """Counts as chips, and under them the mark; weights nothing was found of are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        chips = QWidget(self)
        self._row = FlowLayout(chips, gap=6)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.chips = {name: Chip(parent=chips) for name in (*LOOKS, "ignored", "none")}
        for chip in self.chips.values():
            self._row.addWidget(chip)
        self.mark = quiet_label(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addWidget(chips)
        column.addWidget(self.mark)

    def show_score(self, now: Scorecard, before: Scorecard | None) -> None:
        """Show how the text does, and how the one it comes from did."""
        self._show("error", self.tr("%n required", "", now.required), now.required)
        self._show("warning", self.tr("%n recommended", "", now.recommended), now.recommended)
        self._show("suggestion", self.tr("%n hint(s)", "", now.hints), now.hints)
        self.chips["ignored"].show_state("neutral", self.tr("%n ignored", "", now.ignored), "eye-slash")
        self.chips["ignored"].setVisible(now.ignored > 0)
        self.chips["none"].show_state("good", self.tr("No findings"), "check-circle")
        self.chips["none"].setVisible(not (now.required or now.recommended or now.hints))
        self.mark.setText(self._marks(now, before))
        self.mark.setToolTip(self.tr("100 where nothing required or recommended is found; longer texts lose less"))
        self.mark.setVisible(bool(self.mark.text()))

    def _show(self, severity: str, words: str, count: int) -> None:
        look = LOOKS[severity]
        self.chips[severity].show_state(look.tone, words, look.icon)
        self.chips[severity].setVisible(count > 0)

    def _marks(self, now: Scorecard, before: Scorecard | None) -> str:
        if now.mark is None:
            return ""
        if before is None or before.mark is None:
            return self.tr("Mark {now} out of 100").format(now=now.mark)
        if before.mark == now.mark:
            return self.tr("Mark {now} out of 100, as before").format(now=now.mark)
        return self.tr("Mark {now} out of 100, before {before}").format(now=now.mark, before=before.mark)
