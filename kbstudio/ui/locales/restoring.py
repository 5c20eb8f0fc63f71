"""Takes up again what was left unsaved: what was done row by row, or a whole text from the journal."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.kept import KeptText, SetAside
from kbstudio.domain.alignments import TITLE, Relation
from kbstudio.services.locales.adaptations import AdaptationView
from kbstudio.text.compare.identity import identified
from kbstudio.text.translation.pairing import pair
from kbstudio.ui.locales.composing import Composer
from kbstudio.ui.locales.keeping import Keeping
from kbstudio.ui.locales.kept_edits import KeptEdits
from kbstudio.ui.locales.news import News
from kbstudio.ui.locales.row_edit import RowEdit
from kbstudio.ui.locales.work import AdaptationWork, carried

Take = Callable[[AdaptationView, Mapping[str, RowEdit], int | None], object]
"""Shows an adaptation with edits, made on the version of that number."""

_Pairs = list[tuple[int | None, int | None]]


class Restoring(QObject):
    """Nothing that is typed gives way to what is restored without being asked for."""

    announced = Signal(str, object)
    """What was done, and what takes it back."""

    dropped = Signal()
    """What was restored is not wanted: the article is to be read anew."""

    editor_wanted = Signal()
    """The language was begun meanwhile: the text is offered where it is written as a whole."""

    def __init__(
        self,
        keeping: Keeping,
        news: News,
        jobs: Jobs,
        work: Callable[[], AdaptationWork | None],
        edits: Callable[[], KeptEdits | None],
        take: Take,
        parent: QObject,
    ) -> None:
        """``work`` gives the rows that are shown, ``edits`` what was done to them."""
        super().__init__(parent)
        self._keeping, self._news, self._jobs = keeping, news, jobs
        self._work, self._edits, self._take = work, edits, take
        self._wanted: KeptText | None = None

    def look(self) -> None:
        """The article is shown for the first time: whatever was left here comes back."""
        self._keeping.find(self._found)

    def take_up(self, text: KeptText) -> None:
        """Go on with a text that was left behind; one that is asked for before the article is read waits for it."""
        self._wanted = text
        if self._work() is not None:
            self._found(None)

    def _found(self, kept: KeptEdits | None) -> None:
        work, text = self._work(), self._wanted
        if work is None or work.view.may_save is not None:
            # Whoever may not save reads; what was typed stays on its list.
            return
        if text is not None and work.view.number:
            self._wanted = None
            self.editor_wanted.emit()
        elif text is not None and not _says(work.view, kept, text):
            self._wanted = None
            self._fit(text)
        elif kept is not None:
            self._wanted = None
            self._go_on(kept)
        elif not work.view.number:
            # Row by row nothing is known; whatever was typed is in the journal.
            self._keeping.texts(self._take_newest)

    def _take_newest(self, found: tuple[list[KeptText], list[SetAside]]) -> None:
        work = self._work()
        if found[0] and work is not None and not work.edits:
            self._fit(found[0][0])

    def _go_on(self, kept: KeptEdits) -> None:
        """What was left here is taken up again, on top of the version it was made from."""
        work = self._work()
        if work is None or not kept.edits or work.edits:
            return
        left = carried(kept.edits, work.view.rows)
        if left and kept.number <= work.view.number:
            self._take(work.view, left, kept.number)
            self._news.tell_restored(len(left), self._drop)
            now = self._work()
            if now is not None:
                self._keeping.go_on_with(*Composer(now).nearly())

    def _fit(self, text: KeptText) -> None:
        """Find the blocks of a text that stand for those of the source; a long one takes a moment."""
        work = self._work()
        if work is not None:
            work_out = partial(pair, work.view.source_body, text.body)
            done = partial(self._fitted, text)
            self._jobs.submit(
                self, work_out, done=done, failed=self._jobs.failed_unhandled.emit, lane=Lane.COMPUTE, replaces="fit"
            )

    def _fitted(self, text: KeptText, pairs: _Pairs) -> None:
        work = self._work()
        if work is None or work.view.number:
            return
        if not work.edits:
            self._put_in_place(text, pairs)
        elif Composer(work).nearly() != (text.title, text.body):
            self._news.tell_recovered(partial(self._put_in_place, text, pairs))

    def _put_in_place(self, text: KeptText, pairs: _Pairs) -> None:
        work, before = self._work(), self._edits()
        if work is None:
            return
        edits = edits_of(text.title, text.body, work.view, pairs)
        # What is typed here is in the journal in its own place before the other text takes over.
        self._keeping.take_over(text)
        self._take(work.view, edits, 0)
        self._keeping.note(words=True)
        self._news.tell_recovered(None)
        self._news.tell_restored(len(edits), self._drop)
        if before is not None and before.edits:
            self.announced.emit(self.tr("The recovered text is in place."), partial(self._put_back_over, before))

    def _drop(self) -> None:
        before = self._edits()
        self._keeping.forget()
        self._news.tell_restored(0, None)
        self.dropped.emit()
        if before is not None:
            self.announced.emit(self.tr("What was left unsaved was dropped."), partial(self._put_back, before))

    def _put_back(self, kept: KeptEdits) -> None:
        work = self._work()
        if work is not None and not work.edits:
            self._go_on(kept)

    def _put_back_over(self, kept: KeptEdits) -> None:
        work = self._work()
        if work is not None:
            self._take(work.view, carried(kept.edits, work.view.rows), kept.number)
            self._keeping.note(words=True)
            self._news.tell_restored(0, None)


def edits_of(title: str, body: str, view: AdaptationView, pairs: _Pairs) -> dict[str, RowEdit]:
    """What was done to the rows of a language not begun yet to make a text of it; none of it is confirmed.

    ``pairs`` are the blocks of the source and of the text that stand for each other; others stand where they stood.
    """
    edits = {TITLE: RowEdit(text=title)} if title.strip() else {}
    rows = [row for row in view.rows if row.key != TITLE]
    blocks = identified(body)
    last, added = TITLE, 0
    for theirs, mine in pairs:
        if mine is None:
            continue
        words = body[blocks[mine].start : blocks[mine].end].rstrip("\n")
        if theirs is not None and theirs < len(rows):
            last = rows[theirs].key
            edits[last] = RowEdit(text=words)
        else:
            added += 1
            edits[f"+{added}"] = RowEdit(text=words, relation=Relation.ADDED, after=last)
    return edits


def _says(view: AdaptationView, kept: KeptEdits | None, text: KeptText) -> bool:
    """Whether edits make just this text."""
    if kept is None:
        return False
    return Composer(AdaptationWork(view, carried(kept.edits, view.rows))).nearly() == (text.title, text.body)
