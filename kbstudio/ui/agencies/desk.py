"""Sends articles to translation agencies and takes in what comes back."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.services.locales.agencies import FileReport
from kbstudio.ui.agencies.files import read_file
from kbstudio.ui.agencies.looking import Looked, looked_into
from kbstudio.ui.agencies.send_dialog import SendDialog
from kbstudio.ui.agencies.sending import Order, SendFacts, Sent, facts_for, written
from kbstudio.ui.agencies.take_in_dialog import TakeInDialog


class AgencyDesk(QObject):
    """Works for ``person`` (a login name)."""

    announced = Signal(str)
    """What was taken in."""

    failed = Signal(object)
    """An error the window shows."""

    adapt_requested = Signal(str, str)
    """Code and locale of a language version that is to be looked at now."""

    def __init__(self, studio: Studio, *, person: str, jobs: Jobs, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._person = person
        self._jobs = jobs
        self._bus = bus
        self._folder = Path.home()

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person

    def send(self, codes: Sequence[str], locale: str, parent_window: QWidget) -> None:
        """Ask how articles are to go out for a language, and write the file."""
        work = partial(facts_for, self._studio, tuple(codes), locale, self._person)
        done = partial(self._open_send, tuple(codes), parent_window)
        self._jobs.submit(self, work, done=done, failed=self.failed.emit, replaces="facts")

    def take_in(self, parent_window: QWidget) -> None:
        """Ask for a file that came back, show what it brings, and take it in."""
        dialog = TakeInDialog(self._folder, parent_window)
        dialog.file_chosen.connect(partial(self._look, dialog))
        dialog.take_in_requested.connect(partial(self._take_in, dialog))
        dialog.open()

    def _open_send(self, codes: tuple[str, ...], parent: QWidget, facts: SendFacts) -> None:
        dialog = SendDialog(facts, self._folder, parent)
        dialog.language_chosen.connect(partial(self._ask_again, dialog, codes))
        dialog.save_requested.connect(partial(self._write, dialog))
        dialog.open()

    def _ask_again(self, dialog: SendDialog, codes: tuple[str, ...], locale: str) -> None:
        work = partial(facts_for, self._studio, codes, locale, self._person)
        self._jobs.submit(dialog, work, done=dialog.show_facts, failed=dialog.show_problem, replaces="facts")

    def _write(self, dialog: SendDialog, order: Order) -> None:
        work = partial(written, self._studio, order, self._person)
        self._jobs.submit(dialog, work, done=partial(self._sent, dialog), failed=dialog.show_problem, lane=Lane.WRITE)

    def _sent(self, dialog: SendDialog, sent: Sent) -> None:
        self._folder = sent.path.parent
        dialog.show_sent(sent)

    def _look(self, dialog: TakeInDialog, path: Path) -> None:
        self._folder = path.parent
        studio, person = self._studio, self._person

        def look() -> Looked:
            return looked_into(studio, path.name, read_file(path), person)

        self._jobs.submit(dialog, look, done=dialog.show_looked, failed=dialog.show_problem, replaces="look")

    def _take_in(self, dialog: TakeInDialog, looked: Looked) -> None:
        work = partial(self._studio.agencies.take_in, looked.document, by=self._person, origin=looked.name)
        done = partial(self._taken, dialog, looked)
        self._jobs.submit(dialog, work, done=done, failed=dialog.show_problem, lane=Lane.WRITE)

    def _taken(self, dialog: TakeInDialog, looked: Looked, reports: tuple[FileReport, ...]) -> None:
        taken = list(dict.fromkeys((each.article, each.locale) for each in reports if each.applied))
        self._bus.publish(Changes(articles=frozenset(article for article, _locale in taken)), self)
        told = self._words(reports)
        self.announced.emit(told)
        opens = dialog.opens.isChecked()
        if any(each.set_aside for each in reports):
            dialog.show_taken(self.tr("{told} Copy what was set aside before you close.").format(told=told))
        else:
            dialog.accept()
        if opens:
            for article, locale in taken:
                self.adapt_requested.emit(article, locale)

    def _words(self, reports: Sequence[FileReport]) -> str:
        applied = sum(each.applied for each in reports)
        remembered = sum(each.remembered + len(each.kept_here) for each in reports)
        aside = sum(len(each.set_aside) for each in reports)
        said = [
            self.tr("%n block(s) are taken in.", "", applied) if applied else "",
            self.tr("%n went to the memory only.", "", remembered) if remembered else "",
            self.tr("%n were set aside.", "", aside) if aside else "",
        ]
        return " ".join(each for each in said if each)
