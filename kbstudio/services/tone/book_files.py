"""Files checked with what guidelines of a library come to."""

from collections.abc import Sequence

from kbstudio.services.tone.books import RuleBook, check_with
from kbstudio.services.tone.text_files import Report, TextFiles


def checked_files(book: RuleBook, paths: Sequence[str]) -> tuple[Report, tuple[str, ...]]:
    """What a book finds in files, and sentences on what could not be checked."""
    report = Report()
    files = TextFiles(report)
    notices: dict[str, None] = {}
    for path, mark in files.found(paths):
        if (text := files.text_of(path)) is None:
            continue
        checked = check_with(book, text, mark)
        if checked.findings:
            report.findings[path] = list(checked.findings)
        notices |= dict.fromkeys((*checked.notices, *(f"{name}: {why}" for name, why in checked.stopped)))
    return report, tuple(notices)
