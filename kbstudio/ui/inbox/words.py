"""Words of the inbox: sections, groups, risk, reach, age and due times."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from kbstudio.domain.inbox import Facts, Group, Level, Rank, Section
from kbstudio.ui.widgets.change_words import change_word
from kbstudio.ui.widgets.times import exact_time, time_of_day

ICONS = {
    Section.TO_REVIEW: "eye",
    Section.ANSWERS: "chat-text",
    Section.QUESTIONS: "question",
    Section.RETURNED: "arrow-u-up-left",
    Section.OWED: "warning-circle",
    Section.WAITING: "clock",
    Section.DONE: "check",
}

RISK_CHIPS = {
    Level.HIGH: ("stop", "warning-circle"),
    Level.MEDIUM: ("warn", "warning"),
    Level.LOW: ("neutral", "circle"),
}
"""Tone and icon of each level of risk."""


def section_name(section: Section) -> str:
    """What a section is called."""
    return {
        Section.TO_REVIEW: QCoreApplication.translate("inbox", "To review"),
        Section.ANSWERS: QCoreApplication.translate("inbox", "Answers to my must-fix"),
        Section.QUESTIONS: QCoreApplication.translate("inbox", "Questions"),
        Section.RETURNED: QCoreApplication.translate("inbox", "Returned to me"),
        Section.OWED: QCoreApplication.translate("inbox", "Reviews owed"),
        Section.WAITING: QCoreApplication.translate("inbox", "Not signed yet"),
        Section.DONE: QCoreApplication.translate("inbox", "This week"),
    }[section]


def section_counted(section: Section, count: int) -> str:
    """How much a section holds, at the head of its list."""
    return {
        Section.TO_REVIEW: QCoreApplication.translate("inbox", "%n to review", "", count),
        Section.ANSWERS: QCoreApplication.translate("inbox", "%n answer(s)", "", count),
        Section.QUESTIONS: QCoreApplication.translate("inbox", "%n question(s)", "", count),
        Section.RETURNED: QCoreApplication.translate("inbox", "%n returned to you", "", count),
        Section.OWED: QCoreApplication.translate("inbox", "%n review(s) owed", "", count),
        Section.WAITING: QCoreApplication.translate("inbox", "%n waiting for others", "", count),
        Section.DONE: QCoreApplication.translate("inbox", "%n verdict(s) this week", "", count),
    }[section]


def nothing_there(section: Section) -> str:
    """What an empty section is for, and what to do next."""
    return {
        Section.TO_REVIEW: QCoreApplication.translate(
            "inbox", "Nothing waits for you. Texts sent to you for review appear here."
        ),
        Section.ANSWERS: QCoreApplication.translate(
            "inbox",
            "No answers to look at. When somebody answers a must-fix of yours, or changes its words, it appears here.",
        ),
        Section.QUESTIONS: QCoreApplication.translate(
            "inbox",
            "No questions. What translators ask about your articles appears here, and answers to what you asked.",
        ),
        Section.RETURNED: QCoreApplication.translate(
            "inbox",
            "Nothing came back to you. What reviewers return appears here, with what to do; "
            "go on with your drafts in the library.",
        ),
        Section.OWED: QCoreApplication.translate(
            "inbox", "No review is owed. What was published first and has to be signed afterwards appears here."
        ),
        Section.WAITING: QCoreApplication.translate(
            "inbox", "Nothing of yours waits for others. Submit a draft for review, and see here who has still to sign."
        ),
        Section.DONE: QCoreApplication.translate(
            "inbox", "No verdicts in the last seven days. What you approve or return is listed here."
        ),
    }[section]


def group_name(group: Group) -> str:
    """The heading of a group."""
    return {
        Group.FIRST: QCoreApplication.translate("inbox", "First"),
        Group.NEXT: QCoreApplication.translate("inbox", "Next"),
        Group.TYPO: QCoreApplication.translate("inbox", "Typo only"),
    }[group]


def level_word(level: Level) -> str:
    """A level of risk."""
    return {
        Level.HIGH: QCoreApplication.translate("inbox", "High"),
        Level.MEDIUM: QCoreApplication.translate("inbox", "Medium"),
        Level.LOW: QCoreApplication.translate("inbox", "Low"),
    }[level]


def risk_words(facts: Facts, rank: Rank) -> str:
    """The risk and what makes it: “High: numbers changed, customers read it”."""
    named = {
        "numbers": QCoreApplication.translate("inbox", "numbers changed"),
        "words": QCoreApplication.translate("inbox", "a “not” or “must” changed"),
        "variables": QCoreApplication.translate("inbox", "variables changed"),
        "steps": QCoreApplication.translate("inbox", "steps changed"),
        "links": QCoreApplication.translate("inbox", "links changed"),
    }
    reasons = [words for kind, words in named.items() if kind in facts.touched]
    if facts.first:
        reasons.append(QCoreApplication.translate("inbox", "first version"))
    if facts.must_fixes:
        reasons.append(QCoreApplication.translate("inbox", "%n open must-fix", "", facts.must_fixes))
    if facts.customers:
        reasons.append(QCoreApplication.translate("inbox", "customers read it"))
    if not reasons:
        reasons.append(
            change_word(facts.change).lower() or QCoreApplication.translate("inbox", "kind of change not said")
        )
    return QCoreApplication.translate("inbox", "{level}: {reasons}").format(
        level=level_word(rank.level), reasons=", ".join(reasons)
    )


def reach_words(facts: Facts) -> str:
    """What is known of how many a text concerns; nobody counts readers yet."""
    known = []
    if facts.weight:
        known.append(QCoreApplication.translate("inbox", "topic weight {weight}").format(weight=facts.weight))
    if facts.languages > 1:
        known.append(QCoreApplication.translate("inbox", "%n languages", "", facts.languages))
    if facts.links:
        known.append(QCoreApplication.translate("inbox", "%n articles link here", "", facts.links))
    return ", ".join(known) or QCoreApplication.translate("inbox", "nothing known yet")


def age_words(facts: Facts) -> str:
    """How long a text waits and when it is due: “26 h, due in 3 h”."""
    waited = span_words(facts.waited)
    if facts.left is None:
        return waited
    if facts.left <= 0:
        return QCoreApplication.translate("inbox", "{waited}, {late} over").format(
            waited=waited, late=span_words(-facts.left)
        )
    return QCoreApplication.translate("inbox", "{waited}, due in {left}").format(
        waited=waited, left=span_words(facts.left)
    )


def span_words(hours: float) -> str:
    """A stretch of time in a word or two."""
    if hours < 1:
        return QCoreApplication.translate("inbox", "%n min", "", max(1, int(hours * 60)))
    if hours < 48:
        return QCoreApplication.translate("inbox", "%n h", "", int(hours))
    return QCoreApplication.translate("inbox", "%n days", "", int(hours // 24))


def due_words(due: datetime, now: datetime) -> tuple[str, str]:
    """When a review is due, and the colour that says how soon: stop, warn or nothing."""
    if due <= now:
        over = span_words((now - due).total_seconds() / 3600)
        return QCoreApplication.translate("inbox", "{time} over").format(time=over), "stop"
    days = (due.astimezone().date() - now.astimezone().date()).days
    if days == 0:
        return QCoreApplication.translate("inbox", "today {time}").format(time=time_of_day(due)), "warn"
    if days == 1:
        return QCoreApplication.translate("inbox", "tomorrow {time}").format(time=time_of_day(due)), ""
    return QCoreApplication.translate("inbox", "in %n days", "", days), ""


def due_tip(due: datetime | None) -> str:
    """The exact time a review is due."""
    return (
        QCoreApplication.translate("inbox", "Due {time}").format(time=exact_time(due))
        if due
        else QCoreApplication.translate("inbox", "No due time")
    )


def score_tip(rank: Rank) -> str:
    """What the number in front of a text is made of."""
    return QCoreApplication.translate("inbox", "Risk {risk} × reach {reach} × age {age}, each of 100").format(
        risk=rank.risk, reach=rank.reach, age=rank.age
    )


def names_line(names: tuple[str, ...]) -> str:
    """Several names in one line."""
    return QLocale().createSeparatedList(list(names)) if names else "–"
