"""Tells the writer of a draft that what agents read was corrected meanwhile, and offers to merge it."""

from functools import partial

from PySide6.QtCore import QObject

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.services.correcting import Correcting, ToMerge
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.notice_bar import NoticeAction
from kbstudio.ui.widgets.person_label import isolated

_TOPIC = "correction"


class CorrectionOffer(QObject):
    """Looks whenever the article is opened or changed; lives as long as the editor."""

    def __init__(
        self, editor: EditorController, correcting: Correcting, jobs: Jobs, bus: ChangeBus, *, code: str, locale: str
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._code = code
        self._jobs = jobs
        self._read = partial(correcting.to_merge, code, locale)

        editor.opened.connect(self._look)
        bus.changed.connect(self._look_if_concerned)

    def _look(self, _article: object = None) -> None:
        self._jobs.submit(self, self._read, done=self._tell, failed=self._not_read, replaces="correction")

    def _look_if_concerned(self, changes: Changes, _initiator: object) -> None:
        if self._code in changes.articles:
            self._look()

    def _tell(self, waiting: ToMerge | None) -> None:
        notices = self._editor.view.notices
        if waiting is None:
            notices.withdraw(_TOPIC)
            return
        told = self.tr("{author} corrected what agents read (version {number}). Your draft has not got it yet.")
        notices.show_notice(
            told.format(author=isolated(waiting.live_author), number=waiting.live.number),
            [NoticeAction(self.tr("Merge…"), self._editor.ask_to_merge, stays=True, primary=True)],
            topic=_TOPIC,
        )

    def _not_read(self, _error: Exception) -> None:
        """The library is away: the status says so, and the next look tells."""
