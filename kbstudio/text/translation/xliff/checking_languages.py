"""The languages of a file against those that were asked for."""

from typing import NamedTuple

from kbstudio.text.translation.xliff.findings import Finding
from kbstudio.text.translation.xliff.incoming import Incoming
from kbstudio.text.translation.xliff.languages import is_old, normal, same_language
from kbstudio.text.translation.xliff.refusals import Refusal, XliffError


class Languages(NamedTuple):
    """The locales of a job, and what is to be said of how the file writes them."""

    source: str
    target: str
    said: list[Finding]


def checked_languages(incoming: Incoming, source_locale: str, target_locale: str) -> Languages:
    """The locales asked for, or those of the file where none was; ``XliffError`` for another language."""
    said: list[Finding] = []
    source = _checked(incoming.source_language, source_locale, "source", "source_language", said)
    target = _checked(incoming.target_language, target_locale, "target", "target_language", said)
    return Languages(source, target, said)


def _checked(found: str, expected: str, side: str, refusal: Refusal, said: list[Finding]) -> str:
    known = normal(found)
    if not known:
        said.append(Finding("", "language_missing", {"side": side, "expected": expected}))
        return expected or ("en" if side == "source" else "")
    if is_old(found):
        said.append(Finding("", "language_alias", {"found": found, "meant": known}))
    if not expected:
        return known
    if not same_language(known, expected):
        raise XliffError(refusal, found=found, expected=expected)
    if known != normal(expected):
        said.append(Finding("", "language_differs", {"found": found, "expected": expected}))
    return expected
