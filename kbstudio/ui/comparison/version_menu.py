"""The list of what a side of a comparison can be; where there are many versions, one is found by typing."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.services.snapshots import Against
from kbstudio.ui.comparison.base_choices import SideChoice, SideChoices
from kbstudio.ui.widgets.pick_popup import PickPopup
from kbstudio.ui.widgets.suggesting import Suggestion

MANY = 15
"""Versions from which on a menu shows the newest ones only."""

_NEWEST = 8
_WIDE = 500


class VersionMenu(QMenu):
    """Opens below the head of a side; what cannot be chosen says why."""

    chosen = Signal(object)
    """What the person chose, an ``Against``."""

    def __init__(self, head: QWidget, name: str) -> None:
        super().__init__(head)
        self._head = head
        self._shown = ""
        self._popup = PickPopup(name, head, with_any=False, width=_WIDE)
        self.setAccessibleName(name)
        self.setToolTipsVisible(True)
        self._popup.chosen.connect(lambda number: self.chosen.emit(Against(int(number))))

    def offer(self, choices: SideChoices) -> None:
        """Offer these from now on."""
        self.clear()
        self._add_all(choices.usual)
        self._add_all(choices.versions if len(choices.versions) <= MANY else choices.versions[:_NEWEST])
        if len(choices.versions) > MANY:
            search = QAction(icon("magnifying-glass"), self.tr("Find a version…"), self)
            search.triggered.connect(self._find)
            self.addAction(search)
        self._add_all(choices.languages)
        free = [choice for choice in choices.versions if not choice.why_not]
        self._shown = next((str(choice.against.number) for choice in free if choice.shown), "")
        self._popup.offer([Suggestion(str(each.against.number), each.label, each.detail) for each in free])

    def open_below(self) -> None:
        """Show the list, with the keyboard in it."""
        head = self._head
        self.setMinimumWidth(min(head.width(), 480))
        corner = head.rect().bottomRight() if head.isRightToLeft() else head.rect().bottomLeft()
        offset = QPoint(-self.sizeHint().width() if head.isRightToLeft() else 0, 2)
        self.popup(head.mapToGlobal(corner + offset))
        free = [action for action in self.actions() if action.isEnabled() and not action.isSeparator()]
        for action in [action for action in free if action.isChecked()][:1] or free[:1]:
            self.setActiveAction(action)

    def _find(self) -> None:
        self._popup.open_below(self._head, self._shown)

    def _add_all(self, choices: Iterable[SideChoice]) -> None:
        if choices and self.actions():
            self.addSeparator()
        for choice in choices:
            said = choice.why_not or choice.detail
            action = QAction(f"{choice.label}\t{said}".replace("&", "&&"), self)
            action.setCheckable(True)
            action.setChecked(choice.shown)
            action.setEnabled(not choice.why_not)
            action.triggered.connect(lambda _on=False, against=choice.against: self.chosen.emit(against))
            self.addAction(action)
