"""A person who deals with an agency at a window, and the agency."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog

from kbstudio.ui.agencies.desk import AgencyDesk
from kbstudio.ui.agencies.send_dialog import SendDialog
from kbstudio.ui.agencies.take_in_dialog import TakeInDialog
from tests.support.screens import Screens
from tests.support.studios import new_article, publish

BODY = "Return it within **30 days**.\n\n- Ask for the order number\n- Ask for the name\n"
WORDS = {
    "Refund window": "חלון החזר",
    "Return it within ": "החזירו תוך ",
    "30 days": "30 יום",
    "Ask for the order number": "בקשו את מספר ההזמנה",
    "Ask for the name": "בקשו את השם",
}
T = TypeVar("T", bound=QDialog)


class Desk:
    """One person at a window: ``said`` are its toasts, ``opened`` the translations that came to the front."""

    def __init__(self, screens: Screens, monkeypatch: pytest.MonkeyPatch, folder: Path, person: str = "noa") -> None:
        self.screens = screens
        self.studio = screens.studio
        self.folder = folder
        self.window = screens.frame()
        self.said: list[str] = []
        self.opened: list[tuple[str, str]] = []
        self.errors: list[Exception] = []
        self.answer = ""
        self.code = new_article(self.studio, body=BODY).article
        publish(self.studio, self.code)
        self.agency = AgencyDesk(self.studio, person=person, jobs=screens.jobs, bus=screens.bus, parent=self.window)
        self.agency.announced.connect(self.said.append)
        self.agency.failed.connect(self.errors.append)
        self.agency.adapt_requested.connect(lambda code, locale: self.opened.append((code, locale)))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (self.answer, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (self.answer, ""))

    def sending(self, *codes: str, locale: str = "he") -> SendDialog:
        """The dialog that sends articles, opened."""
        self.agency.send(codes or (self.code,), locale, self.window)
        return self._shown(SendDialog)

    def taking_in(self, path: Path | None = None) -> TakeInDialog:
        """The dialog that takes a file in, opened, with a file chosen in it."""
        self.agency.take_in(self.window)
        dialog = self._shown(TakeInDialog)
        if path is not None:
            self.answer = str(path)
            dialog.choose()
            self.screens.settle()
        return dialog

    def press(self, button: QAbstractButton) -> None:
        """Press a button that can be pressed, and wait for what it does."""
        self.screens.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())
        self.screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.screens.settle()

    def returned(self, words: Mapping[str, str] = WORDS, *, state: str = "translated", out: bytes = b"") -> Path:
        """A file as it comes back, with these words in it."""
        path = self.folder / "back.xlf"
        path.write_bytes(translated(out or self.studio.agencies.export([self.code], "he", by="noa"), words, state))
        return path

    def _shown(self, kind: type[T]) -> T:
        self.screens.settle()
        dialog = next(each for each in self.window.findChildren(kind) if each.isVisible())
        self.screens.qtbot.waitExposed(dialog)
        return dialog


def translated(document: bytes, words: Mapping[str, str], state: str) -> bytes:
    """The file with the words of its sources replaced in its targets, markup and all."""
    root = etree.fromstring(document)
    for segment in root.iter("{*}segment"):
        source, target = segment.find("{*}source"), segment.find("{*}target")
        if target is None:
            target = etree.SubElement(segment, source.tag.replace("source", "target"))
        copied = etree.fromstring(etree.tostring(source))
        target.text, target[:] = copied.text, list(copied)
        for node in target.iter():
            for old, new in words.items():
                node.text = node.text.replace(old, new) if node.text else node.text
                node.tail = node.tail.replace(old, new) if node.tail else node.tail
        segment.set("state", state)
    return etree.tostring(root)
