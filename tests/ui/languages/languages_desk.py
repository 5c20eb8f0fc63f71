"""The grid of languages in a window of its own, used as a person uses it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from kbstudio.application import Studio
from kbstudio.domain.adaptations import LanguageCell
from kbstudio.ui.languages.controller import LanguagesController
from kbstudio.ui.languages.view import LanguagesView
from kbstudio.ui.widgets.pick_field import PickField
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, publish

Key = Qt.Key


class LanguagesDesk:
    """One person at the grid; ``said`` are their toasts, ``take_back`` presses Undo in the last of them."""

    def __init__(self, screens: Screens, person: str = "karl", *, width: int = 1500) -> None:
        self.screens = screens
        self.view = LanguagesView()
        self.controller = LanguagesController(
            self.view, person=person, studio=screens.studio, jobs=screens.jobs, bus=screens.bus
        )
        self.said: list[str] = []
        self.adapted: list[tuple[str, str]] = []
        self.opened: list[tuple[str, str]] = []
        self.badges: list[int] = []
        self._undo: object = None
        self.controller.announced.connect(self._hear)
        self.controller.failed.connect(lambda error: self.said.append(str(error)))
        self.controller.adapt_requested.connect(lambda *which: self.adapted.append(which))
        self.controller.article_opened.connect(lambda *which: self.opened.append(which))
        self.controller.count_changed.connect(self.badges.append)
        self.window = screens.frame(self.view.sidebar, self.view.page, self.view.inspector, width=width)
        self.view.sidebar.setFixedWidth(200)
        self.view.inspector.setFixedWidth(320)
        self.controller.show()
        screens.settle()
        self.view.table.setFocus()

    @property
    def listed(self) -> list[str]:
        """The codes in the grid, from the top."""
        return [row.article for row in self.view.model.rows]

    @property
    def heads(self) -> list[str]:
        """The titles of the columns that can be seen."""
        header = self.view.table.horizontalHeader()
        columns = self.view.model.columns
        return [column.title for at, column in enumerate(columns) if not header.isSectionHidden(at)]

    def says(self, code: str, head: str) -> str:
        """What the cell of an article under a head says."""
        column = [each.title for each in self.view.model.columns].index(head)
        return str(self.view.model.index(self.listed.index(code), column).data())

    def ask(self, words: str) -> None:
        """Choose a question at the side with the keyboard."""
        questions = self.view.sidebar.questions
        texts = [questions.item(row).text() for row in range(questions.count())]
        self.key(Key.Key_Home, to=questions)
        for _step in range(texts.index(words)):
            self.key(Key.Key_Down, to=questions)
        self.screens.settle()

    def pick(self, box: QComboBox, words: str) -> None:
        """Choose an entry of a list with the keyboard, from the top down."""
        at = next(row for row in range(box.count()) if box.itemText(row).startswith(words))
        self.key(Key.Key_Home, to=box)
        for _step in range(at):
            self.key(Key.Key_Down, to=box)
        self.screens.settle()

    def find(self, field: PickField, letters: str) -> None:
        """Type a few letters and take the first suggestion with Enter."""
        self.screens.qtbot.keyClicks(field.line, letters)
        self.key(Key.Key_Return, to=field.line)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier, to: QWidget | None = None) -> None:
        """Press a key, in the grid where nothing else is named."""
        pressed = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            pressed |= modifier
        self.screens.qtbot.keyClick(to or self.view.table, key, pressed)

    def press(self, button: QAbstractButton) -> None:
        """Press a button that can be pressed, and wait for what it does."""
        assert button.isVisible() and button.isEnabled()
        self.screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.screens.settle()

    def take_back(self) -> None:
        """Press Undo in the last toast."""
        cast("Callable[[], None]", self._undo)()
        self.screens.settle()

    def cell(self, code: str, locale: str) -> LanguageCell:
        """Where an article stands in a language by now."""
        return next(row for row in self.screens.studio.languages.grid().rows if row.article == code).cells[locale]

    def _hear(self, told: str, undo: object) -> None:
        self.said.append(told)
        self._undo = undo


def published(studio: Studio, title: str = "Refund window", *locales: str) -> str:
    """The code of an article agents read in English and in other languages that say the same."""
    code = new_article(studio, title=title).article
    publish(studio, code)
    for locale in locales:
        studio.writing.save(code, locale, by="noa", title=title, body=BODY)
        publish(studio, code, locale)
    return code


def falls_behind(studio: Studio, code: str) -> None:
    """Publish other words in the source."""
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    publish(studio, code)
