"""What the line at the foot of the window says of an adaptation: where one is in it, and whether it is safe."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from kbstudio.domain.revisions import RevisionState
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.ui.locales.keeping import Keeping
from kbstudio.ui.locales.saving import Saving
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.widgets.text_status import TextStatus


class AdaptationStatus(QObject):
    """Follows rows, saving and keeping into ``line``."""

    def __init__(self, saving: Saving, keeping: Keeping, parent: QObject, *, is_file: bool) -> None:
        """``is_file`` says that the library is on this computer: where it does not answer, nothing is offline."""
        super().__init__(parent)
        self.line = TextStatus(self)
        self._saving, self._keeping, self._is_file = saving, keeping, is_file
        # Said once for everything that happens at a time.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._told: tuple[AdaptationWork, AdaptationRow | None] | None = None
        self._soon.timeout.connect(self._tell_place)
        keeping.kept.connect(lambda moment: self.line.tell(kept_at=moment))
        keeping.problem_changed.connect(lambda problem: self.line.tell(problem=problem))
        saving.waiting_changed.connect(lambda _error: self._tell_safety())

    def show_saved(self) -> None:
        """What was done is in the library since now."""
        self.line.tell(saved_at=datetime.now(UTC))

    def show_connection(self, *, reachable: bool) -> None:
        """The library answers, or does not."""
        self.line.tell(offline=not reachable and not self._is_file)

    def show_row(self, work: AdaptationWork, row: AdaptationRow | None) -> None:
        """Tell which block of how many one is at, how many are to do, and where what was done is."""
        self._told = (work, row)
        self._tell_safety()
        if not self._soon.isActive():
            self._soon.start()

    def _tell_safety(self) -> None:
        if self._told is None:
            return
        work, saving = self._told[0], self._saving
        facts = {"kept_at": None, "problem": ""} if not work.unsaved else {}
        self.line.tell(
            unsaved=work.unsaved,
            saving=saving.running and not saving.waiting,
            waiting=saving.waiting,
            in_review=work.view.state is RevisionState.IN_REVIEW,
            begun=work.view.number > 0,
            **facts,
        )

    def _tell_place(self) -> None:
        assert self._told is not None
        work, row = self._told
        left = work.left()
        to_do = self.tr("%n to do", "", left) if left else self.tr("nothing to do")
        place = work.place(row.key) if row is not None else None
        words = self.tr("%n block(s)", "", len(work.rows))
        if place is not None:
            words = self.tr("Block {number} of {count}").format(number=place + 1, count=len(work.rows))
        self.line.show_place(f"{words} · {to_do}", work.view.locale)
