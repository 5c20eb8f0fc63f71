"""Joins the actions of the window that have a key of one letter to the screen that hears the letter."""

from collections.abc import Mapping

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QAction

from kbstudio.ui.action_table.reviewing import DECIDING
from kbstudio.ui.actions import Actions
from kbstudio.ui.inbox.review_table import Command
from kbstudio.ui.inbox.view import InboxView


class LetterCommands(QObject):
    """Found in menus and in the palette, they do what the key does, where it does something."""

    def __init__(self, actions: Actions, inbox: InboxView, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._inbox = inbox
        self._in_inbox = False
        self._shown: Mapping[str, QAction] = {}
        self._following: list[QMetaObject.Connection] = []
        self._connections = [
            actions[spec.name].triggered.connect(lambda _on=False, name=spec.name: self._decide(name))
            for spec in DECIDING
        ]
        self._connections += [
            actions[command].triggered.connect(lambda _on=False, command=command: inbox.command(command))
            for command in Command
        ]
        for chosen in (inbox.text_chosen, inbox.entry_chosen, inbox.ticked):
            chosen.connect(self._fit_inbox)

    def fit(self, shown: Mapping[str, QAction], *, in_inbox: bool) -> None:
        """Follow the review shown (its actions by name; empty where none is), or the inbox."""
        if [id(action) for action in shown.values()] != [id(action) for action in self._shown.values()]:
            self._let_go()
            self._shown = shown
            self._following = [action.changed.connect(self._fit_review) for action in shown.values()]
        self._in_inbox = in_inbox
        self._fit_review()
        self._fit_inbox()

    def close(self) -> None:
        """Let go of the window."""
        self.fit({}, in_inbox=False)
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()

    def _let_go(self) -> None:
        for connection in self._following:
            QObject.disconnect(connection)
        self._following = []

    def _decide(self, name: str) -> None:
        if (action := self._shown.get(name)) is not None:
            action.trigger()

    def _fit_review(self) -> None:
        for spec in DECIDING:
            action = self._shown.get(spec.name)
            self._actions.enable(spec.name, enabled=action is not None and action.isEnabled())

    def _fit_inbox(self, *_said: object) -> None:
        for command in Command:
            self._actions.enable(command, enabled=self._in_inbox and self._inbox.may(command))
