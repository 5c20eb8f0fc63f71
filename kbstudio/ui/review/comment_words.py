"""Words, signs and colours for comments: kinds, how a thread ended, what a suggestion changes."""

from html import escape

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.theme import current_theme
from kbstudio.domain.comments import CommentKind, Resolution, Thread
from kbstudio.text.compare import compare
from kbstudio.text.compare.result import Mark, Span
from kbstudio.text.direction import direction_of

_AROUND = 40
"""Characters shown before and after words that a suggestion changes."""


def kind_word(kind: CommentKind) -> str:
    """What a comment asks, in a word."""
    return {
        CommentKind.NOTE: QCoreApplication.translate("comments", "Note"),
        CommentKind.SUGGESTION: QCoreApplication.translate("comments", "Suggestion"),
        CommentKind.MUST_FIX: QCoreApplication.translate("comments", "Must-fix"),
    }[kind]


def kind_icon(kind: CommentKind) -> str:
    """The sign of a kind of comment."""
    return {
        CommentKind.NOTE: "chat-text",
        CommentKind.SUGGESTION: "lightbulb",
        CommentKind.MUST_FIX: "warning-circle",
    }[kind]


def thread_tone(thread: Thread) -> str:
    """The colour of a thread; settled ones are quiet."""
    if not thread.is_open:
        return "neutral"
    return {CommentKind.SUGGESTION: "accent", CommentKind.MUST_FIX: "stop"}.get(thread.kind, "neutral")


def mark_tone(thread: Thread) -> str:
    """The colour of the words a thread is about: as with a marker pen, apart from what is added and removed."""
    return "warn" if thread.kind is CommentKind.MUST_FIX else "accent"


def thread_state(thread: Thread) -> str:
    """The kind of a thread and how it stands: “Must-fix · open”, “Suggestion · applied”."""
    word = kind_word(thread.kind)
    if thread.resolution is None:
        if thread.kind is CommentKind.MUST_FIX:
            return QCoreApplication.translate("comments", "{kind} · open").format(kind=word)
        return word
    ended = {
        Resolution.DONE: QCoreApplication.translate("comments", "{kind} · done"),
        Resolution.APPLIED: QCoreApplication.translate("comments", "{kind} · applied"),
        Resolution.DECLINED: QCoreApplication.translate("comments", "{kind} · declined"),
    }[thread.resolution]
    return ended.format(kind=word)


def suggestion_html(quote: str, suggestion: str, locale: str) -> str:
    """What a suggestion takes out and puts in, in one text, marked word by word, in the direction of its language."""
    rows = compare(quote, suggestion).rows
    old, new = [
        [piece for row in rows for piece in _pieces(text, row.kind, span(row), marks(row))]
        for text, span, marks in (
            (quote, lambda row: row.left, lambda row: row.left_marks),
            (suggestion, lambda row: row.right, lambda row: row.right_marks),
        )
    ]
    merged = _merged(old, new)
    if merged is None:
        merged = [("old", quote), ("new", suggestion)]
    shown = "".join(_styled(kind, _short(text) if kind == "same" else text) for kind, text in merged)
    shown = shown.replace("</span><span", "</span> <span")
    return f'<p dir="{direction_of(locale)}" style="margin:0">{shown}</p>'


def _pieces(text: str, kind: str, span: Span | None, marks: tuple[Mark, ...]) -> list[tuple[bool, str]]:
    """A block as stretches that are marked or not."""
    if span is None:
        return []
    if kind in {"deleted", "inserted"}:
        return [(True, text[slice(*span)])]
    found, at = [], span[0]
    for mark in marks:
        if mark.strength == "word":
            found += [(False, text[at : mark.start]), (True, text[mark.start : min(mark.end, span[1])])]
            at = mark.end
    return [piece for piece in (*found, (False, text[at : span[1]])) if piece[1]]


def _merged(old: list[tuple[bool, str]], new: list[tuple[bool, str]]) -> list[tuple[str, str]] | None:
    """Both texts as one: what is the same once; None where they differ in more than what is marked."""
    same = ["".join(text for marked, text in side if not marked) for side in (old, new)]
    if same[0] != same[1]:
        return None
    found: list[tuple[str, str]] = []
    left, right = list(old), list(new)
    while left or right:
        for kind, side in (("old", left), ("new", right)):
            while side and side[0][0]:
                found.append((kind, side.pop(0)[1]))
        if left and right:
            length = min(len(left[0][1]), len(right[0][1]))
            found.append(("same", left[0][1][:length]))
            for side in (left, right):
                rest = side.pop(0)[1][length:]
                if rest:
                    side.insert(0, (False, rest))
    return found


def _short(text: str) -> str:
    """Words around what changes, not all that stays."""
    if len(text) <= 2 * _AROUND + 10:
        return text
    return f"{text[:_AROUND].rpartition(' ')[0]} … {text[-_AROUND:].partition(' ')[2]}"


def _styled(kind: str, text: str) -> str:
    told = escape(text).replace("\n", "<br>")
    if kind == "same":
        return told
    theme = current_theme()
    ground, ink = (theme.removed, theme.removed_mark) if kind == "old" else (theme.added, theme.added_mark)
    line = "line-through" if kind == "old" else "underline"
    return f'<span style="background:{ground};color:{ink};text-decoration:{line}">{told}</span>'
