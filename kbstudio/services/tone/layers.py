"""The layers of guidelines put together: packages and words they name, and rules they switch or give another level."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kbstudio.domain.guidelines import GuidelineRow, RuleProblem
from kbstudio.services.tone.problems import about_note
from kbstudio.services.tone.term_rules import STYLE as TERMS
from kbstudio.text.tone.fields import Note
from kbstudio.text.tone.layers import Layer, Named, read_layer
from kbstudio.text.tone.reading import type_of
from kbstudio.text.tone.register import PARTS
from kbstudio.text.tone.styles import BUILT_IN_RULES, BUILT_IN_STYLE, names_of_rules, names_of_words

_MOST_PROBLEMS = 50
"""Lines of one layer that are told: who reads more knows that it is no layer."""


class Known:
    """Names there are, found however their letters are written."""

    def __init__(self, names: Iterable[str]) -> None:
        self._exact = frozenset(names)
        self._folded = {name.casefold(): name for name in sorted(self._exact)}

    def named(self, said: str) -> str:
        """The name that is meant; "" for none."""
        return said if said in self._exact else self._folded.get(said.casefold(), "")


@dataclass(frozen=True)
class Names:
    """What layers can name."""

    styles: Known
    words: Known
    rules: Known


def names(own: Iterable[tuple[str, str]], terms: Iterable[str], files: Mapping[str, bytes]) -> Names:
    """The names of rules in guidelines, given with their YAML, of terms by their codes, and of what packages hold."""
    packaged = names_of_rules(files)
    registers = [name for name, yaml in own if type_of(yaml) == "register"]
    paths = (path for path, content in files.items() if path.endswith((".yml", ".yaml")) and b"register" in content)
    registers += names_of_rules(paths)
    parts = (f"{name}.{part}" for name in registers for part in PARTS)
    rules = (*(name for name, _ in own), *BUILT_IN_RULES, *packaged, *(f"{TERMS}.{each}" for each in terms), *parts)
    styles = {BUILT_IN_STYLE, *(name.partition(".")[0] for name in packaged)}
    return Names(Known(styles), Known(names_of_words(files)), Known(rules))


@dataclass
class Layered:
    """What all layers come to; ``changed`` tells by whose layer a rule was switched, by code."""

    styles: list[str] = field(default_factory=list[str])
    vocabularies: list[str] = field(default_factory=list[str])
    switches: dict[str, bool] = field(default_factory=dict[str, bool])
    levels: dict[str, str] = field(default_factory=dict[str, str])
    changed: dict[str, str] = field(default_factory=dict[str, str])
    problems: list[RuleProblem] = field(default_factory=list[RuleProblem])

    def parts(self, name: str) -> tuple[tuple[str, str], ...]:
        """What layers say of the rules a rule of register comes to: the level of each by its name, "" for off."""
        said = ((part, self.switches.get(f"{name}.{part}", True), f"{name}.{part}") for part in PARTS)
        return tuple((part, self.levels.get(whole, "")) for part, on, whole in said if not on or whole in self.levels)


def layered(layers: Sequence[tuple[GuidelineRow, str, int]], known: Names) -> Layered:
    """Layers, each with the line of its guideline it begins on, as one: later ones say more than earlier ones."""
    whole = Layered()
    for row, text, line in layers:
        layer = read_layer(text)
        unknown: list[Note] = []
        whole.styles += _known(layer.styles, known.styles.named, "layer_style", unknown)
        whole.vocabularies += _known(layer.vocabularies, known.words.named, "layer_words", unknown)
        _switch(whole, layer, row, known, unknown)
        for note in sorted((*layer.notes, *unknown), key=lambda each: each.line)[:_MOST_PROBLEMS]:
            at = line + note.line - 1
            whole.problems.append(RuleProblem(row.code, about_note(replace(note, line=at)), at))
    return whole


def _switch(whole: Layered, layer: Layer, row: GuidelineRow, known: Names, unknown: list[Note]) -> None:
    for said in layer.switches:
        if not (name := known.rules.named(said.name)):
            unknown.append(Note("layer_rule", (("name", said.name),), said.line))
            continue
        whole.switches[name] = said.on
        whole.changed[name] = row.code
        # Switched on again a rule has the level it says.
        whole.levels.pop(name, None)
        if said.level is not None:
            whole.levels[name] = said.level.value


def _known(said: Sequence[Named], named: Callable[[str], str], code: str, unknown: list[Note]) -> list[str]:
    found: list[str] = []
    for each in said:
        if name := named(each.name):
            found.append(name)
        else:
            unknown.append(Note(code, (("name", each.name),), each.line))
    return found
