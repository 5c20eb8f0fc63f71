"""Correcting what agents read while a draft goes on beside it: the hotfix, and how it comes into the draft."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import Refused, RevisionConflict
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.revisions import UNDER_REVIEW, Line, Revision
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.transitions import check
from kbstudio.services.lineage import ancestors, common_ancestor
from kbstudio.services.lookup import acting, numbered, person_named, revision_at, variant_named
from kbstudio.services.once import once
from kbstudio.services.snapshots import Outcome
from kbstudio.services.tone.proofs import check_guideline
from kbstudio.services.versions import write_draft


@dataclass(frozen=True)
class CorrectionView:
    """The text a correction goes on from: the hotfix that is open, or what agents read. ``draft`` is the draft's
    number, 0 without one: without a draft a correction is simply the next draft.
    """

    article: Article
    locale: str
    revision: Revision
    is_open: bool
    draft: int


@dataclass(frozen=True)
class ToMerge:
    """A live version that is not in the draft yet, and the version both came from."""

    base: Revision
    draft: Revision
    live: Revision
    live_author: str


class Correcting:
    """The hotfix line. It is submitted, reviewed and published like a draft, and comes first while in review."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def view(self, code: str, locale: str) -> CorrectionView:
        """What a correction goes on from; raises Refused where agents read nothing."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            base = _base(work, article, variant)
            draft = revision_at(work, variant.draft_id)
            is_open = variant.hotfix_id is not None
            return CorrectionView(article, variant.locale, base, is_open, draft.number if draft else 0)

    def save(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        body: str,
        based_on: int,
        title: str | None = None,
        fields: Mapping[str, str] | None = None,
        op_id: str | None = None,
    ) -> Outcome:
        """Write the next version of the hotfix, from what agents read or from the one that is open.

        ``based_on`` is the number the text was written from; a newer one raises RevisionConflict.
        """

        def act() -> Outcome:
            author = person_named(work, by)
            article, variant = variant_named(work, code, locale)
            base = _base(work, article, variant)
            text = ArticleText.of(
                title if title is not None else base.text.title,
                body,
                fields if fields is not None else base.text.fields,
            )
            check_guideline(work, article, text)
            head = base if base.id == variant.hotfix_id else None
            check("save", Case(by=author, article=article, locale=variant.locale, revision=head))
            if base.number != based_on:
                numbered(work, article, variant, based_on)
                raise RevisionConflict(
                    number=base.number,
                    author=person_named(work, base.author).display,
                    mine=(text.title, text.body),
                    theirs=(base.text.title, base.text.body),
                )
            if text.hash == base.hash:
                return Outcome(article.code, variant.locale, base.number, base.state, base.hash, changed=False)
            return write_draft(work, author, article, variant, base, text, self._now(), line=Line.HOTFIX)

        with self._database.write() as work:
            request = {"do": "correct", "code": code, "locale": locale, "by": by, "body": body, "title": title}
            request |= {"fields": dict(fields or {}), "based_on": based_on}
            outcome = once(work, op_id, request, self._now, act)
            work.commit()
        return outcome

    def leave(self, code: str, locale: str, *, by: str) -> None:
        """Give a hotfix up; its versions stay in the history."""
        with self._database.write() as work:
            person = acting(work, by)
            article, variant = variant_named(work, code, locale)
            head = revision_at(work, variant.hotfix_id)
            if head is None:
                raise Refused("{code} ({locale}) has no correction to give up.", code=article.code, locale=locale)
            if head.state in UNDER_REVIEW:
                raise Refused("The correction of {code} is in review; take it back first.", code=article.code)
            check("save", Case(by=person, article=article, locale=variant.locale, revision=head))
            work.articles.update_variant(replace(variant, hotfix_id=None))
            work.activity.note("leave hotfix", article.code, variant.locale, person.name, self._now())
            work.commit()

    def to_merge(self, code: str, locale: str) -> ToMerge | None:
        """The live version the draft was not made from, with the version both came from; None where there is none."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            draft, live = revision_at(work, variant.draft_id), revision_at(work, variant.live_id)
            if draft is None or live is None:
                return None
            if any(mark.id == live.id for mark in ancestors(work, variant.id, draft.number)):
                return None
            shared = common_ancestor(work, variant.id, draft.number, live.number)
            base = numbered(work, article, variant, shared) if shared else None
            author = work.people.named(live.author)
            return ToMerge(base or live, draft, live, author.display if author else live.author)


def _base(work: UnitOfWork, article: Article, variant: Variant) -> Revision:
    """The open hotfix, or what agents read."""
    base = revision_at(work, variant.hotfix_id) or revision_at(work, variant.live_id)
    if base is None:
        raise Refused(
            "Agents read no {code} ({locale}) yet; go on with the draft instead.",
            code=article.code,
            locale=variant.locale,
        )
    return base
