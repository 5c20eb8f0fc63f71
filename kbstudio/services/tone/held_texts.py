"""A text that guidelines are about: where it belongs, what holds for it, and what people said of it."""

from dataclasses import dataclass

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.guidelines import Scope
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.services.lookup import article_named, head_at_hand, newest, variant_named
from kbstudio.services.tone.reports import Said


@dataclass(frozen=True)
class HeldText:
    """A language version with the version of it that is looked at; None where nothing is written."""

    article: Article
    variant: Variant
    revision: Revision | None

    @property
    def body(self) -> str:
        """Its words."""
        return self.revision.text.body if self.revision is not None else ""

    @property
    def title(self) -> str:
        """What it is called."""
        return self.revision.text.title if self.revision is not None else ""

    @property
    def scope(self) -> Scope:
        """Where it belongs."""
        return scope_of_text(self.article, self.variant.locale)


def held_text(work: UnitOfWork, code: str, locale: str) -> HeldText:
    """The version somebody works on: what is in review or written, else what agents read.

    Without a ``locale`` it is the language the article was first written in.
    """
    article, variant = variant_named(work, code, locale or article_named(work, code).source_locale)
    return HeldText(article, variant, head_at_hand(work, variant) or newest(work, variant))


def text_to_be(work: UnitOfWork, code: str, locale: str) -> tuple[Article, str, Variant | None]:
    """The article, the tag, and the language version somebody writes, or begins to write; None before it is saved."""
    article = article_named(work, code)
    tag = locale_tag(locale or article.source_locale)
    return article, tag, work.articles.variant(article.id, tag)


def scope_of_text(article: Article, locale: str) -> Scope:
    """Where a text of an article belongs."""
    return Scope(locale, audience=article.audience, channel=",".join(article.channels), kind=article.kind)


def said_of(work: UnitOfWork, variant: Variant) -> Said:
    """What people said of findings in a language version."""
    return Said(work.dismissals.of_variant(variant.id), work.tone.exceptions(variant.id))
