"""Joins the findings of a text to its underlines, to the panel beside it, and to what people do about them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor

from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.tone import ToneFinding, ToneReport
from kbstudio.services.snapshots import ArticleView
from kbstudio.services.tone.mending import all_to_mend, ways_to_mend
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.fixes import Fix
from kbstudio.text.tone.page import Page
from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.editor.tone.tabs import SideTabs
from kbstudio.ui.editor.view import EditorView
from kbstudio.ui.tone_findings.checking import ToneChecking
from kbstudio.ui.tone_findings.fix_all_dialog import FixAllDialog, FixRow
from kbstudio.ui.tone_findings.panel import holds
from kbstudio.ui.tone_findings.underlines import Place, code_points, utf16_units
from kbstudio.ui.tone_findings.way_menu import WayMenu, misspelt, no_suggestion
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.severities import severity_word
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
        self._view, self._edit = view, view.edit
        self._tabs, self._panel = tabs, tabs.panel
        self._code = code
        self._article: ArticleView | None = None
        self._report: ToneReport | None = None
        self._text = ""
        self._revision = -1
        self._going = False
        self.checking = ToneChecking(self._page, tone, jobs, self, code=code, locale=locale)

        self.checking.reported.connect(self._show)
        self.checking.unchecked.connect(self._not_checked)
        self._panel.findings.asked.connect(self._asked)
        self._panel.step_requested.connect(self.step)
        self._panel.fix_all_requested.connect(self.fix_all)
        view.edit.changes.settled.connect(self.checking.typed)
        view.title_changed.connect(lambda _title: self.checking.typed())
        view.tone_requested.connect(self.carry_out)
        view.edit.cursorPositionChanged.connect(self._moved)

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
        places = [(span, key) for key in self._panel.order if (span := self._edit.underlines.span(key)) is not None]
        if not places:
            self.announced.emit(self.tr("There are no findings in this text."), None)
            return
        here = self._edit.textCursor().position()
        chosen = self._edit.underlines.chosen
        numbers = [number for number, (_, key) in enumerate(places) if key == chosen]
        if numbers and places[numbers[0]][0][0] == here:
            key = places[(numbers[0] + direction) % len(places)][1]
        elif direction > 0:
            key = next((key for span, key in places if span[0] >= here), places[0][1])
        else:
            key = next((key for span, key in reversed(places) if span[0] < here), places[-1][1])
        self._tabs.show_tone()
        self.go_to(key)
        card = self._panel.findings.card(key)
        if card is not None:
            # The keyboard stays in the text, so nobody would hear what was found there.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, card.accessibleName()))

    def go_to(self, key: str) -> None:
        """Show a finding in the text, and its card."""
        span = self._edit.underlines.span(key)
        if span is not None:
            cursor = self._edit.textCursor()
            cursor.setPosition(span[0])
            self._going = True
            self._edit.setTextCursor(cursor)
            self._going = False
            self._edit.ensureCursorVisible()
        self._choose(key)

    def fix_here(self) -> None:
        """Mend the finding the caret is at, or the one that is chosen."""
        key = self._here()
        if key and self._editable:
            self._fix(key)

    def ignore_here(self) -> None:
        """Ask why the finding at the caret should stay."""
        found = self._finding(self._here())
        if found is not None and self._editable:
            self.waved.emit("ignore", found)

    def fix_all(self) -> None:
        """Show what can be mended in one go."""
        if self._report is None or not self._editable:
            return
        text = self._edit.text()
        open_ones = [each for each in self._report.findings if each.stands]
        placed = [now for each in open_ones if (now := self._now(each, text)) is not None]
        rules = {each.finding.check: title_of(each) for each in open_ones}
        done = partial(self._show_fixes, text, rules, len(open_ones))
        self.checking.compute(all_to_mend, placed, text, done=done, replaces="tone fixes")

    # What was found

    @property
    def _editable(self) -> bool:
        return self._article is not None and self._article.may_save is None

    def _page(self) -> Page:
        return Page(self._view.title.text(), self._edit.text())

    def _show(self, report: ToneReport, page: Page) -> None:
        self._report, self._text = report, page.body
        self._revision = self.checking.revision
        self._show_underlines()
        self._show_panel()

    def _show_underlines(self) -> None:
        found = self._report.findings if self._report is not None else ()
        self._edit.underlines.show(
            [
                Place(
                    each.finding.start,
                    each.finding.end,
                    str(each.finding.severity),
                    each.fingerprint,
                    self._tip(each),
                )
                for each in found
                if not each.in_title and (each.stands or each.blocks)
            ],
            self._text,
        )
        chosen = self._edit.underlines.chosen
        if chosen and self._edit.underlines.span(chosen) is None:
            self._choose("")

    def _tip(self, shown: ToneFinding) -> str:
        word, message = severity_word(shown.finding.severity), isolated(shown.finding.message)
        tip = self.tr("{severity}: {rule}. {message}")
        return tip.format(severity=word, rule=isolated(title_of(shown)), message=message)

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

    def _here(self) -> str:
        """The finding at the caret, or the one chosen in the panel."""
        cursor = self._edit.textCursor()
        return self._edit.underlines.at(cursor.position()) or self._edit.underlines.chosen

    def _now(self, shown: ToneFinding, text: str) -> Finding | None:
        """A finding where it stands in the text now; None where its words are others by now."""
        span = self._edit.underlines.span(shown.fingerprint)
        if span is None:
            return None
        back = code_points(text)
        start, end = back(span[0]), back(span[1])
        if text[start:end] != self._text[shown.finding.start : shown.finding.end]:
            return None
        return shown.finding._replace(start=start, end=end, line=text.count("\n", 0, start) + 1)

    # Going about

    def _asked(self, deed: str, key: str) -> None:
        found = self._finding(key)
        if found is None:
            return
        if deed == "choose":
            self.go_to(key)
        elif deed == "enter":
            self.go_to(key)
            self._edit.setFocus()
        elif deed == "fix":
            self._fix(key)
        elif deed == "accept_word":
            self.word_accepted.emit(found)
        else:
            self.waved.emit(deed, found)

    def _moved(self) -> None:
        # Where one writes, the card of what stands there unfolds.
        key = "" if self._going else self._edit.underlines.at(self._edit.textCursor().position())
        if key and key != self._edit.underlines.chosen:
            self._choose(key)

    def _choose(self, key: str) -> None:
        self._edit.underlines.choose(key)
        self._panel.findings.pick(key)
        found = self._finding(key)
        # Words of a dictionary are looked up when somebody asks for them, not wherever the caret goes.
        if found is not None and self._editable and not misspelt(found):
            self._look_for_ways(found, partial(self._offer, key), "tone ways")

    # Mending

    def _look_for_ways(self, shown: ToneFinding, done: Callable[[tuple[Fix, ...]], object], replaces: str) -> None:
        text = self._edit.text()
        now = self._now(shown, text)
        if now is None:
            done(())
            return
        self.checking.compute(ways_to_mend, now, text, done=done, replaces=replaces)

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
            self._apply(ways[:1])
        else:
            self._menu(key, ways).popup(self._menu_point(key))

    def _menu(self, key: str, ways: Sequence[Fix], word: str = "") -> WayMenu:
        menu = WayMenu(ways, self._view, word=word, accepts=self._panel.accepts)
        menu.chosen.connect(partial(self._choose_way, self.checking.revision))
        menu.accept_requested.connect(partial(self._asked, "accept_word", key))
        return menu

    def _choose_way(self, revision: int, way: Fix) -> None:
        if revision == self.checking.revision:
            self._apply((way,))

    def _menu_point(self, key: str) -> QPoint:
        button = self._panel.findings.fix_button(key)
        if button is not None and not self._edit.hasFocus():
            return button.mapToGlobal(QPoint(0, button.height()))
        return self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft())

    def _show_fixes(self, text: str, rules: dict[str, str], total: int, found: tuple[tuple[Finding, Fix], ...]) -> None:
        if not found:
            self.announced.emit(self.tr("Nothing here can be mended without words of your own."), None)
            return
        rows = [FixRow(finding, fix, rules.get(finding.check, finding.check)) for finding, fix in found]
        dialog = FixAllDialog(rows, text, total - len(rows), self._view)
        dialog.chosen.connect(partial(self._apply_all, text))
        dialog.open()

    def _apply_all(self, text: str, chosen: tuple[Fix, ...]) -> None:
        if self._edit.text() != text:
            self.announced.emit(self.tr("The text changed meanwhile; nothing was mended. Look at it again."), None)
            return
        self._apply(chosen)
        self.announced.emit(self.tr("%n place(s) mended. Undo takes them back in one step.", "", len(chosen)), None)

    def _apply(self, ways: Sequence[Fix]) -> None:
        """Carry out fixes of the text as it is, as one step that can be undone."""
        write_into(self._edit, [edit for way in ways for edit in way.edits])
        # The card goes with its finding; undo is a key away where the words are.
        self._edit.setFocus()


def write_into(edit: MarkdownEdit, edits: Sequence[tuple[int, int, str]]) -> None:
    """Replace words of a text (in code points; they do not overlap) as one step, the caret behind the first."""
    if not edits:
        return
    units = utf16_units(edit.text())
    cursor = QTextCursor(edit.document())
    cursor.beginEditBlock()
    for start, end, written in sorted(edits, reverse=True):
        cursor.setPosition(units(start))
        cursor.setPosition(units(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(written)
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
