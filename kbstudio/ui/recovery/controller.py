"""Brings the texts typed on this computer and never saved before the person, and does with them what is asked."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kbstudio.application import Studio
from kbstudio.desktop import kept
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.kept import KeptText, SetAside
from kbstudio.domain.errors import Unavailable
from kbstudio.ui.recovery.model import Place, Placed, Recovered, placed
from kbstudio.ui.recovery.view import RecoveredDialog
from kbstudio.ui.widgets.set_aside import set_aside_words

Looked = tuple[list[KeptText], list[SetAside]]


class RecoveredTexts(QObject):
    """Counts what was left behind when a library is opened, and lists it on demand.

    Texts somebody is writing on just now, in this window or another, are not among them.
    """

    counted = Signal(int)
    """So many texts wait for a decision; told after every look, 0 included."""

    left_behind = Signal(int)
    """So many texts, more than none, were left behind before this start; told once."""

    said = Signal(str)
    """One sentence the person should read: a file of unsaved texts was damaged, or cannot be written."""

    article_requested = Signal(str, str)
    """Code and locale of the article a text belongs to."""

    language_requested = Signal(object)
    """The ``KeptText`` of a language version that is not begun yet."""

    def __init__(self, file: Path, studio: Studio, jobs: Jobs, *, person: str, parent: QObject | None = None) -> None:
        """``file`` is the journal of unsaved texts, ``studio`` the library that is open."""
        super().__init__(parent)
        self._file = file
        self._studio = studio
        self._jobs = jobs
        self._person = person
        self._dialog: RecoveredDialog | None = None
        self._discarded: KeptText | None = None
        self._looked_once = False

    def act_as(self, person: str) -> None:
        """Look into the library as somebody else from now on."""
        self._person = person

    def check(self) -> None:
        """Look for texts left behind, and tell how many there are."""
        self._jobs.submit(
            self,
            partial(_look, self._file),
            done=self._looked,
            failed=self._refused,
            lane=Lane.JOURNAL,
            replaces="look",
        )

    def show_list(self, parent: QWidget) -> RecoveredDialog:
        """Open the list beside the window, or bring it to the front."""
        if self._dialog is None:
            dialog = self._dialog = RecoveredDialog(parent)
            dialog.open_requested.connect(self._open)
            dialog.copy_requested.connect(self._copy)
            dialog.save_requested.connect(self._save)
            dialog.discard_requested.connect(self._discard)
            dialog.undo_requested.connect(self._undo)
            self.destroyed.connect(dialog.deleteLater)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.table.setFocus()
        self.check()
        return self._dialog

    def _looked(self, looked: Looked) -> None:
        texts, set_aside = looked
        for file in set_aside:
            self.said.emit(set_aside_words(file))
        work = partial(placed, texts, self._studio, self._person)
        self._jobs.submit(self, work, done=self._placed, lane=Lane.READ, replaces="place")

    def _placed(self, found: Placed) -> None:
        for text in found.saved:
            self._drop(text)
        if self._dialog is not None:
            self._dialog.show_rows(found.open)
        self.counted.emit(len(found.open))
        if not self._looked_once and found.open:
            self.left_behind.emit(len(found.open))
        self._looked_once = True

    def _open(self, row: Recovered) -> None:
        if row.place is Place.NOT_BEGUN:
            self.language_requested.emit(row.text)
        else:
            self.article_requested.emit(row.text.key.code, row.text.key.locale)

    def _copy(self, row: Recovered) -> None:
        QGuiApplication.clipboard().setText(row.text.body)
        self._say(self.tr("The text is on the clipboard."))

    def _save(self, row: Recovered) -> None:
        suggested = f"{row.text.key.code or self.tr('recovered text')}.md"
        name, _kind = QFileDialog.getSaveFileName(
            self._dialog, self.tr("Save as Markdown"), suggested, self.tr("Markdown (*.md)")
        )
        if not name:
            return
        title = f"# {row.text.title}\n\n" if row.text.title else ""
        try:
            Path(name).write_text(title + row.text.body.rstrip("\n") + "\n", encoding="utf-8")
        except OSError as error:
            self._say(self.tr("The file could not be written: {problem}.").format(problem=error.strerror))
        else:
            self._say(self.tr("Saved as {name}.").format(name=Path(name).name))

    def _discard(self, row: Recovered) -> None:
        self._discarded = row.text
        self._drop(row.text)
        self.check()
        self._say(self.tr("The text was discarded."), undo=True)

    def _undo(self) -> None:
        text, self._discarded = self._discarded, None
        if text is not None:
            work = partial(kept.put_back, self._file, text)
            self._jobs.submit(self, work, done=self._again, failed=self._refused, lane=Lane.JOURNAL)
            self._say("")

    def _drop(self, text: KeptText) -> None:
        work = partial(kept.forget, self._file, text.id)
        self._jobs.submit(self, work, done=self._dropped, failed=self._refused, lane=Lane.JOURNAL)

    def _dropped(self, _value: object) -> None:
        """What is left is looked up by whoever dropped a text."""

    def _again(self, _value: object) -> None:
        self.check()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            self._jobs.failed_unhandled.emit(error)
        elif self._dialog is not None and self._dialog.isVisible():
            self._say(
                self.tr("The texts on this computer cannot be read or changed just now: {problem}").format(
                    problem=message_for(error)
                )
            )

    def _say(self, words: str, *, undo: bool = False) -> None:
        if self._dialog is not None:
            self._dialog.say(words, undo=undo)


def _look(file: Path) -> Looked:
    # First, so that what could be read of a damaged file is among the texts.
    set_aside = kept.look_after(file)
    return kept.everything(file), set_aside
