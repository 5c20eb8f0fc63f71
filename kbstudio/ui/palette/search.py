"""What the palette shows for what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.lists import ArticleRow
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.ui.actions import Actions
from kbstudio.ui.palette.action_source import ActionSource
from kbstudio.ui.palette.articles import article_entries
from kbstudio.ui.palette.entry import Entry, Group, Kind, scope_of
from kbstudio.ui.palette.people import People
from kbstudio.ui.palette.topics import Topics

_FEW = {Kind.ACTION: 7, Kind.ARTICLE: 8, Kind.TOPIC: 4, Kind.PERSON: 4}
"""How many of a kind are shown beside the others."""

_MANY = 100
"""How many are shown where one kind alone is asked for."""

_LATELY = 6


class Search:
    """Actions, topics and people are known here; articles are brought by whoever asks the library for them."""

    def __init__(self, actions: Actions) -> None:
        self.actions = ActionSource(actions)
        self.topics = Topics()
        self.people = People()
        self.lately: list[Entry] = []
        """What was chosen, the last one first."""

    def groups(self, typed: str, rows: Sequence[ArticleRow], *, answered: bool) -> list[Group]:
        """Everything that fits, under headings; ``answered`` says whether the rows were found for these words."""
        scope, words = scope_of(typed)
        if not words:
            return self._unasked(scope, rows if answered else ())
        found = self._local(scope, words, forgiving=answered)
        if scope in (None, Kind.ARTICLE):
            limit = _FEW[Kind.ARTICLE] if scope is None else _MANY
            found[Kind.ARTICLE] = article_entries(rows, words, self.topics, answered=answered)[:limit]
        return [Group(heading(kind), tuple(found[kind])) for kind in Kind if found.get(kind)]

    def remember(self, entry: Entry) -> None:
        """Note that something was chosen."""
        others = [each for each in self.lately if each.identity != entry.identity]
        self.lately = [entry, *others][:_MANY]

    def _unasked(self, scope: Kind | None, rows: Sequence[ArticleRow]) -> list[Group]:
        lately = self._lately(scope)
        used = [entry.key for entry in lately if entry.kind is Kind.ACTION]
        if scope is Kind.ACTION:
            return [Group(heading(scope), tuple(self.actions.all(used)))]
        groups = [Group(QCoreApplication.translate("Palette", "Used lately"), tuple(lately))]
        known = {entry.identity for entry in lately}
        rest: list[Entry] = []
        if scope is None:
            rest = [entry for entry in self.actions.all() if entry.enabled]
        elif scope is Kind.TOPIC:
            rest = self.topics.all(_MANY)
        elif scope is Kind.PERSON:
            rest = self.people.all(_MANY)
        else:
            rest = article_entries(rows, "", self.topics, answered=True)
        others = tuple(entry for entry in rest if entry.identity not in known)
        groups.append(Group(heading(scope or Kind.ACTION), others))
        return [group for group in groups if group.entries]

    def _lately(self, scope: Kind | None) -> list[Entry]:
        entries: list[Entry] = []
        for entry in self.lately:
            # Whether an action can be done is asked anew.
            now = self.actions.named(entry.key) if entry.kind is Kind.ACTION else entry
            if now is not None and now.enabled and scope in (None, now.kind):
                entries.append(now)
        return entries[:_LATELY]

    def _local(self, scope: Kind | None, words: str, *, forgiving: bool) -> dict[Kind, list[Entry]]:
        """What fits among actions, topics and people; else what would, were letters or the keyboard set right.

        That waits for the library's answer: Enter, pressed quickly, must not carry out what was not meant.
        """
        for typed in (words, *on_other_keyboards(words)) if forgiving else (words,):
            found = self._find(scope, typed)
            exact = {kind: entries for kind, (entries, nearly) in found.items() if not nearly}
            if any(exact.values()):
                # Beside what fits, what nearly fits only distracts.
                return exact
            nearly = {kind: entries for kind, (entries, _nearly) in found.items()}
            if forgiving and any(nearly.values()):
                return nearly
        return {}

    def _find(self, scope: Kind | None, words: str) -> dict[Kind, tuple[list[Entry], bool]]:
        sources = {Kind.ACTION: self.actions, Kind.TOPIC: self.topics, Kind.PERSON: self.people}
        limits = _FEW if scope is None else dict.fromkeys(Kind, _MANY)
        return {k: source.find(words, limits[k]) for k, source in sources.items() if scope in (None, k)}


def heading(kind: Kind) -> str:
    """What entries of a kind stand under."""
    return {
        Kind.ACTION: QCoreApplication.translate("Palette", "Actions"),
        Kind.ARTICLE: QCoreApplication.translate("Palette", "Articles"),
        Kind.TOPIC: QCoreApplication.translate("Palette", "Topics"),
        Kind.PERSON: QCoreApplication.translate("Palette", "People"),
    }[kind]
