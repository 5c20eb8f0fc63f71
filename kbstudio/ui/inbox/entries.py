"""The rows of every section but the first: what happened to a text, by whom and when."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.inbox import GivenVerdict, Section
from kbstudio.domain.reviews import VerdictKind
from kbstudio.services.locales.questions import WaitingQuestion
from kbstudio.services.reviews.inbox_entries import AnsweredThread, InboxContents, ReturnedText, SubmittedText
from kbstudio.services.reviews.owed import OwedText
from kbstudio.ui.inbox.words import due_words, names_line
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.snapshot_model import Column
from kbstudio.ui.widgets.times import exact_time, relative_time

Source = AnsweredThread | WaitingQuestion | ReturnedText | OwedText | SubmittedText | GivenVerdict


@dataclass(frozen=True)
class Entry:
    """One text in a section; ``what`` is said in its row, ``source`` is what it was made of."""

    section: Section
    source: Source
    what: str
    who: str
    at: datetime
    tip: str = ""

    @property
    def article(self) -> str:
        """Code of the article."""
        return self.source.article

    @property
    def locale(self) -> str:
        """The language version; of a question the one it was asked in."""
        return self.source.placed.thread.locale if isinstance(self.source, WaitingQuestion) else self.source.locale

    @property
    def key(self) -> Hashable:
        """By which it is found again."""
        thread = self.source.placed.thread.id if isinstance(self.source, AnsweredThread | WaitingQuestion) else ""
        at = self.at if isinstance(self.source, GivenVerdict) else None
        return (self.section, self.article, self.locale, thread, at)


def entries_of(section: Section, contents: InboxContents, now: datetime) -> list[Entry]:
    """The rows of a section."""
    name = contents.name
    if section is Section.ANSWERS:
        return [
            Entry(section, each, _answer(each, name), name(each.by), each.at, each.placed.thread.comments[-1].body)
            for each in contents.answers
        ]
    if section is Section.QUESTIONS:
        return [_question(each, name) for each in contents.questions]
    if section is Section.RETURNED:
        return [Entry(section, each, _points(each), name(each.by), each.at, each.comment) for each in contents.returned]
    if section is Section.OWED:
        return [
            Entry(section, each, each.reason, each.published_by_display, each.since, each.reason)
            for each in contents.owed
        ]
    if section is Section.WAITING:
        return [_submitted(each, contents, now) for each in contents.waiting]
    if section is Section.DONE:
        return [Entry(section, each, _verdict(each), each.comment, each.at, each.comment) for each in contents.done]
    return []


def columns(section: Section) -> Sequence[Column[Entry]]:
    """What the table of a section shows; who it is about is drawn as a person where it is one."""
    what, who, when = {
        Section.ANSWERS: (
            QCoreApplication.translate("inbox", "What happened"),
            QCoreApplication.translate("inbox", "By"),
            QCoreApplication.translate("inbox", "When"),
        ),
        Section.QUESTIONS: (
            QCoreApplication.translate("inbox", "Question"),
            QCoreApplication.translate("inbox", "By"),
            QCoreApplication.translate("inbox", "When"),
        ),
        Section.RETURNED: (
            QCoreApplication.translate("inbox", "What to do"),
            QCoreApplication.translate("inbox", "Returned by"),
            QCoreApplication.translate("inbox", "When"),
        ),
        Section.OWED: (
            QCoreApplication.translate("inbox", "Why it was published first"),
            QCoreApplication.translate("inbox", "Published by"),
            QCoreApplication.translate("inbox", "Since"),
        ),
        Section.WAITING: (
            QCoreApplication.translate("inbox", "Signed"),
            QCoreApplication.translate("inbox", "Waits for"),
            QCoreApplication.translate("inbox", "Since"),
        ),
        Section.DONE: (
            QCoreApplication.translate("inbox", "Verdict"),
            QCoreApplication.translate("inbox", "Comment"),
            QCoreApplication.translate("inbox", "When"),
        ),
    }[section]
    drawn = Cell.QUIET if section in {Section.WAITING, Section.DONE} else Cell.PERSON
    return [
        Column(QCoreApplication.translate("inbox", "Code"), Cell.CODE, lambda entry: entry.article),
        Column(QCoreApplication.translate("inbox", "Article"), Cell.TITLE, lambda entry: entry.source.title),
        Column(QCoreApplication.translate("inbox", "Language"), Cell.QUIET, lambda entry: entry.locale),
        Column(what, Cell.TEXT, lambda entry: entry.what, tip=lambda entry: entry.tip or entry.what),
        Column(who, drawn, lambda entry: entry.who),
        Column(when, Cell.QUIET, lambda entry: relative_time(entry.at), tip=lambda entry: exact_time(entry.at)),
    ]


def _answer(each: AnsweredThread, name: Callable[[str], str]) -> str:
    if each.answered:
        return QCoreApplication.translate("inbox", "{name} answered").format(name=name(each.by))
    return QCoreApplication.translate("inbox", "Its words changed")


def _question(each: WaitingQuestion, name: Callable[[str], str]) -> Entry:
    said = each.placed.thread.comments[-1].body
    told = QCoreApplication.translate("inbox", "Answered: {words}") if each.answered else "{words}"
    return Entry(Section.QUESTIONS, each, told.format(words=said), name(each.by), each.at, said)


def _points(each: ReturnedText) -> str:
    if each.open_threads:
        return QCoreApplication.translate("inbox", "%n point(s) to see to", "", each.open_threads)
    return each.comment or QCoreApplication.translate("inbox", "Look at it again")


def _submitted(each: SubmittedText, contents: InboxContents, now: datetime) -> Entry:
    signed = QCoreApplication.translate("inbox", "{signed} of {needed}")
    told = signed.format(signed=len(each.signed_by), needed=each.needed)
    if each.due_at is not None:
        told = QCoreApplication.translate("inbox", "{signed}, due {time}").format(
            signed=told, time=due_words(each.due_at, now)[0]
        )
    waits = names_line(tuple(contents.name(login) for login in each.waits_for))
    return Entry(Section.WAITING, each, told, waits, each.since)


def _verdict(each: GivenVerdict) -> str:
    if each.kind is VerdictKind.RETURN:
        return QCoreApplication.translate("inbox", "Returned")
    if each.standing:
        return QCoreApplication.translate("inbox", "Approved")
    return QCoreApplication.translate("inbox", "Approved, text changed since")
