"""The title beside the menus: as much of it as they leave room for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenuBar

HEIGHT = 30
_MARGIN = 12


class WindowTitle(QLabel):
    """Stands in the corner of a menu bar whose menus are all there already."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._whole = ""
        self.setProperty("role", "secondary")
        self.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self.setFixedHeight(HEIGHT)
        bar.setFixedHeight(HEIGHT)
        bar.setCornerWidget(self)

    def show_title(self, title: str) -> None:
        """Show a title, cut in its middle where it is long."""
        self._whole = title
        self.fit()

    def fit(self) -> None:
        """Take the room the menus leave; the window calls this when it has another width."""
        bar = self._bar
        # Menus pushed out by a wide corner have no width: measured without one.
        self.clear()
        bar.setCornerWidget(self)
        places = [bar.actionGeometry(action) for action in bar.actions()]
        menus = max(place.right() for place in places) - min(place.left() for place in places)
        room = max(0, bar.width() - menus - 2 * _MARGIN - HEIGHT)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))
        # A menu bar asks how wide its corner wants to be only when the corner is given to it.
        bar.setCornerWidget(self)
