"""What agents get while a language is missing or behind: the rules, the one for everything first."""

from collections.abc import Hashable, Sequence

from PySide6.QtWidgets import QWidget

from kbstudio.domain.errors import Refused
from kbstudio.domain.serving import Behind, Missing, ServingRule
from kbstudio.ui.languages.choices import full_name, kind_name, language_choices
from kbstudio.ui.languages.rule_page import RulePage
from kbstudio.ui.languages.serving_form import ServingForm, behind_words, missing_words
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import NEUTRAL, ChipStyle
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel


class ServingPage(RulePage[ServingRule]):
    """While nobody said otherwise for everything, the usual stands in the first row."""

    def __init__(
        self, rules: Sequence[ServingRule], locales: Sequence[str], may_not: Refused | None, parent: QWidget
    ) -> None:
        told = self.tr(
            "What agents get while nothing is published in a language, and while its source says something else by "
            "now. The most particular rule counts: language and kind together, then the language, then the kind. After "
            "a critical change of the source a language is kept back at once, whatever stands here."
        )
        super().__init__(self.tr("While missing or behind"), told, "", may_not, parent)
        self._made: frozenset[Hashable] = frozenset()
        self.form = ServingForm(language_choices(locales), self)
        widths = ((170, 110, 225, 185), 2, ())
        self.begin(SnapshotModel[ServingRule](self._columns(), self.key_of, self), widths, self.form, rules)

    def key_of(self, rule: ServingRule) -> Hashable:
        """Language and kind."""
        return (rule.locale, rule.kind)

    def sorted_rules(self, rules: Sequence[ServingRule]) -> list[ServingRule]:
        """The rule for everything first, then those on kinds, then languages by name."""
        self._made = frozenset(map(self.key_of, rules))
        general = next((rule for rule in rules if not rule.locale and not rule.kind), ServingRule())
        others = [rule for rule in rules if rule.locale or rule.kind]
        by_kind = in_order(others, lambda rule: kind_name(rule.kind) if rule.kind else "")
        by_name = in_order(by_kind, lambda rule: full_name(rule.locale) if rule.locale else "")
        return [general, *sorted(by_name, key=lambda rule: bool(rule.locale))]

    def lack(self, wanted: ServingRule, there: ServingRule | None) -> str:
        """Something that is not so yet."""
        return self.tr("It is so already.") if wanted == there else ""

    def goes(self, there: ServingRule) -> bool:
        """The usual cannot be removed; a rule for everything gives way to it."""
        return self.key_of(there) in self._made

    def _fit(self) -> None:
        super()._fit()
        rule = self.form.rule
        general = not rule.locale and not rule.kind
        self.remove.setText(self.tr("As usual") if general else self.tr("Remove"))

    def _columns(self) -> list[Column[ServingRule]]:
        return [
            Column(self.tr("Language"), Cell.TITLE, self._language, tip=lambda rule: rule.locale),
            Column(
                self.tr("Kind"), Cell.TEXT, lambda rule: kind_name(rule.kind) if rule.kind else self.tr("Every kind")
            ),
            Column(self.tr("While missing"), Cell.CHIP, lambda rule: missing_words(rule.missing), _missing_style),
            Column(self.tr("While behind"), Cell.CHIP, lambda rule: behind_words(rule.behind), _behind_style),
        ]

    def _language(self, rule: ServingRule) -> str:
        return full_name(rule.locale) if rule.locale else self.tr("Every language")


_NEXT, _NOTHING = ChipStyle(NEUTRAL, "translate"), ChipStyle("warn", "eye-slash")


def _missing_style(rule: ServingRule) -> ChipStyle:
    return _NEXT if rule.missing is Missing.FALL_BACK else _NOTHING


def _behind_style(rule: ServingRule) -> ChipStyle:
    return {Behind.SHOW: ChipStyle(NEUTRAL, "eye"), Behind.FALL_BACK: _NEXT, Behind.WITHHOLD: _NOTHING}[rule.behind]
