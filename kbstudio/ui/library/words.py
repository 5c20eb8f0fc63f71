"""Names of kinds and topics as the person reads them, and the languages to choose from."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale

from kbstudio.desktop.languages import LANGUAGES
from kbstudio.domain.lists import TopicCount
from kbstudio.domain.locales import fallbacks
from kbstudio.domain.people import Person
from kbstudio.services.kinds import kinds
from kbstudio.ui.widgets.collating import in_order


def interface_language() -> str:
    """The tag of the interface's language."""
    return QLocale().bcp47Name()


def kind_name(code: str) -> str:
    """What a kind is called in the interface's language."""
    kind = kinds().get(code)
    return kind.name_in(interface_language()) if kind else code


def topic_name(topic: TopicCount) -> str:
    """What a topic is called in the interface's language; English, then any name, where there is none."""
    names = dict(topic.names)
    for tag in (*fallbacks(interface_language()), "en"):
        if tag in names:
            return names[tag]
    return next(iter(names.values()), topic.code)


def offered_languages(known: Iterable[str]) -> list[str]:
    """Languages to choose from: those of the library first, then those of the interface."""
    return list(dict.fromkeys((*known, *LANGUAGES)))


def topic_suggestions(topics: Sequence[TopicCount]) -> list[tuple[str, str, str]]:
    """Topics to choose from by typing: code, name, and the names of what each stands below."""
    names = {topic.code: topic_name(topic) for topic in topics}
    suggestions = []
    for code, name in in_order(names.items(), lambda topic: topic[1]):
        above, parts = code.rpartition(".")[0], []
        while above:
            parts.append(names.get(above, above))
            above = above.rpartition(".")[0]
        suggestions.append((code, name, " › ".join(reversed(parts))))
    return suggestions


def person_suggestions(people: Iterable[Person]) -> list[tuple[str, str, str]]:
    """People to choose from by typing: login, name, and the login where it says more than the name."""
    ordered = in_order(people, lambda person: person.display)
    return [(person.name, person.display, person.name if person.name != person.display else "") for person in ordered]
