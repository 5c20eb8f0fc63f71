"""Says whether the disk of this computer has what is typed, and what to do where it does not take it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from kbstudio.desktop.errors import message_for
from kbstudio.ui.editor.copy_elsewhere import CopyElsewhere
from kbstudio.ui.editor.keeper import Snapshot, TextKeeper
from kbstudio.ui.editor.notice_bar import NoticeAction, NoticeBar
from kbstudio.ui.widgets.text_status import TextStatus

TOPIC = "journal"


class KeptState(QObject):
    """Follows a keeper into the status line, and into a notice when the disk is full or may not be written."""

    def __init__(
        self,
        keeper: TextKeeper,
        snapshot: Snapshot,
        notices: NoticeBar,
        status: TextStatus,
        save: Callable[[], object],
        code: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._status = status
        self._save = save
        self._copy = CopyElsewhere(snapshot, notices, code, self)
        keeper.kept.connect(self._kept)
        keeper.not_kept.connect(self._not_kept)

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Something was typed, or everything is saved now."""
        if unsaved:
            self._status.tell(unsaved=True)
        else:
            self._status.tell(unsaved=False, kept_at=None, problem="")
            self._notices.withdraw(TOPIC)

    def _kept(self, moment: datetime) -> None:
        if self._status.safety.unsaved:
            self._status.tell(kept_at=moment, problem="")
        self._notices.withdraw(TOPIC)

    def _not_kept(self, error: Exception) -> None:
        if not self._status.safety.unsaved:
            return
        sentence = self.tr("{problem} What you type is not being kept on this computer: save now, or save a copy.")
        problem = sentence.format(problem=message_for(error))
        said_already = self._status.safety.problem == problem
        self._status.tell(kept_at=None, problem=problem)
        if not said_already:
            self._notices.show_notice(
                problem,
                [NoticeAction(self.tr("Save"), self._save, stays=True), self._copy.action()],
                tone="stop",
                topic=TOPIC,
            )
