"""Articles begun from files: the first one in the dialog, the others one by one or all like it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.ids import new_id
from kbstudio.services.writing import NewArticle, Writing
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.text_files import TextFile

Created = Callable[[str, str], object]
"""Hears code and locale of a new article."""

Closed = Callable[[int], object]
"""Hears that the dialog is closed, whatever came of it."""

Ask = Callable[[str, str, Created, Closed], object]
"""Opens the dialog that begins an article, with a title and a body."""


class Beginning(QObject):
    """Begins articles from a row of texts in the name of ``person``."""

    def __init__(
        self,
        ask: Ask,
        writing: Writing,
        window: MainWindow,
        jobs: Jobs,
        *,
        person: Callable[[], str],
        written: Callable[[Changes], object],
        parent: QObject,
    ) -> None:
        """``written`` hears what was written without the dialog."""
        super().__init__(parent)
        self._ask = ask
        self._writing = writing
        self._window = window
        self._jobs = jobs
        self._person = person
        self._written = written
        self._waiting: list[TextFile] = []
        self._asking = False
        self._same_asked = False
        self._first: tuple[str, str] | None = None

    def begin(self, texts: Sequence[TextFile]) -> None:
        """Begin with the first text; those given while a dialog is open wait for their turn."""
        self._waiting.extend(texts)
        if not self._asking:
            self._next()

    def _next(self) -> None:
        self._asking = bool(self._waiting)
        if not self._asking:
            self._same_asked = False
            return
        text = self._waiting.pop(0)
        self._first = None
        self._ask(text.title, text.body, self._created, self._closed)

    def _created(self, code: str, locale: str) -> None:
        self._first = (code, locale)

    def _closed(self, _result: int) -> None:
        if self._first is not None and self._waiting and not self._same_asked:
            self._ask_about_others(*self._first)
        else:
            self._next()

    def _ask_about_others(self, code: str, locale: str) -> None:
        self._same_asked = True
        question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("More files"))
        question.setText(self.tr("%n more file(s) wait to become articles.", "", len(self._waiting)))
        question.setInformativeText(
            self.tr("They can all get the kind, language, people and topics of {code}.").format(code=code)
        )
        same = question.addButton(self.tr("The same for all"), QMessageBox.ButtonRole.AcceptRole)
        single = question.addButton(self.tr("One by one"), QMessageBox.ButtonRole.ActionRole)
        leave = question.addButton(self.tr("Leave them"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(same)
        question.setEscapeButton(leave)
        same.clicked.connect(partial(self._begin_alike, code, locale))
        single.clicked.connect(self._next)
        leave.clicked.connect(self._drop_others)
        question.finished.connect(question.deleteLater)
        question.open()

    def _drop_others(self) -> None:
        self._waiting.clear()
        self._next()

    def _begin_alike(self, code: str, locale: str) -> None:
        texts, self._waiting = tuple(self._waiting), []
        work = partial(_begun_like, self._writing, code, locale, texts, self._person())
        self._jobs.submit(self, work, done=self._tell, lane=Lane.WRITE)
        self._next()

    def _tell(self, begun: tuple[tuple[str, ...], tuple[KbStudioError, ...]]) -> None:
        codes, refused = begun
        if codes:
            self._written(Changes(frozenset(codes)))
            self._window.show_toast(self.tr("Begun: {codes}.").format(codes=", ".join(codes)))
        for error in refused[:1]:
            self._window.report(error)


def _begun_like(
    writing: Writing, code: str, locale: str, texts: Sequence[TextFile], person: str
) -> tuple[tuple[str, ...], tuple[KbStudioError, ...]]:
    """Runs beside the window: articles like the one that was just begun; codes, and what was refused."""
    like = writing.open(code, locale, by=person).article
    codes: list[str] = []
    refused: list[KbStudioError] = []
    for text in texts:
        wanted = NewArticle(
            kind=like.kind,
            locale=locale,
            title=text.title,
            body=text.body,
            owner=like.owner,
            deputies=like.deputies,
            reviewers=like.reviewers,
            topics=like.topics,
            audience=like.audience,
            channels=like.channels,
            cadence_days=like.cadence_days,
        )
        try:
            codes.append(writing.new(wanted, by=person, op_id=new_id()).article)
        except KbStudioError as error:
            refused.append(error)
    return tuple(codes), tuple(refused)
