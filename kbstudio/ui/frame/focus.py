"""Moves the keyboard from one part of the window to the next, and edits to where it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

STOP = "stop"
"""Property of a message inside a pane: it comes and goes, and the keyboard stops at its buttons as at a pane."""

CHOICE = "choice"
"""Property of a pane whose focus proxy is what is chosen in it."""


def focus_next(panes: Sequence[QWidget]) -> None:
    """Give the keyboard to the pane after the one that has it, to the widget that had it there last."""
    stops = [stop for pane in panes if pane.isVisible() for stop in (*_messages(pane), pane)]
    now = QApplication.focusWidget()
    here = next((index for index, stop in enumerate(stops) if now and (stop is now or stop.isAncestorOf(now))), -1)
    for step in range(1, len(stops) + 1):
        target = _target(stops[(here + step) % len(stops)])
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def focus_first(pane: QWidget) -> None:
    """Give the keyboard to a pane, so that typing begins where the work is."""
    target = _target(pane)
    (target or pane).setFocus(Qt.FocusReason.OtherFocusReason)


def edit_at_focus(command: str) -> None:
    """Carry out "undo", "cut" and the like in the text that has the keyboard, if it can."""
    method = getattr(QApplication.focusWidget(), command, None)
    if callable(method):
        method()


def has_keyboard(widget: QWidget) -> bool:
    """Whether typing goes to ``widget`` or to something in it."""
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def focus_back(message: QWidget) -> None:
    """Take the keyboard out of a message that is about to go, to where the screen around it says work is."""
    around = message.parentWidget()
    if around is not None and has_keyboard(message):
        (around.focusProxy() or around).setFocus(Qt.FocusReason.OtherFocusReason)


def _messages(pane: QWidget) -> list[QWidget]:
    return [part for part in pane.findChildren(QWidget) if part.property(STOP) and part.isVisible()]


def _target(pane: QWidget) -> QWidget | None:
    # Of a choice, what is chosen counts, and not which of them had the keyboard last.
    last = None if pane.property(CHOICE) else pane.focusWidget()
    if last is not None and _takes_focus(last) and not any(part.isAncestorOf(last) for part in _messages(pane)):
        return last
    # A screen says by its proxy where work in it begins.
    proxy = pane.focusProxy()
    if proxy is not None and _takes_focus(proxy):
        return proxy
    if _takes_focus(pane):
        return pane
    # The screen inside comes before its parts.
    inside = (child.focusProxy() or child for child in pane.findChildren(QWidget) if child.isVisible())
    return next((target for target in inside if _takes_focus(target)), None)


def _takes_focus(widget: QWidget) -> bool:
    tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabs) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
