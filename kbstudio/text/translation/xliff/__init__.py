"""Files for agencies and what comes back from them: XLIFF 2.0 and 1.2."""

from kbstudio.text.translation.xliff.bundling import XliffFile, join_xliff, split_xliff
from kbstudio.text.translation.xliff.exporting import to_xliff
from kbstudio.text.translation.xliff.findings import CODES, Code, Finding, Level
from kbstudio.text.translation.xliff.importing import from_xliff
from kbstudio.text.translation.xliff.model import Fate, Returned, SetAside, State, Translation
from kbstudio.text.translation.xliff.refusals import Refusal, XliffError

__all__ = [
    "CODES",
    "Code",
    "Fate",
    "Finding",
    "Level",
    "Refusal",
    "Returned",
    "SetAside",
    "State",
    "Translation",
    "XliffError",
    "XliffFile",
    "from_xliff",
    "join_xliff",
    "split_xliff",
    "to_xliff",
]
