"""An editor with findings beside it, whose rules and people are those of a test."""

from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QDialog

from kbstudio.domain.errors import Refused
from kbstudio.domain.guidelines import Resolved, Scope
from kbstudio.domain.reasons import Reason
from kbstudio.domain.tone import ToneFinding, ToneReport
from kbstudio.services.snapshots import ArticleView
from kbstudio.services.tone.books import Checked, OwnRule, RuleBook
from kbstudio.ui.editor.tone.findings import ToneFindings
from kbstudio.ui.editor.tone.tabs import SideTabs
from kbstudio.ui.tone_findings.panel import TonePanel
from tests.ui.tone_findings.reports import RULES, made_of

BODY = "Well, we utilize it 🙂.\n\nPlease reach out soon.\n\nWe utilize it and you failed to pay.\n"
OWN = (
    OwnRule(
        "KB-12.plain",
        "extends: substitution\nmessage: Write “%s”.\nlevel: warning\nignorecase: true\n"
        "swap:\n  utilize: use\n  reach out: write|call\n",
    ),
    OwnRule("KB-12.no-blame", "extends: existence\nmessage: No blame.\nlevel: error\ntokens: [you failed]\n"),
)


class FakeTone:
    """Says of each finding what it was told to say; ``said`` keeps what was asked for."""

    def __init__(self) -> None:
        self.own: tuple[OwnRule, ...] = OWN
        self.said: list[tuple[str, Any]] = []
        self.refuses = False
        self.judged = 0

    def book(self, _code: str, locale: str) -> RuleBook:
        return RuleBook(locale, Resolved(Scope(locale), rules=tuple(RULES.values())), own=self.own)

    def judge(self, _code: str, _locale: str, checked: Checked, _text: str, resolved: Resolved) -> ToneReport:
        self.judged += 1
        met: dict[str, int] = {}
        found = [
            ToneFinding(each, f"title: {each.match}", resolved.rule(each.check), in_title=True)
            for each in checked.in_title
        ]
        for each in checked.findings:
            met[each.match] = met.get(each.match, 0) + 1
            found.append(ToneFinding(each, f"{each.match} {met[each.match]}", resolved.rule(each.check)))
        return replace(made_of(found), resolved=resolved)

    def _wave(self, deed: str, values: Any) -> None:
        if self.refuses:
            raise Refused("Only who writes this text may do that.", reason=Reason.ROLE)
        self.said.append((deed, values))

    def ignore(self, *place: str, reason: str, by: str) -> None:
        self._wave("ignore", (*place, reason, by))

    def ignore_in_document(self, *place: str, reason: str, by: str) -> None:
        self._wave("ignore_in_document", (*place, reason, by))

    def take_back(self, *place: str, by: str) -> None:
        self._wave("take_back", (*place, by))

    def heed_in_document(self, *place: str, by: str) -> None:
        self._wave("heed_in_document", (*place, by))

    def ask_exception(self, *place: Any, reason: str, by: str) -> None:
        self._wave("ask_exception", (place[2].finding.check, reason, by))


@dataclass
class Desk:
    """An editor with its findings, and what was told."""

    window: SimpleNamespace
    tone: FakeTone
    findings: ToneFindings
    tabs: SideTabs
    article: ArticleView
    told: list[tuple[str, Any]]
    failed: list[Exception]

    @property
    def edit(self) -> Any:
        return self.window.edit

    @property
    def panel(self) -> TonePanel:
        return self.tabs.panel

    def check(self) -> None:
        """What happens once the keys rest."""
        self.findings.checking._check()

    @property
    def order(self) -> list[str]:
        return self.panel.order

    def dialog(self, kind: type[QDialog]) -> Any:
        return next(each for each in self.window.view.findChildren(kind) if each.isVisible())
