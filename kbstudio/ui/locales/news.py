"""What the line above the rows says, and why a text cannot be submitted yet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.errors import message_for
from kbstudio.domain.errors import RevisionConflict
from kbstudio.domain.revisions import UNDER_REVIEW, RevisionState
from kbstudio.services.locales.adaptations import AdaptationView
from kbstudio.ui.locales.notices import Notice, Notices, Way
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.widgets.language_names import language_name, place_and_language
from kbstudio.ui.widgets.person_label import isolated


class News(QObject):
    """Puts sentences onto a ``Notices`` line, one for each topic."""

    save_requested = Signal()
    submit_requested = Signal()
    reload_requested = Signal()
    merge_requested = Signal()

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices

    def tell_view(self, view: AdaptationView) -> None:
        """Read-only with the reason, not begun, or following a draft."""
        refused = view.may_save
        self._notices.say("refused", Notice(message_for(refused), "warn") if refused is not None else None)
        if refused is not None:
            self._notices.say("restored", None)
        begun = view.number > 0 or refused is not None
        names = {"target": language_name(view.locale), "source": language_name(view.source_locale)}
        told = self.tr(
            "Begin {target} from {source}: give it a title, then translate block by block. Ctrl+Enter confirms and "
            "goes on."
        )
        if view.inherits:
            names["target"] = place_and_language(view.locale)
            told = self.tr("All of it is {source} so far. Type into what is to differ in {target}; the rest follows.")
        self._notices.say("begin", None if begun else Notice(told.format(**names), "info"))
        early = self.tr("You follow version {number} of the source, which is on its way and may change still.")
        shown = Notice(early.format(number=view.source_number), "info") if view.early and begun else None
        self._notices.say("early", shown)
        self._notices.say("newer", None)

    def tell_finished(self, work: AdaptationWork, breaking: int) -> None:
        """Where nothing is left to do: what comes next."""
        view = work.view
        if work.left() or breaking or view.may_save is not None or (not view.number and not work.unsaved):
            self._notices.say("finished", None)
            return
        if work.unsaved:
            told = self.tr("Nothing is left to do. Save it, then submit it for review.")
            ways = [Way(self.tr("Save"), self.save_requested.emit, primary=True)]
        elif view.state is RevisionState.DRAFT:
            told = self.tr("Nothing is left to do. Submit it for review.")
            ways = [Way(self.tr("Submit for review"), self.submit_requested.emit, primary=True)]
        elif view.state in UNDER_REVIEW:
            told, ways = self.tr("Nothing is left to do: it is on its way to agents."), []
        else:
            told, ways = self.tr("Nothing is left to do: it says what the source says."), []
        self._notices.say("finished", Notice(told, "good", ways))

    def hindrance(self, work: AdaptationWork, refused: str, breaking: int) -> str:
        """Why the text cannot be submitted now; empty where it can. ``breaking`` findings stand against approval."""
        view = work.view
        if refused:
            return refused
        if work.unsaved:
            return self.tr("Save first.")
        if work.left():
            return self.tr("%n block(s) to do", "", work.left())
        if breaking:
            return self.tr("%n check(s) to put right", "", breaking)
        if view.state is not RevisionState.DRAFT:
            return self.tr("Nothing is waiting to be submitted.")
        return ""

    def tell_problem(self, problem: str, *, reload: bool = False) -> None:
        """Saving did not succeed, and why; empty once it did."""
        ways = [Way(self.tr("Read again"), self.reload_requested.emit)] if reload else []
        ways.append(Way(self.tr("Try again"), self.save_requested.emit))
        told = self.tr("{problem} What you did is still here.").format(problem=problem)
        self._notices.say("save", Notice(told, "stop", ways) if problem else None)

    def tell_waiting(self, error: Exception | None) -> None:
        """Saving is tried again by itself."""
        if error is None:
            self._notices.say("waiting", None)
            return
        told = self.tr("{problem} What you did is still here; saving is tried again by itself.")
        ways = [Way(self.tr("Try again"), self.save_requested.emit)]
        self._notices.say("waiting", Notice(told.format(problem=message_for(error)), "stop", ways))

    def tell_conflict(self, conflict: RevisionConflict | None) -> None:
        """Somebody saved other words meanwhile; None once that is settled."""
        if conflict is None:
            self._notices.say("conflict", None)
            return
        told = self.tr("{author} saved version {number} meanwhile. What you did is still here.")
        words = told.format(author=isolated(conflict.author), number=conflict.number)
        ways = [Way(self.tr("Merge…"), self.merge_requested.emit, primary=True)]
        self._notices.say("conflict", Notice(words, "stop", ways))

    def tell_newer(self, *, language: bool, source: bool) -> None:
        """Others changed something while what was done here is not saved."""
        told = ""
        if language:
            told = self.tr("Somebody saved this language meanwhile; it comes in when you save.")
        elif source:
            told = self.tr("The source was changed meanwhile.")
        ways = [Way(self.tr("Show it now"), self.reload_requested.emit)] if source and not language else []
        self._notices.say("newer", Notice(told, "info", ways) if told else None)

    def tell_restored(self, count: int, drop: Callable[[], object] | None) -> None:
        """What was left unsaved is here again."""
        if not count or drop is None:
            self._notices.say("restored", None)
            return
        told = self.tr("What you did here and did not save is back: %n block(s).", "", count)
        ways = [Way(self.tr("Drop it"), drop), Way(self.tr("Save"), self.save_requested.emit, primary=True)]
        self._notices.say("restored", Notice(told, "warn", ways))

    def tell_recovered(self, put: Callable[[], object] | None) -> None:
        """Another text typed for this language was left behind, and something is typed here already."""
        if put is None:
            self._notices.say("recovered", None)
            return
        told = self.tr("Another text typed for this language was recovered. What is here now stays until you say so.")
        self._notices.say("recovered", Notice(told, "warn", [Way(self.tr("Put it in place"), put)]))

    def tell_not_kept(self, problem: str) -> None:
        """The disk of this computer does not take what is typed."""
        told = self.tr("{problem} What you type is not being kept on this computer: save now.")
        ways = [Way(self.tr("Save"), self.save_requested.emit, primary=True)]
        self._notices.say("journal", Notice(told.format(problem=problem), "stop", ways) if problem else None)
