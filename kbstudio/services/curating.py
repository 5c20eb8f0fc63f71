"""Whose articles are and what they are about: one edit for one article or many, shown before, undone after."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kbstudio.domain.article_edits import ArticleEdit, may_edit
from kbstudio.domain.articles import Article
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import KbStudioError, Refused
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.people import Person
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.published import FeedKind
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import UNDER_REVIEW
from kbstudio.services.kinds import kind_named
from kbstudio.services.lookup import (
    acting,
    article_named,
    newest,
    person_named,
    person_to_ask,
    revision_at,
    topic_codes,
)


@dataclass(frozen=True)
class EditPreview:
    """What an edit will do to one article; ``refusal`` says why it may not."""

    code: str
    title: str
    before: Article
    after: Article
    refusal: Refused | None

    @property
    def changes(self) -> bool:
        """Whether anything will be another than it is."""
        return self.refusal is None and self.before != self.after


@dataclass(frozen=True)
class Edited:
    """What an edit did: articles as they were and as they are, pair by pair, and why others stayed as they are.

    ``published``: agents see some of it.
    """

    before: tuple[Article, ...]
    after: tuple[Article, ...]
    refused: tuple[tuple[str, KbStudioError], ...] = ()
    published: bool = False

    @property
    def changes(self) -> Changes:
        """What screens have to refresh."""
        return Changes(frozenset(article.code for article in self.after), published=self.published)


class Curating:
    """Changes owner, people, topics, kind, audience, channels and cadence; no text and no date moves with it.

    A new owner and new topics reach agents at once. Kind, audience and channels say whom a text is for and what it must
    hold: they reach agents with the next publication, which is reviewed.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def preview(self, codes: Iterable[str], edit: ArticleEdit, *, by: str) -> tuple[EditPreview, ...]:
        """What ``edit`` would do to each article; raises BadInput for a value no article can have."""
        with self._database.read() as work:
            person, edit = person_named(work, by), _checked(work, edit)
            found = []
            for code in dict.fromkeys(codes):
                article = article_named(work, code)
                after = edit.applied_to(article)
                refusal = may_edit(person, article) or _keeps_kind(work, article, after)
                found.append(EditPreview(article.code, _title(work, article), article, after, refusal))
        return tuple(found)

    def edit(self, codes: Iterable[str], edit: ArticleEdit, *, by: str) -> Edited:
        """Change every article that may be changed, in one transaction; the others are named with the reason.

        Doing it twice changes nothing twice.
        """
        before, after, refused, told = [], [], [], False
        with self._database.write() as work:
            person, edit = acting(work, by), _checked(work, edit)
            for code in dict.fromkeys(codes):
                article = article_named(work, code)
                wanted = edit.applied_to(article)
                if (refusal := may_edit(person, article) or _keeps_kind(work, article, wanted)) is not None:
                    refused.append((article.code, refusal))
                elif wanted != article:
                    before.append(article)
                    after.append(self._store(work, wanted, person))
                    told |= self._tell_agents(work, after[-1])
            work.commit()
        return Edited(tuple(before), tuple(after), tuple(refused), told)

    def put_back(self, edited: Edited, *, by: str) -> Edited:
        """Undo an edit: each article as it was, unless somebody changed it since."""
        before, after, refused, told = [], [], [], False
        with self._database.write() as work:
            person = acting(work, by)
            for old, new in zip(edited.before, edited.after, strict=True):
                now = work.articles.with_id(new.id)
                refusal = may_edit(person, now) if now == new else _changed_since(now)
                refusal = refusal or _keeps_kind(work, now, old)
                if refusal is not None:
                    refused.append((now.code, refusal))
                else:
                    before.append(now)
                    after.append(self._store(work, replace(old, version=now.version), person))
                    told |= self._tell_agents(work, after[-1])
            work.commit()
        return Edited(tuple(before), tuple(after), tuple(refused), told)

    def _store(self, work: UnitOfWork, article: Article, person: Person) -> Article:
        stored = work.articles.update(article)
        work.activity.note("curate", article.code, "", person.name, self._now())
        return stored

    def _tell_agents(self, work: UnitOfWork, article: Article) -> bool:
        """Bring what agents read in step with whose it is and what it is about; whether anything was another."""
        # Held, so that a publication at the same moment waits, or is waited for.
        work.articles.variants(article.id)
        changed = work.published.put_facts(article)
        for edition in changed:
            work.published.append(FeedKind.UPDATED, edition, severity="", summary="", at=self._now())
        return bool(changed)


def _checked(work: UnitOfWork, edit: ArticleEdit) -> ArticleEdit:
    edit.check()
    for name in edit.people:
        person_to_ask(work, name)
    return replace(
        edit,
        kind=kind_named(edit.kind).code if edit.kind is not None else None,
        topics=topic_codes(work, edit.topics) if edit.topics is not None else None,
        add_topics=topic_codes(work, edit.add_topics),
    )


def _keeps_kind(work: UnitOfWork, article: Article, wanted: Article) -> Refused | None:
    """Why an article may not become a guideline or cease to be one; None where it may, or that is not asked.

    Rules hold as soon as they are read, and nobody reads a guideline for findings: neither happens past a review.
    """
    if article.kind == wanted.kind or GUIDELINE_KIND not in (article.kind, wanted.kind):
        return None
    for variant in work.articles.variants(article.id):
        heads = (revision_at(work, variant.draft_id), revision_at(work, variant.hotfix_id))
        if variant.live_id is not None or any(head is not None and head.state in UNDER_REVIEW for head in heads):
            return Refused(
                "{code} is published or in review; withdraw or recall it before it becomes a guideline, or none.",
                reason=Reason.STEP,
                code=article.code,
            )
    return None


def _changed_since(article: Article) -> Refused:
    return Refused(
        "{code} was changed by somebody else since; it stays as it is.", reason=Reason.MEANWHILE, code=article.code
    )


def _title(work: UnitOfWork, article: Article) -> str:
    """The title in the article's own language, as it is being written."""
    variant = work.articles.variant(article.id, article.source_locale)
    revision = newest(work, variant) if variant is not None else None
    return revision.text.title if revision is not None else ""
