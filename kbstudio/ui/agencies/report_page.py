"""The report on a file that came back: what finds no place first, what was put right by itself last."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.domain.alignments import TITLE
from kbstudio.text.translation.xliff import CODES, Finding, SetAside
from kbstudio.ui.agencies.looking import Differing, Looked, Part
from kbstudio.ui.agencies.pieces import heading, line, listed, quiet_line, table, table_row
from kbstudio.ui.agencies.words import finding_words
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.reading_text import ReadingText

_ALIKE = 5
"""Sentences of one kind that are told one by one."""

_Values = Mapping[tuple[str, str], Mapping[str, str | int]]


class ReportPage(ReadingText):
    """One page however many articles; what stands on it can be chosen and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What the file brings"))
        self._looked: Looked | None = None

    def show_looked(self, looked: Looked) -> None:
        """Show all that is to be said of a file, article by article."""
        self._looked = looked
        articles: dict[tuple[str, str], list[Part]] = {}
        for part in looked.parts:
            articles.setdefault((part.report.article, part.report.locale), []).append(part)
        html = "".join(self._article(code, locale, parts) for (code, locale), parts in articles.items())
        self.show_html(html, QLocale().bcp47Name())

    def summary(self, parts: Sequence[Part]) -> str:
        """What becomes of the blocks, in one line."""
        applied = sum(part.report.applied for part in parts)
        kept = sum(len(part.report.kept_here) for part in parts)
        remembered = sum(part.report.remembered for part in parts)
        aside = sum(len(part.report.set_aside) for part in parts)
        said = [
            self.tr("%n block(s) to take in", "", applied) if applied else "",
            self.tr("%n staying as here", "", kept) if kept else "",
            self.tr("%n for the memory", "", remembered) if remembered else "",
            self.tr("%n set aside", "", aside) if aside else "",
        ]
        if any(said):
            return " · ".join(each for each in said if each)
        if any(part.problem for part in parts):
            return self.tr("Nothing of it can be taken in.")
        if any(part.is_here for part in parts):
            return self.tr("All of it is here already.")
        return self.tr("Nothing in it is translated.")

    def _article(self, code: str, locale: str, parts: Sequence[Part]) -> str:
        title = next((part.title for part in parts if part.title), "")
        names = [each for each in (code, title, language_name(locale) if locale else "") if each]
        named = " · ".join(f"\u2068{escape(each)}\u2069" for each in names)
        findings = [each for part in parts for each in part.report.findings]
        problems = dict.fromkeys(message_for(part.problem) for part in parts if part.problem is not None)
        told = [f"<h2>{named}</h2>", quiet_line(escape(self.summary(parts)))]
        told += [heading("stop", self.tr("Not read")) + line(problem) for problem in problems]
        told += [self._set_aside(part) for part in parts if part.report.set_aside]
        for part in parts:
            if part.differing:
                told.append(self._staying(self.tr("Changed here meanwhile"), part, part.differing))
            if part.halves:
                told.append(self._staying(self.tr("Came back only in part"), part, part.halves))
        told.append(self._warnings([each for each in findings if each.level == "warning"]))
        told += [self._remembered(part) for part in parts if part.remembered]
        told.append(self._notes([each for each in findings if each.level == "note"]))
        return "".join(told)

    def _set_aside(self, part: Part) -> str:
        said: _Values = {(each.unit, each.code): each.values for each in part.report.findings}
        rows: list[str] = []
        for each in part.report.set_aside:
            why = " ".join(_reasons(each, said))
            interface = QLocale().bcp47Name()
            texts = (each.source, part.source_locale), (each.target, part.report.locale)
            rows.append(table_row(*texts, (why, interface)))
        is_title = part.report.part == TITLE
        named = self.tr("Set aside: the title") if is_title else self.tr("Set aside: these are not taken in")
        return heading("stop", named) + table((self.tr("Source"), self.tr("From the agency"), self.tr("Why")), rows)

    def _staying(self, named: str, part: Part, blocks: Sequence[Differing]) -> str:
        locale = part.report.locale
        rows = [
            table_row((each.source, part.source_locale), (each.here, locale), (each.agency, locale)) for each in blocks
        ]
        heads = self.tr("Source"), self.tr("Here now: stays"), self.tr("From the agency: to the memory")
        return heading("warn", named) + table(heads, rows)

    def _remembered(self, part: Part) -> str:
        rows = [
            table_row((source, part.source_locale), (target, part.report.locale)) for source, target in part.remembered
        ]
        heads = self.tr("Source when it went out"), self.tr("From the agency: to the memory")
        return heading("ink_2", self.tr("The source has moved on")) + table(heads, rows)

    def _warnings(self, findings: Sequence[Finding]) -> str:
        told: list[str] = []
        for alike in _grouped(findings):
            told += [self._times(each, count) for each, count in list(alike.items())[:_ALIKE]]
            if len(alike) > _ALIKE:
                told.append(escape(self.tr("and %n more of this kind", "", len(alike) - _ALIKE)))
        return heading("warn", self.tr("Worth a look")) + listed(told) if told else ""

    def _notes(self, findings: Sequence[Finding]) -> str:
        told = [
            self._times(next(iter(alike)) + (" …" if len(alike) > 1 else ""), sum(alike.values()))
            for alike in _grouped(findings)
        ]
        return heading("ink_2", self.tr("Put right by itself, or good to know")) + listed(told) if told else ""

    def _times(self, words: str, count: int) -> str:
        if count > 1:
            words = self.tr("{sentence} ({count} times)").format(sentence=words, count=count)
        return escape(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The colours stand in the page itself.
        if event.type() is QEvent.Type.PaletteChange and self._looked is not None:
            self.show_looked(self._looked)


def _grouped(findings: Sequence[Finding]) -> list[dict[str, int]]:
    """The sentences of each kind of finding, and how often each is to be said."""
    groups: dict[str, dict[str, int]] = {}
    for each in findings:
        alike = groups.setdefault(each.code, {})
        words = finding_words(each.code, each.values)
        alike[words] = alike.get(words, 0) + 1
    return list(groups.values())


def _reasons(aside: SetAside, said: _Values) -> Iterable[str]:
    """What is gravest is the reason; a note of what was put right is none."""
    codes = [code for code in aside.codes if CODES[code].level == "damaged"] or list(aside.codes)
    for code in codes:
        known = said.get((aside.unit, code), {})
        yield finding_words(code, {name: known.get(name, "…") for name in CODES[code].values})
