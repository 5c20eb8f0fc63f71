"""What is computed beside a text being written: what is found in it, and how that could be mended.

These run in another process, which keeps the rules of a book it was sent once: ``book`` is needed the first time, and
``UnknownBook`` is raised where it is missing.
"""

from collections.abc import Callable, Sequence

from kbstudio.services.tone.books import (
    Checked,
    RuleBook,
    check_kept,
    check_page,
    check_page_kept,
    check_with,
    suggesting,
)
from kbstudio.text.tone.finding import Action, Finding
from kbstudio.text.tone.fixes import Fix, fixes, sure_fixes
from kbstudio.text.tone.page import Page

_SPELLINGS = Action("suggest", ("spellings",))


def found_in(text: str, key: str, book: RuleBook | None = None) -> Checked:
    """What the rules of a book find in a text."""
    return check_kept(key, text) if book is None else check_with(book, text)


def found_in_page(page: Page, key: str, book: RuleBook | None = None) -> Checked:
    """What the rules of a book find in a title and the text beneath it."""
    return check_page_kept(page, key) if book is None else check_page(page, book)


def ways_to_mend(finding: Finding, text: str, key: str, book: RuleBook | None = None) -> tuple[Fix, ...]:
    """The ways to mend a finding after which its rule finds nothing in that place, the likeliest first.

    What a rule of spelling finds is looked up in its dictionary, which may take a second, whether it says so or not.
    """
    suggest = suggesting(finding.check, key, book)
    if suggest is not None and not finding.action.name:
        finding = finding._replace(action=_SPELLINGS)
    return fixes(finding, text, check=_checking(key, book), suggest=suggest)


def all_to_mend(
    findings: Sequence[Finding], text: str, key: str, book: RuleBook | None = None
) -> tuple[tuple[Finding, Fix], ...]:
    """The findings that can be mended together, in one way each, with how."""
    return tuple(sure_fixes(findings, text, check=_checking(key, book)))


def _checking(key: str, book: RuleBook | None) -> Callable[[str], Sequence[Finding]]:
    return lambda text: found_in(text, key, book).findings
