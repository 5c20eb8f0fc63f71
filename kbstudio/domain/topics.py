"""The customer-issue taxonomy: topics with a stable code, names per locale and a volume weight."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.domain.errors import BadInput, quoted
from kbstudio.domain.locales import fallbacks

_CODE = re.compile(r"[a-z0-9][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)*")


@dataclass(frozen=True)
class Topic:
    """A node of the taxonomy; its parent is the code before the last dot."""

    id: str
    code: str
    names: Mapping[str, str]
    weight: int = 0

    @property
    def parent(self) -> str:
        """The parent's code, or an empty string at the top."""
        return self.code.rpartition(".")[0]

    def name_in(self, locale: str) -> str:
        """The name for a reader of ``locale``; English, then any name, then the code where there is none."""
        for tag in (*fallbacks(locale), "en"):
            if tag in self.names:
                return self.names[tag]
        return next(iter(self.names.values()), self.code)


def topic_code(text: str) -> str:
    """A topic code as stored; raises BadInput for one that cannot be used."""
    code = text.strip().lower()
    if len(code) > 120 or not _CODE.fullmatch(code):
        raise BadInput(
            "{code} cannot be a topic code; use lower-case words joined by dots, like billing.refund.",
            code=quoted(text),
        )
    return code
