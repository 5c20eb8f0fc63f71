"""Parts of speech of English words, told by a model that comes with its library."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from kbstudio.text.tone.rules.base import Tagger

_PENN = {
    "AJ0": "JJ",
    "AJC": "JJR",
    "AJS": "JJS",
    "AT0": "DT",
    "AV0": "RB",
    "AVP": "RP",
    "AVQ": "WRB",
    "CJC": "CC",
    "CJS": "IN",
    "CJT": "IN",
    "CRD": "CD",
    "DPS": "PRP$",
    "DT0": "DT",
    "DTQ": "WDT",
    "EX0": "EX",
    "ITJ": "UH",
    "NN0": "NN NNS",
    "NN1": "NN",
    "NN2": "NNS",
    "NP0": "NNP",
    "ORD": "JJ",
    "PNI": "NN",
    "PNP": "PRP",
    "PNQ": "WP",
    "PNX": "PRP",
    "POS": "POS",
    "PRF": "IN",
    "PRP": "IN",
    "TO0": "TO",
    "UNC": "FW",
    "VM0": "MD",
    "XX0": "RB",
    "ZZ0": "NN",
}
"""The tags of the British National Corpus that are no verbs, in those of the Penn Treebank."""
_VERBS = {"B": "VB VBP", "D": "VBD", "G": "VBG", "I": "VB", "N": "VBN", "Z": "VBZ"}
"""The last letter of a verb's tag; the plain form is an order or a present."""


def tagger_of(locale: str) -> Tagger | None:
    """What tells parts of speech in a language; None for all but English."""
    return _tagged if locale.split("-", maxsplit=1)[0] == "en" else None


def _tagged(words: Sequence[str]) -> list[frozenset[str]]:
    return [_names(tag) for _, _, tag in _model().tag_sent(list(words))]


def _names(tag: str) -> frozenset[str]:
    penn = _PENN.get(tag) or (_VERBS.get(tag[-1:], tag) if tag.startswith("V") else tag)
    return frozenset(penn.split())


@cache
def _model() -> Any:
    # Half a second to load, for rules on parts of speech alone.
    from HanTa.HanoverTagger import HanoverTagger  # noqa: PLC0415

    return HanoverTagger("morphmodel_en.pgz")
