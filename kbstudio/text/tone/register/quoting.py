"""Quotations: words that are shown and not said, such as the texts of buttons and messages."""

import regex

from kbstudio.text.tone.passages import CODE

_LONGEST = 300
_QUOTED = regex.compile(
    rf"«[^«»]{{1,{_LONGEST}}}»"
    rf"|„[^„“”]{{1,{_LONGEST}}}[“”]"
    rf"|“[^“”]{{1,{_LONGEST}}}”"
    rf"|‘[^‘’]{{1,{_LONGEST}}}’(?!\p{{L}})"
    # The straight sign also stands inside Hebrew abbreviations; behind a Hebrew prefix it may open a quotation.
    rf"|(?<![\p{{L}}\p{{N}}])(?:[ובהלכשמ]{{1,3}}(?=[\"״]))?+(?P<straight>[\"״])(?!\s)"
    rf"[^\"״]{{0,{_LONGEST}}}(?:(?<=\p{{Hebrew}})[\"״](?=\p{{Hebrew}})[^\"״]{{0,60}})*?[\"״](?!\p{{L}})"
)


def unquoted(text: str) -> str:
    """``text`` with what stands between quotation marks masked as code is, sign by sign."""
    return _QUOTED.sub(lambda found: CODE * len(found[0]), text)
