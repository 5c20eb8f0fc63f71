"""The side of a text being written: the article itself, and its tone."""

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kbstudio.ui.editor.inspector import ArticleInspector
from kbstudio.ui.tone_findings.panel import TonePanel
from kbstudio.ui.widgets.labels import hairline

_ARTICLE, _TONE = range(2)


class SideTabs(QWidget):
    """Two tabs of which one is shown."""

    def __init__(self, inspector: ArticleInspector, panel: TonePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.panel = panel
        # What is on the pages comes first: F6 leads to work, and Shift+Tab from there to the tabs.
        self._pages = QStackedWidget(self)
        self._pages.addWidget(inspector)
        self._pages.addWidget(panel)
        self.bar = QTabBar(self)
        self.bar.setProperty("flat", True)
        self.bar.setAccessibleName(self.tr("Beside the text"))
        self.bar.setExpanding(False)
        self.bar.addTab(self.tr("Article"))
        self.bar.addTab(self.tr("Tone"))
        bar_row = QVBoxLayout()
        bar_row.setContentsMargins(16, 0, 8, 0)
        bar_row.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar_row)
        column.addWidget(hairline(self))
        column.addWidget(self._pages, 1)

        self.bar.currentChanged.connect(self._pages.setCurrentIndex)

    def show_count(self, count: int | None) -> None:
        """Say on the tab how much was found; None where nothing is looked for."""
        words = self.tr("Tone") if count is None else self.tr("Tone {count}").format(count=count)
        self.bar.setTabText(_TONE, words)

    def show_tone(self) -> None:
        """Bring the findings to the front."""
        self.bar.setCurrentIndex(_TONE)

    def show_article(self) -> None:
        """Bring the article itself to the front."""
        self.bar.setCurrentIndex(_ARTICLE)

    @property
    def shows_tone(self) -> bool:
        """Whether the findings are in front."""
        return self.bar.currentIndex() == _TONE
