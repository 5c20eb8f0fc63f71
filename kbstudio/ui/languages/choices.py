"""What can be chosen where languages, kinds and topics are asked for, by the names people know them under."""

from collections.abc import Iterable, Sequence
from functools import cache

from PySide6.QtCore import QLocale

from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.topics import Topic
from kbstudio.services.kinds import kinds
from kbstudio.ui.widgets.collating import in_order

Choice = tuple[str, str, str]
"""Value, label and hint, as a field of choices takes them."""


def language_choices(known: Iterable[str]) -> list[Choice]:
    """Every language there is by name: those of the library first, then languages, then those of one country."""
    every = _languages(_interface())
    first = [tag for tag in known if tag in every]
    others = in_order((tag for tag in every if tag not in first), lambda tag: every[tag])
    others.sort(key=lambda tag: "-" in tag)
    return [(tag, every[tag], tag) for tag in (*first, *others)]


def full_name(tag: str) -> str:
    """A language with its country, where the tag names one: “English (United Kingdom)”."""
    return _languages(_interface()).get(tag, tag)


def kind_choices() -> list[tuple[str, str]]:
    """Every kind of article: code and name."""
    return in_order(((code, kind.name_in(_interface())) for code, kind in kinds().items()), lambda each: each[1])


def kind_name(code: str) -> str:
    """What a kind is called in the interface's language."""
    return kinds()[code].name_in(_interface()) if code in kinds() else code


def topic_choices(topics: Sequence[Topic]) -> list[Choice]:
    """Every topic by name, with its code."""
    return in_order(((topic.code, topic_name(topic), topic.code) for topic in topics), lambda each: each[1])


def topic_name(topic: Topic) -> str:
    """What a topic is called in the interface's language."""
    return topic.name_in(_interface())


def _interface() -> str:
    return QLocale().bcp47Name()


@cache
def _languages(interface: str) -> dict[str, str]:
    # Babel costs tens of milliseconds to load, which only who asks for a language needs.
    from babel.core import Locale, UnknownLocaleError, parse_locale  # noqa: PLC0415
    from babel.localedata import locale_identifiers  # noqa: PLC0415

    try:
        names = Locale.parse(interface.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        names = Locale.parse("en")
    found: dict[str, str] = {}
    for identifier in locale_identifiers():
        try:
            tag = locale_tag(identifier)
        except BadInput:
            continue
        language, territory, script, *_ = parse_locale(identifier)
        name = names.languages.get(language) or language
        parts = [names.scripts.get(script or "", ""), names.territories.get(territory or "", "")]
        told = ", ".join(part for part in parts if part)
        begun = name[:1].upper() + name[1:]
        found[tag] = f"{begun} ({told})" if told else begun
    return found
