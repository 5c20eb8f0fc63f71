"""The language versions that are open to be adapted: each held against its source, block by block."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.kept import FILE_NAME, KeptKey, KeptText
from kbstudio.desktop.machine_text import chosen_supplier
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.places import state_folder
from kbstudio.services.locales.suppliers import Supplier
from kbstudio.ui.adapted_page import WebAdaptedPage
from kbstudio.ui.document import Document
from kbstudio.ui.editor.keeper import TextKeeper
from kbstudio.ui.locales.asked import Asked
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.machine import MachineText
from kbstudio.ui.locales.row_commands import Command
from kbstudio.ui.locales.toned import TONE, Toned
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.main_window import MainWindow

_COMMANDS = {
    "confirm_block": Command.CONFIRM,
    "block_still_right": Command.UNCHANGED,
    "copy_source": Command.COPY,
    "adapt_block": Command.ADAPT,
    "leave_block_out": Command.OMIT,
    "add_block": Command.ADD,
    "inherit_block": Command.INHERIT,
    "block_as_saved": Command.TAKE_BACK,
    "ask_about_block": Command.ASK,
    "next_question": Command.NEXT_QUESTION,
    "previous_question": Command.PREVIOUS_QUESTION,
    "machine_text": Command.MACHINE,
    "machine_text_missing": Command.MACHINE_ALL,
}


class AdaptationTabs(QObject):
    """Makes the documents of adaptations and says what comes of them."""

    named = Signal(str, str, str)
    """Key, title of the tab, and code of the article."""

    unsaved_changed = Signal(str, bool)
    """Key, and whether anything is not in the library."""

    article_opened = Signal(str, str)
    """Code and locale of a text to open: another article, or this one to be submitted."""

    merge_requested = Signal(str, str, object, int)
    """Code, locale, what was typed as (title, body), and the version it was made from."""

    changed = Signal()
    """What can be done with an adaptation may be another thing now."""

    status_changed = Signal()
    """The line at the foot of the window has something else to say."""

    inspector_wanted = Signal()
    """What is beside the rows should come to sight."""

    rule_requested = Signal(str, str)
    """Code of a guideline and name of a rule to read."""

    wanted = Signal(str, str)
    """Code and locale of an adaptation that is to be opened."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        jobs: Jobs,
        bus: ChangeBus,
        themes: Themes,
        settings: SettingsStore,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._window = window
        self._jobs = jobs
        self._bus = bus
        self._themes = themes
        self._settings = settings
        self._open: dict[str, AdaptationController] = {}
        self._asked: dict[str, Asked] = {}
        self._toned: dict[str, Toned] = {}
        self._reachable = True
        do = window.action_table
        do["save"].triggered.connect(self._save)
        for name, command in _COMMANDS.items():
            do[name].triggered.connect(partial(self._do, command))
        for name in TONE:
            do[name].triggered.connect(partial(self._mend, name))

    def make(self, key: str, code: str, locale: str, person: str) -> Document:
        """The document of an adaptation; nothing is read yet."""
        page = WebAdaptedPage()
        view = LocalesView(page)
        adaptation = AdaptationController(
            view,
            code=code,
            locale=locale,
            person=person,
            studio=self._studio,
            jobs=self._jobs,
            bus=self._bus,
            keep=self._keeper,
        )
        adaptation.changed.connect(partial(self._tell, key, adaptation))
        adaptation.status.changed.connect(self.status_changed)
        adaptation.announced.connect(self._window.show_toast)
        adaptation.failed.connect(self._window.report)
        adaptation.article_opened.connect(self.article_opened)
        adaptation.submit_requested.connect(partial(self.article_opened.emit, code, locale))
        adaptation.merge_requested.connect(partial(self.merge_requested.emit, code, locale))
        asked = Asked(adaptation, self._studio, self._jobs, self._bus)
        asked.announced.connect(self._window.show_toast)
        asked.inspector_wanted.connect(self.inspector_wanted)
        self._asked[key] = asked
        toned = self._toned[key] = Toned(adaptation, self._studio, self._jobs, self._bus)
        toned.announced.connect(self._window.show_toast)
        toned.failed.connect(self._window.report)
        view.inspector.tone.findings.rule_requested.connect(self.rule_requested)
        machine = MachineText(view, lambda: adaptation.work, self._supplier, self._studio, self._jobs, adaptation)
        self._settings.changed.connect(machine.fit)
        machine.preferences_requested.connect(self._window.action_table["preferences"].trigger)
        self._open[key] = adaptation
        adaptation.destroyed.connect(partial(self._open.pop, key, None))
        adaptation.destroyed.connect(partial(self._asked.pop, key, None))
        adaptation.destroyed.connect(partial(self._toned.pop, key, None))
        self._themes.theme_changed.connect(page.dress)
        adaptation.show_connection(reachable=self._reachable)
        adaptation.load()
        return Document(adaptation, view, code, locale, view.inspector, "adapt", self.tr("Adapt"))

    def _supplier(self) -> Callable[[], Supplier] | None:
        return chosen_supplier(self._settings.values)

    def _keeper(self, key: KeptKey, text: Callable[[], tuple[str, str, int]], parent: QObject) -> TextKeeper:
        return TextKeeper(state_folder() / FILE_NAME, key, self._jobs, text, parent)

    def show_connection(self, *, reachable: bool) -> None:
        """Say in every adaptation whether the library answers."""
        self._reachable = reachable
        for adaptation in self._open.values():
            adaptation.show_connection(reachable=reachable)

    def recover(self, text: KeptText) -> None:
        """Open the adaptation a text was typed in that nobody saved, and go on with it."""
        code, locale = text.key.code, text.key.locale
        self.wanted.emit(code, locale)
        for adaptation in self._open.values():
            if (adaptation.code, adaptation.locale) == (code, locale):
                adaptation.take_up(text)

    def show_question(self, code: str, locale: str, thread_id: str) -> None:
        """Open the adaptation a question was asked in, at the question."""
        self.wanted.emit(code, locale)
        for key, adaptation in self._open.items():
            if (adaptation.code, adaptation.locale) == (code, locale):
                self._asked[key].show_thread(thread_id)

    @property
    def _current(self) -> AdaptationController | None:
        """Every window's actions are heard here; the adaptation on screen answers."""
        return self._open.get(self._window.desk.current)

    def _save(self) -> None:
        if self._current is not None:
            self._current.save()

    def _do(self, command: Command, _checked: bool = False) -> None:
        if self._current is not None:
            self._current.view.rows.do(command)

    def _mend(self, name: str, _checked: bool = False) -> None:
        toned = self._toned.get(self._window.desk.current)
        if toned is not None:
            toned.carry_out(name)

    def _tell(self, key: str, adaptation: AdaptationController) -> None:
        self.named.emit(key, adaptation.title, adaptation.code)
        self.unsaved_changed.emit(key, adaptation.unsaved)
        self.changed.emit()
