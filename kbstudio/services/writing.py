"""Writing: new articles, new language versions, saving the next version, opening one to go on."""

from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.domain.article_edits import may_edit
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.channels import channel_codes
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput, RevisionConflict
from kbstudio.domain.ids import new_id
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Person
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.revisions import NOT_AT_HAND, ChangeClass
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.transitions import check, lacking, may
from kbstudio.services.kinds import kind_named, missing_parts
from kbstudio.services.locales.aligning import inherited_by, source_of, source_text
from kbstudio.services.locales.currencies import follow_draft
from kbstudio.services.lookup import (
    acting,
    article_named,
    newest,
    numbered,
    person_named,
    person_to_ask,
    revision_at,
    topic_codes,
    variant_named,
)
from kbstudio.services.once import once
from kbstudio.services.reviews.cases import case_for
from kbstudio.services.snapshots import ArticleView, Outcome
from kbstudio.services.tone.proofs import check_guideline
from kbstudio.services.versions import write_draft


@dataclass(frozen=True)
class NewArticle:
    """What a new article starts with. People are login names, topics and channels are codes.

    No owner means its author; no cadence, in days, means that of its kind.
    """

    kind: str
    locale: str
    title: str
    body: str = ""
    owner: str = ""
    deputies: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    audience: str = "agent"
    cadence_days: int | None = None
    fields: Mapping[str, str] | None = None
    channels: tuple[str, ...] = ()


