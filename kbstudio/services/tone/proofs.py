"""What steps of a guideline ask of it, without loading rules where an article is none."""

from kbstudio.domain.articles import Article
from kbstudio.domain.guidelines import FIELD_PREFIX, GUIDELINE_KIND
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.domain.texts import ArticleText

_SURELY_LITTLE = 10_000
"""Characters in which nobody writes too many rules."""


def unproved(work: UnitOfWork, article: Article, revision: Revision) -> int:
    """How many examples and rules of a guideline do not hold in a version of it; 0 for any other article.

    Rules are those of the language it is written in: what is said of it in another one adds none.
    """
    if article.kind != GUIDELINE_KIND:
        return 0
    source = work.articles.variant(article.id, article.source_locale)
    if source is None or source.id != revision.variant_id:
        return 0
    # Rules are loaded where somebody has some.
    from kbstudio.services.tone.guidelines import proof_in  # noqa: PLC0415

    proof = proof_in(work, article.code, version=revision)
    return len(proof.problems) + sum(not line.holds for line in proof.lines)


def check_guideline(work: UnitOfWork, article: Article, text: ArticleText) -> None:
    """Raises Refused where a guideline would come to inherit from itself, BadInput where it holds too much.

    Any other article may say what it likes.
    """
    if article.kind != GUIDELINE_KIND:
        return
    inherits = text.fields.get(f"{FIELD_PREFIX}inherits", "").strip()
    if inherits:
        from kbstudio.services.tone.resolving import no_circle  # noqa: PLC0415

        no_circle(work, article.code, inherits)
    if len(text.body) > _SURELY_LITTLE:
        from kbstudio.services.tone.problems import about_much  # noqa: PLC0415
        from kbstudio.services.tone.proving import too_much  # noqa: PLC0415
        from kbstudio.text.tone.guideline_text import read_guideline  # noqa: PLC0415

        if (beyond := too_much(read_guideline(text.body))) is not None:
            raise about_much(beyond)
