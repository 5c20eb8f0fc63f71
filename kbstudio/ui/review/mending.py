"""A reviewer's own correction of a slip: one paragraph, signed in the same act."""

from functools import partial

from PySide6.QtCore import QObject

from kbstudio.desktop.errors import message_for
from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.comparison.rows import Compared, Row
from kbstudio.ui.review.mend_dialog import MendDialog
from kbstudio.ui.review.review_work import ReviewWork
from kbstudio.ui.review.view import ReviewView


class Mending(QObject):
    """Opens the paragraph the person is at, and writes it as they mended it."""

    def __init__(self, view: ReviewView, work: ReviewWork, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._work = work
        self._may = False
        self._dialog: MendDialog | None = None

        view.bar.mending_asked.connect(self.begin)

    def offer(self, why_not: str) -> None:
        """Whether the person can mend a typo here; the sentence says why not."""
        self._may = not why_not
        self._view.bar.offer_mending(why_not or None)

    def begin(self) -> None:
        """Open the paragraph of the current change, or the one with the words marked."""
        shown, view = self._work.shown, self._view.page.view
        if shown is None or not self._may:
            return
        found = _paragraph(view.whole, view.current_change, self._view.marked_words())
        if found is None:
            said = self.tr("Go to a change, or mark a word of the newer text, and try again.")
            self._work.announced.emit(said, None)
            return
        section, start, end = found
        whole = shown.right.text.title if section == "title" else shown.right.text.body
        dialog = self._dialog = MendDialog(whole[start:end], self._work.locale, self._view.page)
        dialog.mended.connect(partial(self._mend, dialog, section, start, end))
        dialog.open()

    def _mend(self, dialog: MendDialog, section: str, start: int, end: int, words: str) -> None:
        shown = self._work.shown
        if shown is None:
            return
        title, body = shown.right.text.title, shown.right.text.body
        if section == "title":
            title = title[:start] + words + title[end:]
        else:
            body = body[:start] + words + body[end:]
        act = partial(
            self._work.studio.reviewing.touch,
            self._work.code,
            self._work.locale,
            body=body,
            title=title,
            based_on=shown.right.number,
        )
        self._work.write(act, partial(self._mended, dialog), partial(self._refused, dialog))

    def _refused(self, dialog: MendDialog, error: Exception) -> None:
        said = message_for(error)
        if isinstance(error, Refused) and error.reason is Reason.TYPO_IS_SMALL:
            # What an author is told of a typo that is none leads to another kind of change; a reviewer has none here.
            said = self.tr(
                "This is more than a typo: {found} changed. Suggest it to the author with a comment instead."
            )
            said = said.format(**error.values)
        dialog.show_problem(said)

    def _mended(self, dialog: MendDialog, outcome: Outcome) -> None:
        dialog.accept()
        if outcome.state is RevisionState.APPROVED:
            said = self.tr("Mended: you signed version {number}, and it waits to be published.")
        else:
            said = self.tr("Mended: you signed version {number}; the others are asked again.")
        self._work.tell(said.format(number=outcome.revision), None, outcome.changes)


def _paragraph(compared: Compared, change: int, marked: tuple[int, int] | None) -> tuple[str, int, int] | None:
    """Section, start and end of the paragraph with the words marked, else of the change, on the newer side."""
    if marked is not None:
        rows = [row for row in compared.rows if row.section == "body" and _touches(row, *marked)]
    else:
        rows = [row for row in compared.rows if row.change == change >= 0 and row.section in {"title", "body"}]
    cells = [row.right for row in rows if row.right is not None and row.right.text.strip()]
    if not cells:
        return None
    return rows[0].section, cells[0].start, cells[-1].start + len(cells[-1].text)


def _touches(row: Row, start: int, end: int) -> bool:
    return row.right is not None and row.right.start < end and start < row.right.start + len(row.right.text)
