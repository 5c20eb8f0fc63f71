"""The submenu of libraries opened lately."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kbstudio.ui.home.recent import RecentLibrary
from kbstudio.ui.widgets.person_label import isolated


class RecentMenu(QMenu):
    """Name and folder of each; one that cannot be opened is off and says why."""

    library_chosen = Signal(str)
    """The address of the library to open."""

    clear_requested = Signal()
    home_requested = Signal()
    """The person asked for the start page, with no library open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Recent libraries"))
        self.setToolTipsVisible(True)
        self.show_libraries((), is_open=False)

    def show_libraries(self, libraries: Sequence[RecentLibrary], *, is_open: bool) -> None:
        """List libraries, the last one first; ``is_open`` says whether there is one to close."""
        self.clear()
        for library in libraries:
            text = self.tr("{name} – {folder}").format(name=isolated(library.name), folder=isolated(library.folder))
            if library.problem:
                text = self.tr("{library} ({problem})").format(
                    library=text, problem=QCoreApplication.translate("recent", library.problem)
                )
            action = self.addAction(text.replace("&", "&&"))
            action.setEnabled(not library.problem)
            action.triggered.connect(lambda _on=False, address=library.address: self.library_chosen.emit(address))
        self.addSeparator()
        home = self.addAction(self.tr("Start page"))
        home.setEnabled(is_open)
        home.triggered.connect(self._ask_for_home)
        clear = self.addAction(self.tr("Clear the list"))
        clear.setEnabled(bool(libraries))
        clear.triggered.connect(self._ask_to_clear)

    def _ask_for_home(self) -> None:
        self.home_requested.emit()

    def _ask_to_clear(self) -> None:
        self.clear_requested.emit()
