"""Fixes of what is found in a title: edits of the title itself, which is plain text."""

from collections.abc import Iterable

from kbstudio.text.tone.actions import Suggesting
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.fixes import Checking, Fix, fixes, lasting, lasting_together, sure_fixes
from kbstudio.text.tone.title_line import TitleLine


def title_fixes(finding: Finding, title: str, *, check: Checking, suggest: Suggesting | None = None) -> tuple[Fix, ...]:
    """The ways to mend a finding in a title, the likeliest first; ``check`` tells what is found in a title."""
    line = TitleLine.of(title)
    ways = fixes(line.into(finding), line.text, suggest=suggest)
    return lasting(finding, [_in_title(fix, line) for fix in ways], title, check)


def sure_title_fixes(findings: Iterable[Finding], title: str, *, check: Checking) -> list[tuple[Finding, Fix]]:
    """The findings in a title that can be mended together, in one way each and without overlapping, with how."""
    line = TitleLine.of(title)
    known = {line.into(finding): finding for finding in findings}
    chosen = [(known[found], _in_title(fix, line)) for found, fix in sure_fixes(known, line.text)]
    return lasting_together(chosen, title, check)


def _in_title(fix: Fix, line: TitleLine) -> Fix:
    """A fix of the heading a title is read as, with places in the title."""
    return fix._replace(edits=tuple((line.place(start), line.place(end), text) for start, end, text in fix.edits))
