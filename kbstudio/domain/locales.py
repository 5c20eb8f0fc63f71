"""Locales of language versions: BCP 47 tags such as ``en``, ``he-IL``, ``sr-Latn-RS``."""

import re

from kbstudio.domain.errors import BadInput, quoted

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)


def locale_tag(text: str) -> str:
    """``text`` in its one form (``he_IL`` and ``iw-il`` give ``he-IL``); raises BadInput for an unknown one."""
    match = _TAG.fullmatch(text.strip().replace("_", "-"))
    language = _known_language(match[1].lower()) if match else ""
    if match is None or not language:
        raise BadInput("{locale} is not a language we know; give one like en, he-IL or pl.", locale=quoted(text))
    script, region = match[2] or "", match[3] or ""
    return "-".join(part for part in (language, script.title(), region.upper()) if part)


def language_of(locale: str) -> str:
    """The language of a tag: ``he`` for ``he-IL``."""
    return locale.split("-", 1)[0]


def fallbacks(locale: str) -> tuple[str, ...]:
    """The tags to try for a reader of ``locale``, best first: itself, then shorter ones."""
    parts = locale.split("-")
    return tuple("-".join(parts[:length]) for length in range(len(parts), 0, -1))


def _known_language(language: str) -> str:
    """The code a language goes by (``he`` for ``iw`` and ``heb``); empty for an unknown one."""
    # Babel costs tens of milliseconds to import, and most programs start without parsing a locale.
    if language in {"en", "he", "ru", "pl"}:
        return language
    from babel.core import Locale, UnknownLocaleError, get_global  # noqa: PLC0415

    # A second code for the same language would make a second language version beside the first.
    known = get_global("language_aliases").get(language, language)
    try:
        return known if _TAG.fullmatch(known) and known != "und" and Locale.parse(known) else ""
    except (UnknownLocaleError, ValueError):
        return ""
