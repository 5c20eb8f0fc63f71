"""Joins the history of a text to the services: reading it, comparing, restoring."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import BadInput
from kbstudio.domain.texts import ArticleText
from kbstudio.services.history import History
from kbstudio.services.snapshots import ArticleView, HistoryEntry, Outcome
from kbstudio.services.writing import Writing
from kbstudio.text.counting import count_words
from kbstudio.ui.comparison.article_pairs import article_pairs, part_pairs
from kbstudio.ui.comparison.comparer import Comparer
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.history.restoring import REVIEWED, Restoring
from kbstudio.ui.history.single_change import without_change
from kbstudio.ui.history.view import HistoryView
from kbstudio.ui.history.words import before

_Texts = tuple[ArticleText | None, ArticleText]


class HistoryController(QObject):
    """Shows the history of ``code`` in a language; ``person`` (a login name) restores what is restored."""

    failed = Signal(object)
    """An error the window shows."""

    announced = Signal(str, object)
    """What was done, for a toast, and what takes it back or None."""

    article_opened = Signal(str, str)
    """Code and locale of the text the person wants to write."""

    changed = Signal()
    """What can be done here may be another thing now: ``may_restore``, ``locale``."""

    def __init__(
        self,
        view: HistoryView,
        *,
        code: str,
        locale: str,
        person: str,
        history: History,
        writing: Writing,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._code = code
        self._locale = locale
        self._history = history
        self._writing = writing
        self._jobs = jobs
        self._comparer = Comparer(jobs, self)
        self._restoring = Restoring(writing, jobs, bus, self, person=person)
        self._article: ArticleView | None = None
        self._entries: Sequence[HistoryEntry] = ()
        self._pair: tuple[int, int] | None = None
        self._texts: _Texts | None = None
        self._wanted: tuple[int, ...] = ()
        self._goes_on_at = -1
        view.inspector.show_code(code)

        view.versions_chosen.connect(self._compare)
        view.locale_chosen.connect(self.show_locale)
        view.restore_requested.connect(self.restore_version)
        view.take_back_requested.connect(self._take_back)
        view.open_requested.connect(lambda: self.article_opened.emit(self._code, self._locale))
        self._restoring.announced.connect(self.announced)
        self._restoring.failed.connect(self._refused)
        self._restoring.written.connect(self._written)
        bus.changed.connect(self._refresh)

    @property
    def locale(self) -> str:
        """The language version shown."""
        return self._locale

    @property
    def may_restore(self) -> bool:
        """Whether the version looked at can be restored now."""
        return bool(self._target) and not self._why_not()

    def load(self) -> None:
        """Read the history anew."""
        work = partial(self._read, self._code, self._locale, self._restoring.person)
        self._jobs.submit(self, work, done=self._show, failed=self._problem, replaces="history")

    def act_as(self, person: str) -> None:
        """Restore as somebody else."""
        self._restoring.person = person
        self.load()

    def show_locale(self, locale: str) -> None:
        """Show the history of another language version of the article."""
        if locale != self._locale:
            self._locale = locale
            self._entries, self._pair = (), None
            self._view.show_versions(())
            self._view.show_waiting()
            self.load()

    def show_version(self, number: int) -> None:
        """Look at one version by its number, now or once the history is read."""
        self._wanted = (number,)
        if self._entries:
            self._choose_wanted()

    def restore_version(self) -> None:
        """Write the version looked at again as the newest draft."""
        if self.may_restore:
            self._restoring.restore(self._code, self._locale, self._target, self._entries[0])

    def _read(self, code: str, locale: str, person: str) -> tuple[ArticleView, tuple[HistoryEntry, ...]]:
        return self._writing.open(code, locale, by=person), self._history.of(code, locale)

    def _show(self, found: tuple[ArticleView, tuple[HistoryEntry, ...]]) -> None:
        article, self._entries = found
        self._article = article
        self._view.bar.show_locales(article.locales, article.article.source_locale, self._locale)
        self._view.show_versions(self._entries)
        self._choose_wanted()
        self._leave_erased()
        if self._pair is not None and self._texts is not None:
            self._view.show_pair(*self._pair)
            self._tell_size()
        self._offer()

    def _choose_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ()
        if wanted:
            self._view.choose(*wanted)

    # Comparing

    def _leave_erased(self) -> None:
        """Take a text off the screen that was erased while it was looked at."""
        erased = {entry.revision for entry in self._entries if entry.erased is not None}
        if self._pair is None or erased.isdisjoint(self._pair):
            return
        newer = next(entry for entry in self._entries if entry.revision == self._pair[1])
        self._pair, self._texts = None, None
        self._compare(before(newer, self._entries), newer.revision)

    def _compare(self, older: int, newer: int) -> None:
        if (older, newer) == self._pair:
            self._offer()
            return
        self._pair, self._texts = (older, newer), None
        self._view.show_pair(older, newer)
        self._view.show_waiting()
        self._offer()
        work = partial(self._read_texts, self._code, self._locale, older, newer)
        self._jobs.submit(self, work, done=self._compare_texts, failed=self._problem, replaces="texts")

    def _read_texts(self, code: str, locale: str, older: int, newer: int) -> _Texts:
        before = self._history.version(code, locale, older).text if older else None
        return before, self._history.version(code, locale, newer).text

    def _compare_texts(self, texts: _Texts) -> None:
        self._texts = texts
        self._tell_size()
        self._comparer.compare(*texts, self._show_compared, self._problem)

    def _tell_size(self) -> None:
        if self._texts is not None:
            before, now = (_words(text) for text in self._texts)
            self._view.inspector.facts.show_size(now, before)

    def _show_compared(self, compared: Compared) -> None:
        if self._pair is None:
            return
        self._view.show_compared(compared, self._locale, self._pair[1])
        self._show_fields()
        self._offer()
        at, self._goes_on_at = self._goes_on_at, -1
        if at >= 0 and compared.changes:
            self._view.pane.view.go_to_change(min(at, len(compared.changes) - 1))

    def _show_fields(self) -> None:
        found = self._article
        if found is None or self._texts is None:
            return
        before, now = self._texts
        topics = {topic.code: topic.name_in(QLocale().bcp47Name()) for topic in found.topics}
        self._view.pane.show_fields(
            article_pairs(found.article, found.display_names, topics),
            part_pairs(found.article.kind, self._locale, before.body if before else None, now.body),
        )

    def _problem(self, error: Exception) -> None:
        self._pair = None
        self._view.show_problem(message_for(error))

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if initiator is not self._restoring and (self._code in changes.articles or changes.people):
            self.load()

    # Restoring

    @property
    def _target(self) -> int:
        """The version that would be restored: the one looked at, or the older of two chosen, the newest beside it."""
        if self._pair is None or not self._entries:
            return 0
        older, newer = self._pair
        both_chosen = len(self._view.timeline.numbers) > 1
        return older if both_chosen and newer == self._entries[0].revision else newer

    def _why_not(self) -> str:
        newest = self._entries[0] if self._entries else None
        entry = next((entry for entry in self._entries if entry.revision == self._target), None)
        if newest is None or entry is None:
            return self.tr("Choose a version to restore.")
        if self._article is not None and self._article.may_save is not None:
            return message_for(self._article.may_save)
        if entry.erased is not None:
            return self.tr("Its text was erased.")
        if entry is newest:
            return self.tr("This is the newest version.")
        if entry.hash == newest.hash:
            return self.tr("It says the same as the newest version.")
        return ""

    def _offer(self) -> None:
        why_not, note = self._why_not(), ""
        newest = self._entries[0] if self._entries else None
        if newest is not None and not why_not and newest.state in REVIEWED:
            note = self.tr("Version {number} is in review: restoring takes it out, and what was signed is void.")
            note = note.format(number=newest.revision)
        self._view.refuse_restoring(self._target, why_not, note)
        may_save = self._article is not None and self._article.may_save is None
        latest = newest is not None and self._pair is not None and self._pair[1] == newest.revision
        older = self._pair[0] if self._pair is not None else 0
        self._view.pane.taking_back.offer(offered=bool(may_save and latest and older and self._texts))
        self.changed.emit()

    def _take_back(self, number: int) -> None:
        compared = self._view.pane.view.whole
        if self._texts is None or self._texts[0] is None or self._restoring.busy:
            return
        try:
            text = without_change(compared, number, self._texts[0], self._texts[1])
        except BadInput as error:
            self._refused(error)
            return
        self._goes_on_at = number
        self._restoring.write(self._code, self._locale, text, self._entries[0])

    def _written(self, outcome: Outcome) -> None:
        if not outcome.changed:
            self._goes_on_at = -1
            return
        # After a single change the person goes on with the others; a whole version is looked at itself.
        older = self._pair[0] if self._pair is not None and self._goes_on_at >= 0 else 0
        self._wanted = (older, outcome.revision) if older else (outcome.revision,)
        self.load()

    def _refused(self, error: Exception) -> None:
        self._goes_on_at = -1
        self.failed.emit(error)
        self.load()


def _words(text: ArticleText | None) -> int:
    return count_words(text.body) if text is not None else 0
