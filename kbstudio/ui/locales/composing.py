"""The whole text that rows and edits make, at any moment, for the preview and for keeping. Knows no Qt."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import takewhile

from kbstudio.domain.alignments import TITLE, Relation
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.services.tone.drafts import Draft
from kbstudio.text.compare.identity import identified
from kbstudio.text.translation.composing import Insertion, compose
from kbstudio.ui.locales.work import AdaptationWork


class Composer:
    """Makes the text of one work; where the blocks of its base stand is found once."""

    def __init__(self, work: AdaptationWork) -> None:
        self.work = work
        self._places = _places(work)

    def text(self) -> tuple[str, str]:
        """Title and body as saving would make them."""
        draft = self.draft()
        if not draft.replaced and not draft.inserted:
            return draft.title, draft.body
        return draft.title, compose(draft.body, draft.replaced, draft.inserted).text

    def draft(self) -> Draft:
        """What saving would make the text of."""
        work, view = self.work, self.work.view
        title = view.title
        replaced: dict[int, str] = {}
        inserted: list[Insertion] = []
        last: int | None = None
        for at, row in enumerate(work.rows):
            edit, own = work.edits.get(row.key), self._places.get(row.key, ())
            text = edit.text if edit is not None and edit.relation is not Relation.OMITTED else None
            if edit is not None and edit.relation is Relation.OMITTED:
                text = ""
            if row.key == TITLE:
                title = " ".join(text.split()) if text is not None else title
            elif text is not None and own:
                replaced |= {own[0]: text, **dict.fromkeys(own[1:], "")}
            elif text is not None and text.strip():
                before = work.rows[at - 1].key if at else TITLE
                tight = row.tight and (bool(self._places.get(before)) or any(each.key == before for each in inserted))
                inserted.append(Insertion(row.key, last, text, tight))
            last = own[-1] if own else last
        return Draft(title, view.body, replaced, tuple(inserted))

    @cached_property
    def owners(self) -> dict[int, str]:
        """The keys of the rows whose blocks stand in the body, by the positions of these blocks there."""
        return {position: key for key, own in self._places.items() for position in own}

    def nearly(self) -> tuple[str, str]:
        """The same but for empty lines between blocks that would otherwise run together; quick, for every key."""
        work, view = self.work, self.work.view
        spans = {row.key: row.span for row in work.rows if row.key in work.edits}
        if any(
            key != TITLE and edit.text is not None and (not edit.text.strip() or spans.get(key) is None)
            for key, edit in work.edits.items()
        ):
            return self.text()
        title, body = view.title, view.body
        changes = []
        for key, edit in work.edits.items():
            span = spans.get(key)
            if key == TITLE:
                title = title if edit.text is None else " ".join(edit.text.split())
            elif edit.text is not None and span is not None:
                changes.append((*span, edit.text))
        for start, end, text in sorted(changes, reverse=True):
            raw = body[start:end]
            body = body[:start] + text.rstrip("\n") + raw[len(raw.rstrip("\n")) :] + body[end:]
        return title, body

    def line_of(self, row: AdaptationRow, body: str) -> int | None:
        """The line (from 0) of ``body`` a row's block begins with; None where it has none there."""
        place = next((place for each, place in self._found(body, only=row.key) if each is row), None)
        return body.count("\n", 0, place) if place is not None else None

    def line_before(self, row: AdaptationRow, body: str) -> int:
        """The line the block before a row begins with that has words; 0 where there is none."""
        before = {each.key for each in self.work.rows[: self.work.place(row.key) or 0]}
        places = (place for _, place in takewhile(lambda pair: pair[0].key in before, self._found(body)))
        return body.count("\n", 0, max(places, default=0))

    def rows_between(self, first: int, after: int, body: str) -> list[tuple[AdaptationRow, int]]:
        """The rows whose blocks begin within these lines of ``body``, with the line of each."""
        lines = body.split("\n")
        start = sum(map(len, lines[:first])) + first
        end = start + sum(map(len, lines[first:after])) + after - first
        within = ((row, place) for row, place in self._found(body) if start <= place < end)
        return [(row, first + body.count("\n", start, place)) for row, place in within]

    def _found(self, body: str, only: str = "") -> Iterator[tuple[AdaptationRow, int]]:
        """The rows with words, or ``only`` one, and where their blocks begin in ``body``."""
        start = grown = 0
        for row in self.work.rows:
            start = row.span[0] if row.span is not None else start
            if only in {"", row.key} and row.key != TITLE:
                place = _nearest(self.work.text(row).strip(), max(0, start + grown), body)
                if place is not None:
                    yield row, place
            edit = self.work.edits.get(row.key)
            if edit is not None and edit.text is not None and row.key != TITLE:
                grown += len(edit.text) - len(row.target) + (0 if row.span else 2)


def _nearest(text: str, about: int, body: str) -> int | None:
    """Where these words begin in ``body``, nearest to a guess: what stands before them may be longer by now."""
    if not text:
        return None
    places = [place for place in (body.rfind(text, 0, about + len(text)), body.find(text, about)) if place >= 0]
    return min(places, key=lambda place: abs(place - about)) if places else None


def _places(work: AdaptationWork) -> dict[str, Sequence[int]]:
    """Where the blocks of each row stand among those of the body."""
    starts = {block.start: at for at, block in enumerate(identified(work.view.body))}
    order = sorted(starts)
    return {
        row.key: [starts[order[at]] for at in range(bisect_left(order, row.span[0]), bisect_left(order, row.span[1]))]
        for row in work.rows
        if row.span is not None
    }
