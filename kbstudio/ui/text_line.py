"""What the status lines say about the texts that are on screen."""

from collections.abc import Mapping

from kbstudio.ui.document import Document
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.widgets.text_status import TextStatus


def show_status(window: MainWindow, documents: Mapping[str, Document]) -> None:
    """Tell of the text shown in each window whether it is safe, how long it is and in what language."""
    own = window.desk.own
    for key in own.open_keys:
        status = _status(documents.get(key))
        if status is not None:
            own.window(key).show_status(status.words, status.saved, safe=status.safe)
    status = _status(documents.get(window.current_tab))
    line = window.status
    if status is None:
        line.set_words("")
        line.set_locale("")
        line.set_saved("")
        return
    line.set_words(status.words)
    line.set_locale(status.place)
    line.set_saved(status.saved, safe=status.safe, tip=status.tip)


def _status(document: Document | None) -> TextStatus | None:
    """What is to be said of a document; None of one that is only looked at."""
    running = document.controller if document is not None else None
    return running.status if isinstance(running, EditorController | AdaptationController) else None
