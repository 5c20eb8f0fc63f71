"""A place of a merge in words, for those who hear it."""

from PySide6.QtCore import QCoreApplication

from kbstudio.text.compare.merge_choices import MergeChoices
from kbstudio.ui.merge.words import decided_words, place_note, place_title

_LONGEST = 400


def spoken(choices: MergeChoices, number: int) -> str:
    """What a screen reader says of a place: which it is, how it stands, what the three texts say."""
    place, conflicts = choices.plan.places[number], choices.plan.conflicts
    parts = []
    if number in conflicts:
        which = QCoreApplication.translate("Merge", "Place {number} of {count}.")
        parts.append(which.format(number=conflicts.index(number) + 1, count=len(conflicts)))
    parts.append(f"{place_title(place)}, {place_note(place)}.")
    decision = choices.decision(number)
    if decision is not None:
        parts.append(f"{decided_words(decision.choice)}.")
    elif place.settled is None:
        parts.append(QCoreApplication.translate("Merge", "Open") + ".")
    said = QCoreApplication.translate("Merge", "Mine: {mine} Theirs: {theirs} Base: {base}")
    texts = {"mine": place.mine, "theirs": place.theirs, "base": place.base}
    shown = {name: " ".join((text or "").split())[:_LONGEST] or "–" for name, text in texts.items()}
    parts.append(said.format(**shown))
    return " ".join(parts)
