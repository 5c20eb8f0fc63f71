"""One step of one text: find what is named, gather the facts, act, record, commit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kbstudio.domain.articles import Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.revisions import Line, Revision, RevisionState
from kbstudio.services.lookup import acting, head_at_hand, variant_named
from kbstudio.services.once import once
from kbstudio.services.reviews.cases import case_for
from kbstudio.services.snapshots import Outcome


@dataclass(frozen=True)
class Step:
    """What somebody asks for: ``action`` on a language version, with the ``facts`` its conditions look at.

    ``what`` else it says tells one request from another. Without a ``line`` it is about the hotfix while that is in
    review or approved, else about the draft.
    """

    action: str
    code: str
    locale: str
    by: str
    op_id: str | None = None
    facts: Mapping[str, Any] | None = None
    what: Mapping[str, Any] | None = None
    line: Line | None = None


def carry_out(
    database: Database, now: Clock, step: Step, act: Callable[[UnitOfWork, Case, Variant], Outcome]
) -> Outcome:
    """Take ``step`` in one transaction; ``act`` gets the case of its line's head."""
    facts = dict(step.facts or {})
    request = {"do": step.action, "code": step.code, "locale": step.locale, "by": step.by, **facts}
    request |= step.what or {}
    if step.line is Line.HOTFIX:
        request["line"] = step.line
    with database.write() as work:

        def take() -> Outcome:
            person = acting(work, step.by)
            article, variant = variant_named(work, step.code, step.locale)
            head = head_at_hand(work, variant, step.line)
            outcome = act(work, case_for(work, person, article, variant, head, now=now(), **facts), variant)
            work.activity.note(
                step.action, article.code, variant.locale, person.name, now(), facts.get("comment") or ""
            )
            return outcome

        outcome = once(work, step.op_id, request, now, take)
        work.commit()
    return outcome


def revision_in(case: Case) -> Revision:
    """The text the case is about; raises BadInput where nothing is written."""
    if case.revision is None:
        raise BadInput("{code} has no text in {locale} yet.", code=case.article.code, locale=case.locale)
    return case.revision


def outcome_of(case: Case, state: RevisionState, *, published: bool = False) -> Outcome:
    """The outcome of a step that left the text of ``case`` in ``state``."""
    revision = revision_in(case)
    return Outcome(case.article.code, case.locale, revision.number, state, revision.hash, published=published)
