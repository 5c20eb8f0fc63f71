"""The guidelines of an open library in the window."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.ui.documents import Documents
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.guideline_keeping import GuidelineKeeping
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.tone.controller import ToneController
from kbstudio.ui.tone.view import ToneView


class TonePlace(QObject):
    """``view`` and ``controller`` of the place, and how they meet the rest of the window."""

    def __init__(
        self,
        studio: Studio,
        *,
        window: MainWindow,
        documents: Documents,
        person: str,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._documents = window, documents
        self.view = ToneView(self)
        self.controller = ToneController(self.view, person=person, studio=studio, jobs=jobs, bus=bus, parent=self)
        bench = self.controller.bench
        self.keeping = GuidelineKeeping(bench, studio, jobs, lambda: bench.person, self)
        self.controller.article_opened.connect(documents.open_article)
        bench.versions_opened.connect(documents.open_versions)
        self.controller.submit_opened.connect(self._submit)

    def add(self) -> None:
        """Add the place to the window."""
        name = QCoreApplication.translate("Workspace", "Tone")
        self._window.add_place("tone", "chat-text", name, self.view.sidebar, self.view.page)

    def open_rule(self, code: str, rule: str = "") -> None:
        """Show a guideline, at one of its rules if one is named."""
        self.controller.open_rule(code, rule)
        self._window.show_place("tone")

    def _submit(self, code: str, locale: str) -> None:
        """Open the text of a guideline where it is put before its reviewers."""
        self._documents.open_article(code, locale)
        document = self._documents.current
        editor = document.controller if document is not None else None
        if not isinstance(editor, EditorController):
            return
        if editor.kind:
            editor.inspector.ask_to_submit()
            return
        heard: list[QMetaObject.Connection] = []
        heard.append(editor.opened.connect(partial(_ask_once, editor, heard)))


def _ask_once(editor: EditorController, heard: list[QMetaObject.Connection], _opened: object) -> None:
    for connection in heard:
        QObject.disconnect(connection)
    heard.clear()
    editor.inspector.ask_to_submit()
