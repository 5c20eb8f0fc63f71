"""The text of a revision: title, body and fields, kept as typed, and the hash a verdict signs."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kbstudio.domain.errors import BadInput

TITLE_LIMIT = 300
"""Longest title, in code points."""
BODY_LIMIT = 1_000_000
"""Longest body, in code points: far above any article, low enough to be checked and published in seconds."""

_LINE_ENDS = re.compile(r"\r\n?")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> str:
    """``text`` with LF line ends, without NUL and unpaired surrogates, otherwise untouched (no NFC)."""
    return _UNSTORABLE.sub("", _LINE_ENDS.sub("\n", text))


def fields_json(fields: Mapping[str, str]) -> str:
    """The one way fields are written: JSON with sorted keys, no spaces, letters as themselves."""
    return json.dumps(dict(fields), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@dataclass(frozen=True)
class ArticleText:
    """What a revision says. Make one with ``ArticleText.of``, which cleans and checks."""

    title: str
    body: str
    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, title: str, body: str, fields: Mapping[str, str] | None = None) -> "ArticleText":
        """Cleaned and checked text; raises BadInput for an empty or over-long title or an over-long body."""
        title = " ".join(clean(title).split())
        body = clean(body)
        if not any(character.isprintable() and not character.isspace() for character in title):
            raise BadInput("The title is empty; give the article a title.")
        if len(title) > TITLE_LIMIT:
            raise BadInput("The title is longer than {limit} characters; shorten it.", limit=TITLE_LIMIT)
        if len(body) > BODY_LIMIT:
            raise BadInput(
                "The text is longer than {limit} million characters; split it into several articles.",
                limit=BODY_LIMIT // 1_000_000,
            )
        cleaned = {clean(key): clean(value) for key, value in (fields or {}).items()}
        return cls(title, body, MappingProxyType(cleaned))

    @property
    def hash(self) -> str:
        """SHA-256 of UTF-8 ``title NUL body NUL fields``, as 64 hexadecimal digits."""
        whole = f"{self.title}\0{self.body}\0{fields_json(self.fields)}"
        return hashlib.sha256(whole.encode("utf-8")).hexdigest()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written below the title."""
        return not self.body.strip()
