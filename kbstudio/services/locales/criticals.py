"""Marks a version of a source that no reader may do without, as it is put before its reviewers."""

from datetime import datetime

from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import ChangeClass
from kbstudio.services.steps import revision_in


def mark_critical(work: UnitOfWork, case: Case, change: ChangeClass, reason: str, at: datetime) -> None:
    """Note that the text of ``case`` is critical; raises BadInput where no language could lack anything of it."""
    if change is not ChangeClass.MEANING:
        raise BadInput("A critical change is a change of meaning; choose that kind of change.")
    if case.locale != case.article.source_locale:
        raise BadInput(
            "Critical is what changes in {source}, the language {code} is written in; say it there.",
            source=case.article.source_locale,
            code=case.article.code,
        )
    work.serving.put_critical(revision_in(case).id, reason, case.by.name, at)
