"""Buttons that narrow the list: state, kind, language, topic, owner."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QStyleOptionButton, QWidget

from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.pick_popup import PickPopup
from kbstudio.ui.widgets.suggesting import Suggestion

_LONGEST = 40
"""Letters of a choice shown on its button."""


class Facet(QPushButton):
    """“State: any”, or what it is narrowed to; pressing it opens the choices."""

    chosen = Signal(str)
    """The value to narrow to; empty for any."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._choices: dict[str, str] = {}
        self._value = ""
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self.fill_menu)
        self._show()

    @property
    def value(self) -> str:
        """What the list is narrowed to; empty for any."""
        return self._value

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (value, text); the value in force stays."""
        self._choices = dict(choices)
        self._show()

    def show_value(self, value: str) -> None:
        """Show another value without announcing it."""
        self._value = value
        self._show()

    def choose(self, value: str) -> None:
        """Narrow to a value."""
        self.show_value(value)
        self.chosen.emit(value)

    def fill_menu(self) -> QMenu:
        """The menu with the choices as they are now."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, text in (("", self.tr("Any")), *self._choices.items()):
            action = QAction(text, self._menu)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _on=False, value=value: self.choose(value))
            group.addAction(action)
            self._menu.addAction(action)
            if not value:
                self._menu.addSeparator()
        return self._menu

    def _show(self) -> None:
        shown = self._choices.get(self._value, self._value)[:_LONGEST] or self.tr("any")
        self.setText(self.tr("{name}: {value}").format(name=self._name, value=shown))
        self.setAccessibleName(self.text())
        on = bool(self._value)
        if self.property("on") != on:
            self.setProperty("on", on)
            self.setStyleSheet("color: palette(accent); font-weight: bold;" if on else "")


class FindingFacet(Facet):
    """A facet with more choices than a menu can hold: typing finds among them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setProperty("menu", True)
        self.setMenu(None)  # pyright: ignore[reportArgumentType]
        self.popup = PickPopup(name, self)
        self.popup.chosen.connect(self.choose)
        self.clicked.connect(lambda: self.popup.open_below(self, self.value))

    def offer_to_find(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer these; their hints are searched as well."""
        self.popup.offer(suggestions)
        self.offer([(each.value, each.label) for each in suggestions])

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        # The caret of a button with a menu, which this is to the eye.
        option.features |= QStyleOptionButton.ButtonFeature.HasMenu


class Facets(QWidget):
    """The row of buttons, and one that clears them."""

    changed = Signal()
    """Something else is asked for."""

    cleared = Signal()
    """The person wants to see everything again."""

    def __init__(self, names: Mapping[str, str], found: Collection[str] = (), parent: QWidget | None = None) -> None:
        """``names`` are key and text of each button; the choices of those in ``found`` are found by typing."""
        super().__init__(parent)
        self._facets = {key: (FindingFacet if key in found else Facet)(text, self) for key, text in names.items()}
        self._clear = QPushButton(self.tr("Clear"), self)
        self._clear.setProperty("link", True)
        # On a narrow window the buttons take a second line rather than the list's room.
        row = FlowLayout(self, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        for facet in self._facets.values():
            row.addWidget(facet)
            facet.chosen.connect(self._chosen)
        row.addWidget(self._clear)
        self._clear.clicked.connect(self.cleared)
        self._clear.hide()

    def __getitem__(self, key: str) -> Facet:
        return self._facets[key]

    def finding(self, key: str) -> FindingFacet:
        """A button whose choices are found by typing."""
        facet = self._facets[key]
        assert isinstance(facet, FindingFacet)
        return facet

    def value(self, key: str) -> str:
        """What a button narrows to; empty for any."""
        return self._facets[key].value

    def show_clear(self, shown: bool) -> None:
        """Offer to clear everything, or not."""
        self._clear.setVisible(shown)

    def clear(self) -> None:
        """Go back to any without announcing it."""
        for facet in self._facets.values():
            facet.show_value("")
        self._clear.hide()

    @property
    def any_set(self) -> bool:
        """Whether anything is narrowed."""
        return any(facet.value for facet in self._facets.values())

    def _chosen(self) -> None:
        self.changed.emit()
