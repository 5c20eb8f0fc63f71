"""How published texts do over time, by team: a line each, and the figures beside it. Never by person."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kbstudio.domain.tone import Conformance, ConformancePoint
from kbstudio.ui.tone.conformance_chart import ConformanceChart
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.labels import hairline, heading_label
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel


class ConformanceView(QWidget):
    """``model`` are the newest figures of each team; the one chosen is drawn strongest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Conformance()
        self.chart = ConformanceChart(self)
        self.table = RowTable(self.tr("Teams"), self)
        self.model = SnapshotModel[ConformancePoint](self._columns(), lambda point: point.team, self)
        self._nothing = QLabel(self.tr("Once guidelines and texts are published, their figures stand here."), self)
        self._nothing.setProperty("role", "secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._lay_out()
        self.show_conformance(Conformance())

        self.table.row_chosen.connect(self._choose)

    def show_conformance(self, shown: Conformance) -> None:
        """Show other figures."""
        self._shown = shown
        newest: dict[str, ConformancePoint] = {}
        for point in sorted(shown.points, key=lambda each: each.month):
            newest[point.team] = point
        rows = sorted(newest.values(), key=self._team)
        self.model.show_rows(rows)
        self.chart.show_points(shown.points)
        for each in (self.chart, self.table):
            each.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows and self.table.current_row < 0:
            self.table.choose_row(0)

    def _choose(self, number: int) -> None:
        row = self.model.row(number)
        self.chart.choose(row.team if row is not None else None, self._team(row) if row is not None else "")

    def _team(self, point: ConformancePoint) -> str:
        return self._shown.teams.get(point.team) or point.team or self.tr("Without a topic")

    def _columns(self) -> list[Column[ConformancePoint]]:
        return [
            Column(self.tr("Team"), Cell.TITLE, self._team),
            Column(self.tr("Texts"), Cell.TEXT, lambda point: str(point.texts)),
            Column(self.tr("Required"), Cell.TEXT, lambda point: str(point.required)),
            Column(self.tr("Recommended"), Cell.TEXT, lambda point: str(point.recommended)),
            Column(self.tr("Per 1,000 words"), Cell.TEXT, lambda point: f"{per_thousand(point):.1f}"),
        ]

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns((140, 60, 82, 116, 128), stretch=0, dropped=(2, 3))
        title = heading_label(self, self.tr("Findings in 1,000 published words, by team"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.chart, 2)
        row.addWidget(self.table, 3)
        row.addWidget(self._nothing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(self))
        # Of a label the style sheet sets the margins; those of a row stand.
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.addWidget(title)
        column.addLayout(head)
        column.addLayout(row, 1)


def per_thousand(point: ConformancePoint) -> float:
    """Required and recommended findings in a thousand words."""
    return 1000 * (point.required + point.recommended) / point.words if point.words else 0.0
