"""Checks of a language version against its source, and findings that somebody waves through."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b

from kbstudio.domain.alignments import TITLE, BlockState, Dismissal, Relation
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput
from kbstudio.domain.kinds import Limits
from kbstudio.domain.lines import remark
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.transitions import check
from kbstudio.services.kinds import limits_of
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView
from kbstudio.services.lookup import acting, variant_named
from kbstudio.text.markdown.outline import outline
from kbstudio.text.translation.checks import Checker, Fault, definitions_in, explained
from kbstudio.text.translation.checks.links import Definitions

_FINGERPRINT = re.compile(r"[0-9a-f]{32}")
_DEAD = "choice_dead"
_UNCHECKED = {BlockState.NEW, BlockState.GONE, BlockState.UNEXPLAINED}


@dataclass(frozen=True)
class RowFault:
    """Something wrong or doubtful in a row; ``fingerprint`` is what a dismissal is kept by, None: it stands."""

    key: str
    fault: Fault
    fingerprint: str
    dismissal: Dismissal | None = None

    @property
    def stands(self) -> bool:
        """Whether somebody still has to look at it."""
        return self.dismissal is None


@dataclass(frozen=True)
class _Whole:
    """What both whole texts give names to: ids of headings here and those given in the source, and addresses of links
    in either; and how long texts may be."""

    ids: frozenset[str]
    steps: frozenset[str]
    limits: Limits
    definitions: tuple[Definitions, Definitions]


def heading_ids(view: AdaptationView, texts: Mapping[str, str] | None) -> frozenset[str]:
    """The ids of the headings of a language version as it stands with ``texts``.

    While somebody writes it, a heading of the source that is not translated yet will have its id.
    """
    if texts is None:
        return frozenset(heading.id for heading in outline(view.body))
    known = {row.key for row in view.rows}
    parts = [texts.get(row.key, row.target) for row in view.rows if row.key != TITLE]
    parts += [row.now for row in view.rows if row.state is BlockState.NEW and row.key not in texts]
    parts += [text for key, text in texts.items() if key not in known]
    return frozenset(heading.id for heading in outline("\n\n".join(part for part in parts if part.strip())))


class Checking:
    """What localisers and reviewers are told before agents read a language version."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def faults(
        self,
        view: AdaptationView,
        texts: Mapping[str, str] | None = None,
        *,
        only: Collection[str] | None = None,
        adapted: Collection[str] = (),
    ) -> tuple[RowFault, ...]:
        """What is wrong in the rows of ``view``, or in ``only`` those, in their order.

        ``texts`` are those typed meanwhile, by key, and ``adapted`` rows that somebody gave a reason for since. Rows
        adapted on purpose are held to what breaks programs only: placeholders, code, links; their steps and choices
        may be others, as long as these lead somewhere. Those a market inherits are held to the terms of this market.
        """
        with self._database.read() as work:
            concepts = work.concepts.all()
            dismissed = _dismissals(work, view)
        checker = Checker(view.source_locale, view.locale, concepts)
        typed = texts or {}
        whole = _Whole(
            heading_ids(view, texts),
            frozenset(heading.id for heading in outline(view.source_body) if heading.has_own_id),
            limits_of(view.kind),
            (definitions_in(view.source_body), definitions_in(view.body)),
        )
        rows = [
            replace(row, relation=Relation.ADAPTED) if row.key in adapted else row
            for row in view.rows
            if only is None or row.key in only
        ]
        return tuple(found for row in rows for found in _of(row, typed.get(row.key), checker, whole, dismissed))

    def dismiss(self, code: str, locale: str, fingerprint: str, *, reason: str, by: str) -> None:
        """Wave a linguistic finding through, with why; it comes back when the words change."""
        why = remark(reason)
        if not why:
            raise BadInput("Say why this is right as it is; the reviewer will see it.")
        if not _FINGERPRINT.fullmatch(fingerprint):
            raise BadInput("There is no such finding any more; look at the checks again.")
        with self._database.write() as work:
            variant, name = self._writer(work, code, locale, by)
            work.dismissals.put(variant.id, Dismissal(fingerprint, why, name, self._now()))
            work.activity.note("dismiss", code, variant.locale, name, self._now())
            work.commit()

    def take_back(self, code: str, locale: str, fingerprint: str, *, by: str) -> None:
        """Let a finding count again."""
        with self._database.write() as work:
            variant, name = self._writer(work, code, locale, by)
            work.dismissals.remove(variant.id, fingerprint)
            work.activity.note("dismiss", code, variant.locale, name, self._now())
            work.commit()

    def _writer(self, work: UnitOfWork, code: str, locale: str, by: str) -> tuple[Variant, str]:
        person = acting(work, by)
        article, variant = variant_named(work, code, locale)
        check("save", Case(by=person, article=article, locale=variant.locale))
        return variant, person.name


def _of(
    row: AdaptationRow,
    typed: str | None,
    checker: Checker,
    whole: _Whole,
    dismissed: Mapping[str, Dismissal],
) -> tuple[RowFault, ...]:
    target = row.target if typed is None else typed
    if not target.strip() or (row.relation is Relation.OMITTED and typed is None):
        return ()
    # Of what stands only here there is nothing to compare; it may still lead to a step that is not here.
    alone = not row.source or (typed is None and row.state in _UNCHECKED)
    kind = "paragraph" if row.key == TITLE else row.kind
    found = checker.check(
        "" if alone else row.now,
        target,
        steps=whole.steps,
        length=whole.limits.of(row.kind) or None,
        kind=kind,  # pyright: ignore[reportArgumentType] - the kinds of the scanner, kept as text
        links=whole.ids,
        definitions=None if row.key == TITLE else whole.definitions,
    )
    if row.relation is Relation.ADAPTED:
        found = [fault for fault in found if fault.level == "structural" and not explained(fault, whole.ids)]
    elif row.relation is Relation.INHERITED and target == row.target:
        # What a market has from its language is right as it is, but for what this market calls otherwise.
        found = [fault for fault in found if fault.rule.startswith("term_") or fault.rule == _DEAD]
    kept = []
    for fault in found:
        name = _fingerprint(row.key, target, fault)
        kept.append(RowFault(row.key, fault, name, dismissed.get(name) if fault.level == "linguistic" else None))
    return tuple(kept)


def _fingerprint(key: str, target: str, fault: Fault) -> str:
    told = "\x00".join((key, fault.fingerprint, " ".join(target.split())))
    return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _dismissals(work: UnitOfWork, view: AdaptationView) -> Mapping[str, Dismissal]:
    article: Article | None = work.articles.with_code(view.article)
    variant = work.articles.variant(article.id, view.locale) if article is not None else None
    return work.dismissals.of_variant(variant.id) if variant is not None else {}
