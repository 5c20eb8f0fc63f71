"""One setting: what it is called, a line that says what it does, its control, and a way back to its default."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.settings import Settings, SettingsStore
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.preferences.folder_field import FolderField
from kbstudio.ui.preferences.table import Choice, Preference
from kbstudio.ui.widgets.labels import quiet_label

Spans = Sequence[tuple[int, int]]


class ChoiceBox(QComboBox):
    """One of a few values; the wheel scrolls the list of settings, and changes none of them in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class PreferenceRow(QWidget):
    """Shows a setting as it stands, and changes it at once."""

    def __init__(self, preference: Preference, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preference = preference
        self._settings = settings
        self._spans: tuple[Spans, Spans] = ((), ())
        self.label_text, self.why_text = shown(preference.label), shown(preference.why)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._why = quiet_label(self)
        self.notice = QLabel(self)
        self.notice.setWordWrap(True)
        self.notice.setProperty("tone", "warn")
        self.notice.setContentsMargins(8, 4, 8, 4)
        self.notice.hide()
        self.box = ChoiceBox(self) if preference.choices else None
        self.folder = FolderField(self) if preference.is_folder else None
        self.switch = None if preference.choices or preference.is_folder else QCheckBox(self)
        self.control.setAccessibleName(self.label_text)
        self.control.setAccessibleDescription(self.why_text)
        self._label.setBuddy(self.control)
        self.back = QToolButton(self)
        self.back.setIcon(icon("arrow-counter-clockwise"))
        self._lay_out()
        self._connect()
        self.mark((), ())
        self.refresh()

    @property
    def control(self) -> QWidget:
        """What the setting is changed with."""
        control = self.box or self.switch or self.folder
        assert control is not None
        return control

    def mark(self, label: Spans, why: Spans) -> None:
        """Set off the letters that fit what is looked for."""
        self._spans = (label, why)
        self._label.setText(_marked(self.label_text, label))
        self._why.setText(_marked(self.why_text, why))

    def refresh(self) -> None:
        """Show the value in force, whoever changed it."""
        name = self.preference.setting
        value = getattr(self._settings.values, name)
        if self.box is not None:
            self.box.setCurrentIndex(_nearest(self.preference.choices, value))
        if self.switch is not None:
            self.switch.setChecked(value)
        if self.folder is not None:
            self.folder.show_folder(value)
        default = self._settings.is_default(name)
        if default and self.back.hasFocus():
            self.control.setFocus()
        self.back.setVisible(not default)

    def _lay_out(self) -> None:
        if self.box is not None:
            for choice in self.preference.choices:
                self.box.addItem(choice_text(choice), choice.value)
        tip = self.tr("Set back to “{value}”").format(value=self._default_text())
        self.back.setToolTip(tip)
        self.back.setAccessibleName(f"{self.label_text}: {tip}")
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._label, self._why, self.notice):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addSpacing(8)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        name = self.preference.setting
        if self.box is not None:
            box = self.box
            box.activated.connect(lambda index: self._settings.change(**{name: box.itemData(index)}))
        if self.switch is not None:
            self.switch.clicked.connect(lambda on: self._settings.change(**{name: on}))
        if self.folder is not None:
            self.folder.chosen.connect(lambda path: self._settings.change(**{name: path}))
        self.back.clicked.connect(lambda: self._settings.set_back(name))

    def _default_text(self) -> str:
        value = getattr(Settings(), self.preference.setting)
        if self.preference.choices:
            return choice_text(self.preference.choices[_nearest(self.preference.choices, value)])
        if self.preference.is_folder:
            return self.tr("none")
        return self.tr("on") if value else self.tr("off")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.mark(*self._spans)


def shown(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate("Preferences", text)


def choice_text(choice: Choice) -> str:
    """What a value is called; languages go by their own names."""
    return choice.text if choice.name else shown(choice.text)


def _nearest(choices: Sequence[Choice], value: str | int) -> int:
    """The choice a value stands for: itself, the number next to it, or what comes without any choice."""
    places = [place for place, choice in enumerate(choices) if choice.value == value]
    if places:
        return places[0]
    if isinstance(value, int):
        numbers = [choice.value for choice in choices if isinstance(choice.value, int)]
        return min(range(len(numbers)), key=lambda place: abs(numbers[place] - value))
    return 0


def _marked(text: str, spans: Spans) -> str:
    """Rich text with some letters in the accent colour."""
    parts, last = [], 0
    for start, end in spans:
        parts.append(escape(text[last:start]))
        parts.append(f'<b style="color:{current_theme().accent}">{escape(text[start:end])}</b>')
        last = end
    return "".join((*parts, escape(text[last:])))
