"""Locales of language versions: BCP 47 tags such as ``en``, ``he-IL``, ``sr-Latn-RS``."""

import re

from kbstudio.domain.errors import BadInput

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)


def locale_tag(text: str) -> str:
    """``text`` in canonical case (``he-il`` and ``he_IL`` give ``he-IL``); raises BadInput for an unknown one."""
    match = _TAG.fullmatch(text.strip().replace("_", "-"))
    if match is None or not _is_known(match[1].lower()):
        raise BadInput("{locale} is not a language we know; give one like en, he-IL or pl.", locale=repr(text))
    language, script, region = match.groups()
    return "-".join(part for part in (language.lower(), (script or "").title(), (region or "").upper()) if part)


def language_of(locale: str) -> str:
    """The language of a tag: ``he`` for ``he-IL``."""
    return locale.split("-", 1)[0]


def fallbacks(locale: str) -> tuple[str, ...]:
    """The tags to try for a reader of ``locale``, best first: itself, then shorter ones."""
    parts = locale.split("-")
    return tuple("-".join(parts[:length]) for length in range(len(parts), 0, -1))


def _is_known(language: str) -> bool:
    # Babel costs tens of milliseconds to import, and most programs start without parsing a locale.
    if language in {"en", "he", "ru", "pl"}:
        return True
    from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return bool(Locale.parse(language))
    except (UnknownLocaleError, ValueError):
        return False
