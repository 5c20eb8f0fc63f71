"""Offers what was typed and not saved when the program last ended; nothing is put into the text unasked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.kept import KeptText, SetAside
from kbstudio.ui.editor.keeper import TextKeeper
from kbstudio.ui.editor.notice_bar import NoticeAction, NoticeBar
from kbstudio.ui.editor.words_apart import words_apart
from kbstudio.ui.widgets.set_aside import set_aside_words
from kbstudio.ui.widgets.text_status import is_today
from kbstudio.ui.widgets.times import exact_time, time_of_day

TOPIC = "kept"
UNDO_MS = 10_000


@dataclass(frozen=True)
class SavedText:
    """What the library has: the newest version, its number, and who wrote it (empty: the person themselves)."""

    title: str
    body: str
    number: int
    author: str


class KeptOffer(QObject):
    """Shows kept texts as a notice, the newest first, with what can be done about each."""

    keep_requested = Signal(object)
    """The ``KeptText`` the person wants to go on with."""

    compare_requested = Signal(object, object)
    """Two texts to compare, each (title, body): the saved one, then the kept one."""

    count_changed = Signal(int)
    """So many texts wait for a decision."""

    def __init__(self, keeper: TextKeeper, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._notices = notices
        self._texts: list[KeptText] = []
        self._saved = SavedText("", "", 0, "")

    def show_found(self, texts: Sequence[KeptText], saved: SavedText) -> None:
        """Offer these texts; what is saved already is no longer kept."""
        self._saved = saved
        known = [text for text in texts if (text.title, text.body) != (saved.title, saved.body)]
        for text in texts:
            if text not in known:
                self._keeper.discard(text)
        self._texts = known
        self._show()

    def show_saved(self, saved: SavedText) -> None:
        """The library has another text now; the offer speaks of that one."""
        if self._texts and saved != self._saved:
            self.show_found(self._texts, saved)

    def tell_set_aside(self, files: Sequence[SetAside]) -> None:
        """Say that a file of unsaved texts could not be used as it was."""
        for file in files:
            self._notices.show_notice(set_aside_words(file), topic=f"aside {file.file}")

    def _show(self) -> None:
        self.count_changed.emit(len(self._texts))
        if not self._texts:
            self._notices.withdraw(TOPIC)
            return
        text, saved = self._texts[0], self._saved
        self._notices.show_notice(
            self._sentence(text),
            [
                NoticeAction(
                    self.tr("Compare"),
                    lambda: self.compare_requested.emit((saved.title, saved.body), (text.title, text.body)),
                    stays=True,
                ),
                NoticeAction(self.tr("Keep"), lambda: self._keep(text), stays=True, primary=True),
                NoticeAction(self.tr("Discard"), lambda: self._discard(text), stays=True),
            ],
            topic=TOPIC,
        )

    def _sentence(self, text: KeptText) -> str:
        saved = self._saved
        count = words_apart(f"{saved.title}\n{saved.body}", f"{text.title}\n{text.body}")
        parts = [self.tr("Text recovered: %n word(s) differ.", "", count)]
        if not count:
            parts = [self.tr("Text recovered: only signs and spaces differ.")]
        when = self.tr("at {time}") if is_today(text.kept_at) else self.tr("on {time}")
        moment = time_of_day(text.kept_at) if is_today(text.kept_at) else exact_time(text.kept_at)
        typed = self.tr("Typed {when}, after version {number} was saved.")
        if not text.based_on:
            typed = self.tr("Typed {when}.")
        parts.append(typed.format(when=when.format(time=moment), number=text.based_on))
        if 0 < text.based_on < saved.number:
            newer = self.tr("{author} saved version {number} since.")
            if not saved.author:
                newer = self.tr("You saved version {number} since.")
            parts.append(newer.format(author=saved.author, number=saved.number))
        if len(self._texts) > 1:
            parts.append(self.tr("This is the newest of {count}.").format(count=len(self._texts)))
        return " ".join(parts)

    def _keep(self, text: KeptText) -> None:
        self._texts.remove(text)
        self._show()
        self.keep_requested.emit(text)

    def _discard(self, text: KeptText) -> None:
        self._texts.remove(text)
        self._keeper.discard(text)
        self._show()
        self._notices.show_notice(
            self.tr("The recovered text was discarded."),
            [NoticeAction(self.tr("Undo"), lambda: self._undo(text))],
            topic=f"discarded {text.id}",
            milliseconds=UNDO_MS,
        )

    def _undo(self, text: KeptText) -> None:
        self._keeper.put_back(text)
        self._texts = sorted([*self._texts, text], key=lambda kept: kept.kept_at, reverse=True)
        self._show()
