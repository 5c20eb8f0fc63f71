"""What each side of a comparison can be, in words; knows no widgets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.revisions import RevisionMark
from kbstudio.services.snapshots import Against, Bases
from kbstudio.ui.widgets.chip import state_word
from kbstudio.ui.widgets.language_names import place_and_language
from kbstudio.ui.widgets.times import relative_time


@dataclass(frozen=True)
class SideChoice:
    """One thing a side can be. ``why_not`` says why it cannot be chosen now; ``shown`` is what the side is already."""

    against: Against
    label: str
    detail: str = ""
    why_not: str = ""
    shown: bool = False


@dataclass(frozen=True)
class SideChoices:
    """All a side can be: what it most often is, every version with the newest first, and other languages."""

    usual: tuple[SideChoice, ...] = ()
    versions: tuple[SideChoice, ...] = ()
    languages: tuple[SideChoice, ...] = ()

    def __iter__(self) -> Iterator[SideChoice]:
        yield from (*self.usual, *self.versions, *self.languages)


def left_choices(bases: Bases, names: Mapping[str, str], left: Against, right: int) -> SideChoices:
    """What ``right``, a number, can be compared with; ``left`` is what it is compared with now."""
    translate = QCoreApplication.translate
    usual = (
        (translate("comparison", "Published (what agents read)"), bases.live, translate("comparison", "none yet")),
        (translate("comparison", "Since I last read it"), bases.read, translate("comparison", "you read none yet")),
        (translate("comparison", "Since I signed it"), bases.signed, translate("comparison", "you signed none yet")),
    )
    taken = translate("comparison", "stands on the other side")
    versions = tuple(
        _version(mark, names, taken if mark.number == right else "", left.number) for mark in bases.versions
    )
    languages = tuple(
        SideChoice(
            Against(locale=locale),
            place_and_language(locale),
            translate("comparison", "newest text"),
            shown=left.locale == locale,
        )
        for locale in bases.locales
    )
    return SideChoices(tuple(_usual(*each, right) for each in usual), versions, languages)


def right_choices(bases: Bases, names: Mapping[str, str], left: Against, right: int) -> SideChoices:
    """Which version can be looked at; ``right`` is the one that is."""
    other = 0 if left.locale else left.number
    taken = QCoreApplication.translate("comparison", "stands on the other side")
    return SideChoices(
        versions=tuple(_version(mark, names, taken if mark.number == other else "", right) for mark in bases.versions)
    )


def note_on(bases: Bases, number: int) -> str:
    """What a version is to the person who looks at it, where that is worth saying."""
    if number and number == bases.signed:
        return QCoreApplication.translate("comparison", "you signed it")
    if number and number == bases.read:
        return QCoreApplication.translate("comparison", "you read it last")
    return ""


def _usual(label: str, number: int | None, missing: str, right: int) -> SideChoice:
    if number is None:
        return SideChoice(Against(), label, why_not=missing)
    name = QCoreApplication.translate("comparison", "Version {number}").format(number=number)
    against = Against(number)
    return SideChoice(
        against,
        label,
        name,
        why_not=QCoreApplication.translate("comparison", "it is this version") if number == right else "",
    )


def _version(mark: RevisionMark, names: Mapping[str, str], why_not: str, shown: int) -> SideChoice:
    parts = (state_word(mark.state.value), relative_time(mark.created_at), names.get(mark.author, mark.author))
    return SideChoice(
        Against(mark.number),
        QCoreApplication.translate("comparison", "Version {number}").format(number=mark.number),
        " · ".join(part for part in parts if part),
        why_not,
        shown=mark.number == shown,
    )
