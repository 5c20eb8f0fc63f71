"""What a change says that is not seen in its words: markup, where links lead, spaces and signs without a shape."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kbstudio.ui.comparison.markup_changes import Difference
from kbstudio.ui.comparison.unseen import Unseen

APART = " · "
_MOST_WORDS = 4
_LONGEST = 36
_LEFT_TO_RIGHT, _ISOLATE, _END = "\u2066", "\u2068", "\u2069"


def said_of_columns() -> str:
    """What is said where only the line below a table's head changed."""
    return QCoreApplication.translate("ComparisonView", "Number or alignment of the columns")


def said_of_writing() -> str:
    """What is said where markup was written in another way that means the same."""
    return QCoreApplication.translate("ComparisonView", "Looks the same, only its signs are written another way")


def said_of_nothing_seen() -> str:
    """What is said where something changed that nobody can read and nothing else tells."""
    return QCoreApplication.translate("ComparisonView", "Only spacing or unseen signs differ")


def said_of_empty_lines(*, more: bool) -> str:
    """What is said where empty lines above a block came or went."""
    if more:
        return QCoreApplication.translate("ComparisonView", "Looks the same, more empty lines above")
    return QCoreApplication.translate("ComparisonView", "Looks the same, fewer empty lines above")


def said_of_markup(found: Iterable[Difference]) -> list[str]:
    """Sentences for differences in markup; what is the same about several words is said once."""
    words: dict[tuple[str, str, str], list[str]] = {}
    for one in found:
        words.setdefault((one.kind, one.before, one.after), []).append(one.words)
    return [_of_markup(Difference(key[0], _quoted(about), key[1], key[2])) for key, about in words.items()]


def said_of_unseen(found: Iterable[Unseen]) -> list[str]:
    """Sentences for differences that are not seen, each with the words it stands behind."""
    words: dict[tuple[str, str], list[str]] = {}
    for one in found:
        words.setdefault((one.kind, one.detail), []).append(one.words)
    return [_of_unseen(kind, detail, _quoted(about)) for (kind, detail), about in words.items()]


def _of_markup(one: Difference) -> str:
    if one.kind in {"strong", "em", "strike", "code"}:
        return _of_look(one)
    if one.kind == "written":
        told = QCoreApplication.translate(
            "ComparisonView", "Looks the same, written {after} instead of {before}: {words}"
        )
        signs = {"before": _code(f"{one.before}…{one.before}"), "after": _code(f"{one.after}…{one.after}")}
        return told.format(words=one.words, **signs)
    if one.kind == "bullet":
        told = QCoreApplication.translate(
            "ComparisonView", "Looks the same, bullet written {after} instead of {before}"
        )
    elif one.kind == "escape":
        return QCoreApplication.translate("ComparisonView", "Typed another way, reads the same")
    elif one.kind == "task":
        if one.after:
            return QCoreApplication.translate("ComparisonView", "The box is ticked now")
        return QCoreApplication.translate("ComparisonView", "The box is no longer ticked")
    elif one.kind == "quote":
        if one.after:
            return QCoreApplication.translate("ComparisonView", "A quotation now")
        return QCoreApplication.translate("ComparisonView", "No longer a quotation")
    else:
        told = _of_place(one)
    return told.format(words=one.words, before=_code(one.before), after=_code(one.after))


def _of_look(one: Difference) -> str:
    now = {
        "strong": QCoreApplication.translate("ComparisonView", "Bold now: {words}"),
        "em": QCoreApplication.translate("ComparisonView", "Italic now: {words}"),
        "strike": QCoreApplication.translate("ComparisonView", "Crossed out now: {words}"),
        "code": QCoreApplication.translate("ComparisonView", "Set as code now: {words}"),
    }
    no_longer = {
        "strong": QCoreApplication.translate("ComparisonView", "No longer bold: {words}"),
        "em": QCoreApplication.translate("ComparisonView", "No longer italic: {words}"),
        "strike": QCoreApplication.translate("ComparisonView", "No longer crossed out: {words}"),
        "code": QCoreApplication.translate("ComparisonView", "No longer set as code: {words}"),
    }
    return (now if one.after else no_longer)[one.kind].format(words=one.words)


