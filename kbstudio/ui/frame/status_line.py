"""The line at the foot of the window: where one works, as whom, and whether the text is safe."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.person_label import isolated

_ICON = 14


class _Fact(QWidget):
    """One thing the line says, with or without an icon; hidden while there is nothing to say."""

    def __init__(self, name: str, parent: QWidget, *, ruled: bool = False) -> None:
        """``ruled`` sets it apart from what stands before it."""
        super().__init__(parent)
        self._name = name
        self.says_something = False
        self._picture = IconLabel(size=_ICON, parent=self)
        self._text = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        if ruled:
            row.addWidget(rule(self))
            row.addSpacing(7)
        row.addWidget(self._picture)
        row.addWidget(self._text)
        self.hide()

    def show_text(self, text: str, icon_name: str = "", tip: str = "", token: str = "ink-2") -> None:
        self._text.setText(text)
        self._picture.show_icon(icon_name, token)
        self.setToolTip(tip)
        self.setAccessibleName(f"{self._name}: {text}")
        self.says_something = bool(text)
        self.setVisible(self.says_something)


def rule(parent: QWidget) -> QFrame:
    """A short upright line between two facts."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedSize(1, 12)
    return line


class StatusLine(QFrame):
    """Library and connection · acting person — words · language and direction · whether the text is safe."""

    person_chosen = Signal(str)
    """The login of the person to act as from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(27)
        self._library = _Fact(self.tr("Library"), self)
        self._person = QToolButton(self)
        self._person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._person.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._person.hide()
        self._people = QMenu(self)
        self._person.setMenu(self._people)
        self._words = _Fact(self.tr("Length"), self)
        self._locale = _Fact(self.tr("Language"), self, ruled=True)
        self._saved = _Fact(self.tr("Safety of the text"), self, ruled=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(12)
        for widget in (self._library, rule(self), self._person):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        for widget in (self._words, self._locale, self._saved):
            self._row.addWidget(widget)
        self._droppable = (self._words, self._locale)
        self._people.triggered.connect(lambda action: self.person_chosen.emit(action.data()))

    def set_library(self, name: str, connection: str = "", *, connected: bool = True, tip: str = "") -> None:
        """Name the library and how it is reached: “connected”, “on this computer”."""
        text = " · ".join(part for part in (name, connection) if part)
        if connected:
            self._library.show_text(text, "database", tip)
        else:
            self._library.show_text(text, "cloud-slash", tip, "warn-mark")

    def set_person(self, login: str, name: str, role: str = "", people: Sequence[tuple[str, str, str]] = ()) -> None:
        """Say who is acting; ``people`` are (login, name, role) the menu offers to act as instead."""
        person = ", ".join(part for part in (isolated(name), role) if part)
        self._person.setText(self.tr("Acting as {person}").format(person=person))
        self._person.setAccessibleName(self._person.text())
        self._person.setToolTip(self.tr("Act as somebody else"))
        self._person.setVisible(bool(login))
        self._people.clear()
        for other, other_name, other_role in people:
            action = self._people.addAction(", ".join(part for part in (isolated(other_name), other_role) if part))
            action.setData(other)
            action.setCheckable(True)
            action.setChecked(other == login)

    def open_people(self) -> None:
        """Open the menu of people, for the keyboard and the rail."""
        if self._person.isVisible() and not self._people.isEmpty():
            self._person.showMenu()

    def set_words(self, text: str) -> None:
        """How long the text is, or how many things a list shows: “412 words”."""
        self._words.show_text(text)
        self._fit()

    def set_locale(self, text: str) -> None:
        """Language and direction of the text: “English (United Kingdom) · left to right”."""
        self._locale.show_text(text)
        self._fit()

    def set_saved(self, text: str, *, safe: bool = True, tip: str = "") -> None:
        """Whether the text is safe: “Saved 14:02”, “Offline, 3 waiting”."""
        self._saved.show_text(text, "check" if safe else "warning", tip, "good-mark" if safe else "warn-mark")
        self._fit()

    def _fit(self) -> None:
        """In a narrow window length and language give way: who acts and whether the text is safe stay whole."""
        for fact in self._droppable:
            fact.setVisible(fact.says_something)
        for fact in self._droppable:
            if self._row.sizeHint().width() > self.width():
                fact.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
