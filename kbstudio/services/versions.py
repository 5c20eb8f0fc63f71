"""The next version of a language version: written by its author as a draft, or made while it is in review."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.people import Person
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.reviews import Review
from kbstudio.domain.revisions import UNDER_REVIEW, BlockMark, ChangeClass, Line, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.services.blocks import keep_blocks
from kbstudio.services.locales.aligning import keep_alignment
from kbstudio.services.locales.currencies import follow_draft
from kbstudio.services.snapshots import Outcome
from kbstudio.services.steps import revision_in

Blocks = Callable[[int], Sequence[BlockMark]]
"""The identities of the blocks of a version, by its number."""


def write_draft(
    work: UnitOfWork,
    author: Person,
    article: Article,
    variant: Variant,
    base: Revision | None,
    text: ArticleText,
    at: datetime,
    *,
    line: Line = Line.DRAFT,
    merged: int | None = None,
    restored: int | None = None,
    blocks: Blocks | None = None,
) -> Outcome:
    """Store ``text`` as the newest version of its line, written from ``base``; a review that was open or done is void.

    ``merged`` is the number of another version whose changes it took in, ``restored`` that of the one whose text comes
    back; ``blocks`` gives the identities of its blocks where they are known, by the number it gets.
    """
    if base is not None and base.state in UNDER_REVIEW:
        _end_review(work, base, "void: edited", at)
    other = merged if merged is not None else restored
    also = work.revisions.numbered(variant.id, other) if other is not None else None
    revision = _store(work, article, variant, base, text, author.name, at, line=line, blocks=blocks, also=also)
    if merged is not None:
        work.revisions.note_merge(revision.id, merged)
    work.activity.note("save", article.code, variant.locale, author.name, at)
    return Outcome(article.code, variant.locale, revision.number, revision.state, revision.hash)


def go_on_in_review(
    work: UnitOfWork, case: Case, variant: Variant, text: ArticleText, *, author: str, at: datetime
) -> Review:
    """Store ``text``, made by the reviewer of ``case``, as the version in review; its new review has no verdict yet.

    Everybody asked before is asked again; what they signed was another text.
    """
    base, review = revision_in(case), case.review
    if review is None:
        raise Refused(
            "{code} is no longer in review; look at it again.", reason=Reason.MEANWHILE, code=case.article.code
        )
    _end_review(work, base, "void: changed in review", at)
    revision = _store(
        work,
        case.article,
        variant,
        base,
        text,
        author,
        at,
        line=base.line,
        reviewer=case.by.name,
        reason=base.reason,
        change=base.change,
        state=RevisionState.IN_REVIEW,
    )
    asked = replace(review, id=new_id(), revision_id=revision.id, hash=revision.hash, verdicts=())
    work.reviews.add(asked)
    follow_draft(work, case.article, variant, at)
    return asked


def _end_review(work: UnitOfWork, revision: Revision, outcome: str, at: datetime) -> None:
    work.revisions.set_state(revision.id, revision.state, RevisionState.DRAFT)
    if (review := work.reviews.latest_for(revision.id)) is not None:
        work.reviews.close(review.id, outcome, at, void=True)


def _store(
    work: UnitOfWork,
    article: Article,
    variant: Variant,
    base: Revision | None,
    text: ArticleText,
    author: str,
    at: datetime,
    *,
    line: Line,
    reviewer: str = "",
    reason: str = "",
    change: ChangeClass | None = None,
    state: RevisionState = RevisionState.DRAFT,
    blocks: Blocks | None = None,
    also: Revision | None = None,
) -> Revision:
    last = work.revisions.newest(variant.id)
    revision = Revision(
        id=new_id(),
        variant_id=variant.id,
        number=last.number + 1 if last else 1,
        parent=base.number if base else None,
        line=line,
        text=text,
        hash=text.hash,
        author=author,
        created_at=at,
        reason=reason,
        change=change,
        state=state,
        reviewer=reviewer,
    )
    work.revisions.add(revision)
    marks = keep_blocks(work, revision, base, also) if blocks is None else blocks(revision.number)
    if blocks is not None:
        work.revisions.put_blocks(revision.id, marks)
    keep_alignment(work, article, revision, base, marks, also)
    pointer = "draft_id" if line is Line.DRAFT else "hotfix_id"
    work.articles.update_variant(replace(variant, **{pointer: revision.id}))
    return revision
