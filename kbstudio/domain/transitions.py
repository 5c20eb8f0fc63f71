"""The one table of steps a revision can take: from, action, to, who, under which conditions.

Guards here read it; a database that enforces the same rules is filled from it. ``source`` None is a text that does
not exist yet; no roles means that the program takes the step itself, as a consequence of another.
"""

from dataclasses import dataclass

from kbstudio.domain.conditions import CONDITIONS, Case
from kbstudio.domain.errors import Refused
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.people import Role, gone
from kbstudio.domain.reasons import Reason
from kbstudio.domain.refusals import no_such_step, not_their_role
from kbstudio.domain.revisions import RevisionState as State


@dataclass(frozen=True)
class Transition:
    """One row of the table; ``conditions`` are names in ``conditions.CONDITIONS``, checked in order.

    ``asked_may`` lets those take the step, too, who are asked by name to review this text.
    """

    source: State | None
    action: str
    target: State
    roles: tuple[Role, ...]
    conditions: tuple[str, ...] = ()
    asked_may: bool = False


_WRITERS = (Role.AUTHOR, Role.LOCALISER)
_ASKERS = (*_WRITERS, Role.CURATOR, Role.ADMINISTRATOR)
_PUBLISHERS = (Role.PUBLISHER, Role.CURATOR)
_SIGNABLE = (
    "not_own_change", "is_asked", "hash_is_current", "typo_is_small", "no_must_fix", "nothing_rejected",
    "fits_its_source", "no_required_findings",
)  # fmt: skip
_PUBLISHABLE = ("quorum_signed", "live_is_merged", "links_resolve", "languages_are_ready", "proves_itself")
_URGENT = ("has_text", "has_owner", "has_reason", "live_is_merged", "links_resolve", "proves_itself")
_SUBMITTABLE = (
    "has_text", "has_owner", "has_required_parts", "has_reason", "has_change_class", "typo_is_small", "has_reviewer",
    "proves_itself",
)  # fmt: skip

TRANSITIONS: tuple[Transition, ...] = (
    Transition(None, "save", State.DRAFT, _WRITERS),
    Transition(State.DRAFT, "save", State.DRAFT, _WRITERS),
    Transition(State.IN_REVIEW, "save", State.DRAFT, _WRITERS),
    Transition(State.APPROVED, "save", State.DRAFT, _WRITERS),
    Transition(State.DRAFT, "submit", State.IN_REVIEW, _WRITERS, _SUBMITTABLE),
    Transition(State.IN_REVIEW, "approve", State.IN_REVIEW, (Role.REVIEWER,), _SIGNABLE, asked_may=True),
    Transition(State.IN_REVIEW, "accept", State.APPROVED, (), ("quorum_signed",)),
    Transition(State.IN_REVIEW, "return", State.DRAFT, (Role.REVIEWER,), ("is_asked", "has_comment"), asked_may=True),
    Transition(State.IN_REVIEW, "decide", State.IN_REVIEW, (Role.REVIEWER,), ("is_asked",), asked_may=True),
    Transition(State.IN_REVIEW, "touch", State.IN_REVIEW, (Role.REVIEWER,), _SIGNABLE, asked_may=True),
    Transition(State.IN_REVIEW, "ask", State.IN_REVIEW, _ASKERS),
    Transition(State.IN_REVIEW, "recall", State.DRAFT, _WRITERS),
    Transition(State.APPROVED, "recall", State.DRAFT, _WRITERS),
    Transition(State.APPROVED, "publish", State.PUBLISHED, _PUBLISHERS, _PUBLISHABLE),
    Transition(State.DRAFT, "break_glass", State.PUBLISHED, _PUBLISHERS, _URGENT),
    Transition(State.IN_REVIEW, "break_glass", State.PUBLISHED, _PUBLISHERS, _URGENT),
    Transition(State.PUBLISHED, "settle", State.PUBLISHED, (Role.REVIEWER,), ("not_own_change",)),
    Transition(State.PUBLISHED, "supersede", State.SUPERSEDED, ()),
    Transition(None, "follow", State.PUBLISHED, ()),
    Transition(State.PUBLISHED, "withdraw", State.WITHDRAWN, _PUBLISHERS, ("has_reason",)),
)  # fmt: skip


def step(source: State | None, action: str) -> Transition | None:
    """The row for ``action`` on a text in state ``source``, or None where there is no such step."""
    return next((row for row in TRANSITIONS if row.source is source and row.action == action), None)


def check(action: str, case: Case) -> State:
    """The state ``action`` leads to; raises Refused with the first reason why it may not be done."""
    if case.by.has_left:
        raise gone(case.by)
    row = step(case.state, action)
    if row is None:
        raise no_such_step(action, case)
    if row.roles and not _has_role(row, case):
        raise not_their_role(action, case)
    for name in row.conditions:
        if (refused := CONDITIONS[name](case)) is not None:
            refused.reason = Reason(name)
            raise refused
    return row.target


def _has_role(row: Transition, case: Case) -> bool:
    # How the company speaks is written by those who answer for it.
    own = (Role.TONE_EDITOR,) if case.article.kind == GUIDELINE_KIND and Role.AUTHOR in row.roles else ()
    if any(case.by.holds(role, case.locale, case.article.topics) for role in (*row.roles, *own)):
        return True
    return row.asked_may and case.review is not None and case.by.name in case.review.reviewers


def lacking(action: str, case: Case) -> tuple[str, ...]:
    """The names of all conditions that stand against ``action``, in order; none where it is no step from here."""
    row = step(case.state, action)
    return tuple(name for name in row.conditions if CONDITIONS[name](case) is not None) if row else ()


def may(action: str, case: Case) -> Refused | None:
    """Why ``action`` may not be done, or None where it may; for buttons with the reason beside them."""
    try:
        check(action, case)
    except Refused as reason:
        return reason
    return None
