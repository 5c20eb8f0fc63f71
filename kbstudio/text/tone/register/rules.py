"""The rules of register: the address a guideline asks for, one address in one article, and the gender of forms."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence

from kbstudio.text.tone.finding import Severity
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.register.asked import Asked
from kbstudio.text.tone.register.lexicon import Case, Lexicon
from kbstudio.text.tone.register.markers import Marker
from kbstudio.text.tone.register.norm import Norm
from kbstudio.text.tone.register.reader import SCOPES, Reader, Seen, outside_names
from kbstudio.text.tone.register.wording import Wording
from kbstudio.text.tone.rules.base import Definition, DocumentRule, Hit, Rule

PARTS = ("Mixed", "Address", "Gender", "Capital")
"""What the rules a rule of register comes to are called."""


class RegisterRule(DocumentRule):
    """A rule on the markers of a text; what is set in bold or italics like the name of a button shows no register."""

    def __init__(self, name: str, reader: Reader, asked: Asked, wording: Wording, level: Severity) -> None:
        super().__init__(Definition(f"Register.{name}", "register", wording.address, level, scope=SCOPES))
        self.asked, self.wording = asked, wording
        self._reader = reader
        self.patterns = reader.lexicon.every_pattern

    def sees(self, passage: Passage) -> Sequence[Seen]:
        """The markers of a passage."""
        seen = self._reader.seen(passage)
        return () if seen is None else (seen,)

    def fold(self, seen: Iterable[tuple[int, Sequence[Seen]]]) -> Iterator[tuple[int, Hit]]:
        """The hits among all markers of a text."""
        yield from self.among(outside_names(seen))

    @abstractmethod
    def among(self, found: Sequence[tuple[int, Marker]]) -> Iterator[tuple[int, Hit]]:
        """The hits among markers, each given with the number of its passage."""

    def says(self, marker: Marker, message: str, *values: str) -> Hit:
        """The hit of a marker."""
        return self.hit(marker.start, marker.end, marker.match, *values, message=message)


class Address(RegisterRule):
    """Forms that do not fit the class of address a guideline asks for."""

    def among(self, found: Sequence[tuple[int, Marker]]) -> Iterator[tuple[int, Hit]]:
        """Each such form."""
        asked, name = self.asked.address, self.wording.name
        for number, marker in found:
            if asked not in marker.form.fits:
                yield number, self.says(marker, self.wording.address, name(marker.form.fits[0]), name(asked))


class Mixed(RegisterRule):
    """Two ways to address the reader in one article; the one most used is its norm, of two as frequent the first used.

    Where a guideline asks for a class, only forms of that class are compared: the others break Address. What names
    nobody ("należy", "необходимо", "יש") goes with every address here.
    """

    def among(self, found: Sequence[tuple[int, Marker]]) -> Iterator[tuple[int, Hit]]:
        """Each form that is not the norm."""
        asked, wording = self.asked, self.wording
        forms = [each for each in found if each[1].form.addresses and not each[1].form.is_guest]
        norm = Norm([marker for _, marker in forms], asked.address)
        for number, marker in forms:
            form = marker.form
            if norm.address not in form.fits:
                if not asked.address:
                    names = wording.name(form.fits[0]), wording.name(norm.address)
                    yield number, self.says(marker, wording.mixed, *names)
                continue
            other = "" if asked.capital and form.case else norm.other_variant(form)
            if other := other or ("" if asked.gender else norm.other_gender(form)):
                yield number, self.says(marker, wording.variant, other)


class Gender(RegisterRule):
    """Forms that give away a gender, where a guideline asks for another or for none."""

    def among(self, found: Sequence[tuple[int, Marker]]) -> Iterator[tuple[int, Hit]]:
        """Each such form."""
        asked, wording = self.asked.gender, self.wording
        for number, marker in found:
            gender = marker.form.gender
            if gender and asked == "neutral":
                yield number, self.says(marker, wording.gender, wording.name(gender))
            elif gender and gender != asked:
                yield number, self.says(marker, wording.wrong_gender, wording.name(gender), wording.name(asked))


class Capital(RegisterRule):
    """Pronouns written with a capital inside a sentence, or without one, against what a guideline asks for."""

    def among(self, found: Sequence[tuple[int, Marker]]) -> Iterator[tuple[int, Hit]]:
        """Each such pronoun."""
        for number, marker in found:
            form = marker.form
            if form.variant and form.case and form.case != self.asked.capital:
                yield number, self.says(marker, self.wording.capital if form.case is Case.SMALL else self.wording.small)


def register_rules(
    lexicon: Lexicon, asked: Asked, *, level: Severity = Severity.WARNING, wording: Wording | None = None
) -> list[Rule]:
    """The rules for what a guideline asks for."""
    parts = Reader(lexicon), asked, wording or Wording(), level
    rules: list[Rule] = [Mixed("Mixed", *parts)]
    if asked.address:
        rules.append(Address("Address", *parts))
    if asked.gender:
        rules.append(Gender("Gender", *parts))
    if asked.capital:
        rules.append(Capital("Capital", *parts))
    return rules
