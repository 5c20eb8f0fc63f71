"""Text of a translator written so that it stays the words of its block and becomes no Markdown block of its own."""

import re

from kbstudio.text.markdown.scan_lines import DEFINITION, RULE_LINE, html_end
from kbstudio.text.translation.masking import pieces
from kbstudio.text.translation.model import SegmentKind

_HARD_BREAK = re.compile(r"(?: {2,}|(?<!\\)(?:\\\\)*\\)\n[ \t]*")
_LINE_END = re.compile(r"[ \t]*\r?[\r\n][ \t]*")
_BAR = re.compile(r"\\?\|")
_BARE_BAR = re.compile(r"(?<!\\)\|")
_LAST_SLASHES = re.compile(r"(?<!\\)(?:\\\\)*\\\Z")
_NUMBERED = re.compile(r"([0-9]{1,9})([.)])(?=[ \t]|\Z)")
_STARTS_BLOCK = re.compile(
    r"#{1,6}(?=[ \t]|\Z)|[-+*](?=[ \t]|\Z)|>|`{3,}(?=[^`\n]*\Z)|~{3,}|=+[ \t]*\Z|[-*_][-*_ \t]*\Z|\[[ xX]\](?=[ \t]|\Z)"
    r"|\[[^\]\n]*\]:|[|:-][|: \t-]*\Z"
)
_CLOSING_HASHES = re.compile(r"#+\Z")
_LAST_BRACE = re.compile(r"\{(?=[^{}]*\}\Z)")
_OPENS_TAG = re.compile(r"<(?=[A-Za-z/!?])")


def on_lines(text: str, *, one_line: bool) -> list[str]:
    """The text as lines: only a hard line break is one, and none where there is room for one line only."""
    text = text.strip(" \t\r\n")
    if one_line:
        text = _HARD_BREAK.sub(" ", text.replace("\r\n", "\n"))
        return [_LINE_END.sub(" ", text).strip(" \t")]
    text = text.replace("\r\n", "\n")
    lines: list[str] = []
    at = 0
    for found in _HARD_BREAK.finditer(text):
        line = text[at : found.end()].strip(" \t\n")
        at = found.end()
        if line.strip(" \t\\"):
            # Two spaces say the same as a backslash, and both are kept as they came.
            sign = "" if found.group().startswith("\\") or line.endswith("\\") else "  "
            lines.append(line + sign)
    lines = [_LINE_END.sub(" ", line).lstrip(" \t") for line in (*lines, text[at:])]
    return [line for line in lines if line] or [""]


def without_block(line: str) -> str:
    """A line of words, with a backslash where it would begin or underline a block."""
    if numbered := _NUMBERED.match(line):
        return f"{numbered[1]}\\{line[numbered.end(1) :]}"
    if _STARTS_BLOCK.match(line) or RULE_LINE.match(line) or DEFINITION.match(line):
        return f"\\{line}"
    if line.startswith("<") and html_end(line, 0, interrupts=False)[0]:
        return f"\\{line}"
    return line


def without_bars(line: str) -> str:
    """A line over an underline, which a bar, even one behind a backslash, would make the head of a table."""
    return _BAR.sub("&#124;", line)


def for_kind(line: str, kind: SegmentKind) -> str:
    """A line with what would end its cell or heading written as words."""
    if kind == "cell":
        line = _BARE_BAR.sub(r"\\|", line)
    elif kind == "heading":
        line = _CLOSING_HASHES.sub(r"\\\g<0>", line)
        line = _LAST_BRACE.sub(r"\\{", line)
    return _LAST_SLASHES.sub(r"\g<0>\\", line) if kind != "html" else line


def for_html(text: str, before: str) -> str:
    """Text for HTML: a tag that was not there is words."""
    known = {part.text for part in pieces(before) if part.kind in ("html", "code")}
    return "".join(
        part.text if part.kind in ("html", "code") and part.text in known else part.text.replace("<", "&lt;")
        for part in pieces(text)
    )


def for_title(text: str, quote: str) -> str:
    """Text for the title of a definition, between quotes."""
    signs = "()" if quote == "(" else quote
    return "".join(f"\\{sign}" if sign in signs or sign == "\\" else sign for sign in text)
