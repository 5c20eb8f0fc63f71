"""What reviews and publishing ask of guidelines: whether a text may be signed, and how it does."""

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.tone import Scorecard, ToneReport


def required_findings(work: UnitOfWork, article: Article, variant: Variant, revision: Revision) -> int:
    """How many findings of a version break a required rule and have no exception."""
    report = _report(work, article, variant, revision.text)
    return sum(each.blocks for each in report.findings) if report is not None else 0


def score_of(work: UnitOfWork, article: Article, locale: str, text: ArticleText) -> Scorecard | None:
    """How a text does that is to be published; None where neither a guideline nor a term holds for it."""
    variant = work.articles.variant(article.id, locale)
    report = _report(work, article, variant, text) if variant is not None else None
    return report.score if report is not None else None


def _report(work: UnitOfWork, article: Article, variant: Variant, text: ArticleText) -> ToneReport | None:
    # Most libraries begin without guidelines and terms: they wait for no rules to be read.
    if article.kind == GUIDELINE_KIND or not (_has_guidelines(work) or _forbids_words(work)):
        return None
    from kbstudio.services.tone.holding import report_where_held  # noqa: PLC0415 - lists come before texts

    return report_where_held(work, article, variant, text)


def _has_guidelines(work: UnitOfWork) -> bool:
    return any(variant.live_id for _, variant in work.guidelines.articles())


def _forbids_words(work: UnitOfWork) -> bool:
    return any(term.status == "forbidden" for concept in work.concepts.all() for term in concept.terms)
