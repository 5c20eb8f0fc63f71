"""What can be done with several articles at once, above the list while several are chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.elided_label import ElidedLabel

OWNER, TOPICS, REVIEWERS, CADENCE = "owner", "topics", "reviewers", "cadence"


class BatchBar(QFrame):
    """Counts what is chosen; each button asks for the same dialog at another field."""

    edit_requested = Signal(str)
    """What is to be changed: the name of a part."""

    all_requested = Signal()
    """Everything the list holds is to be chosen, fetched or not."""

    cleared = Signal()
    """Nothing is to be chosen any more."""

    wanted = Signal(bool)
    """Whether there is anything to say: several articles are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tab_row")
        self.setAccessibleName(self.tr("Chosen articles"))
        self._told = ElidedLabel(parent=self)
        self.all = QPushButton(self)
        self.all.setProperty("link", True)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(6)
        count = QHBoxLayout()
        count.setSpacing(4)
        count.addWidget(self._told, 1)
        count.addWidget(self.all)
        row.addLayout(count, 1)
        for part, icon_name, text in (
            (OWNER, "user", self.tr("Owner…")),
            (TOPICS, "tag", self.tr("Topics…")),
            (REVIEWERS, "users", self.tr("Reviewers…")),
            (CADENCE, "clock-clockwise", self.tr("Cadence…")),
        ):
            button = QPushButton(icon(icon_name), text, self)
            button.clicked.connect(lambda _on=False, part=part: self.edit_requested.emit(part))
            row.addWidget(button)
            self.buttons[part] = button
        clear = QPushButton(self.tr("Clear"), self)
        clear.setProperty("link", True)
        row.addWidget(clear)
        clear.clicked.connect(self.cleared)
        self.all.clicked.connect(self.all_requested)

    @property
    def told(self) -> str:
        """What is said about how much is chosen."""
        return self._told.text()

    def show_chosen(self, chosen: int, listed: int, *, may_choose_all: bool) -> None:
        """Say how many of how many are chosen; ``may_choose_all`` offers the rest."""
        if chosen == listed:
            told = self.tr("All %n chosen", "", chosen)
        else:
            told = self.tr("{chosen} of {listed} chosen").format(
                chosen=self.locale().toString(chosen), listed=self.locale().toString(listed)
            )
        self._told.show_text(told)
        self.all.setText(self.tr("Choose all {count}").format(count=self.locale().toString(listed)))
        self.all.setVisible(may_choose_all)
        self.wanted.emit(True)

    def show_none(self) -> None:
        """Nothing, or one article, is chosen: there is nothing to say."""
        self.wanted.emit(False)
