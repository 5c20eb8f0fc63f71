"""Where agents are led while a language has nothing for them: as usual, or as the library has it."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from kbstudio.domain.errors import Refused
from kbstudio.domain.serving import Chain, chain_for
from kbstudio.ui.languages.chain_list import ChainList
from kbstudio.ui.languages.choices import Choice, full_name, language_choices
from kbstudio.ui.languages.rule_page import RulePage
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import NEUTRAL, ChipStyle
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.pick_field import PickField
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel


class ChainForm(QWidget):
    """``rule`` is the chain that was filled in; a language nobody chose a chain for begins with the usual one."""

    changed = Signal()
    """Something else is filled in."""

    def __init__(self, languages: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self._chains: Mapping[str, Chain] = {}
        self.language = PickField(self, single=True, name=self.tr("Readers of"))
        self.language.offer(languages)
        self.language.set_placeholder(self.tr("Type a language: Polish, pl"))
        self.chain = ChainList(languages, self)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Readers of"), self.language)
        form.addRow(self.tr("Are led on to"), self.chain)
        last = quiet_label(self, self.tr("Last comes the language the article is written in."))
        last.setWordWrap(False)
        form.addRow("", last)
        self.chain.setEnabled(False)
        self.language.changed.connect(self.start_over)
        self.chain.changed.connect(self.changed)

    @property
    def rule(self) -> Chain:
        """What was filled in."""
        known = self._known()
        return Chain(known.locale, self.chain.tags, known.computed, known.by_library)

    def take(self, chains: Sequence[Chain]) -> None:
        """These chains hold from now on; what is filled in stays."""
        self._chains = {chain.locale: chain for chain in chains}

    def start_over(self) -> None:
        """Fill in what holds for the language that is chosen."""
        self.show_rule(self._known())

    def show_rule(self, rule: Chain) -> None:
        """Fill in another chain, without announcing it by more than one signal."""
        self.language.show_values([rule.locale] if rule.locale else [])
        self.chain.show_tags(rule.tags)
        self.chain.setEnabled(bool(rule.locale))
        self.changed.emit()

    def _known(self) -> Chain:
        locale = self.language.values[0] if self.language.values else ""
        if not locale:
            return Chain("", (), ())
        return self._chains.get(locale) or chain_for(locale, {})


class ChainsPage(RulePage[Chain]):
    """One row for each language of the library."""

    def __init__(
        self, chains: Sequence[Chain], locales: Sequence[str], may_not: Refused | None, parent: QWidget
    ) -> None:
        told = self.tr(
            "Where agents are led while a language has nothing for them, one language after the other. As usual, that "
            "is from a country to its language. The languages of a row keep to one script."
        )
        empty = self.tr("No article is written in any language yet.")
        super().__init__(self.tr("Led on to"), told, empty, may_not, parent)
        self.form = ChainForm(language_choices(locales), self)
        self.remove.setText(self.tr("As usual"))
        widths = ((220, 400, 140), 1, ())
        self.begin(SnapshotModel[Chain](self._columns(), self.key_of, self), widths, self.form, chains)

    def show_rules(self, rules: Sequence[Chain], note: str = "") -> None:
        """Show what holds now, in the fields too, and say what was done."""
        self.form.take(rules)
        if note:
            self.form.start_over()
        super().show_rules(rules, note)

    def key_of(self, rule: Chain) -> Hashable:
        """The language whose readers are led on."""
        return rule.locale

    def sorted_rules(self, rules: Sequence[Chain]) -> list[Chain]:
        """By the name of the language."""
        return in_order(rules, lambda chain: full_name(chain.locale))

    def lack(self, wanted: Chain, there: Chain | None) -> str:
        """A language, or something that is not so yet."""
        if not wanted.locale:
            return self.tr("Choose a language.")
        if wanted.tags == (there.tags if there is not None else wanted.computed):
            return self.tr("It is so already.")
        return ""

    def goes(self, there: Chain) -> bool:
        """Only what the library chose gives way to the usual."""
        return there.by_library

    def _columns(self) -> list[Column[Chain]]:
        return [
            Column(
                self.tr("Readers of"), Cell.TITLE, lambda chain: full_name(chain.locale), tip=lambda chain: chain.locale
            ),
            Column(self.tr("Are led on to"), Cell.TEXT, self._tags),
            Column(self.tr("Order"), Cell.CHIP, self._by, _style),
        ]

    def _tags(self, chain: Chain) -> str:
        # A comma and not an arrow, which would point the wrong way in one of the directions.
        return ", ".join(map(full_name, chain.tags)) or self.tr("The language the article is written in")

    def _by(self, chain: Chain) -> str:
        return self.tr("Chosen here") if chain.by_library else self.tr("As usual")


def _style(chain: Chain) -> ChipStyle:
    return ChipStyle("accent", "check") if chain.by_library else ChipStyle(NEUTRAL)
