"""What may be wrong with a translation: faults that block it, and doubts that a person settles."""

from kbstudio.text.translation.checks.engine import Checker, FaultGroup, check, explained, grouped
from kbstudio.text.translation.checks.fault import RULES, Fault, Level, Rule
from kbstudio.text.translation.checks.links import definitions_in

__all__ = [
    "RULES",
    "Checker",
    "Fault",
    "FaultGroup",
    "Level",
    "Rule",
    "check",
    "definitions_in",
    "explained",
    "grouped",
]
