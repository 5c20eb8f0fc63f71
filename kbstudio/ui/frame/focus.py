"""Moves the keyboard from one part of the window to the next, and edits to where it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next(panes: Sequence[QWidget]) -> None:
    """Give the keyboard to the pane after the one that has it, to the widget that had it there last."""
    shown = [pane for pane in panes if pane.isVisible()]
    now = QApplication.focusWidget()
    here = next((index for index, pane in enumerate(shown) if now and (pane is now or pane.isAncestorOf(now))), -1)
    for step in range(1, len(shown) + 1):
        target = _target(shown[(here + step) % len(shown)])
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


def _target(pane: QWidget) -> QWidget | None:
    last = pane.focusWidget()
    if last is not None and _takes_focus(last):
        return last
    # A screen says by its proxy where work in it begins.
    proxy = pane.focusProxy()
    if proxy is not None and _takes_focus(proxy):
        return proxy
    if _takes_focus(pane):
        return pane
    return next((child for child in pane.findChildren(QWidget) if _takes_focus(child)), None)


def _takes_focus(widget: QWidget) -> bool:
    tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabs) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
