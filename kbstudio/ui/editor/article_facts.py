"""Joins the inspector's facts to the library: what is changed there is written at once and can be undone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.changes import Changes
from kbstudio.domain.lists import ArticleRow
from kbstudio.domain.people import Person
from kbstudio.domain.topics import Topic
from kbstudio.services.curating import Edited
from kbstudio.ui.editor.inspector import ArticleInspector


class ArticleFacts(QObject):
    """Runs one inspector: edits of owner, people and topics, and who links here."""

    announced = Signal(str, object)
    """What was done, in words, and a call that takes it back."""

    failed = Signal(Exception)

    article_requested = Signal(str, str)
    """Code and locale of a text that links here."""

    def __init__(
        self,
        inspector: ArticleInspector,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        *,
        person: str,
        code: str,
        locale: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.person = person
        self._inspector = inspector
        self._studio = studio
        self._jobs = jobs
        self._bus = bus
        self._code = code
        self._locale = locale
        self._loaded = False

        inspector.facts.edit_started.connect(self._offer)
        inspector.facts.form.edit_requested.connect(self._edit)
        inspector.links.article_requested.connect(self.article_requested)
        bus.changed.connect(self._library_changed)

    def act_as(self, person: str) -> None:
        """Change things as somebody else from now on."""
        self.person = person

    def load_once(self) -> None:
        """Look who links here, if nobody has looked yet; what others write tells itself."""
        if not self._loaded:
            self._loaded = True
            self.load()

    def load(self) -> None:
        """Look who links here."""
        work = partial(self._studio.lists.links_to, self._code)
        self._jobs.submit(self, work, done=self._show_links, failed=self.failed.emit, lane=Lane.READ, replaces="links")

    def _show_links(self, rows: Sequence[ArticleRow]) -> None:
        # One line an article, in the language the person is in where it is written in that.
        lines: dict[str, ArticleRow] = {}
        for row in rows:
            if row.article not in lines or row.locale == self._locale:
                lines[row.article] = row
        self._inspector.links.show_links(tuple(lines.values()))

    def _offer(self) -> None:
        self._jobs.submit(self, self._read_names, done=self._show_names, failed=self.failed.emit, lane=Lane.READ)

    def _read_names(self) -> tuple[tuple[Person, ...], tuple[Topic, ...]]:
        administration = self._studio.administration
        return administration.people(), administration.topics()

    def _show_names(self, found: tuple[tuple[Person, ...], tuple[Topic, ...]]) -> None:
        self._inspector.facts.form.offer(*found)

    def _edit(self, edit: ArticleEdit) -> None:
        work = partial(self._studio.curating.edit, (self._code,), edit, by=self.person)
        self._jobs.submit(self, work, done=self._edited, failed=self._not_edited, lane=Lane.WRITE)

    def _edited(self, edited: Edited) -> None:
        self._tell(edited)
        if edited.after:
            self.announced.emit(self.tr("{code} is changed.").format(code=self._code), partial(self._put_back, edited))

    def _put_back(self, edited: Edited) -> None:
        work = partial(self._studio.curating.put_back, edited, by=self.person)
        self._jobs.submit(self, work, done=self._tell, failed=self._not_edited, lane=Lane.WRITE)

    def _tell(self, edited: Edited) -> None:
        for _code, reason in edited.refused:
            self.failed.emit(reason)
        # The editor reads the article again, which shows it as it is now, refused or not.
        self._bus.publish(edited.changes or Changes(frozenset({self._code})), self)

    def _not_edited(self, error: Exception) -> None:
        self.failed.emit(error)
        self._bus.publish(Changes(frozenset({self._code})), self)

    def _library_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.articles:
            self.load()
