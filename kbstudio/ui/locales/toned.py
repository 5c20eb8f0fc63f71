"""Joins what the guidelines find in a translation to its rows, to the panel beside them, and to what people do."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.tone import ToneReport
from kbstudio.services.tone.books import Checked
from kbstudio.services.tone.drafts import Draft, Woven, found_in_draft
from kbstudio.text.tone.page import Page
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.tone_in_rows import ToneInRows
from kbstudio.ui.locales.tone_mending import ToneMending
from kbstudio.ui.locales.tone_places import PlacedReport, WholeText, put_to_rows
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.tone_findings.accepting import Accepting
from kbstudio.ui.tone_findings.checking import ToneChecking
from kbstudio.ui.tone_findings.panel import holds
from kbstudio.ui.tone_findings.telling import told_of
from kbstudio.ui.tone_findings.underlines import utf16_units
from kbstudio.ui.tone_findings.waving import Waving
from kbstudio.ui.widgets.language_names import language_name

if TYPE_CHECKING:
    from kbstudio.services.tone.judging import Tone

TONE = ("fix_finding", "fix_all_findings", "ignore_finding")
"""Actions of the window that mean something here."""


class Toned(QObject):
    """For one adaptation on screen; lives as long as it."""

    announced = Signal(str, object)
    """What was done, or why nothing was, and what takes it back or None."""

    failed = Signal(object)
    """Why something could not be written down."""

    inspector_wanted = Signal()
    """What is beside the rows should come to sight."""

    def __init__(self, adaptation: AdaptationController, studio: Studio, jobs: Jobs, bus: ChangeBus) -> None:
        super().__init__(adaptation)
        self._adaptation, self._view = adaptation, adaptation.view
        self._area, self._panel = self._view.area, self._view.inspector.tone
        self._of: AdaptationWork | None = None
        self._seen: dict[str, str] = {}
        self._placed: PlacedReport | None = None
        self._going = False
        who = {"person": adaptation.person, "locale": adaptation.locale}
        self.checking = RowsChecking(
            self._draft, studio.tone, jobs, self, code=adaptation.code, locale=adaptation.locale
        )
        self.rows = ToneInRows(self._area, told_of)
        self._mending = ToneMending(self._view, self.checking, lambda: self._of, self._may_write, self)
        self._waving = Waving(self._view, studio.tone, jobs, bus, code=adaptation.code, initiator=adaptation, **who)
        self._accepting = Accepting(self._view, studio.guidelines, jobs, bus, **who)
        self._person = adaptation.person
        self._connect()
        adaptation.changed.connect(self._follow)
        bus.changed.connect(self._library_changed)

    def _connect(self) -> None:
        self._panel.findings.line_of = lambda shown: self._line_of(shown.fingerprint)
        self.checking.reported.connect(self._show)
        self.checking.unchecked.connect(self._not_checked)
        self._panel.findings.asked.connect(self._asked)
        self._panel.step_requested.connect(self.step)
        self._panel.fix_all_requested.connect(self._mending.fix_all)
        self._view.rows.changed.connect(self._row_changed)
        self._area.edit.cursorPositionChanged.connect(self._moved)
        self._mending.announced.connect(self.announced)
        self._mending.accept_requested.connect(partial(self._asked, "accept_word"))
        self._waving.done.connect(self.checking.judge)
        self._accepting.may_changed.connect(lambda may: self._panel.show_may_accept(accepts=may))
        for each in (self._waving, self._accepting):
            each.announced.connect(self.announced)
            each.failed.connect(self.failed)

    def carry_out(self, name: str) -> None:
        """Do one of ``TONE``."""
        deeds: dict[str, Callable[[], object]] = {
            "fix_finding": self.fix_here,
            "fix_all_findings": self._mending.fix_all,
            "ignore_finding": self.ignore_here,
        }
        deeds[name]()

    def step(self, direction: int) -> None:
        """Go to the next finding (1) or the one before (-1), from the end on to the first."""
        order = [key for key in self._panel.order if key in self._where]
        if not order:
            self.announced.emit(self.tr("There are no findings in this text."), None)
            return
        chosen = self.rows.chosen
        if chosen in order:
            key = order[(order.index(chosen) + direction) % len(order)]
        else:
            here = self._number(self._area.current.key) if self._area.current is not None else 0
            numbers = [self._line_of(each) for each in order]
            beyond = [at for at, number in enumerate(numbers) if (number >= here if direction > 0 else number < here)]
            key = order[(beyond or range(len(order)))[0 if direction > 0 else -1]]
        self._view.inspector.show_tone()
        self.go_to(key)
        card = self._panel.findings.card(key)
        if card is not None:
            # The keyboard may be in the text, so nobody would hear what was found there.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._area.edit, card.accessibleName()))

    def go_to(self, key: str) -> None:
        """Show a finding in its row, and its card."""
        row, start, _end = self._where.get(key, ("", 0, 0))
        place = self._of.place(row) if self._of is not None else None
        if place is not None:
            self._going = True
            if self._area.current is None or self._area.current.key != row:
                self._area.go_to(place)
            edit = self._area.edit
            span = edit.underlines.span(key)
            cursor = edit.textCursor()
            cursor.setPosition(min(span[0] if span else utf16_units(edit.text)(start), len(edit.toPlainText())))
            edit.setTextCursor(cursor)
            edit.ensureCursorVisible()
            self._area.keep_caret_in_sight()
            self._going = False
        self._choose(key)

    def fix_here(self) -> None:
        """Mend the finding the caret is at, or the one that is chosen."""
        key = self._here
        if key:
            self._mending.fix(key)
        else:
            self.announced.emit(self.tr("Nothing is found at the caret. “Tone” lists what is found elsewhere."), None)

    def ignore_here(self) -> None:
        """Ask why the finding at the caret should stay."""
        if self._here and self._editable:
            self._asked("ignore", self._here)

    # What was found

    @property
    def _where(self) -> Mapping[str, tuple[str, int, int]]:
        return self._placed.where if self._placed is not None else {}

    @property
    def _here(self) -> str:
        return self.rows.at_caret() or self.rows.chosen

    @property
    def _editable(self) -> bool:
        return self._of is not None and self._of.view.may_save is None

    def _may_write(self, key: str) -> bool:
        """Whether the person may change a row: what a market inherits is written in the language above."""
        place = self._of.place(key) if self._of is not None else None
        if self._of is None or place is None or not self._editable:
            return False
        return self._of.standing(self._of.rows[place]).state not in {"inherited", "out", "omitted"}

    def _number(self, key: str) -> int:
        place = self._of.place(key) if self._of is not None else None
        return 0 if place is None else place + 1

    def _line_of(self, fingerprint: str) -> int:
        return self._placed.number(fingerprint) if self._placed is not None else 0

    def _draft(self) -> Draft | None:
        composer = self._adaptation.composer
        return composer.draft() if composer is not None else None

    def _follow(self) -> None:
        """The article was read, or read anew."""
        work = self._adaptation.work
        if work is None or work is self._of:
            return
        first, self._of, self._seen = self._of is None, work, {}
        if self._person != self._adaptation.person:
            self._person = self._adaptation.person
            self._waving.act_as(self._person)
            self._accepting.act_as(self._person)
        if work.view.kind == GUIDELINE_KIND:
            self._panel.show_nothing(self.tr("This is a guideline: other texts are checked by it, not it by others."))
        elif first:
            self._accepting.look()
            self.checking.load()
        else:
            # Rows whose words are as they were show at once what was found in them.
            self.rows.show_rows(self._placed.rows if self._placed is not None else {})
            self.checking.typed()

    def _row_changed(self, key: str) -> None:
        work = self._of
        place = work.place(key) if work is not None and key else None
        if work is not None and place is not None:
            row = work.rows[place]
            text = work.text(row)
            if self._seen.get(key, row.target) == text:
                # It was confirmed, or explained: the words are the same.
                return
            self._seen[key] = text
        else:
            self._seen.clear()
        if work is not None and work.view.kind != GUIDELINE_KIND:
            self.checking.typed()

    def _library_changed(self, changes: Changes, _initiator: object) -> None:
        if changes and self._of is not None and self._of.view.kind != GUIDELINE_KIND:
            self.checking.load_soon()

    def _show(self, report: ToneReport, _page: Page) -> None:
        composer, whole = self._adaptation.composer, self.checking.whole
        if composer is None or whole is None or composer.work is not self._of:
            return
        placed = self._placed = put_to_rows(report, WholeText(whole, composer))
        self._mending.take(placed)
        self.rows.show_rows(placed.rows)
        view = composer.work.view
        notices = (*report.notices, *self._elsewhere(placed))
        shown = replace(report, notices=notices)
        self._panel.show_report(shown, view.display_names, editable=self._editable)
        count = sum(each.stands or each.blocks for each in report.findings)
        self._view.inspector.show_tone_count(count if holds(report) else None)
        if self.rows.chosen:
            if placed.finding(self.rows.chosen) is None:
                self._choose("")
            else:
                self._mending.offer(self.rows.chosen)

    def _elsewhere(self, placed: PlacedReport) -> tuple[str, ...]:
        """That some of what was found stands in words this market takes over."""
        work = composer.work if (composer := self._adaptation.composer) is not None else None
        if work is None or not work.inherits or not self._editable:
            return ()
        count = sum(not self._mending.may_fix(each.fingerprint) for each in placed.report.findings if each.stands)
        if not count:
            return ()
        told = self.tr("%n of this stand(s) in words taken over from {language}; mend it there.", "", count)
        return (told.format(language=language_name(work.inherits)),)

    def _not_checked(self) -> None:
        if self._placed is None:
            told = self.tr("The text could not be checked. It is tried again when you type.")
            self._panel.show_nothing(told)

    # Going about

    def _asked(self, deed: str, key: str) -> None:
        found = self._placed.finding(key) if self._placed is not None else None
        if found is None:
            return
        if deed in {"choose", "enter"}:
            self.go_to(key)
            if deed == "enter" and self._area.edit.isVisible():
                self._area.edit.setFocus()
        elif deed == "fix":
            self._mending.fix(key)
        elif deed == "accept_word":
            self._accepting.accept(found)
        elif self._of is not None and not self._of.view.number:
            told = self.tr("Save this language once first; then what people say of findings is kept.")
            self.announced.emit(told, None)
        else:
            self._waving.begin(deed, found)

    def _moved(self) -> None:
        # Where one writes, the card of what stands there unfolds.
        key = "" if self._going else self.rows.at_caret()
        if key and key != self.rows.chosen:
            self._choose(key)

    def _choose(self, key: str) -> None:
        self.rows.choose(key)
        self._panel.findings.pick(key)
        if key:
            self._mending.offer(key)


class RowsChecking(ToneChecking):
    """Checks what rows come to as a whole; ``whole`` is the text the last report is about."""

    def __init__(
        self, draft: Callable[[], Draft | None], tone: "Tone", jobs: Jobs, parent: QObject, *, code: str, locale: str
    ) -> None:
        super().__init__(_no_page, tone, jobs, parent, code=code, locale=locale)
        self._draft = draft
        self.whole: Woven | None = None

    def look(self, revision: int) -> None:
        """Have the rows put together and checked in the worker process."""
        draft = self._draft()
        if draft is not None:
            self.compute(found_in_draft, draft, done=partial(self._take_woven, revision), replaces="tone")

    def _take_woven(self, revision: int, found: tuple[Checked, Woven]) -> None:
        checked, whole = found
        if revision == self.revision:
            self.whole = whole
            self.take(revision, whole.page, checked)


def _no_page() -> Page:
    """The text is put together where it is checked."""
    return Page("", "")
