"""Which guidelines hold for a text, from the broadest to the narrowest, and the rules they come to together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.guidelines import FIELD_PREFIX, GUIDELINE_KIND, GuidelineRow, Resolved, Scope, scope_of
from kbstudio.domain.ids import code_of, number_of
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.services.lookup import article_named, newest, revision_at
from kbstudio.services.tone.accepted import files_for
from kbstudio.services.tone.books import OwnRule, RuleBook
from kbstudio.services.tone.explaining import explained
from kbstudio.services.tone.layers import Layered, layered, names
from kbstudio.services.tone.own_dictionaries import own_folder
from kbstudio.services.tone.term_rules import forbids
from kbstudio.text.tone.guideline_text import GuidelineText, Section, read_guideline
from kbstudio.text.translation.terms import Concept

INHERITS = f"{FIELD_PREFIX}inherits"
FORCE = f"{FIELD_PREFIX}force"
RECOMMENDED = "recommended"


@dataclass(frozen=True)
class Held:
    """A guideline as it holds, or would: its row and its text, read once somebody asks what it says."""

    row: GuidelineRow
    body: str

    @cached_property
    def text(self) -> GuidelineText:
        """What its text says."""
        return read_guideline(self.body)


def guidelines_in(
    work: UnitOfWork, *, draft: str = "", body: str | None = None, version: Revision | None = None
) -> list[Held]:
    """Every guideline, the broadest first: as published, or where it is not yet, and for ``draft``, as drafted.

    ``body`` stands in for the text of the drafted one, ``version`` for all of it. Those that were never published hold
    for nothing yet: their row says so by having no ``live``.
    """
    found: list[Held] = []
    for article, variant in work.guidelines.articles():
        drafted = article.code == draft
        if (held := as_it_says(work, article, variant, drafted, version if drafted else None)) is not None:
            found.append(replace(held, body=body) if drafted and body is not None else held)
    return sorted(found, key=lambda each: (each.row.scope.narrowness, number_of(each.row.code)))


def as_it_says(
    work: UnitOfWork, article: Article, variant: Variant, drafted: bool, version: Revision | None = None
) -> Held | None:
    """A guideline as published or as ``drafted``, or as a ``version`` of it says; None where nothing is written."""
    live, latest = revision_at(work, variant.live_id), newest(work, variant)
    if latest is None:
        return None
    shown = version or (latest if drafted or live is None else live)
    return Held(_row(article, shown, latest, live, draft=variant.draft_id is not None), shown.text.body)


def book_for(
    work: UnitOfWork, where: Scope, *, draft: str = "", body: str | None = None, version: Revision | None = None
) -> RuleBook:
    """All that holds for texts that belong to ``where``; with ``draft`` a guideline counts as its draft says.

    ``body`` stands in for that draft's text, ``version`` for all of it. Terms hold without any guideline, too.
    """
    every = guidelines_in(work, draft=draft, body=body, version=version)
    holding = [each for each in every if each.row.live is not None or each.row.code == draft]
    chosen = list(_chosen(holding, where))
    if not chosen:
        return _terms_alone(work, where)
    sections = _sections(chosen)
    files, accepted = files_for(where.locale, work.guidelines.files())
    concepts = work.concepts.all()
    layers = _layers_of(chosen, every, concepts, files)
    own = tuple(
        OwnRule(name, rule.yaml, layers.levels.get(name, ""), soft=not held.row.required, parts=layers.parts(name))
        for held, section in sections
        for rule in section.rules
        if layers.switches.get(name := f"{held.row.code}.{rule.name}", True)
    )
    book = RuleBook(
        where.locale or "en",
        own=own,
        styles=tuple(dict.fromkeys(layers.styles)),
        switches=tuple(sorted(layers.switches.items())),
        levels=tuple(sorted(layers.levels.items())),
        vocabularies=tuple(dict.fromkeys((*layers.vocabularies, *accepted))),
        files=tuple(sorted((path, content) for path, content in files.items() if _is_used(path, layers))),
        concepts=concepts,
        dictionaries=own_folder(),
    )
    return explained(book, where, chosen, sections, layers)


def _terms_alone(work: UnitOfWork, where: Scope) -> RuleBook:
    """What holds where no guideline does: what the company does not call things in this market."""
    concepts, locale = work.concepts.all(), where.locale or "en"
    if not any(forbids(each, locale) for each in concepts):
        return RuleBook(where.locale, Resolved(where))
    return explained(RuleBook(locale, concepts=concepts), where, (), (), Layered())


def _layers_of(
    chosen: Sequence[Held], every: Sequence[Held], concepts: Sequence[Concept], files: Mapping[str, bytes]
) -> Layered:
    """The layers of guidelines as one, the names in them as they are written where they come from."""
    parts = [
        (each.row, layer, line)
        for each in chosen
        for layer, line in zip(each.text.layers, each.text.layer_lines, strict=True)
    ]
    if not parts:
        return Layered()
    rules = ((each.row.code, rule) for each in every for section in each.text.sections for rule in section.rules)
    own = [(f"{code}.{rule.name}", rule.yaml) for code, rule in rules]
    return layered(parts, names(own, (each.code for each in concepts), files))


def no_circle(work: UnitOfWork, code: str, inherits: str) -> None:
    """Raises Refused where a guideline that inherits from ``inherits`` would come to inherit from itself."""
    wanted = inherits.strip()
    if not wanted:
        return
    parent = code_of(number_of(wanted))
    if article_named(work, parent).kind != GUIDELINE_KIND:
        raise BadInput("{code} is not a guideline; choose another one to inherit from.", code=parent)
    if (chain := _way(_parents(work), parent, code)) is not None:
        raise Refused(
            "{code} cannot inherit from {parent}: the rules would go round in a circle ({chain}). Choose another one.",
            code=code,
            parent=parent,
            chain=" → ".join([code, *chain]),
        )


def _parents(work: UnitOfWork) -> Mapping[str, set[str]]:
    """What each guideline inherits from, as agents' texts are held to it and as its draft and its hotfix say."""
    found: dict[str, set[str]] = {}
    for article, variant in work.guidelines.articles():
        texts = (revision_at(work, variant.live_id), newest(work, variant), revision_at(work, variant.hotfix_id))
        said = {_code(each.text.fields.get(INHERITS, "").strip()) for each in texts if each is not None}
        found[article.code] = said - {""}
    return found


