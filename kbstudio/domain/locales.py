"""Locales of language versions: BCP 47 tags such as ``en``, ``he-IL``, ``sr-Latn-RS``."""

import re
from collections.abc import Mapping
from functools import cache

from kbstudio.domain.errors import BadInput, quoted

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)

_REGION, _SCRIPT = 2, 4
"""Letters of a region and of a script in a tag."""

_PLAIN = {"he", "ru", "pl"}
"""Languages whose countries all read the same script and follow the language itself."""


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


@cache
def fallbacks(locale: str) -> tuple[str, ...]:
    """The tags to try for a reader of ``locale``, best first: itself, then what CLDR calls its parents.

    Nobody is given another script than the one they read: ``zh-TW`` falls back to ``zh-Hant`` and never to ``zh``,
    ``sr-Latn`` to nothing.
    """
    language, *rest = locale.split("-")
    if language in _PLAIN and all(len(part) == _REGION for part in rest):
        return (locale, language) if rest else (locale,)
    # Babel costs tens of milliseconds to import, and most readers ask for a language alone.
    from babel.core import get_global  # noqa: PLC0415

    parents, likely = get_global("parent_exceptions"), get_global("likely_subtags")
    chain = [locale]
    while "-" in chain[-1]:
        tag = chain[-1].replace("-", "_")
        parent = parents.get(tag, tag.rpartition("_")[0])
        script = _script(tag, likely)
        if parent == "root" or _script(parent, likely) != script:
            if not script or script in tag:
                break
            # A country of another script than its language's: from here on the tag says which.
            parent = f"{language}_{script}_{rest[-1]}"
        chain.append(parent.replace("_", "-"))
    return tuple(chain)


def script_of(locale: str) -> str:
    """The script readers of a tag read (``Hebr``), said in it or taken for granted by CLDR; "" where nobody knows."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    return _script(locale.replace("-", "_"), get_global("likely_subtags"))


def _script(tag: str, likely: Mapping[str, str]) -> str:
    """The script of a tag with underscores, said or taken for granted by CLDR."""
    for known in (tag, likely.get(tag, ""), likely.get(tag.partition("_")[0], "")):
        found = next((part for part in known.split("_")[1:] if len(part) == _SCRIPT), "")
        if found:
            return found
    return ""


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
