"""Texts left unsaved, and what has become of the articles they were typed for."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject

from kbstudio.application import Studio
from kbstudio.desktop.kept import KeptText
from kbstudio.domain.errors import BadInput, KbStudioError
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel
from kbstudio.ui.widgets.times import exact_time, relative_time

_FIRST_WORDS = 120
"""Characters of a text its row shows."""


class Place(Enum):
    """Where a text belongs."""

    ARTICLE = "article"
    """An article of the library that is open."""

    NOT_BEGUN = "not begun"
    """An article of the library that is open, in a language nobody saved anything in yet."""

    GONE = "gone"
    """An article or a language version the library does not have any more."""

    ELSEWHERE = "elsewhere"
    """Another library."""

    NOWHERE = "nowhere"
    """It was read from a damaged file and does not say."""


@dataclass(frozen=True)
class Recovered:
    """A text left unsaved; ``newest`` is the number of the version its article has now, 0 where that is not known."""

    text: KeptText
    place: Place
    newest: int = 0


@dataclass(frozen=True)
class Placed:
    """The texts to offer, the newest first, and those the library turned out to have."""

    open: tuple[Recovered, ...]
    saved: tuple[KeptText, ...]


def placed(texts: Iterable[KeptText], studio: Studio, person: str) -> Placed:
    """Look up every text of the library that is open; where it does not answer, its texts stay on offer."""
    offered: list[Recovered] = []
    saved: list[KeptText] = []
    for text in texts:
        if text.key.library != studio.library.id:
            offered.append(Recovered(text, Place.ELSEWHERE if text.key.code else Place.NOWHERE))
            continue
        try:
            revision = studio.writing.open(text.key.code, text.key.locale, by=person).revision
        except BadInput:
            offered.append(Recovered(text, _not_begun_or_gone(text, studio, person)))
        except KbStudioError:
            offered.append(Recovered(text, Place.ARTICLE))
        else:
            if (revision.text.title, revision.text.body) == (text.title, text.body):
                saved.append(text)
            else:
                offered.append(Recovered(text, Place.ARTICLE, revision.number))
    return Placed(tuple(offered), tuple(saved))


def _not_begun_or_gone(text: KeptText, studio: Studio, person: str) -> Place:
    try:
        begun = studio.localising.view(text.key.code, text.key.locale, by=person).number > 0
    except KbStudioError:
        return Place.GONE
    return Place.GONE if begun else Place.NOT_BEGUN


def recovered_model(parent: QObject) -> SnapshotModel[Recovered]:
    """The table of texts left unsaved."""
    translate = QCoreApplication.translate
    columns = [
        Column[Recovered](translate("RecoveredTexts", "Article"), Cell.CODE, lambda row: row.text.key.code),
        Column[Recovered](translate("RecoveredTexts", "Text"), Cell.TITLE, _words),
        Column[Recovered](translate("RecoveredTexts", "Language"), Cell.QUIET, _language),
        Column[Recovered](
            translate("RecoveredTexts", "Typed"),
            Cell.QUIET,
            lambda row: relative_time(row.text.kept_at),
            tip=lambda row: exact_time(row.text.kept_at),
        ),
        Column[Recovered](translate("RecoveredTexts", "Where it belongs"), Cell.QUIET, state_words),
    ]
    return SnapshotModel(columns, lambda row: row.text.id, parent)


def state_words(row: Recovered) -> str:
    """Where a text belongs and what happened there since, in a few words."""
    translate = QCoreApplication.translate
    if row.place is Place.NOWHERE:
        return translate("RecoveredTexts", "Read from a damaged file")
    if row.place is Place.ELSEWHERE:
        return translate("RecoveredTexts", "Another library: {name}").format(name=row.text.key.library_name or "?")
    if row.place is Place.NOT_BEGUN:
        return translate("RecoveredTexts", "This language is not begun yet")
    if row.place is Place.GONE:
        return translate("RecoveredTexts", "Its article is gone")
    if 0 < row.text.based_on < row.newest:
        return translate("RecoveredTexts", "Version {number} was saved since").format(number=row.newest)
    return row.text.key.library_name


def _language(row: Recovered) -> str:
    return language_name(row.text.key.locale) if row.text.key.locale else ""


def _words(row: Recovered) -> str:
    start = " ".join(row.text.body[: _FIRST_WORDS * 2].split())[:_FIRST_WORDS]
    return " · ".join(filter(None, (row.text.title, start)))
