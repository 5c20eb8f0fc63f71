"""Carries out what a person asks for at a row, and asks them why where somebody will want to know."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from kbstudio.domain.alignments import BlockState, Origin, Relation
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.text.translation.memory import Match
from kbstudio.ui.comparison.rows import CODE_BLOCKS
from kbstudio.ui.locales.fitting import fitted
from kbstudio.ui.locales.row_commands import MOST_MATCHES, Command
from kbstudio.ui.locales.rows_area import RowsArea
from kbstudio.ui.locales.work import AdaptationWork, Hurdle
from kbstudio.ui.widgets.language_names import language_name

_ALWAYS = frozenset({Command.CONFIRM, Command.UNCHANGED, *range(1, MOST_MATCHES + 1)})
"""What is answered with a word where it cannot be done."""


_OF_MACHINES = frozenset({Command.MACHINE, Command.MACHINE_ALL})
_OF_QUESTIONS = frozenset({Command.ASK, Command.NEXT_QUESTION, Command.PREVIOUS_QUESTION})
_WITHOUT_ROW = frozenset({Command.NEXT, Command.PREVIOUS, Command.MACHINE_ALL, *_OF_QUESTIONS})


class RowWork(QObject):
    """Works on what an area shows."""

    changed = Signal(str)
    """The key of the row something was done to; empty where rows came or went."""

    classify_requested = Signal(object, str)
    """A row whose source changed, and the kind of change the person says it is."""

    machine_requested = Signal(bool)
    """The person asks for machine text: for the row one is at, or for all that have no words."""

    questions_requested = Signal(object)
    """The ``Command`` with which the person asks, or goes to what was asked."""

    proposals_changed = Signal()
    """There is machine text that was not there before."""

    def __init__(self, area: RowsArea) -> None:
        super().__init__(area)
        self.proposals: dict[str, Match] = {}
        """Machine text that was asked for, by the key of its row."""
        self._area = area
        self._work: AdaptationWork | None = None
        self._read_only = False
        self._asking: tuple[str, Relation, bool] | None = None
        self._offered: tuple[list[Command], str] = ([], "")
        self.matches: Sequence[Match] = ()
        """What the memory has for the current row."""

        area.command_asked.connect(self.do)
        area.bar.asked.connect(self.do)
        area.bar.explained.connect(self._explained)
        area.bar.dropped.connect(self._dropped)
        area.row_reached.connect(self._reached)
        area.typed.connect(self._typed)

    def show_work(self, work: AdaptationWork, *, read_only: bool) -> None:
        """Work on another adaptation from now on."""
        self._work, self._read_only, self._asking, self.matches = work, read_only, None, ()
        work.proposals = self.proposals

    @property
    def may_write(self) -> bool:
        """Whether the person may change what is shown."""
        return self._work is not None and not self._read_only

    def do(self, command: Command | int) -> None:
        """Carry out a command, or insert a translation from the memory by its number."""
        row, work = self._area.current, self._work
        if work is None or (row is None and command not in _WITHOUT_ROW):
            return
        if command in _OF_QUESTIONS:
            self.questions_requested.emit(command)
        elif command in _OF_MACHINES:
            self._ask_machine(whole=command is Command.MACHINE_ALL)
        elif command in {Command.NEXT, Command.PREVIOUS}:
            self.step(1 if command is Command.NEXT else -1)
        elif row is None or self._read_only or not (command in _ALWAYS or command in offers(work, row)):
            return
        elif not isinstance(command, Command):
            self.insert(command)
        elif command in {Command.CONFIRM, Command.UNCHANGED}:
            confirm = work.confirm if command is Command.CONFIRM else work.confirm_unchanged
            self._confirmed(row, confirm(row.key))
        elif command is Command.COPY and row.now:
            self._area.write(row.now, whole=True)
        elif command in {Command.ADAPT, Command.OMIT}:
            self._ask(row, Relation.ADAPTED if command is Command.ADAPT else Relation.OMITTED)
        elif command in {Command.ADD, Command.INHERIT}:
            (self._add if command is Command.ADD else self._inherit)(row)
        elif command in {Command.TAKE_OUT, Command.TAKE_BACK}:
            self._take(row, out=command is Command.TAKE_OUT)
        elif command is Command.WORDING:
            self.classify_requested.emit(row, "wording")

    def step(self, by: int) -> bool:
        """Go to the next row to do, or the one before; after the last comes the first. False where none is left."""
        work = self._work
        if work is None:
            return False
        here = work.place(self._area.current.key) if self._area.current is not None else None
        stops = [place for place, row in enumerate(work.rows) if work.to_do(row) and place != here]
        if not stops:
            return False
        at = here if here is not None else (-1 if by > 0 else len(work.rows))
        beyond = [place for place in stops if (place > at if by > 0 else place < at)]
        self._area.go_to((beyond or stops)[0 if by > 0 else -1], type_there=not self._read_only)
        return True

    def insert(self, number: int) -> None:
        """Put the translation with that number, from 1, into the current row; nobody has confirmed it then."""
        row, work = self._area.current, self._work
        if row is None or work is None or self._read_only or not 1 <= number <= len(self.matches):
            return
        match = self.matches[number - 1]
        text, whole = fitted(match, row, work.text(row))
        self._area.write(text, whole=whole)
        edit = work.edits.get(row.key)
        if edit is not None and whole:
            origin = Origin.MACHINE if match.origin.startswith("machine") else Origin.MEMORY
            work.type(row.key, "")
            work.type(row.key, text, origin)
            self._done(row.key)

    def write(self, texts: Mapping[str, str]) -> None:
        """Write rows anew, by their keys, as typing in each of them would."""
        if self._work is not None and self.may_write:
            for key, text in texts.items():
                self._work.type(key, text)
            self.show_again()

    def show_again(self) -> None:
        """Several rows have other words than a moment ago."""
        self._area.refresh()
        self._offer()
        self.changed.emit("")

    def _ask_machine(self, *, whole: bool) -> None:
        if not self._read_only:
            self.machine_requested.emit(whole)

    def _typed(self, key: str, text: str) -> None:
        if self._work is not None:
            before = self._offered
            self._work.type(key, text)
            row = self._area.current
            if row is None or before != (offers(self._work, row), ""):
                self._offer()
            self.changed.emit(key)

    def _confirmed(self, row: AdaptationRow, hurdle: Hurdle | None) -> None:
        if hurdle is Hurdle.REASON:
            self._ask(row, Relation.ADDED)
            return
        if hurdle is not None:
            told = self.tr("Write the translation first, copy the source, or leave the block out.")
            title = self.tr("Give this language a title first.")
            self._offer(title if hurdle is Hurdle.TITLE else told)
            return
        self.changed.emit(row.key)
        if not self.step(1):
            self._offer()
            self._area.refresh()

    def _ask(self, row: AdaptationRow, relation: Relation, *, new: bool = False) -> None:
        self._asking = (row.key, relation, new)
        question = {
            Relation.ADAPTED: self.tr("Why does it differ?"),
            Relation.OMITTED: self.tr("Why is it left out?"),
            Relation.ADDED: self.tr("Why is it only here?"),
        }[relation]
        edit = self._work.edits.get(row.key) if self._work is not None else None
        self._area.bar.show()
        self._area.bar.ask(question, edit.reason if edit is not None else row.reason)
        self._area.refresh_current()

    def _add(self, row: AdaptationRow) -> None:
        assert self._work is not None
        key = self._work.add_after(row.key)
        self._area.refresh()
        place = self._work.place(key)
        assert place is not None
        self._area.go_to(place, type_there=False)
        self._ask(self._work.rows[place], Relation.ADDED, new=True)
        self.changed.emit("")

    def _inherit(self, row: AdaptationRow) -> None:
        """Nothing of the row is the market's own any more; one goes on typing in it to differ again."""
        assert self._work is not None
        self._work.inherit(row.key)
        self._area.refresh()
        self._done(row.key)

    def _take(self, row: AdaptationRow, *, out: bool) -> None:
        """Take a row out, or back; one that was put in goes, and one is at the row above."""
        assert self._work is not None
        place = self._work.place(row.key) or 0
        self._work.take_out(row.key) if out else self._work.take_back(row.key)
        self._area.refresh()
        if self._area.current is None:
            self._area.go_to(max(0, place - 1), type_there=True)
        self._done("")

    def _explained(self, reason: str) -> None:
        if self._asking is None or self._work is None:
            return
        key, relation, _new = self._asking
        self._asking = None
        self._work.explain(key, relation, reason)
        self._offer()
        self._area.refresh_current()
        row = self._area.current
        if row is not None and row.key == key and self._work.to_do(row):
            self._area.edit.setFocus()
            self.changed.emit(key)
        else:
            self._area.edit.setFocus()
            self.changed.emit(key)
            if not self.step(1):
                self._area.refresh()

    def _dropped(self) -> None:
        asking, self._asking = self._asking, None
        place = self._work.place(asking[0]) if asking is not None and self._work is not None else None
        if asking is not None and asking[2] and self._work is not None and place is not None:
            self._offer()
            self._take(self._work.rows[place], out=False)
            return
        self._offer()
        self._area.refresh_current()
        self._area.edit.setFocus() if self._area.edit.isVisible() else self._area.setFocus()

    def _done(self, key: str) -> None:
        self._offer()
        self._area.refresh()
        self.changed.emit(key)

    def _reached(self, key: str) -> None:
        self._asking = None
        self.matches = ()
        left = self._work.forget_empty(key) if self._work is not None else False
        if left:
            self._area.refresh()
            self.changed.emit("")
        if key:
            self._offer()

    def _offer(self, note: str = "") -> None:
        row, work = self._area.current, self._work
        if row is None or work is None or self._read_only:
            self._area.bar.hide()
            return
        keep = self.tr("Keep here only…")
        texts = {}
        gone = row.state is BlockState.GONE and row.key not in work.edits
        if gone:
            texts = {Command.CONFIRM: self.tr("Take out"), Command.UNCHANGED: keep}
        elif row.state is BlockState.NEW:
            texts = {Command.UNCHANGED: self.tr("Take as it is")}
        if work.view.inherits:
            again = self.tr("Words of {language} again")
            texts[Command.INHERIT] = again.format(language=language_name(work.view.source_locale))
        self._offered = (offers(work, row), note)
        self._area.bar.offer(*self._offered, texts=texts)
        self._area.bar.show()
        self._area.refresh_current()


