"""Above the two sides: which versions they are; either can be another one."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kbstudio.services.snapshots import Against, Bases
from kbstudio.ui.comparison.base_choices import left_choices, note_on, right_choices
from kbstudio.ui.comparison.version_head import HEAD_HEIGHT, HeadButton, VersionHead
from kbstudio.ui.comparison.version_menu import VersionMenu
from kbstudio.ui.comparison.ways import with_key
from kbstudio.ui.widgets.icon_label import IconLabel

_BESIDE_BAR = 28
"""Pixels taken by the scroll bar and the overview below."""


class Heads(QFrame):
    """The older text first, an arrow, the newer one; Alt+L and Alt+R open their lists from anywhere in the pane."""

    left_chosen = Signal(object)
    """What the person wants on the left, an ``Against``."""

    right_chosen = Signal(int)
    """The number of the version the person wants on the right."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setObjectName("tab_row")
        self.setFixedHeight(HEAD_HEIGHT + 2)
        self._bases: Bases | None = None
        self._names: Mapping[str, str] = {}
        self._shown = (VersionHead(0), VersionHead(0))
        self._actions = (
            self._action(pane, "Alt+L", self.tr("Choose what to compare with")),
            self._action(pane, "Alt+R", self.tr("Choose the version to look at")),
        )
        tips = [with_key(action.text(), action) for action in self._actions]
        self._older, self._newer = HeadButton(tips[0], self), HeadButton(tips[1], self)
        self._menus = (
            VersionMenu(self._older, self._actions[0].text()),
            VersionMenu(self._newer, self._actions[1].text()),
        )
        self._arrow = IconLabel("arrow-right", size=14, parent=self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, _BESIDE_BAR, 1)
        row.setSpacing(4)
        row.addWidget(self._older, 1)
        row.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._newer, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

        for action, head, menu in zip(self._actions, (self._older, self._newer), self._menus, strict=True):
            head.choosing.connect(menu.open_below)
            action.triggered.connect(menu.open_below)
        self._menus[0].chosen.connect(self.left_chosen)
        self._menus[1].chosen.connect(lambda against: self.right_chosen.emit(against.number))
        self._offer()

    def show_heads(self, older: VersionHead, newer: VersionHead) -> None:
        """Say which versions stand side by side."""
        self._shown = (older, newer)
        self._offer()

    def offer_bases(self, bases: Bases | None, names: Mapping[str, str]) -> None:
        """Let the person choose among these; None takes the choice away. ``names`` are people as they are called."""
        self._bases, self._names = bases, names
        self._offer()

    @property
    def offers(self) -> bool:
        """Whether another version can be chosen."""
        return self._bases is not None

    def replace_with(self, widget: QWidget) -> None:
        """Have a widget stand in place of both heads."""
        for part in (self._older, self._arrow, self._newer):
            part.hide()
        self._row.insertWidget(0, widget)
        self._row.addStretch(1)
        self.setFixedHeight(HEAD_HEIGHT + 8)

    def _offer(self) -> None:
        older, newer = self._shown
        bases = self._bases
        if bases is not None:
            left = Against(0 if older.locale else older.number, older.locale)
            self._menus[0].offer(left_choices(bases, self._names, left, newer.number))
            self._menus[1].offer(right_choices(bases, self._names, left, newer.number))
            if not older.locale and not older.note:
                older = replace(older, note=note_on(bases, older.number))
        self._older.show_version(older)
        self._newer.show_version(newer)
        for head, action in zip((self._older, self._newer), self._actions, strict=True):
            head.let_choose(offered=bases is not None)
            action.setEnabled(bases is not None)

    def _action(self, pane: QWidget, key: str, text: str) -> QAction:
        action = QAction(text, pane)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pane.addAction(action)
        return action