def _way(parents: Mapping[str, set[str]], start: str, end: str) -> list[str] | None:
    """The codes on a way up from one guideline to another, both included; None where none leads there."""
    ways, seen = [[start]], {start}
    while ways:
        way = ways.pop()
        if way[-1] == end:
            return way
        for parent in sorted(parents.get(way[-1], set()) - seen):
            seen.add(parent)
            ways.append([*way, parent])
    return None


def _row(article: Article, shown: Revision, latest: Revision, live: Revision | None, *, draft: bool) -> GuidelineRow:
    fields = shown.text.fields
    parent = _code(fields.get(INHERITS, "").strip())
    return GuidelineRow(
        code=article.code,
        title=shown.text.title,
        locale=article.source_locale,
        scope=scope_of(fields),
        state=latest.state.value,
        owner=article.owner,
        live=live.number if live is not None else None,
        draft=latest.number if draft else None,
        inherits=parent,
        required=fields.get(FORCE, "").strip() != RECOMMENDED,
    )


def _code(said: str) -> str:
    """A code in its one form (``KB-3`` for ``kb-3``); what is none as it stands, which leads to no guideline."""
    try:
        return code_of(number_of(said)) if said else ""
    except BadInput:
        return said


def _chosen(holding: Sequence[Held], where: Scope) -> Iterator[Held]:
    """Those whose scope a text is in, the broadest first, each behind those it inherits from."""
    by_code = {each.row.code: each for each in holding}
    given: set[str] = set()
    for each in holding:
        if not each.row.scope.holds_for(where):
            continue
        chain: list[Held] = []
        parent: Held | None = each
        while parent is not None and parent.row.code not in given:
            given.add(parent.row.code)
            chain.append(parent)
            parent = by_code.get(parent.row.inherits)
        yield from reversed(chain)


def _sections(chosen: Sequence[Held]) -> list[tuple[Held, Section]]:
    """The sections that count: one of a narrower guideline takes the place of a broader one's with its id."""
    found: dict[str, tuple[Held, Section]] = {}
    for held in chosen:
        for section in held.text.sections:
            found[section.id] = (held, section)
    return list(found.values())


def _is_used(path: str, layers: Layered) -> bool:
    top = path.split("/", 1)[0]
    return top in {*layers.styles, *(name.split(".", 1)[0] for name in layers.switches), "config", "Vocab"}
