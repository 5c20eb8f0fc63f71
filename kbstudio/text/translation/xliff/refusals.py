"""Why an XLIFF file is not read at all."""

from typing import Literal

LARGEST = 50_000_000
"""Bytes of the largest file that is read."""

Refusal = Literal[
    "empty",
    "not_xml",
    "cut_off",
    "entities",
    "too_large",
    "too_deep",
    "not_xliff",
    "version",
    "source_language",
    "target_language",
    "mixed_languages",
    "locale",
]
_SENTENCES: dict[Refusal, str] = {
    "empty": "This file is empty. Ask for it to be sent again.",
    "not_xml": "This file is damaged or no XLIFF file: line {line} cannot be read. Ask for it to be sent again.",
    "cut_off": "This file ends in the middle, at line {line}. Ask for it to be sent again.",
    "entities": "This file brings a document type or entities, which XLIFF never needs, so it was not read. "
    "Ask for it to be exported again without them.",
    "too_large": "This file is larger than {most} MB. Ask for it in parts.",
    "too_deep": "The elements of this file stand too deep in each other for XLIFF. Ask for it to be exported again.",
    "not_xliff": "This is no XLIFF file: it begins with “{found}”. Choose one that was exported as XLIFF 1.2 or 2.0.",
    "version": "This is XLIFF {found}. Ask for XLIFF 1.2 or 2.0.",
    "source_language": "This file is a translation from {found}, not from {expected}. Choose the right file.",
    "target_language": "This file is a translation into {found}, not into {expected}. Choose the right file.",
    "mixed_languages": "Texts in other languages, or of another XLIFF version, cannot go into one file. "
    "Export one file per language.",
    "locale": "“{found}” is no language code. Give one such as he-IL.",
}


class XliffError(ValueError):
    """A file that was not read, or could not be made; ``sentence`` with ``values`` says what to do, ``reason`` is for
    programs."""

    def __init__(self, reason: Refusal, **values: str | int) -> None:
        self.reason: Refusal = reason
        self.sentence = _SENTENCES[reason]
        self.values = values
        super().__init__(self.sentence.format(**values))
