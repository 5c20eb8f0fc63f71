"""Mends findings of style in the rows they stand in, one by one or all that can be mended in one go."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from kbstudio.desktop.errors import message_for
from kbstudio.domain.tone import ToneFinding
from kbstudio.services.tone.mending import page_to_mend, ways_to_mend, ways_to_mend_title
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.fixes import Edit, Fix, edited
from kbstudio.ui.locales.row_edit import RowEdit
from kbstudio.ui.locales.tone_places import PlacedReport, edits_by_row
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.tone_findings.checking import ToneChecking
from kbstudio.ui.tone_findings.fix_all_dialog import FixAllDialog, FixRow
from kbstudio.ui.tone_findings.underlines import code_points
from kbstudio.ui.tone_findings.way_menu import WayMenu, misspelt, no_suggestion
from kbstudio.ui.tone_findings.writing import write_into
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.tone_card import title_of

Edits = Mapping[str, Sequence[Edit]]
"""What is to be written in rows, by their keys."""


class ToneMending(QObject):
    """Writes into rows as a person who types in them would."""

    announced = Signal(str, object)
    """What was done, or why nothing was, and what takes it back or None."""

    accept_requested = Signal(str)
    """The fingerprint of a finding whose word is one of ours."""

    def __init__(
        self,
        view: LocalesView,
        checking: ToneChecking,
        work: Callable[[], AdaptationWork | None],
        may_write: Callable[[str], bool],
        parent: QObject,
    ) -> None:
        """``may_write`` says by its key whether the person may change a row."""
        super().__init__(parent)
        self._view, self._panel = view, view.inspector.tone
        self._checking, self._work, self._may_write = checking, work, may_write
        self._placed: PlacedReport | None = None
        self._revision = -1
        self._wanted: Callable[[], object] | None = None

    def take(self, placed: PlacedReport) -> None:
        """Mend what stands here from now on; what was asked for while one typed is done now."""
        self._placed, self._revision = placed, self._checking.revision
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def may_fix(self, key: str) -> bool:
        """Whether the person may change the row a finding stands in."""
        place = self._placed.where.get(key) if self._placed is not None else None
        return place is not None and self._may_write(place[0])

    def offer(self, key: str) -> None:
        """Show on the card of a finding whether it can be mended by a key."""
        found = self._finding(key)
        if found is None:
            return
        if not self.may_fix(key):
            self._panel.findings.offer_fix(key, offered=False)
        elif not misspelt(found) and self._is_true:
            # Words of a dictionary are looked up when somebody asks for them, not wherever the caret goes.
            self._look_for_ways(found, partial(self._offer, key), "tone ways")

    def fix(self, key: str) -> None:
        """Mend a finding; where there are several ways, ask which."""
        found = self._finding(key)
        if found is None:
            return
        if not self.may_fix(key):
            self.announced.emit(self._why_not(), None)
        elif not self._is_true:
            # Somebody typed a moment ago: places are known again once the text is checked.
            self._wanted = partial(self._fix_alike, found, *self._place_now(key))
        else:
            self._look_for_ways(found, partial(self._take_ways, key, self._revision), "tone fix")

    def _place_now(self, key: str) -> tuple[str, int]:
        """The row a finding is in, and how far its line moved there with what was typed."""
        assert self._placed is not None
        row, start, _end = self._placed.where[key]
        edit = self._view.area.edit
        span = edit.underlines.span(key)
        return row, code_points(edit.text)(span[0]) if span is not None else start

    def _fix_alike(self, found: ToneFinding, row: str, start: int) -> None:
        """Mend what was meant before somebody typed: it may be called otherwise now."""
        places = self._placed.rows[row].places if self._placed is not None and row in self._placed.rows else ()
        same = (found.finding.check, found.finding.match)
        alike = [each for each in places if (each.found.finding.check, each.found.finding.match) == same]
        if alike:
            self.fix(min(alike, key=lambda each: abs(each.start - start)).found.fingerprint)

    def fix_all(self) -> None:
        """Show what can be mended in one go."""
        placed = self._placed
        if placed is None:
            return
        if not self._is_true:
            self._wanted = self.fix_all
            return
        open_ones = [each for each in placed.report.findings if each.stands]
        fixable = [each for each in open_ones if self.may_fix(each.fingerprint)]
        numbered = [(each.in_title, self._numbered(each)) for each in fixable]
        parts = ([found for in_title, found in numbered if in_title is side] for side in (True, False))
        rules = {each.finding.check: title_of(each) for each in open_ones}
        done = partial(self._show_all, placed, rules, len(open_ones))
        self._checking.compute(page_to_mend, *parts, placed.whole.page, done=done, replaces="tone fixes")

    def _numbered(self, shown: ToneFinding) -> Finding:
        """A finding that says the number of its row in place of a line."""
        assert self._placed is not None
        return shown.finding._replace(line=self._placed.number(shown.fingerprint))

    def _why_not(self) -> str:
        """Why words that were found may not be changed here."""
        work = self._work()
        if work is not None and work.view.may_save is not None:
            return message_for(work.view.may_save)
        if work is not None and work.inherits:
            told = self.tr("These words are taken over from {language}; mend them there, or write your own here.")
            return told.format(language=language_name(work.inherits))
        return self.tr("These words cannot be changed here.")

    @property
    def _is_true(self) -> bool:
        """Whether what was found is about the words that stand there now."""
        return self._placed is not None and self._revision == self._checking.revision

    def _finding(self, key: str) -> ToneFinding | None:
        return self._placed.finding(key) if self._placed is not None else None

    def _look_for_ways(self, found: ToneFinding, done: Callable[[tuple[Fix, ...]], object], replaces: str) -> None:
        assert self._placed is not None
        page, ways = self._placed.whole.page, ways_to_mend_title if found.in_title else ways_to_mend
        self._checking.compute(ways, found.finding, page, done=done, replaces=replaces)

    def _offer(self, key: str, ways: tuple[Fix, ...]) -> None:
        self._panel.findings.offer_fix(key, offered=bool(self._here(key, ways)))

    def _here(self, key: str, ways: Sequence[Fix]) -> list[tuple[Fix, Edits]]:
        """The ways that change nothing but rows the person may change, with what they write there."""
        found, placed = self._finding(key), self._placed
        if found is None or placed is None:
            return []
        made = ((way, edits_by_row(way.edits, placed.whole, in_title=found.in_title)) for way in ways)
        return [(way, rows) for way, rows in made if rows and all(map(self._may_write, rows))]

    def _take_ways(self, key: str, revision: int, ways: tuple[Fix, ...]) -> None:
        found = self._finding(key)
        if found is None or revision != self._checking.revision:
            return
        here, word = self._here(key, ways), misspelt(found)
        if not word:
            self._panel.findings.offer_fix(key, offered=bool(here))
        if word and (here or self._panel.accepts):
            self._menu(key, here, word).popup(self._menu_point(key))
        elif word:
            self.announced.emit(no_suggestion(word), None)
        elif not here:
            self.announced.emit(self.tr("This needs words of your own; the card says what is meant."), None)
        elif len(here) == 1:
            self._write(here[0][1])
        else:
            self._menu(key, here).popup(self._menu_point(key))

    def _menu(self, key: str, here: Sequence[tuple[Fix, Edits]], word: str = "") -> WayMenu:
        menu = WayMenu([way for way, _ in here], self._view, word=word, accepts=self._panel.accepts)
        menu.chosen.connect(partial(self._choose_way, key, self._revision))
        menu.accept_requested.connect(partial(self.accept_requested.emit, key))
        return menu

    def _choose_way(self, key: str, revision: int, way: Fix) -> None:
        here = self._here(key, (way,))
        if here and revision == self._checking.revision:
            self._write(here[0][1])

    def _menu_point(self, key: str) -> QPoint:
        button, edit = self._panel.findings.fix_button(key), self._view.area.edit
        if button is not None and not edit.hasFocus():
            return button.mapToGlobal(QPoint(0, button.height()))
        return edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft())

    def _write(self, edits: Edits) -> None:
        """Carry out what one way writes: in the open row as typing does, with its undo."""
        if len(edits) > 1:
            self._write_rows(edits)
            return
        work, area = self._work(), self._view.area
        ((key, own),) = edits.items()
        place = work.place(key) if work is not None else None
        if place is None:
            return
        if area.current is None or area.current.key != key:
            area.go_to(place, type_there=True)
        write_into(area.edit, area.edit.text, own)
        # The card goes with its finding; undo is a key away where the words are.
        area.edit.setFocus()
        area.keep_caret_in_sight()

    # Many at once

    def _show_all(
        self,
        placed: PlacedReport,
        rules: Mapping[str, str],
        total: int,
        found: tuple[tuple[tuple[Finding, Fix], ...], tuple[tuple[Finding, Fix], ...]],
    ) -> None:
        in_title, in_body = found
        edits: dict[FixRow, Edits] = {}
        for is_title, finding, fix in (*((True, *each) for each in in_title), *((False, *each) for each in in_body)):
            own = edits_by_row(fix.edits, placed.whole, in_title=is_title)
            if own and all(map(self._may_write, own)):
                edits[FixRow(finding, fix, rules.get(finding.check, finding.check), is_title)] = own
        if not edits:
            self.announced.emit(self.tr("Nothing here can be mended without words of your own."), None)
            return
        page, left = placed.whole.page, total - len(edits)
        dialog = FixAllDialog(list(edits), page.body, left, self._view, title=page.title, by_block=True)
        dialog.rows_chosen.connect(partial(self._write_all, self._revision, edits))
        dialog.open()

    def _write_all(self, revision: int, edits: Mapping[FixRow, Edits], chosen: tuple[FixRow, ...]) -> None:
        if revision != self._checking.revision:
            self.announced.emit(self.tr("The text changed meanwhile; nothing was mended. Look at it again."), None)
            return
        together: dict[str, list[Edit]] = {}
        for row in chosen:
            for key, own in edits[row].items():
                together.setdefault(key, []).extend(own)
        back = self._write_rows(together)
        self.announced.emit(self.tr("%n place(s) mended.", "", len(chosen)), back)

    def _write_rows(self, edits: Edits) -> Callable[[], object] | None:
        """Write into several rows in one step; gives what takes it back."""
        work = self._work()
        if work is None:
            return None
        rows = [work.rows[place] for key in edits if (place := work.place(key)) is not None]
        before = {row.key: (work.text(row), work.edits.get(row.key)) for row in rows}
        written = {row.key: edited(work.text(row), edits[row.key]) for row in rows}
        self._view.rows.write(written)
        return partial(self._take_back, work, before, written)

    def _take_back(
        self, then: AdaptationWork, before: Mapping[str, tuple[str, RowEdit | None]], written: Mapping[str, str]
    ) -> None:
        """Rows somebody wrote in since stay as they are."""
        work = self._work()
        if work is None or not self._view.rows.may_write:
            return
        for key, (text, edit) in before.items():
            place = work.place(key)
            if place is None or work.text(work.rows[place]) != written[key]:
                continue
            if work is then:
                work.put_back(key, edit)
            else:
                # It is saved by now, or read anew: the words of before are words like others.
                work.type(key, text)
        self._view.rows.show_again()
