"""Reads a file somebody wants as an article: what it is called, and what it says."""

import re
from dataclasses import dataclass
from pathlib import Path

from kbstudio.domain.errors import BadInput
from kbstudio.domain.texts import BODY_LIMIT, TITLE_LIMIT, clean
from kbstudio.text.markdown.outline import outline
from kbstudio.text.markdown.scan import scan

_LARGEST = 4 * BODY_LIMIT + 4
"""Bytes that the longest text can take."""

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"))
_SHORT_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""How a file begins that says itself how its letters are written."""

_CONTROLS = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_HEBREW, _CYRILLIC, _POLISH = re.compile("[א-ת]"), re.compile("[А-яЁё]"), re.compile("[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]")
_PUNCTUATION = re.compile("[\xa0–—‘’‚“”„…•«»§°·№€₪\u200e\u200f]")
_CLEAR = 3
"""Letters of a language that are enough to know it by, where there is nothing else."""

_NAMED = re.compile(r"^title[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class TextFile:
    """Title and body an article is begun with, and the name of the file they come from."""

    name: str
    title: str
    body: str


def read_text_file(path: Path) -> TextFile:
    """The title is the heading or front matter at the head of the text, else the name of the file.

    Raises BadInput for what is no text that an article can hold.
    """
    name = path.name
    try:
        if path.is_dir():
            raise BadInput("{name} is a folder: drop the files in it instead.", name=name)
        if path.stat().st_size > _LARGEST:
            raise _too_long(name)
        content = path.read_bytes()
    except OSError as error:
        raise BadInput("{name} cannot be read: {reason}.", name=name, reason=error.strerror or error) from error
    text = clean(_decoded(content, name))
    if not text.strip():
        raise BadInput("{name} is empty: there is nothing to begin an article with.", name=name)
    if len(text) > BODY_LIMIT:
        raise _too_long(name)
    title, body = _divided(text)
    return TextFile(name, (title or path.stem)[:TITLE_LIMIT], body)


def _decoded(content: bytes, name: str) -> str:
    coding = next((coding for mark, coding in (*_MARKS, *_SHORT_MARKS) if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(coding)
    except UnicodeDecodeError as error:
        text = _guessed(content) if coding == "utf-8" and b"\0" not in content else None
        if text is None:
            raise BadInput(
                "{name} is not text in UTF-8: save it as UTF-8 in the program it comes from, then drop it again.",
                name=name,
            ) from error
    if len(_CONTROLS.findall(text[:10_000])) > len(text[:10_000]) // 100:
        raise BadInput("{name} does not hold text: drop Markdown or plain text.", name=name)
    return text


def _guessed(content: bytes) -> str | None:
    """The text where its letters leave no doubt about how an older program of one of our languages wrote it."""
    for coding, letters in (("cp1255", _HEBREW), ("cp1251", _CYRILLIC), ("cp1250", _POLISH)):
        try:
            text = content.decode(coding)
        except UnicodeDecodeError:
            continue
        foreign = [letter for letter in text if ord(letter) > 127 and not _PUNCTUATION.match(letter)]
        known = sum(1 for letter in foreign if letters.match(letter))
        plain = sum(1 for letter in text if letter.isascii() and letter.isalpha())
        # Polish is written in plain letters for the most part, Hebrew and Russian hardly in any.
        fits = plain > known if letters is _POLISH else known > plain
        if known >= _CLEAR and known == len(foreign) and fits:
            return text
    return None


def _divided(text: str) -> tuple[str, str]:
    """Title and body; an empty title where the text itself gives none."""
    blocks = scan(text)
    named = ""
    if blocks and blocks[0].kind == "front_matter":
        found = _NAMED.search(text[: blocks[0].end])
        named = found[1].strip("\"'") if found else ""
        text = text[blocks[0].end :]
        blocks = blocks[1:]
    text = text.lstrip("\n")
    first = next((block for block in scan(text) if block.kind != "blank"), None)
    if first is None or first.kind != "heading":
        return named, text
    return outline(text[first.start : first.end])[0].text or named, text[first.end :].lstrip("\n")


def _too_long(name: str) -> BadInput:
    return BadInput(
        "{name} is longer than {limit} million characters: split it into several articles.",
        name=name,
        limit=BODY_LIMIT // 1_000_000,
    )
