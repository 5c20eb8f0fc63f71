"""The row of buttons above the text."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from kbstudio.ui.actions import Actions
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

HEIGHT = 40


class EditorToolbar(QFrame):
    """Buttons for the window's actions, the level of the line, and what is shown: text, page or both."""

    level_chosen = Signal(int)
    """The line is to be a heading of this level; 0 is ordinary text."""

    layout_chosen = Signal(str)
    """"write", "both" or "read"."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chrome")
        self.setFixedHeight(HEIGHT)
        self._levels = QComboBox(self)
        self._levels.addItem(self.tr("Text"))
        for level in range(1, 7):
            self._levels.addItem(self.tr("Heading {level}").format(level=level))
        self._levels.setAccessibleName(self.tr("Kind of line"))
        self._levels.setToolTip(self.tr("Kind of line"))
        self._levels.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._segments = SegmentedButtons(
            [("write", self.tr("Write")), ("both", self.tr("Both")), ("read", self.tr("Read"))], self.tr("What to show")
        )
        self._worded: list[QToolButton] = []
        self._rules: list[QFrame] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(2)
        row.addWidget(self._levels)
        self._rule(row)
        for name in ("bold", "italic", "code"):
            self._button(row, actions, name)
        self._rule(row)
        for name in ("bullet_list", "numbered_list"):
            self._button(row, actions, name)
        self._rule(row)
        self._button(row, actions, "link", words=True)
        self.table_button = self._button(row, actions, "table", words=True)
        row.addStretch(1)
        row.addWidget(self._segments)
        self._segments.setMinimumWidth(self._segments.sizeHint().width())
        self._levels.activated.connect(self.level_chosen)
        self._segments.chosen.connect(self.layout_chosen)

    def show_level(self, level: int) -> None:
        """Name the level of the line the caret is in."""
        self._levels.setCurrentIndex(level)

    def show_layout(self, name: str) -> None:
        """Switch on "write", "both" or "read"."""
        self._segments.choose(name)

    def use_words(self, *, words: bool) -> None:
        """Name the wider buttons, where there is room."""
        self._levels.setMaximumWidth(16_777_215 if words else 80)
        for rule in self._rules:
            rule.setVisible(words)
        style = Qt.ToolButtonStyle
        for button in self._worded:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)

    def _button(self, row: QHBoxLayout, actions: Actions, name: str, *, words: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[name])
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(actions[name].text().rstrip("…"))
        if words:
            button.setText(actions[name].text().rstrip("…"))
            self._worded.append(button)
        row.addWidget(button)
        return button

    def _rule(self, row: QHBoxLayout) -> None:
        rule = QFrame(self)
        rule.setProperty("rule", True)
        rule.setFixedSize(1, 18)
        rule.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addSpacing(2)
        row.addWidget(rule)
        row.addSpacing(2)
        self._rules.append(rule)
