"""What the status lines say about the texts that are on screen."""

from collections.abc import Mapping

from kbstudio.ui.document import Document
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.main_window import MainWindow


def show_status(window: MainWindow, documents: Mapping[str, Document]) -> None:
    """Tell of the text shown in each window whether it is safe, how long it is and in what language."""
    own = window.desk.own
    for key in own.open_keys:
        document = documents.get(key)
        if document is not None and isinstance(document.controller, EditorController):
            status = document.controller.status
            own.window(key).show_status(status.words, status.saved, safe=status.safe)
    document = documents.get(window.current_tab)
    line = window.status
    if document is None or not isinstance(document.controller, EditorController):
        line.set_words("")
        line.set_locale("")
        line.set_saved("")
        return
    status = document.controller.status
    line.set_words(status.words)
    line.set_locale(status.place)
    line.set_saved(status.saved, safe=status.safe, tip=status.tip)