class Writing:
    """What authors and localisers do."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def new(self, wanted: NewArticle, *, by: str, op_id: str | None = None) -> Outcome:
        """Store a new article with its first version, a draft; raises BadInput for anything unknown or empty."""
        kind = kind_named(wanted.kind)
        locale = locale_tag(wanted.locale)
        text = ArticleText.of(wanted.title, wanted.body, wanted.fields)

        def act() -> Outcome:
            author = acting(work, by)
            people = {name: person_to_ask(work, name).name for name in (*wanted.deputies, *wanted.reviewers)}
            article = Article(
                id=new_id(),
                number=0,
                kind=kind.code,
                owner=person_to_ask(work, wanted.owner).name if wanted.owner else author.name,
                source_locale=locale,
                created_at=self._now(),
                created_by=author.name,
                deputies=tuple(people[name] for name in wanted.deputies),
                reviewers=tuple(people[name] for name in wanted.reviewers),
                topics=topic_codes(work, wanted.topics),
                audience=wanted.audience,
                cadence_days=wanted.cadence_days or kind.cadence_days,
                channels=channel_codes(wanted.channels),
            )
            check("save", Case(by=author, article=article, locale=locale))
            check_guideline(work, article, text)
            article = work.articles.add(article)
            variant = self._add_variant(work, article, locale)
            return write_draft(work, author, article, variant, None, text, self._now())

        with self._database.write() as work:
            request = {**wanted.__dict__, "fields": dict(wanted.fields or {}), "by": by, "do": "new"}
            outcome = once(work, op_id, request, self._now, act)
            work.commit()
        return outcome

    def save(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        body: str,
        title: str | None = None,
        fields: Mapping[str, str] | None = None,
        based_on: int | None = None,
        merged: int | None = None,
        restored: int | None = None,
        op_id: str | None = None,
    ) -> Outcome:
        """Write the next version of the draft; equal text writes nothing, an edit in review or after approval voids it.

        ``merged`` is the number of a version beside the draft whose changes the text took in, ``restored`` that of an
        earlier one whose text this is again.

        ``based_on`` is the number of the version the text was written from; a newer one raises RevisionConflict. A
        language the article does not have yet is begun, which needs a title.
        """

        def act() -> Outcome:
            author = person_named(work, by)
            article = article_named(work, code)
            variant = work.articles.variant(article.id, locale_tag(locale))
            if variant is None:
                return self._begin_language(work, author, article, locale, title or "", body, fields)
            base = newest(work, variant)
            text = ArticleText.of(
                title if title is not None else base.text.title if base else "",
                body,
                fields if fields is not None else base.text.fields if base else None,
            )
            check_guideline(work, article, text)
            # Saving asks nothing of the text, so the text is not read for the facts other steps need.
            draft = base if base is not None and base.id == variant.draft_id else None
            check("save", Case(by=author, article=article, locale=variant.locale, revision=draft))
            if based_on is not None and (base is None or based_on != base.number):
                # Raises for one there never was, and for one whose text was erased meanwhile.
                numbered(work, article, variant, based_on)
            if merged is not None:
                numbered(work, article, variant, merged)
            # What is neither draft nor live comes back by saving it again.
            same = base is not None and base.erased is None and text.hash == base.hash and merged is None
            if base is not None and same and base.state not in NOT_AT_HAND:
                return Outcome(article.code, variant.locale, base.number, base.state, base.hash, changed=False)
            if base is not None and based_on is not None and based_on != base.number:
                raise RevisionConflict(
                    number=base.number,
                    author=person_named(work, base.author).display,
                    mine=(text.title, text.body),
                    theirs=(base.text.title, base.text.body),
                )
            now = self._now()
            outcome = write_draft(work, author, article, variant, base, text, now, merged=merged, restored=restored)
            follow_draft(work, article, variant, now)
            return outcome

        with self._database.write() as work:
            request = {"do": "save", "code": code, "locale": locale, "by": by, "body": body, "title": title}
            request |= {"fields": dict(fields or {}), "based_on": based_on}
            if merged is not None:
                request["merged"] = merged
            if restored is not None:
                request["restored"] = restored
            outcome = once(work, op_id, request, self._now, act)
            work.commit()
        return outcome

    def restore(
        self,
        code: str,
        locale: str,
        number: int,
        *,
        by: str,
        based_on: int | None = None,
        op_id: str | None = None,
    ) -> Outcome:
        """Write the text of version ``number`` again, as the newest draft; nothing that came after it is lost."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            text = numbered(work, article, variant, number).text
        return self.save(
            code,
            locale,
            by=by,
            body=text.body,
            title=text.title,
            fields=text.fields,
            based_on=based_on,
            restored=number,
            op_id=op_id,
        )

    def open(self, code: str, locale: str, *, by: str) -> ArticleView:
        """The article as ``by`` goes on writing it."""
        with self._database.read() as work:
            person = person_named(work, by)
            article, variant = variant_named(work, code, locale)
            revision = newest(work, variant)
            if revision is None:
                raise BadInput("{code} has no text in {locale} yet.", code=article.code, locale=variant.locale)
            draft = revision_at(work, variant.draft_id)
            edition = work.published.live(article.code, variant.locale) if variant.live_id else None
            ready = case_for(work, person, article, variant, draft, reason="-", change=ChangeClass.MEANING)
            return ArticleView(
                article=article,
                variant=variant,
                revision=revision,
                live=revision_at(work, variant.live_id),
                live_since=edition.published_at if edition else None,
                topics=tuple(topic for topic in work.topics.all() if topic.code in article.topics),
                locales=tuple(v.locale for v in work.articles.variants(article.id)),
                review=work.reviews.latest_for(revision.id),
                missing_parts=ready.missing_parts
                if draft
                else missing_parts(kind_named(article.kind), revision.text.body, variant.locale),
                display_names={p.name: p.display for p in work.people.all()},
                may_save=may("save", ready),
                may_submit=may("submit", ready),
                may_recall=may("recall", ready),
                may_edit=may_edit(person, article),
                lacks=frozenset(lacking("submit", ready)),
                languages=tuple(work.lists.languages_of(article.code)),
            )

    def _begin_language(
        self,
        work: UnitOfWork,
        author: Person,
        article: Article,
        locale: str,
        title: str,
        body: str,
        fields: Mapping[str, str] | None,
    ) -> Outcome:
        """The first version of a language the article does not have yet."""
        if not title.strip():
            raise BadInput(
                "{code} is not written in {locale} yet; give a title to begin.", code=article.code, locale=locale
            )
        base = inherited_by(work, article, locale_tag(locale))
        source = source_of(work, article, locale_tag(locale)) if base and fields is None else None
        followed = source_text(work, source) if source is not None else None
        text = ArticleText.of(title, body, followed.text.fields if followed is not None else fields)
        check("save", Case(by=author, article=article, locale=locale_tag(locale)))
        variant, now = self._add_variant(work, article, locale, base), self._now()
        outcome = write_draft(work, author, article, variant, None, text, now)
        follow_draft(work, article, variant, now)
        return outcome

    def _add_variant(self, work: UnitOfWork, article: Article, locale: str, base: str = "") -> Variant:
        variant = Variant(id=new_id(), article_id=article.id, locale=locale_tag(locale), base=base)
        work.articles.add_variant(variant)
        return variant
