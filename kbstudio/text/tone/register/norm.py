"""The way most of an article speaks to its reader."""

from collections import Counter
from collections.abc import Iterable, Sequence

from kbstudio.text.tone.register.lexicon import Form
from kbstudio.text.tone.register.markers import Marker


class Norm:
    """The class of address most forms fit, and within it the variant and gender used most.

    Of ways used as often, the one used first.
    """

    def __init__(self, found: Sequence[Marker], asked: str = "") -> None:
        """``asked`` is the class a guideline asks for, which then is the norm."""
        self.address = asked or _most(name for each in found for name in each.form.fits)
        fitting = [each for each in found if self.address in each.form.fits]
        self._variant = _most(each.form.variant for each in fitting if each.form.variant)
        self._gender = _most(each.form.gender for each in fitting if each.form.gender)
        self._examples: dict[str, str] = {}
        for each in fitting:
            for key in (each.form.variant, each.form.gender):
                self._examples.setdefault(key, each.match)

    def other_variant(self, form: Form) -> str:
        """What is used instead by most of the article, where the form is another variant."""
        return self._examples[self._variant] if form.variant and form.variant != self._variant else ""

    def other_gender(self, form: Form) -> str:
        """What is used instead by most of the article, where the form gives away another gender."""
        return self._examples[self._gender] if form.gender and form.gender != self._gender else ""


def _most(names: Iterable[str]) -> str:
    """The name met most often; Counter keeps the order in which names were first met."""
    counted = Counter(names)
    return max(counted, key=lambda name: counted[name]) if counted else ""
