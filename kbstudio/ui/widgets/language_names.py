"""Languages and countries as people say them, in the language of the interface or in their own."""

from functools import cache

from PySide6.QtCore import QLocale

from kbstudio.desktop.languages import LANGUAGES


@cache
def language_name(tag: str, interface: str = "") -> str:
    """“Hebrew” for ``he-IL``; the tag itself where nobody knows it."""
    return _names(tag, interface)[0]


@cache
def place_and_language(tag: str, interface: str = "") -> str:
    """“United Kingdom · English” for ``en-GB``; the language alone where the tag names no country."""
    language, country = _names(tag, interface)
    return f"{country} · {language}" if country else language


def own_name(tag: str) -> str:
    """“עברית (he)”: the language under its own name, which those who look for it know, with its tag."""
    own = LANGUAGES.get(tag) or QLocale(tag).nativeLanguageName()
    return f"{own} ({tag})" if own else tag


def _names(tag: str, interface: str) -> tuple[str, str]:
    # Babel costs tens of milliseconds to load, which a window without articles does not need.
    from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        name = interface or QLocale().name()
        # A computer without a language of its own says "C".
        shown_in = Locale.parse("en" if name == "C" else name)
        found = Locale.parse(tag.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return tag, ""
    language = found.get_language_name(shown_in) or tag
    country = (found.get_territory_name(shown_in) or "") if found.territory else ""
    return language[:1].upper() + language[1:], country
