"""The texts side by side, with the strip that shows where their changes are."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.overview import Overview


class TextPage(QWidget):
    """``view`` shows the texts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = ComparisonView(self)
        self._overview = Overview(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self._overview)
        self.setFocusProxy(self.view)
        self._overview.place_chosen.connect(self.view.go_to_share)
        self.view.scrolled.connect(self._show_overview)

    def _show_overview(self) -> None:
        self._overview.show_marks(self.view.marks(), self.view.sight())
