"""Topics as the palette finds and names them, in the language of the interface."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from kbstudio.domain.lists import TopicCount
from kbstudio.domain.locales import fallbacks
from kbstudio.text.search.finder import Finder
from kbstudio.ui.palette.entry import Entry, Kind


class Topics:
    """The taxonomy of a library; making one of ten thousand takes a moment, so it is made beside the window."""

    def __init__(self, topics: Sequence[TopicCount] = ()) -> None:
        language = (*fallbacks(QLocale().bcp47Name()), "en")
        self._topics = tuple(topics)
        self._names = {topic.code: _name(topic, language) for topic in topics}
        self._paths = [self.path(topic.code) for topic in topics]
        also = [" ".join((topic.code, *(name for _tag, name in topic.names))) for topic in topics]
        self._finder = Finder(self._paths, also)

    def path(self, code: str) -> str:
        """A topic with those it is in, from the widest: “Internet › Router and Wi-Fi”."""
        parts = code.split(".")
        above = (".".join(parts[: end + 1]) for end in range(len(parts)))
        return " › ".join(self._names.get(each, each.rpartition(".")[2]) for each in above)

    def all(self, limit: int) -> list[Entry]:
        """The first topics, in their own order."""
        return [self._entry(at) for at in range(min(limit, len(self._topics)))]

    def find(self, words: str, limit: int) -> tuple[list[Entry], bool]:
        """Topics that fit in any of their languages, and whether slips had to be forgiven."""
        found = self._finder.find(words, limit)
        entries = [replace(self._entry(each.position), spans=each.spans) for each in found]
        return entries, any(each.nearly for each in found)

    def _entry(self, at: int) -> Entry:
        topic = self._topics[at]
        note = QCoreApplication.translate("Palette", "%n article(s)", "", topic.articles)
        return Entry(Kind.TOPIC, topic.code, self._paths[at], icon="tag", note=note)


def _name(topic: TopicCount, languages: Sequence[str]) -> str:
    names = dict(topic.names)
    return next((names[tag] for tag in languages if tag in names), next(iter(names.values()), topic.code))
