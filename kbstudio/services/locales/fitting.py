"""Whether what was localised still works: variables, code, links and steps as in the source."""

from typing import TYPE_CHECKING, Any

from kbstudio.domain.alignments import BlockState, Origin, Relation
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.services.kinds import limits_of
from kbstudio.services.locales.adaptation_rows import adaptation_rows
from kbstudio.services.locales.aligning import source_of, source_text
from kbstudio.services.locales.block_history import BlockHistory

if TYPE_CHECKING:
    from kbstudio.text.translation.checks import Checker, Fault

_HELD = {BlockState.CURRENT, BlockState.REWORDED, BlockState.UNCONFIRMED, BlockState.STALE}


def broken_blocks(work: UnitOfWork, article: Article, variant: Variant, revision: Revision) -> int:
    """How many blocks of a language version would break something for readers or programs.

    Only blocks are held to it that somebody set against their source; one that is adapted on purpose is not, and one
    whose source has changed since may fit the source it was made from, or that of now. A choice that leads nowhere is
    broken in any block.
    """
    from kbstudio.text.markdown.outline import outline  # noqa: PLC0415 - lists come before texts
    from kbstudio.text.translation.checks import Checker, definitions_in  # noqa: PLC0415

    noted = work.alignments.of(revision.id)
    source = source_of(work, article, variant)
    text = source_text(work, source) if source is not None else None
    if source is None or text is None or source.id == variant.id or text.erased is not None:
        return 0
    checker = Checker(source.locale, variant.locale)
    ids = frozenset(heading.id for heading in outline(revision.text.body))
    steps = frozenset(heading.id for heading in outline(text.text.body) if heading.has_own_id)
    broken = _leading_nowhere(checker, revision.text.body, ids, steps)
    if noted is None:
        return broken
    history = BlockHistory(work, source, text)
    definitions = definitions_in(text.text.body), definitions_in(revision.text.body)
    limits = limits_of(article.kind)
    for row in adaptation_rows(work, history, noted, revision, source.locale):
        if row.state not in _HELD or row.relation is not Relation.TRANSLATED or row.origin is Origin.PAIRED:
            continue
        if not row.target or not row.now:
            continue
        kind: Any = None if row.kind == "title" else row.kind
        most = limits.of(row.kind) or None
        found = (
            checker.check(against, row.target, kind=kind, definitions=definitions, links=ids, length=most)
            for against in ({row.now, row.then} if row.change is not None and row.then else {row.now})
        )
        broken += all(any(_breaks(fault) for fault in faults) for faults in found)
    return broken


def _leading_nowhere(checker: "Checker", body: str, ids: frozenset[str], steps: frozenset[str]) -> int:
    """How many blocks lead to a step the text has not, whoever wrote them and for whatever reason."""
    from kbstudio.text.markdown.scan import scan  # noqa: PLC0415 - lists come before texts

    blocks = (body[block.start : block.end] for block in scan(body) if block.kind not in {"blank", "fence"})
    return sum(bool(checker.check("", block, links=ids, steps=steps)) for block in blocks if "](#" in block)


def _breaks(fault: "Fault") -> bool:
    return fault.level == "structural" and fault.rule != "choice_dead"
