"""Which languages are needed: the rules, and one to add, change or remove."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kbstudio.domain.errors import Refused
from kbstudio.domain.markets import LanguageRule
from kbstudio.domain.people import Person
from kbstudio.domain.topics import Topic
from kbstudio.ui.languages.choices import full_name, kind_name, language_choices, topic_choices, topic_name
from kbstudio.ui.languages.rule_form import RuleForm
from kbstudio.ui.languages.rule_page import RulePage
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import NEUTRAL, ChipStyle
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel


class NeededPage(RulePage[LanguageRule]):
    """``people`` can be given the work."""

    def __init__(
        self,
        rules: Sequence[LanguageRule],
        locales: Sequence[str],
        topics: Sequence[Topic],
        people: Sequence[Person],
        may_not: Refused | None,
        parent: QWidget,
    ) -> None:
        told = self.tr(
            "An article is missing in a language while it is needed and agents cannot read it. "
            "Of several rules on one article the deeper topic counts, then the one that names a kind."
        )
        empty = self.tr("No language is asked for yet. Add the first one below.")
        if may_not is not None:
            empty = self.tr("No language is asked for yet.")
        super().__init__(self.tr("Languages needed"), told, empty, may_not, parent)
        self._topics: Mapping[str, str] = {topic.code: topic_name(topic) for topic in topics}
        self._people: Mapping[str, str] = {person.name: person.display for person in people}
        known = in_order(people, lambda person: person.display)
        self.form = RuleForm(
            language_choices(locales),
            topic_choices(topics),
            [(each.name, each.display, each.name if each.name != each.display else "") for each in known],
            self,
        )
        self.remove.setText(self.tr("Remove"))
        widths = ((150, 120, 140, 120, 110, 80, 160), 2, (5, 4, 6))
        self.begin(SnapshotModel[LanguageRule](self._columns(), self.key_of, self), widths, self.form, rules)

    @property
    def first(self) -> QWidget:
        """The language of a rule to add; the rules for who only reads."""
        return self.form.language if self.may_not is None else self.table

    def key_of(self, rule: LanguageRule) -> Hashable:
        """Language, kind and topic."""
        return (rule.locale, rule.kind, rule.topic)

    def sorted_rules(self, rules: Sequence[LanguageRule]) -> list[LanguageRule]:
        """By the name of the language."""
        return in_order(rules, lambda rule: full_name(rule.locale))

    def lack(self, wanted: LanguageRule, there: LanguageRule | None) -> str:
        """A language, or something that is not so yet."""
        if not wanted.locale:
            return self.tr("Choose a language.")
        if there is not None and replace(there, id="") == wanted:
            return self.tr("It is so already.")
        return ""

    def goes(self, there: LanguageRule) -> bool:
        """Every rule can be removed."""
        return bool(there.locale)

    def _columns(self) -> list[Column[LanguageRule]]:
        return [
            Column(self.tr("Language"), Cell.TITLE, lambda rule: full_name(rule.locale), tip=lambda rule: rule.locale),
            Column(
                self.tr("Kind"), Cell.TEXT, lambda rule: kind_name(rule.kind) if rule.kind else self.tr("Every kind")
            ),
            Column(self.tr("Topic"), Cell.TEXT, self._topic),
            Column(self.tr("Needed"), Cell.CHIP, self._needed, _needed_style),
            Column(self.tr("Source"), Cell.QUIET, self._source),
            Column(self.tr("Within"), Cell.QUIET, self._within),
            Column(self.tr("By whom"), Cell.PERSON, lambda rule: self._people.get(rule.assignee, rule.assignee)),
        ]

    def _topic(self, rule: LanguageRule) -> str:
        return self._topics.get(rule.topic, rule.topic) if rule.topic else self.tr("Every topic")

    def _needed(self, rule: LanguageRule) -> str:
        return self.tr("Needed") if rule.required else self.tr("Not needed")

    def _source(self, rule: LanguageRule) -> str:
        return self.tr("waits for it") if rule.waits else ""

    def _within(self, rule: LanguageRule) -> str:
        return self.tr("%n day(s)", "", rule.due_days) if rule.required else ""


def _needed_style(rule: LanguageRule) -> ChipStyle:
    return ChipStyle("accent", "check") if rule.required else ChipStyle(NEUTRAL, "minus-circle")