def offers(work: AdaptationWork, row: AdaptationRow) -> list[Command]:
    """What makes sense at a row."""
    found = []
    left_out = work.standing(row).state == "omitted"
    only_here = not row.source
    confirmed = work.standing(row).confirmed
    if work.to_do(row):
        found.append(Command.CONFIRM)
    again = row.state in {BlockState.STALE, BlockState.UNCONFIRMED, BlockState.GONE, BlockState.REWORDED}
    if (
        not confirmed
        and not work.standing(row).edited
        and (again or (row.state is BlockState.NEW and row.kind in CODE_BLOCKS))
    ):
        found.append(Command.UNCHANGED)
    if work.view.inherits and row.source and row.state is not BlockState.GONE and work.is_own(row):
        found.append(Command.INHERIT)
    if row.now and not left_out and not work.view.inherits:
        found.append(Command.COPY)
    if row.now and not only_here and not left_out and work.text(row).strip():
        found.append(Command.ADAPT)
    if row.now and not only_here and not left_out and row.kind != "title" and row.key != "title":
        found.append(Command.OMIT)
    found.append(Command.ADD)
    if only_here and work.standing(row).state != "out" and row.key != "title":
        found.append(Command.TAKE_OUT)
    if row.state is BlockState.STALE and not confirmed:
        found.append(Command.WORDING)
    if row.key in work.edits and not row.key.startswith("+"):
        found.append(Command.TAKE_BACK)
    if row.source:
        found.append(Command.ASK)
    return found
