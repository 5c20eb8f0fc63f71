"""Which guidelines give the rules of another one a level of their own, or switch them off."""

from collections.abc import Iterator
from dataclasses import dataclass

from kbstudio.domain.ports import UnitOfWork
from kbstudio.services.tone.explaining import OFF
from kbstudio.services.tone.resolving import guidelines_in
from kbstudio.text.tone.layers import read_layer


@dataclass(frozen=True)
class RuleChange:
    """That a guideline, by its ``code`` and ``title``, has a rule of another weigh ``level``.

    The level is ``error``, ``warning``, ``suggestion`` or ``off``; "" where it is the one the rule says.
    """

    name: str
    level: str
    code: str
    title: str


def changes_elsewhere(work: UnitOfWork, code: str) -> Iterator[RuleChange]:
    """What published guidelines say of rules of ``code``, the broadest first."""
    every = guidelines_in(work)
    sections = [section for held in every if held.row.code == code for section in held.text.sections]
    own = {rule.name.casefold(): rule.name for section in sections for rule in section.rules}
    for held in every:
        if held.row.code == code or held.row.live is None:
            continue
        said: dict[str, str] = {}
        for layer in held.text.layers:
            for each in read_layer(layer).switches:
                guideline, dot, rule = each.name.partition(".")
                if dot and guideline.upper() == code:
                    level = each.level.value if each.level is not None else ""
                    said[f"{code}.{own.get(rule.casefold(), rule)}"] = level if each.on else OFF
        for name, level in said.items():
            yield RuleChange(name, level, held.row.code, held.row.title)
