"""Joins the findings of a text to its underlines, to the panel beside it, and to what people do about them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.tone import ToneFinding, ToneReport
from kbstudio.services.snapshots import ArticleView
from kbstudio.services.tone.mending import page_to_mend, ways_to_mend, ways_to_mend_title
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.fixes import Fix
from kbstudio.text.tone.page import Page
from kbstudio.ui.editor.tone.parts import BodyPart, Part, TitlePart
from kbstudio.ui.editor.tone.tabs import SideTabs
from kbstudio.ui.editor.view import EditorView
from kbstudio.ui.tone_findings.checking import ToneChecking
from kbstudio.ui.tone_findings.fix_all_dialog import FixAllDialog, FixRow
from kbstudio.ui.tone_findings.panel import holds
from kbstudio.ui.tone_findings.telling import told_of
from kbstudio.ui.tone_findings.underlines import Place
from kbstudio.ui.tone_findings.way_menu import WayMenu, misspelt, no_suggestion
from kbstudio.ui.widgets.tone_card import title_of

if TYPE_CHECKING:
    from kbstudio.services.tone.judging import Tone


class ToneFindings(QObject):
    """For one text in one language; lives as long as its view."""

    waved = Signal(str, object)
    """A deed (``ignore``, ``ignore_in_document``, ``ask_exception``, ``take_back``) and its ``ToneFinding``."""

    word_accepted = Signal(object)
    """A ``ToneFinding`` whose word is one of ours from now on."""

    announced = Signal(str, object)
    """What was done, or why nothing was, and None."""

    def __init__(self, view: EditorView, tabs: SideTabs, tone: "Tone", jobs: Jobs, *, code: str, locale: str) -> None:
        super().__init__(view)
        self._view = view
        self._title, self._body = TitlePart(view.title), BodyPart(view.edit)
        # The one that was gone to last, for when the keyboard is in neither.
        self._last: Part = self._body
        self._tabs, self._panel = tabs, tabs.panel
        self._code = code
        self._article: ArticleView | None = None
        self._report: ToneReport | None = None
        self._going = False
        self.checking = ToneChecking(self._page, tone, jobs, self, code=code, locale=locale)

        self.checking.reported.connect(self._show)
        self.checking.unchecked.connect(self._not_checked)
        self._panel.findings.asked.connect(self._asked)
        self._panel.step_requested.connect(self.step)
        self._panel.fix_all_requested.connect(self.fix_all)
        view.edit.changes.settled.connect(self.checking.typed)
        view.title.textChanged.connect(lambda _title: self.checking.typed())
        view.tone_requested.connect(self.carry_out)
        view.edit.cursorPositionChanged.connect(lambda: self._moved(self._body))
        view.title.cursorPositionChanged.connect(lambda _old, _new: self._moved(self._title))

    def show_article(self, article: ArticleView) -> None:
        """The text of an article is shown; who may change it may be another matter than before."""
        first, self._article = self._article is None, article
        if article.article.kind == GUIDELINE_KIND:
            self._panel.show_nothing(self.tr("This is a guideline: other texts are checked by it, not it by others."))
        elif first:
            self.checking.load()
        else:
            self._show_panel()
            self.checking.load_soon()

    def library_changed(self, changes: Changes, _initiator: object) -> None:
        """Something was written: a guideline, or what people say of findings here."""
        if changes and self._article is not None and self._article.article.kind != GUIDELINE_KIND:
            self.checking.load_soon()

    def carry_out(self, name: str) -> None:
        """Do what an action of the window asks for."""
        deeds: dict[str, Callable[[], object]] = {
            "next_change": lambda: self.step(1),
            "previous_change": lambda: self.step(-1),
            "fix_finding": self.fix_here,
            "fix_all_findings": self.fix_all,
            "ignore_finding": self.ignore_here,
        }
        deeds[name]()

    def step(self, direction: int) -> None:
        """Go to the next finding (1) or the one before (-1), from the end on to the first."""
        places = [(place, key) for key in self._panel.order if (place := self._place(key)) is not None]
        if not places:
            self.announced.emit(self.tr("There are no findings in this text."), None)
            return
        part = self._part
        here, chosen = (not part.is_title, part.caret), part.underlines.chosen
        numbers = [number for number, (_, key) in enumerate(places) if key == chosen]
        if numbers and places[numbers[0]][0] == here:
            key = places[(numbers[0] + direction) % len(places)][1]
        elif direction > 0:
            key = next((key for place, key in places if place >= here), places[0][1])
        else:
            key = next((key for place, key in reversed(places) if place < here), places[-1][1])
        self._tabs.show_tone()
        self.go_to(key)
        card = self._panel.findings.card(key)
        if card is not None:
            # The keyboard stays in the text, so nobody would hear what was found there.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._part.field, card.accessibleName()))

    def go_to(self, key: str) -> None:
        """Show a finding where it stands, and its card; the keyboard stays outside if it is."""
        part = self._part_of(key)
        if part.underlines.span(key) is not None:
            self._going = True
            part.go_to(key)
            if any(each.is_written_in for each in self._parts):
                part.field.setFocus()
            self._going = False
        self._last = part
        self._choose(key)

    def fix_here(self) -> None:
        """Mend the finding the caret is at, or the one that is chosen."""
        key = self._part.here
        if key and self._editable:
            self._fix(key)

    def ignore_here(self) -> None:
        """Ask why the finding at the caret should stay."""
        found = self._finding(self._part.here)
        if found is not None and self._editable:
            self.waved.emit("ignore", found)

    def fix_all(self) -> None:
        """Show what can be mended in one go."""
        if self._report is None or not self._editable:
            return
        page = self._page()
        open_ones = [each for each in self._report.findings if each.stands]
        placed = [
            [now for e in open_ones if e.in_title == part.is_title and (now := part.now(e)) is not None]
            for part in self._parts
        ]
        rules = {each.finding.check: title_of(each) for each in open_ones}
        done = partial(self._show_fixes, page, rules, len(open_ones))
        self.checking.compute(page_to_mend, *placed, page, done=done, replaces="tone fixes")

    # What was found

    @property
    def _editable(self) -> bool:
        return self._article is not None and self._article.may_save is None

    def _page(self) -> Page:
        return Page(self._title.text, self._body.text)

    def _show(self, report: ToneReport, page: Page) -> None:
        self._report = report
        for part, text in zip(self._parts, page, strict=True):
            shown = [e for e in report.findings if e.in_title == part.is_title and (e.stands or e.blocks)]
            part.show([self._underlined(each) for each in shown], text)
            chosen = part.underlines.chosen
            if chosen and part.underlines.span(chosen) is None:
                self._choose("")
        self._show_panel()

    def _underlined(self, shown: ToneFinding) -> Place:
        found = shown.finding
        return Place(found.start, found.end, str(found.severity), shown.fingerprint, told_of(shown))

    def _not_checked(self) -> None:
        if self._report is None:
            told = self.tr("The text could not be checked. It is tried again when you type.")
            self._panel.show_nothing(told)

    def _show_panel(self) -> None:
        article, report = self._article, self._report
        if article is None or report is None:
            return
        self._panel.show_report(report, article.display_names, editable=self._editable)
        count = sum(each.stands or each.blocks for each in report.findings)
        self._tabs.show_count(count if holds(report) else None)

    def _finding(self, key: str) -> ToneFinding | None:
        found = self._report.findings if self._report is not None else ()
        return next((each for each in found if each.fingerprint == key), None)

    @property
    def _parts(self) -> tuple[Part, Part]:
        return self._title, self._body

    @property
    def _part(self) -> Part:
        """The part one writes in, or was shown something in last."""
        return next((each for each in self._parts if each.is_written_in), self._last)

    def _part_of(self, key: str) -> Part:
        found = self._finding(key)
        return self._title if found is not None and found.in_title else self._body

    def _place(self, key: str) -> tuple[bool, int] | None:
        """Where a finding begins, the title before the text."""
        part = self._part_of(key)
        span = part.underlines.span(key)
        return (not part.is_title, span[0]) if span is not None else None

    # Going about

    def _asked(self, deed: str, key: str) -> None:
        found = self._finding(key)
        if found is None:
            return
        if deed == "choose":
            self.go_to(key)
        elif deed == "enter":
            self.go_to(key)
            self._part_of(key).field.setFocus()
        elif deed == "fix":
            self._fix(key)
        elif deed == "accept_word":
            self.word_accepted.emit(found)
        else:
            self.waved.emit(deed, found)

    def _moved(self, part: Part) -> None:
        # Where one writes, the card of what stands there unfolds; a title that is shown is not written in.
        if self._going or (part.is_title and not part.is_written_in):
            return
        key = part.underlines.at(part.caret)
        if key and key != part.underlines.chosen:
            self._last = part
            self._choose(key)

    def _choose(self, key: str) -> None:
        own = self._part_of(key)
        for part in self._parts:
            part.underlines.choose(key if part is own else "")
        self._panel.findings.pick(key)
        found = self._finding(key)
        # Words of a dictionary are looked up when somebody asks for them, not wherever the caret goes.
        if found is not None and self._editable and not misspelt(found):
            self._look_for_ways(found, partial(self._offer, key), "tone ways")

    # Mending

    def _look_for_ways(self, shown: ToneFinding, done: Callable[[tuple[Fix, ...]], object], replaces: str) -> None:
        now = self._part_of(shown.fingerprint).now(shown)
        if now is None:
            done(())
            return
        work = ways_to_mend_title if shown.in_title else ways_to_mend
        self.checking.compute(work, now, self._page(), done=done, replaces=replaces)

    def _offer(self, key: str, ways: tuple[Fix, ...]) -> None:
        self._panel.findings.offer_fix(key, offered=bool(ways))

    def _fix(self, key: str) -> None:
        found = self._finding(key)
        if found is not None:
            # Moving the caret looks for ways of another finding; it does not stop what was asked for.
            self._look_for_ways(found, partial(self._take_way, key, self.checking.revision), "tone fix")

    def _take_way(self, key: str, revision: int, ways: tuple[Fix, ...]) -> None:
        found = self._finding(key)
        word = misspelt(found) if found is not None else ""
        if not word:
            self._offer(key, ways)
        if revision != self.checking.revision:
            return
        if word and (ways or self._panel.accepts):
            self._menu(key, ways, word).popup(self._menu_point(key))
        elif word:
            self.announced.emit(no_suggestion(word), None)
        elif not ways:
            self.announced.emit(self.tr("This needs words of your own; the card says what is meant."), None)
        elif len(ways) == 1:
            self._apply(self._part_of(key), ways[:1])
        else:
            self._menu(key, ways).popup(self._menu_point(key))

    def _menu(self, key: str, ways: Sequence[Fix], word: str = "") -> WayMenu:
        menu = WayMenu(ways, self._view, word=word, accepts=self._panel.accepts)
        menu.chosen.connect(partial(self._choose_way, key, self.checking.revision))
        menu.accept_requested.connect(partial(self._asked, "accept_word", key))
        return menu

    def _choose_way(self, key: str, revision: int, way: Fix) -> None:
        if revision == self.checking.revision:
            self._apply(self._part_of(key), (way,))

    def _menu_point(self, key: str) -> QPoint:
        button = self._panel.findings.fix_button(key)
        part = self._part_of(key)
        if button is not None and not part.is_written_in:
            return button.mapToGlobal(QPoint(0, button.height()))
        return part.below()

    def _show_fixes(
        self, page: Page, rules: dict[str, str], total: int, found: tuple[Sequence[tuple[Finding, Fix]], ...]
    ) -> None:
        rows = [
            FixRow(finding, fix, rules.get(finding.check, finding.check), in_title=part.is_title)
            for part, ways in zip(self._parts, found, strict=True)
            for finding, fix in ways
        ]
        if not rows:
            self.announced.emit(self.tr("Nothing here can be mended without words of your own."), None)
            return
        dialog = FixAllDialog(rows, page.body, total - len(rows), self._view, title=page.title)
        dialog.rows_chosen.connect(partial(self._apply_all, page))
        dialog.open()

    def _apply_all(self, page: Page, chosen: Sequence[FixRow]) -> None:
        if self._page() != page:
            self.announced.emit(self.tr("The text changed meanwhile; nothing was mended. Look at it again."), None)
            return
        counts = [
            self._apply(part, [row.fix for row in chosen if row.in_title == part.is_title]) for part in self._parts
        ]
        if all(counts):
            told = self.tr("%n place(s) mended. Undo takes them back, in the title and in the text.", "", sum(counts))
        elif sum(counts):
            told = self.tr("%n place(s) mended. Undo takes them back in one step.", "", sum(counts))
        else:
            return
        self.announced.emit(told, None)

    def _apply(self, part: Part, ways: Sequence[Fix]) -> int:
        """Carry out fixes of a part as it is, as one step that can be undone; tells how many."""
        if not ways:
            return 0
        if not part.write([edit for way in ways for edit in way.edits]):
            self.announced.emit(self.tr("The title would be too long then; shorten it first."), None)
            return 0
        self._last = part
        # The card goes with its finding; undo is a key away where the words are.
        part.field.setFocus()
        return len(ways)
