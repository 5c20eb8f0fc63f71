"""An open document: what a tab or a window of its own holds."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.history.controller import HistoryController
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.merge.controller import MergeController
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.tab_memory import TabMemory

Controller = EditorController | ReviewController | HistoryController | MergeController | AdaptationController


@dataclass(frozen=True)
class Document:
    """An open document: who runs it, what is on its page, and what article and language it is about.

    ``left`` is how it was left: of a document nobody has looked at since the start, that is all there is.
    """

    controller: Controller | None
    page: QWidget
    code: str
    locale: str
    inspector: QWidget | None = None
    kind: str = ""
    title: str = ""
    left: TabMemory | None = None