def _of_place(one: Difference) -> str:
    """What is said of headings, names and links."""
    both = one.before and one.after
    if one.kind == "heading":
        if both:
            return QCoreApplication.translate(
                "ComparisonView", "Heading of level {after} now, before of level {before}"
            )
        if one.after:
            return QCoreApplication.translate("ComparisonView", "A heading of level {after} now")
        return QCoreApplication.translate("ComparisonView", "No longer a heading")
    if one.kind == "anchor":
        if both:
            return QCoreApplication.translate("ComparisonView", "Links reach it as {after} now, before as {before}")
        if one.after:
            return QCoreApplication.translate("ComparisonView", "Links can reach it as {after} now")
        return QCoreApplication.translate("ComparisonView", "Links no longer reach it as {before}")
    if both:
        return QCoreApplication.translate("ComparisonView", "{words} links to {after}, before to {before}")
    if one.after:
        return QCoreApplication.translate("ComparisonView", "{words} links to {after}")
    return QCoreApplication.translate("ComparisonView", "{words} is no longer a link to {before}")


def _of_unseen(kind: str, detail: str, words: str) -> str:
    if kind in {"sign", "no sign"}:
        told = (
            QCoreApplication.translate("ComparisonView", "New after {words}: {sign}, which is not seen")
            if kind == "sign"
            else QCoreApplication.translate("ComparisonView", "Gone after {words}: {sign}, which was not seen")
        )
        return told.format(words=words, sign=_name_of(detail))
    told = {
        "break": QCoreApplication.translate(
            "ComparisonView", "The line breaks after {words} now (two spaces at its end)"
        ),
        "no break": QCoreApplication.translate(
            "ComparisonView", "The line no longer breaks after {words} (two spaces at its end are gone)"
        ),
        "end": QCoreApplication.translate(
            "ComparisonView", "Looks the same, a space at the end of the line is new after {words}"
        ),
        "no end": QCoreApplication.translate(
            "ComparisonView", "Looks the same, a space at the end of the line is gone after {words}"
        ),
        "no-break": QCoreApplication.translate(
            "ComparisonView", "The space after {words} no longer lets the line break"
        ),
        "space": QCoreApplication.translate("ComparisonView", "The space after {words} lets the line break now"),
        "fewer": QCoreApplication.translate("ComparisonView", "Looks the same, fewer spaces after {words}"),
        "more": QCoreApplication.translate("ComparisonView", "Looks the same, more spaces after {words}"),
        "new": QCoreApplication.translate("ComparisonView", "A space is new after {words}"),
        "gone": QCoreApplication.translate("ComparisonView", "A space is gone after {words}"),
        "part": QCoreApplication.translate("ComparisonView", "A new paragraph begins after {words}"),
        "no part": QCoreApplication.translate("ComparisonView", "No new paragraph begins after {words} any more"),
        "lines": QCoreApplication.translate("ComparisonView", "Looks the same, the lines end elsewhere in its source"),
        "letters": QCoreApplication.translate(
            "ComparisonView", "Looks the same, letters with accents are stored another way"
        ),
    }.get(kind)
    if told is None:
        told = QCoreApplication.translate("ComparisonView", "Spaces at the beginning of a line differ")
    return told.format(words=words)


def _name_of(code: str) -> str:
    named = {
        "U+200E": QCoreApplication.translate("ComparisonView", "a sign that keeps text from left to right"),
        "U+200F": QCoreApplication.translate("ComparisonView", "a sign that keeps text from right to left"),
        "U+00AD": QCoreApplication.translate("ComparisonView", "a place where the word may be divided"),
        "U+200B": QCoreApplication.translate("ComparisonView", "a place where the line may break"),
        "U+200D": QCoreApplication.translate("ComparisonView", "a sign that joins letters"),
        "U+200C": QCoreApplication.translate("ComparisonView", "a sign that keeps letters apart"),
    }
    return named.get(code) or QCoreApplication.translate("ComparisonView", "a sign ({code})").format(code=_code(code))


def _quoted(words: Sequence[str]) -> str:
    """Words as they are named in a sentence; of many, the first ones."""
    named = [word for word in dict.fromkeys(words) if word]
    shown = [f"{_ISOLATE}“{_short(word)}”{_END}" for word in named[:_MOST_WORDS]]
    return ", ".join(shown) + ("…" if len(named) > _MOST_WORDS else "")


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def _code(said: str) -> str:
    return f"{_LEFT_TO_RIGHT}{said}{_END}" if said else ""
