"""Builds the window and runs it: `python3 -m kbstudio` without a command ends up here."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from kbstudio import __version__
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.dictionaries import Dictionaries
from kbstudio.desktop.errors import Message, install_excepthook, uninstall_excepthook
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.languages import chosen_language, install_language
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.places import config_folder
from kbstudio.ui.about import AboutDialog, ShortcutsDialog
from kbstudio.ui.frame.enter_key import EnterKey
from kbstudio.ui.libraries import Libraries
from kbstudio.ui.main_window import MainWindow

if TYPE_CHECKING:
    from kbstudio.ui.palette.palette import Palette
    from kbstudio.ui.workspace import Workspace

_LONGEST_CLOSING = 20.0
"""Seconds the program waits at its end for what is still being written."""


class Desktop(QObject):
    """The window with everything behind it. ``close`` lets go of threads and files."""

    _bug_found = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.settings = SettingsStore(config_folder() / "settings.json", self)
        install_language(app, chosen_language(self.settings.values.language))
        self.themes = Themes(app, parent=self, settings=self.settings)
        self.jobs = Jobs(self)
        self.bus = ChangeBus(self)
        self._dictionaries = Dictionaries(self.settings, self.bus, self)
        self.window = MainWindow(self.settings, self.themes)
        self.libraries = Libraries(self.window, self.jobs, self.bus, self.settings, self.themes, self)

        EnterKey(app, self)

        self._palette: Palette | None = None

        do = self.window.action_table
        do["palette"].triggered.connect(lambda: self._find(""))
        do["find_article"].triggered.connect(self._find_article)
        do["preferences"].triggered.connect(self._show_preferences)
        do["shortcuts"].triggered.connect(self._show_shortcuts)
        do["about"].triggered.connect(self._show_about)
        self.libraries.opened.connect(self._library_opened)
        self.settings.problem.connect(self.window.show_error)
        self.jobs.failed_unhandled.connect(self.window.report)
        self._bug_found.connect(self._tell_bug)
        install_excepthook(self._bug_found.emit)

    def open(self, url: str | None) -> None:
        """Show the window at once, and the library as soon as it is read; None opens the last one, or the sample."""
        self.window.show()
        self.libraries.open_first(url)

    def close(self) -> None:
        """Put away what was typed, finish what is being written, let go of the rest."""
        self.window.close()
        self.libraries.close()
        self.jobs.shutdown(_LONGEST_CLOSING)
        self._dictionaries.put_back()
        self.window.deleteLater()
        # Pages have to go before the profiles they use, and those before the application.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        uninstall_excepthook()

    @property
    def palette(self) -> "Palette":
        """The palette of the window: made when it is first of use, after the window is shown."""
        if self._palette is None:
            from kbstudio.ui.palette.palette import Palette  # noqa: PLC0415

            self._palette = Palette(self.window, self.window.action_table, settings=self.settings)
        return self._palette

    def _library_opened(self, workspace: "Workspace") -> None:
        from kbstudio.ui.finding import Finding  # noqa: PLC0415 - with all screens, after the window is shown

        Finding(self.palette, workspace, self.window, self.jobs, self.bus)

    def _find(self, prefix: str) -> None:
        self.palette.open_at(prefix, self.window.front)

    def _find_article(self) -> None:
        from kbstudio.ui.palette.entry import ARTICLES  # noqa: PLC0415 - the first rows are shown without it

        self._find(ARTICLES)

    def _show_preferences(self) -> None:
        from kbstudio.ui.preferences.dialog import PreferencesDialog  # noqa: PLC0415 - seldom wanted

        PreferencesDialog(self.settings, self.jobs, self.window.front).open()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self.window.action_table, self.window.front).open()

    def _show_about(self) -> None:
        AboutDialog(self.libraries.engine, self.window.front).open()

    def _tell_bug(self, message: Message) -> None:
        self.window.show_error(message.text, message.details)


def make_application(arguments: list[str]) -> QApplication:
    """The one application object, named as desktops know it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Chromium starts later, and asks for this before there is an application.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        app = QApplication(arguments)
    app.setApplicationName("kbstudio")
    app.setApplicationDisplayName("KB Studio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kbstudio")
    return app


def run_desktop(url: str | None) -> int:
    """Open the desktop and stay until it is closed; gives the exit code."""
    app = make_application(sys.argv[:1])
    desktop = Desktop(app)
    desktop.open(url)
    code = app.exec()
    desktop.close()
    return code
