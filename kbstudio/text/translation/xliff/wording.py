"""What tools do to words on the way, taken back: line ends, spaces at the ends, control characters, loose accents."""

import re
import unicodedata
from collections.abc import Sequence

from kbstudio.text.translation.xliff.content import Code, Content, joined, words_of
from kbstudio.text.translation.xliff.outcome import Said

_LINE_END = re.compile(r"[ \t]*[\r\n]+[ \t]*")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_SPACE = " \t\r\n"


def tidied(target: Content, source: str) -> tuple[Content, list[Said]]:
    """The target without what its source has not either, and what was found."""
    said: list[Said] = []
    content = _without_controls(target, source, said)
    if any("\n" in part or "\r" in part for part in content if isinstance(part, str)) and "\n" not in source:
        said.append(("line_breaks", {}))
        content = tuple(_LINE_END.sub(" ", part) if isinstance(part, str) else part for part in content)
    trimmed = _trimmed(content)
    if trimmed != content and trimmed and source.strip(_SPACE) == source:
        if ("line_breaks", {}) not in said:
            said.append(("spaces", {}))
        content = trimmed
    words = words_of(content)
    if not unicodedata.is_normalized("NFC", words) and unicodedata.is_normalized("NFC", source):
        said.append(("decomposed", {}))
        content = tuple(unicodedata.normalize("NFC", part) if isinstance(part, str) else part for part in content)
    return joined(content), said


def _without_controls(content: Content, source: str, said: list[Said]) -> Content:
    found = {sign for part in content if isinstance(part, str) for sign in _CONTROL.findall(part)} - set(source)
    said += [("control_character", {"code": f"U+{ord(sign):04X}"}) for sign in sorted(found)]
    if not found:
        return content
    gone = dict.fromkeys(map(ord, found))
    return joined(part.translate(gone) if isinstance(part, str) else part for part in content)


def _trimmed(content: Sequence[str | Code]) -> Content:
    parts = list(content)
    if parts and isinstance(parts[0], str):
        parts[0] = parts[0].lstrip(_SPACE)
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip(_SPACE)
    return tuple(part for part in parts if part != "")
