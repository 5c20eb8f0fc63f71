"""What guidelines say, without the services that read them."""

from kbstudio.application import Studio
from kbstudio.domain.errors import Refused
from kbstudio.domain.guidelines import GuidelineRow, Proof, Resolved, RuleExplained, Scope, scope_of


class PlainGuidelines:
    """Knows the guidelines it was told of; ``rules`` are what it resolves to, beside one of each guideline."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self.codes: list[str] = []
        self.rules: tuple[RuleExplained, ...] = ()
        self.proof = Proof()
        self.asked: list[tuple[Scope, str, str | None]] = []

    def all(self) -> tuple[GuidelineRow, ...]:
        """Each as its newest text says."""
        rows: list[GuidelineRow] = []
        for code in self.codes:
            opened = self._studio.writing.open(code, "en", by="maya")
            text = opened.revision.text
            rows.append(
                GuidelineRow(
                    code,
                    text.title,
                    "en",
                    scope_of(text.fields),
                    opened.revision.state.value,
                    opened.article.owner,
                    draft=opened.revision.number,
                    required=text.fields.get("guideline.force") != "recommended",
                )
            )
        return tuple(sorted(rows, key=lambda row: row.scope.narrowness))

    def resolved(self, where: Scope, *, draft: str = "", body: str | None = None) -> Resolved:
        """All guidelines there are, and one rule of the one at hand."""
        self.asked.append((where, draft, body))
        own = RuleExplained(f"{draft}.no-blame", "No blame", "error", "existence", draft, "Support", prose="Say it.")
        return Resolved(where, self.all(), (*self.rules, own))

    def prove(self, code: str, *, body: str | None = None) -> Proof:
        """What it was told to prove."""
        return self.proof

    def packages(self) -> tuple[str, ...]:
        """None."""
        return ()

    def may_keep(self, *, by: str) -> Refused | None:
        """Maya may."""
        return (
            None if by == "maya" else Refused("Tone editors and curators keep guidelines; {person} is none.", person=by)
        )
