"""What guidelines find in texts of the library, with what people said of it."""

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.tone import ToneReport
from kbstudio.services.reviews.bases import reviewed_text
from kbstudio.services.tone.books import RuleBook, check_page
from kbstudio.services.tone.held_texts import HeldText, said_of, scope_of_text
from kbstudio.services.tone.reports import judged
from kbstudio.services.tone.resolving import book_for
from kbstudio.text.tone.page import Page


def book_of(work: UnitOfWork, held: HeldText) -> RuleBook:
    """The rules that hold for a text; none do for a guideline."""
    return book_of_text(work, held.article, held.variant.locale)


def book_of_text(work: UnitOfWork, article: Article, locale: str) -> RuleBook:
    """The rules that hold for what an article says in a language; none do for a guideline."""
    held = article.kind != GUIDELINE_KIND
    return book_for(work, scope_of_text(article, locale)) if held else RuleBook(locale)


def report_on(work: UnitOfWork, held: HeldText, body: str | None = None) -> ToneReport:
    """What is found in a text, or with ``body`` in place of its words."""
    page = Page(held.title, held.body if body is None else body)
    return _report(work, held.variant, book_of(work, held), page)


def report_before(work: UnitOfWork, held: HeldText) -> ToneReport | None:
    """What the rules of now find in the text a version is held against; None where it is the first."""
    before = reviewed_text(work, held.variant)
    if before is not None and held.revision is not None and before.id == held.revision.id:
        before = work.revisions.numbered(held.variant.id, before.parent) if before.parent else None
    if before is None or before.erased is not None:
        return None
    return _report(work, held.variant, book_of(work, held), Page(before.text.title, before.text.body))


def report_where_held(work: UnitOfWork, article: Article, variant: Variant, text: ArticleText) -> ToneReport | None:
    """What is found in a text of a language version; None where neither a guideline nor a term holds for it."""
    book = book_for(work, scope_of_text(article, variant.locale))
    if book.is_empty and not book.resolved.guidelines:
        return None
    return _report(work, variant, book, Page(text.title, text.body))


def _report(work: UnitOfWork, variant: Variant, book: RuleBook, page: Page) -> ToneReport:
    return judged(check_page(page, book), page, book.resolved, said_of(work, variant))
