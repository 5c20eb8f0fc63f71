"""Above the history: which language version, which of its versions are listed, and what can be done with one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.history.words import restore_words
from kbstudio.ui.widgets.language_names import place_and_language
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

ALL, PUBLISHED, JUDGED = "all", "published", "judged"
_HEIGHT = 40
_NARROW, _TIGHT = 900, 780
"""Pixels below which the name of the list of languages goes, and below which buttons lose their words."""


class HeadBar(QFrame):
    """The language version is chosen here, and so is what the timeline leaves out."""

    locale_chosen = Signal(str)
    """The tag of the language version to show."""

    filter_chosen = Signal(str)
    """What to list: ``ALL``, ``PUBLISHED`` or ``JUDGED``."""

    restore_requested = Signal()
    """The person wants the version looked at as the newest draft."""

    open_requested = Signal()
    """The person wants to go on writing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tab_row")
        self.setFixedHeight(_HEIGHT)
        self._name = QLabel(self.tr("Language version"), self)
        self._name.setProperty("role", "secondary")
        self._locale = QComboBox(self)
        self._locale.setAccessibleName(self._name.text())
        self._locale.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filters = SegmentedButtons(
            (
                (ALL, self.tr("All versions")),
                (PUBLISHED, self.tr("Published")),
                (JUDGED, self.tr("With verdicts")),
            ),
            self.tr("Versions listed"),
            self,
        )
        self._open = self._button("pencil-simple", self.tr("Write"), self.tr("Open this text for writing"))
        self._restore = self._button("arrow-counter-clockwise", restore_words(0), "")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        for part in (self._name, self._locale, self.filters):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self._restore)

        self._locale.activated.connect(lambda _at: self.locale_chosen.emit(self._locale.currentData()))
        self.filters.chosen.connect(self.filter_chosen)
        self._open.clicked.connect(self.open_requested)
        self._restore.clicked.connect(self.restore_requested)
        self.refuse_restoring(0, self.tr("Choose a version to restore."))

    def show_locales(self, locales: Sequence[str], source: str, shown: str) -> None:
        """Offer the languages the article is written in, the source first."""
        self._locale.clear()
        for locale in sorted(locales, key=lambda tag: (tag != source, tag)):
            name = place_and_language(locale)
            self._locale.addItem(self.tr("{language}, source").format(language=name) if locale == source else name)
            self._locale.setItemData(self._locale.count() - 1, locale)
        self._locale.setCurrentIndex(self._locale.findData(shown))

    def refuse_restoring(self, number: int, reason: str) -> None:
        """Why version ``number`` cannot be restored; empty: it can."""
        self._restore.setText(restore_words(number))
        self._restore.setEnabled(not reason)
        self._restore.setToolTip(reason or self.tr("Write this version again as the newest draft"))
        self._restore.setAccessibleDescription(reason)

    def fit(self, width: int) -> None:
        """Leave out words where there is little room."""
        self._name.setVisible(width >= _NARROW)
        icons, words = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        style = icons if width < _TIGHT else words
        for button in (self._open, self._restore):
            button.setToolButtonStyle(style)

    def _button(self, icon_name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setIcon(icon(icon_name))
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button
