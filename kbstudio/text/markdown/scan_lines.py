"""What a line of Markdown can begin, as compiled patterns; each reads a character a bounded number of times.

They see LF line ends only: ``scan`` brings a text there without moving a character.
"""

import re
from functools import lru_cache

_BLOCK_TAGS = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt"
    "|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu"
    "|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr"
    "|track|ul"
)
_ATTRIBUTE = (
    r"[^\S\n]++[a-zA-Z_:][a-zA-Z0-9:._-]*+(?:[^\S\n]*+=[^\S\n]*+(?:[^\"'=<>`\x00-\x20]++|'[^'\n]*+'|\"[^\"\n]*+\"))?+"
)
_TAG = rf"<(?:[A-Za-z][A-Za-z0-9-]*+(?:{_ATTRIBUTE})*+[^\S\n]*+/?>|/[A-Za-z][A-Za-z0-9-]*+[^\S\n]*+>)[^\S\n]*+$"

_PLAIN = r"(?:[^\s#>+*_=`~<|:\[0-9-]|[^\S \t\n])"
_RULE = r"(?:-(?:[ \t]*+-){2,}+|\*(?:[ \t]*+\*){2,}+|_(?:[ \t]*+_){2,}+)[ \t]*+$"
_STARTS = (
    r"(\n|\Z)",
    rf"({_PLAIN})",
    rf"({_RULE})",
    r"((?:[-+*]|[0-9]{1,9}[.)])(?=[ \t\n]|\Z))",
    r"(>)",
    r"(\#{1,6}(?=[ \t\n]|\Z))",
    r"(`{3,}(?=[^`\n]*+(?:\n|\Z))|~{3,})",
    r"(<)",
    r"(\[)",
    r"()",
)
BLANK, PLAIN, RULE, ITEM, QUOTE, HEADING, FENCE, HTML, BRACKET, OTHER = range(1, 11)
"""What ``LINE.match(…).lastindex`` says of the first letters of a line; its group starts behind the indent."""

LINE = re.compile(rf"[ \t]*+(?:{'|'.join(_STARTS)})", re.MULTILINE)
INNER = re.compile(rf"[ \t]*+(?:{'|'.join([*_STARTS[:2], r'((?!))', *_STARTS[3:]])})", re.MULTILINE)
"""``LINE`` for what follows a mark on its own line: a rule is not looked for, so that many marks stay linear."""
RULE_LINE = re.compile(_RULE, re.MULTILINE)
RULE_LETTERS = {mark: re.compile(rf"[{re.escape(mark)} \t]*+") for mark in "-*_"}

FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*+\n(?![ \t]*+\n)(?:(?!(?:---|\.\.\.)[ \t]*+$)[^\n]*+\n)*+(?:---|\.\.\.)[ \t]*+$", re.M
)
WORDS = re.compile(rf"(?:[ \t]*+{_PLAIN}[^\n]*+(?:\n|\Z))++")
"""Lines that go on with a paragraph, wherever they stand."""
BEFORE_BLANK = re.compile(r"\n(?=[ \t]*+(?:\n|\Z))")
BLANKS = re.compile(r"(?:[ \t]*+\n)*+(?:[ \t]++\Z)?+")
FIRST_ITEM = re.compile(r"(?:[-+*]|0{0,8}1[.)])[ \t]++[^ \t\n]")
"""An item that may end the paragraph before it: it is numbered 1 or not at all, and says something."""
UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*+$", re.MULTILINE)
INDENTED = re.compile(r"(?:(?:[ \t]*+\n)*+(?: {4}| {0,3}\t)[ \t]*+[^ \t\n][^\n]*+(?:\n|\Z))++")
"""Lines of indented code outside all containers, with the blank lines between them."""

_ENDS_WORDS = (
    rf"\#{{1,6}}(?:[ \t]|$)|>|`{{3,}}[^`\n]*+$|~{{3,}}|(?:[-+*]|[0-9]{{1,9}}[.)])(?:[ \t]|$)|{_RULE}"
    rf"|<(?:[?!]|/?(?:{_BLOCK_TAGS}|script|pre|style|textarea)(?:\s|/?>|$))"
)
_WRAP = rf"\n(?=(?: {{4}}| {{0,3}}\t)[ \t]*+[^ \t\n]| {{0,3}}(?![ \t\n]|{_ENDS_WORDS}))"
_TITLE = rf"""(?:"(?:[^"\\\n]|\\.|{_WRAP})*+"|'(?:[^'\\\n]|\\.|{_WRAP})*+'|\((?:[^()\\\n]|\\.|{_WRAP})*+\))"""
DEFINITION = re.compile(
    rf"\[(?!\s*+\])(?:[^\[\]\\\n]|\\.|\\?{_WRAP})*+\]:[ \t]*+(?:{_WRAP}[ \t]*+)?+"
    rf"(?:<(?:[^<>\\\n]|\\.)*+>|(?!<)[^\x00-\x20\x7f]++)"
    rf"(?:(?:[ \t]++|[ \t]*+\n[ \t]*+){_TITLE}[ \t]*+$|[ \t]*+$)",
    re.MULTILINE,
)
FOOTNOTE = re.compile(r"\[\^[^\s\[\]]++\]:")

_HTML = (
    (
        re.compile(r"<(?:script|pre|style|textarea)(?=\s|>|\Z)", re.I),
        re.compile(r"</(?:script|pre|style|textarea)>", re.I),
    ),
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(r"<\?"), re.compile(r"\?>")),
    (re.compile(r"<![A-Za-z]"), re.compile(r">")),
    (re.compile(r"<!\[CDATA\["), re.compile(r"\]\]>")),
    (re.compile(rf"</?(?:{_BLOCK_TAGS})(?=\s|/?>|\Z)", re.I), None),
)
_WHOLE_TAG = re.compile(_TAG, re.MULTILINE)


@lru_cache(64)
def fence_end(mark: str) -> re.Pattern[str]:
    """What closes, outside all containers, a fence that was opened by ``mark``."""
    return re.compile(rf"\n {{0,3}}{mark[0]}{{{len(mark)},}}+[ \t]*+$", re.MULTILINE)


def html_end(text: str, at: int, *, interrupts: bool) -> tuple[bool, re.Pattern[str] | None]:
    """Whether HTML begins at the ``<`` here, and what ends it: None stands for a blank line."""
    for start, end in _HTML:
        if start.match(text, at):
            return True, end
    return not interrupts and _WHOLE_TAG.match(text, at) is not None, None
