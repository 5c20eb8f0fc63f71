"""A guideline at hand: its text as it was read, and what was changed of it since and is not saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kbstudio.domain.guidelines import Scope, scope_of
from kbstudio.services.snapshots import ArticleView
from kbstudio.ui.tone.scope_form import is_same_scope, without_scope


@dataclass(frozen=True)
class Work:
    """``body`` and ``fields`` are what is to be saved; ``opened`` is what they were written from."""

    opened: ArticleView
    body: str
    fields: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def begin(cls, opened: ArticleView) -> "Work":
        """A guideline as it was just read."""
        text = opened.revision.text
        return cls(opened, text.body, dict(text.fields))

    @property
    def code(self) -> str:
        """The code of the guideline."""
        return self.opened.article.code

    @property
    def locale(self) -> str:
        """The language it is written in."""
        return self.opened.variant.locale

    @property
    def title(self) -> str:
        """What it is called."""
        return self.opened.revision.text.title

    @property
    def scope(self) -> Scope:
        """What it holds for, as it is to be saved."""
        return scope_of(self.fields)

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        text = self.opened.revision.text
        return self.body != text.body or not is_same_scope(self.fields, text.fields)

    def with_scope(self, fields: Mapping[str, str]) -> "Work":
        """The same with another scope; fields nobody shows here stay."""
        return replace(self, fields={**without_scope(self.fields), **fields})

    def with_body(self, body: str) -> "Work":
        """The same with another text."""
        return replace(self, body=body)

    def onto(self, opened: ArticleView) -> "Work":
        """What was changed here, put into a version somebody else saved meanwhile.

        Of lines that both changed, those of this side stay; the others are in the history.
        """
        mine, base, theirs = self, self.opened.revision.text, opened.revision.text
        fields = theirs.fields if is_same_scope(mine.fields, base.fields) else mine.fields
        return Work(opened, _merged(base.body, mine.body, theirs.body), dict(fields))


def _merged(base: str, ours: str, theirs: str) -> str:
    from kbstudio.text.compare import merge  # noqa: PLC0415 - lists come before texts

    parts: list[str] = []
    for region in merge(base, ours, theirs).regions:
        span = region.ours or (0, 0)
        parts.append(ours[slice(*span)] if region.kind in ("conflict", "suggested") else region.text or "")
    return "".join(parts)
