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
from kbstudio.text.tone.actions import Suggesting
from kbstudio.text.tone.finding import Action, Finding
from kbstudio.text.tone.fixes import Fix, edited, fixes, sure_fixes
from kbstudio.text.tone.page import Page
from kbstudio.text.tone.title_fixes import sure_title_fixes, title_fixes

_SPELLINGS = Action("suggest", ("spellings",))


def found_in(text: str, key: str, book: RuleBook | None = None) -> Checked:
    """What the rules of a book find in a text."""
    return check_kept(key, text) if book is None else check_with(book, text)


def found_in_page(page: Page, key: str, book: RuleBook | None = None) -> Checked:
    """What the rules of a book find in a title and the text beneath it."""
    return check_page_kept(page, key) if book is None else check_page(page, book)


def ways_to_mend(finding: Finding, text: str | Page, key: str, book: RuleBook | None = None) -> tuple[Fix, ...]:
    """The ways to mend a finding after which its rule finds nothing in that place, the likeliest first.

    Of a page the finding stands in the body. What a rule of spelling finds is looked up in its dictionary, which may
    take a second, whether it says so or not.
    """
    page = Page("", text) if isinstance(text, str) else text
    finding, suggest = _to_mend(finding, key, book)
    return fixes(finding, page.body, check=_bodies(page.title, key, book), suggest=suggest)


def ways_to_mend_title(finding: Finding, page: Page, key: str, book: RuleBook | None = None) -> tuple[Fix, ...]:
    """The same for a finding in the title of a page; edits are of the title."""
    finding, suggest = _to_mend(finding, key, book)
    return title_fixes(finding, page.title, check=_titles(page.body, key, book), suggest=suggest)


def all_to_mend(
    findings: Sequence[Finding], text: str | Page, key: str, book: RuleBook | None = None
) -> tuple[tuple[Finding, Fix], ...]:
    """The findings that can be mended together, in one way each, with how; of a page they stand in the body."""
    page = Page("", text) if isinstance(text, str) else text
    return tuple(sure_fixes(findings, page.body, check=_bodies(page.title, key, book)))


def page_to_mend(
    in_title: Sequence[Finding], findings: Sequence[Finding], page: Page, key: str, book: RuleBook | None = None
) -> tuple[tuple[tuple[Finding, Fix], ...], tuple[tuple[Finding, Fix], ...]]:
    """The same for all of a page, in its title and in its body: what is mended in the body fits the title then."""
    title = tuple(sure_title_fixes(in_title, page.title, check=_titles(page.body, key, book)))
    mended = edited(page.title, (edit for _, fix in title for edit in fix.edits))
    return title, all_to_mend(findings, Page(mended, page.body), key, book)


def _to_mend(finding: Finding, key: str, book: RuleBook | None) -> tuple[Finding, Suggesting | None]:
    """A finding that says how it is mended, and where words for it are looked up."""
    suggest = suggesting(finding.check, key, book)
    if suggest is not None and not finding.action.name:
        finding = finding._replace(action=_SPELLINGS)
    return finding, suggest


def _bodies(title: str, key: str, book: RuleBook | None) -> Callable[[str], Sequence[Finding]]:
    """Tells what is found in a body beneath a title."""
    return lambda body: found_in_page(Page(title, body), key, book).findings


def _titles(body: str, key: str, book: RuleBook | None) -> Callable[[str], Sequence[Finding]]:
    """Tells what is found in a title above a body."""
    return lambda title: found_in_page(Page(title, body), key, book).in_title
