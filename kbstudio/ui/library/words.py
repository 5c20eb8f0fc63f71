"""Names of kinds and topics as the person reads them, and the languages to choose from."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from kbstudio.desktop.languages import LANGUAGES
from kbstudio.domain.lists import TopicCount
from kbstudio.domain.locales import fallbacks
from kbstudio.services.kinds import kinds


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
