"""Preferences: all of them on one page under a field that finds them."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.languages import LANGUAGES, chosen_language
from kbstudio.desktop.settings import SettingsStore
from kbstudio.services.tone.own_dictionaries import dictionaries_in
from kbstudio.text.search.finder import Finder
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.ui.preferences.machine import MachineDetails
from kbstudio.ui.preferences.row import PreferenceRow, Spans, choice_text, shown
from kbstudio.ui.preferences.table import PREFERENCES, Choice
from kbstudio.ui.widgets.labels import hairline
from kbstudio.ui.widgets.search_field import SearchField

_WIDTH, _HEIGHT = 680, 720
_SIDE = 24


class PreferencesDialog(QDialog):
    """Every change holds at once and is kept at once; there is nothing to confirm."""

    def __init__(self, settings: SettingsStore, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings, self._jobs = settings, jobs
        self.field = SearchField(self.tr("Find a setting"), parent=self, pause=0)
        self.rows = [PreferenceRow(preference, settings, self) for preference in PREFERENCES]
        self.machine = MachineDetails(settings, jobs, self)
        self._groups: list[tuple[QLabel, list[PreferenceRow]]] = []
        self._lines: dict[PreferenceRow, QWidget] = {}
        self._nothing = QLabel(self.tr("No setting fits. Type another word for it, such as dark or letters."), self)
        self._nothing.setProperty("role", "secondary")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(0, 16, 0, 0)
        self._nothing.hide()
        self._scroll = QScrollArea(self)
        self._finder = self._made_finder()
        self._lay_out()
        self._connect()
        self._say_when_language_changes()
        self._look_into_folder()
        self._align_choices()
        self.field.setFocus()

    def row(self, setting: str) -> PreferenceRow:
        """The row of a setting."""
        return next(row for row in self.rows if row.preference.setting == setting)

    def _made_finder(self) -> Finder:
        """Finds by name and explanation, and by what can be chosen, its group and English words."""
        names, also = [], []
        for row in self.rows:
            preference = row.preference
            values = " ".join(f"{choice_text(each)} {each.text} {_in_english(each)}" for each in preference.choices)
            names.append(f"{row.label_text}\n{row.why_text}")
            also.append(f"{shown(preference.group)} {preference.label} {preference.why} {values}")
        return Finder(names, also)

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setObjectName("chrome")
        column = QVBoxLayout(page)
        column.setContentsMargins(_SIDE, 4, _SIDE, 12)
        column.setSpacing(0)
        for group, members in groupby(self.rows, lambda row: row.preference.group):
            heading = QLabel(shown(group), page)
            heading.setProperty("role", "section")
            heading.setContentsMargins(0, 16, 0, 4)
            column.addWidget(heading)
            rows = list(members)
            self._groups.append((heading, rows))
            for row in rows:
                self._lines[row] = hairline(page)
                column.addWidget(self._lines[row])
                column.addWidget(row)
                if row.preference.setting == "machine_text":
                    column.addWidget(self.machine)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        # Enter in the field must not close the page.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 16, _SIDE, 12)
        head.addWidget(self.field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 12)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(hairline(self))
        whole.addWidget(self._scroll, 1)
        whole.addWidget(hairline(self))
        whole.addSpacing(12)
        whole.addWidget(buttons)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 2 * _SIDE), min(_HEIGHT, room.height() - 2 * _SIDE))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.list_requested.connect(self._go_to_first)
        self._settings.changed.connect(self._setting_changed)

    def _filter(self, typed: str) -> None:
        found: dict[int, Spans] = dict.fromkeys(range(len(self.rows)), ())
        if typed.strip():
            found = {}
            for words in (typed, *on_other_keyboards(typed)):
                if not found:
                    found = {each.position: each.spans for each in self._finder.find(words, len(self.rows))}
        for position, row in enumerate(self.rows):
            row.setVisible(position in found)
            self._lines[row].setVisible(position in found)
            if row.preference.setting == "machine_text":
                self.machine.show_with(shown=position in found)
            row.mark(*_apart(found.get(position, ()), len(row.label_text)))
        for heading, rows in self._groups:
            heading.setVisible(any(not row.isHidden() for row in rows))
        self._nothing.setVisible(not found)

    def _go_to_first(self) -> None:
        first = next((row for row in self.rows if not row.isHidden()), None)
        if first is not None:
            first.control.setFocus(Qt.FocusReason.TabFocusReason)

    def _align_choices(self) -> None:
        """Give all choices the width of the widest."""
        boxes = [row.box for row in self.rows if row.box is not None]
        for box in boxes:
            box.setMinimumWidth(0)
        widest = max(box.sizeHint().width() for box in boxes)
        for box in boxes:
            box.setMinimumWidth(widest)

    def _setting_changed(self, name: str) -> None:
        for row in self.rows:
            if row.preference.setting == name:
                row.refresh()
        if name == "text_size":
            self._align_choices()
        if name == "language":
            self._say_when_language_changes()
        if name == "dictionaries":
            self._look_into_folder()

    def _look_into_folder(self) -> None:
        """Say where the folder with dictionaries holds none."""
        folder = self._settings.values.dictionaries
        look = partial(dictionaries_in, folder) if folder else tuple[str, ...]
        self._jobs.submit(self, look, done=partial(self._say_what_is_in, folder), replaces="dictionaries")

    def _say_what_is_in(self, folder: str, names: tuple[str, ...]) -> None:
        notice = self.row("dictionaries").notice
        notice.setText(self.tr("There is no dictionary in this folder: it needs pairs of .aff and .dic files."))
        notice.setVisible(bool(folder) and not names)

    def _say_when_language_changes(self) -> None:
        notice = self.row("language").notice
        wanted = chosen_language(self._settings.values.language)
        notice.setVisible(wanted != chosen_language(self._settings.at_start.language))
        text = self.tr("Close KB Studio and start it again to see it in {language}.")
        notice.setText(text.format(language=LANGUAGES[wanted]))


def _in_english(choice: Choice) -> str:
    """What somebody calls a language who does not read it."""
    return QLocale.languageToString(QLocale(str(choice.value)).language()) if choice.name else ""


def _apart(spans: Spans, label: int) -> tuple[Spans, Spans]:
    """Spans of name and explanation, which stand behind one another, each for itself."""
    first = [(start, end) for start, end in spans if end <= label]
    second = [(start - label - 1, end - label - 1) for start, end in spans if start > label]
    return first, second
