"""How the supplier of machine text is reached: its command, or its address and key, and a way to try it."""

import os
import shlex
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Job, Jobs, Stop
from kbstudio.desktop.machine_text import chosen_supplier, key_name
from kbstudio.desktop.passwords import keep_key, kept_key
from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.errors import KbStudioError
from kbstudio.services.locales.suppliers import Supplier, try_out
from kbstudio.ui.widgets.labels import quiet_label

_LOCALES = {"he": "he-IL", "ru": "ru-RU", "pl": "pl-PL"}


class MachineDetails(QWidget):
    """Stands below the choice, and is there only where somebody is asked."""

    def __init__(self, settings: SettingsStore, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._jobs = settings, jobs
        self._found = True
        self._trying: Job | None = None
        self.command = self._field(self.tr("Program"), "/usr/local/bin/translate --quiet")
        self.address = self._field(self.tr("Address"), "https://translate.example.com/texts")
        self.key = self._field(self.tr("Key"), "")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.forget = QPushButton(self.tr("Forget the key"), self)
        self.try_it = QPushButton(self.tr("Try it"), self)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for button in (self.forget, self.try_it):
            # Enter in a field must not press them.
            button.setAutoDefault(False)
        self._form = QFormLayout()
        self._lay_out()
        self.command.editingFinished.connect(self._keep_command)
        self.address.editingFinished.connect(self._keep_address)
        self.key.editingFinished.connect(self._keep_key)
        self.forget.clicked.connect(partial(self._put_key, ""))
        self.try_it.clicked.connect(self._try)
        settings.changed.connect(self._setting_changed)
        self._show_settings()
        if settings.values.machine_text == "address":
            self._look_for_key()

    def show_with(self, *, shown: bool) -> None:
        """The choice above is in the list of what was looked for, or is not."""
        self._found = shown
        self._show_settings()

    def _show_settings(self) -> None:
        values = self._settings.values
        way = values.machine_text
        self.setVisible(self._found and way in {"command", "address"})
        self._form.setRowVisible(self.command, way == "command")
        self._form.setRowVisible(self.address, way == "address")
        self._form.setRowVisible(self._key_row, way == "address")
        if _words(self.command.text()) != values.machine_command:
            self.command.setText(_line(values.machine_command))
        self.address.setText(values.machine_address)

    def _setting_changed(self, name: str) -> None:
        if name in {"machine_text", "machine_address", "machine_command"}:
            self._stop_trying()
            self._show_settings()
            if self._settings.values.machine_text == "address":
                self._look_for_key()

    def _keep_command(self) -> None:
        self._settings.change(machine_command=_words(self.command.text()))

    def _keep_address(self) -> None:
        self._settings.change(machine_address=self.address.text().strip())

    def _keep_key(self) -> None:
        typed = self.key.text().strip()
        self.key.clear()
        if typed:
            self._put_key(typed)

    def _put_key(self, key: str) -> None:
        name = key_name(self._settings.values.machine_address)
        done = partial(self._key_kept, bool(key))
        self._in_background("key", partial(keep_key, name, key), done)

    def _key_kept(self, there: bool, lasting: bool) -> None:
        self._show_key(there)
        if not lasting:
            self.told.setText(self.tr("This computer keeps no passwords: the key lasts until KB Studio is closed."))
        elif not there:
            self.told.setText(self.tr("The key is forgotten."))

    def _look_for_key(self) -> None:
        name = key_name(self._settings.values.machine_address)
        self._in_background("key", partial(kept_key, name), lambda key: self._show_key(bool(key)))

    def _show_key(self, there: bool) -> None:
        self.key.setPlaceholderText(self.tr("A key is kept") if there else self.tr("Only where one is asked for"))
        self.forget.setVisible(there)

    def _in_background(self, name: str, work: Callable[[], object], done: Callable[..., object]) -> None:
        self._jobs.submit(self, work, done=done, failed=self._failed, replaces=name)

    def _try(self) -> None:
        # What is still being typed counts.
        self._keep_command() if self._settings.values.machine_text == "command" else self._keep_address()
        supplier = chosen_supplier(self._settings.values)
        self._stop_trying()
        if supplier is None:
            return
        self.told.setText(self.tr("Asking…"))
        self.try_it.setEnabled(False)
        language = QLocale().name().partition("_")[0]
        loop = partial(_tried, supplier, _LOCALES.get(language, "he-IL"))
        self._trying = self._jobs.watch(self, loop, received=self._answered, failed=self._failed)

    def _stop_trying(self) -> None:
        if self._trying is not None:
            self._trying.cancel()
            self._trying = None
        self.try_it.setEnabled(True)
        self.told.clear()

    def _answered(self, words: str) -> None:
        self._stop_trying()
        self.told.setText(
            self.tr("It works. For “Ask for the order number, then restart the router.” it says: {words}").format(
                words=f"\u2068{words.replace('**', '')}\u2069"
            )
        )

    def _failed(self, error: Exception) -> None:
        self._stop_trying()
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self.told.setText(message_for(error))

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        # Programs and addresses are read from left to right in every language.
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return field

    def _lay_out(self) -> None:
        self._key_row = QWidget(self)
        keys = QHBoxLayout(self._key_row)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(8)
        keys.addWidget(self.key, 1)
        keys.addWidget(self.forget)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.addRow(self.tr("Program"), self.command)
        self._form.addRow(self.tr("Address"), self.address)
        self._form.addRow(self.tr("Key"), self._key_row)
        tell = quiet_label(
            self,
            self.tr(
                "It gets the texts as JSON and answers with JSON, within 30 seconds. Nothing is sent before you ask."
            ),
        )
        trying = QHBoxLayout()
        trying.setSpacing(12)
        trying.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignTop)
        trying.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addLayout(self._form)
        column.addWidget(tell)
        column.addLayout(trying)
        self._show_key(there=False)


def _tried(supplier: Callable[[], Supplier], locale: str, stop: Stop, emit: Callable[[str], None]) -> None:
    emit(try_out(supplier(), locale, stop=stop))


def _words(line: str) -> list[str]:
    """The words of a command as a shell would read them; a line that does not close its quotes is split at spaces."""
    try:
        words = shlex.split(line, posix=os.name != "nt")
    except ValueError:
        return line.split()
    return [word.strip('"') for word in words] if os.name == "nt" else words


def _line(words: list[str]) -> str:
    if os.name == "nt":
        return " ".join(f'"{word}"' if " " in word else word for word in words)
    return shlex.join(words)
