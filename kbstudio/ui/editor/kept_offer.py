"""Offers what was typed and not saved when the program last ended; nothing is put into the text unasked."""

from PySide6.QtCore import QObject, Signal

from kbstudio.ui.editor.keeper import Snapshot, TextKeeper
from kbstudio.ui.editor.kept import KeptText
from kbstudio.ui.editor.notice_bar import NoticeAction, NoticeBar
from kbstudio.ui.widgets.times import exact_time


class KeptOffer(QObject):
    """Shows the kept text as a notice with what can be done about it."""

    restore_requested = Signal(object)
    """The ``KeptText`` the person wants back."""

    compare_requested = Signal(object, object)
    """Two texts to compare, each (title, body): the saved one, then the kept one."""

    def __init__(self, keeper: TextKeeper, snapshot: Snapshot, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._snapshot = snapshot
        self._notices = notices

    def show_kept(self, found: KeptText) -> None:
        """Offer a text, unless it is the one on screen."""
        title, body, _number = self._snapshot()
        if (found.title, found.body) == (title, body):
            self._keeper.forget()
            return
        self._notices.show_notice(
            self.tr("Text you typed on {when} was not saved. It was kept on this computer.").format(
                when=exact_time(found.kept_at)
            ),
            [
                NoticeAction(
                    self.tr("Compare"),
                    lambda: self.compare_requested.emit((title, body), (found.title, found.body)),
                    stays=True,
                ),
                NoticeAction(self.tr("Restore"), lambda: self.restore_requested.emit(found)),
                NoticeAction(self.tr("Discard"), self._keeper.forget),
            ],
        )
