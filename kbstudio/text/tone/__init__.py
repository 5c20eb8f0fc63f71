"""Rules of tone: read from YAML, run over passages of a text, told where they are broken."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kbstudio.text.tone.finding import Action, Finding, Severity
    from kbstudio.text.tone.guideline import Guideline, check

__all__ = ["Action", "Finding", "Guideline", "Severity", "check"]

_FROM_FINDING = frozenset({"Action", "Finding", "Severity"})


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{'finding' if name in _FROM_FINDING else 'guideline'}"), name)
