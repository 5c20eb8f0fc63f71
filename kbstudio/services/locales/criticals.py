"""Versions of a source that no reader may do without: said as they are submitted, and seen by who reviews them."""

from datetime import datetime

from kbstudio.domain.articles import Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import ChangeClass, Revision
from kbstudio.services.lookup import revision_at
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


def critical_in(work: UnitOfWork, variant: Variant, revision: Revision) -> str:
    """Why a version is critical, or one it was written from since agents read the text; "" where none is."""
    live = revision_at(work, variant.live_id)
    after = min(live.number if live is not None else 0, revision.number - 1)
    marks = work.serving.critical(variant.article_id).get(variant.id, ())
    return next((mark.reason for mark in reversed(marks) if after < mark.number <= revision.number), "")
