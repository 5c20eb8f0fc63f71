"""At the side of the place: the guidelines, and below them what brings new ones."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.tone.guideline_list import GuidelineList
from kbstudio.ui.widgets.labels import quiet_label


class ToneSidebar(QWidget):
    """``guidelines`` is the list."""

    new_requested = Signal()
    """The person wants to begin a guideline."""

    import_requested = Signal()
    """The person wants to import a style package."""

    packages_requested = Signal()
    """The person wants to see the packages there are."""

    words_requested = Signal()
    """The person wants to see which words are accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guidelines = GuidelineList(self)
        self.new = QPushButton(icon("plus"), self.tr("New guideline…"), self)
        self.take = QPushButton(icon("download-simple"), self.tr("Import a style package…"), self)
        self.packages = QPushButton(icon("package"), self.tr("Style packages…"), self)
        self.words = QPushButton(icon("book-bookmark"), self.tr("Accepted words…"), self)
        self._why_not = quiet_label(self)
        self.setFocusProxy(self.guidelines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 12)
        column.addWidget(self.guidelines, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        for each in (self._why_not, self.new, self.take, self.packages, self.words):
            foot.addWidget(each)
        column.addLayout(foot)
        self.show_may("")

        self.new.clicked.connect(self.new_requested)
        self.take.clicked.connect(self.import_requested)
        self.packages.clicked.connect(self.packages_requested)
        self.words.clicked.connect(self.words_requested)

    def show_may(self, why_not: str) -> None:
        """Say why the person may not keep guidelines; empty: they may."""
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))
        for button in (self.new, self.take):
            button.setEnabled(not why_not)
            button.setToolTip(why_not)
