"""The conditions named in the table of transitions, each a function from the facts of a case to a refusal or None."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kbstudio.domain.articles import Article
from kbstudio.domain.errors import Refused
from kbstudio.domain.people import Person
from kbstudio.domain.reviews import Review, ReviewStage, approvals
from kbstudio.domain.revisions import ChangeClass, Revision, RevisionState


@dataclass(frozen=True)
class Case:
    """Everything a condition may look at: who acts on which text, and what is known about it.

    ``writers`` are the people whose words are in the change under review; ``candidates`` those who could review it;
    ``missing_parts``, ``dead_links`` and ``typo_breaks`` are found in the text by the services; ``must_fixes`` are the
    open comments that stand against approval, ``rejected`` the changes that should go and are still in the text,
    ``unmerged`` the number of a live version that is not in it.
    ``stages`` are those a submission would ask for, ``behalf`` the people the acting person stands in for today,
    ``absent`` the names of those who have left, by login. ``broken_blocks`` counts, when asked, the blocks of a
    language version that break what its source has: variables, code, links, steps; ``awaited`` tells the languages
    that are to go live with a source and are not ready. ``required_findings`` counts findings of style that stand
    against approval, ``unproved`` the examples and rules of a guideline that do not hold.
    """

    by: Person
    article: Article
    locale: str
    revision: Revision | None = None
    review: Review | None = None
    quorum: int = 1
    writers: frozenset[str] = frozenset()
    candidates: tuple[str, ...] = ()
    reason: str = ""
    comment: str = ""
    change: ChangeClass | None = None
    hash_seen: str | None = None
    missing_parts: tuple[str, ...] = ()
    dead_links: tuple[str, ...] = ()
    typo_breaks: tuple[str, ...] = ()
    must_fixes: int = 0
    rejected: int = 0
    unmerged: int = 0
    stages: tuple[ReviewStage, ...] = ()
    behalf: tuple[str, ...] = ()
    absent: Mapping[str, str] = field(default_factory=dict)
    broken_blocks: Callable[[], int] | None = None
    awaited: Callable[[], tuple[str, ...]] | None = None
    required_findings: Callable[[], int] | None = None
    unproved: Callable[[], int] | None = None

    @property
    def state(self) -> RevisionState | None:
        """The state of the revision concerned; None where nothing is written."""
        return self.revision.state if self.revision else None


def _has_text(case: Case) -> Refused | None:
    if case.revision is None or case.revision.text.is_empty:
        return Refused("{code} has no text yet; write something before you submit it.", code=case.article.code)
    return None


def _has_owner(case: Case) -> Refused | None:
    if not case.article.owner:
        return Refused("{code} has no owner; name one before you submit it.", code=case.article.code)
    if case.article.owner in case.absent:
        return Refused(
            "{owner}, who owns {code}, has left; name another owner before you submit it.",
            owner=case.absent[case.article.owner],
            code=case.article.code,
        )
    return None


def _has_required_parts(case: Case) -> Refused | None:
    if case.missing_parts:
        return Refused(
            "{code} lacks: {parts}. Add what is missing, then submit it.",
            code=case.article.code,
            parts=", ".join(case.missing_parts),
        )
    return None


def _has_reason(case: Case) -> Refused | None:
    if not case.reason.strip():
        return Refused("Say in a few words why {code} changes; others read it.", code=case.article.code)
    return None


def _has_change_class(case: Case) -> Refused | None:
    if case.change is None:
        return Refused("Say what kind of change it is: meaning, wording or typo.")
    return None


def _typo_is_small(case: Case) -> Refused | None:
    if case.change is ChangeClass.TYPO and case.typo_breaks:
        return Refused(
            "This is more than a typo: {found} changed, which can change the meaning. Choose wording or meaning.",
            found=", ".join(case.typo_breaks),
        )
    return None


def _has_reviewer(case: Case) -> Refused | None:
    for stage in case.stages or (ReviewStage("", case.candidates, case.quorum),):
        if len([name for name in stage.people if name not in case.writers]) < stage.needed:
            if stage.name:
                return Refused(
                    "Nobody else can review {code} for “{stage}” yet; name somebody who did not write it.",
                    code=case.article.code,
                    stage=stage.name,
                )
            return Refused(
                "Nobody else can review {code} yet; name a reviewer who did not write it.", code=case.article.code
            )
    return None


def _not_own_change(case: Case) -> Refused | None:
    if case.by.name in case.writers:
        return Refused(
            "{person} wrote this change of {code}; nobody approves their own. Ask another reviewer.",
            person=case.by.display,
            code=case.article.code,
        )
    return None


def _is_asked(case: Case) -> Refused | None:
    acting = {case.by.name, *case.behalf}
    if case.review is None or acting.isdisjoint(case.review.reviewers):
        asked = ", ".join(case.review.reviewers) if case.review else ""
        return Refused(
            "{person} was not asked to review {code}; {asked} was. Ask the author to name you.",
            person=case.by.display,
            code=case.article.code,
            asked=asked or "somebody else",
        )
    stages = case.review.open_stages()
    if stages and acting.isdisjoint(name for stage in stages for name in stage.people):
        return Refused(
            "{code} is first with {people}; your turn comes after them.",
            code=case.article.code,
            people=", ".join(stages[0].people),
        )
    return None


def _hash_is_current(case: Case) -> Refused | None:
    current = case.revision.hash if case.revision else ""
    # An empty hash is one that was lost on the way, not a reader's consent to whatever stands there.
    seen = current if case.hash_seen is None else case.hash_seen.strip().lower()
    if seen != current or case.review is None or case.review.hash != current:
        return Refused(
            "{code} was changed after you looked at it. Read the newest version, then decide.",
            code=case.article.code,
        )
    return None


def _has_comment(case: Case) -> Refused | None:
    if not case.comment.strip():
        return Refused(
            "Say what should change, so that the author knows why {code} comes back.", code=case.article.code
        )
    return None


def _no_must_fix(case: Case) -> Refused | None:
    if case.must_fixes:
        return Refused(
            "{code} has {count} open must-fix; see to it and resolve it, then approve.",
            code=case.article.code,
            count=case.must_fixes,
        )
    return None


def _fits_its_source(case: Case) -> Refused | None:
    if case.broken_blocks is not None and (broken := case.broken_blocks()):
        return Refused(
            "{code} ({locale}) breaks {count} blocks of its source: variables, code, links or steps. See the checks.",
            code=case.article.code,
            locale=case.locale,
            count=broken,
        )
    return None


def _no_required_findings(case: Case) -> Refused | None:
    if case.required_findings is not None and (found := case.required_findings()):
        return Refused(
            "{code} has {count} required findings of style; mend them or grant an exception, then approve.",
            code=case.article.code,
            count=found,
        )
    return None


def _proves_itself(case: Case) -> Refused | None:
    if case.unproved is not None and (count := case.unproved()):
        return Refused(
            "{code} does not prove itself: {count} of its examples or rules do not hold. Mend them, then go on.",
            code=case.article.code,
            count=count,
        )
    return None


def _nothing_rejected(case: Case) -> Refused | None:
    if case.rejected:
        return Refused(
            "{count} rejected changes of {code} are still in the text; take them out first, or accept them.",
            code=case.article.code,
            count=case.rejected,
        )
    return None


def _quorum_signed(case: Case) -> Refused | None:
    current = case.revision.hash if case.revision else ""
    signed = approvals(case.review.verdicts, current) if case.review else ()
    missing = case.review.missing() if case.review and case.review.hash == current else 0
    if missing or len(signed) < case.quorum:
        return Refused(
            "{code} has {signed} of {quorum} approvals for exactly this text; ask its reviewers.",
            code=case.article.code,
            signed=len(signed),
            quorum=max(case.quorum, len(signed) + missing),
        )
    return None


def _live_is_merged(case: Case) -> Refused | None:
    if case.unmerged:
        return Refused(
            "Agents read version {number}, which came in beside this text. Merge it into {code}, then publish.",
            code=case.article.code,
            number=case.unmerged,
        )
    return None


def _links_resolve(case: Case) -> Refused | None:
    if case.dead_links:
        return Refused(
            "{code} links to {links}, which the library does not have. Correct the link, then publish.",
            code=case.article.code,
            links=", ".join(case.dead_links),
        )
    return None


def _languages_are_ready(case: Case) -> Refused | None:
    if not case.reason.strip() and case.awaited is not None and (awaited := case.awaited()):
        return Refused(
            "{code} waits for {languages}: publish it once these are approved and current, or say why it goes without.",
            code=case.article.code,
            languages=", ".join(awaited),
        )
    return None


CONDITIONS: dict[str, Callable[[Case], Refused | None]] = {
    "has_text": _has_text,
    "has_owner": _has_owner,
    "has_required_parts": _has_required_parts,
    "has_reason": _has_reason,
    "has_change_class": _has_change_class,
    "typo_is_small": _typo_is_small,
    "has_reviewer": _has_reviewer,
    "not_own_change": _not_own_change,
    "is_asked": _is_asked,
    "hash_is_current": _hash_is_current,
    "has_comment": _has_comment,
    "no_must_fix": _no_must_fix,
    "nothing_rejected": _nothing_rejected,
    "fits_its_source": _fits_its_source,
    "no_required_findings": _no_required_findings,
    "proves_itself": _proves_itself,
    "quorum_signed": _quorum_signed,
    "live_is_merged": _live_is_merged,
    "links_resolve": _links_resolve,
    "languages_are_ready": _languages_are_ready,
}
