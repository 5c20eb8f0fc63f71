"""What two rule books do not have in common, so that a change is measured by the rules it is about."""

from dataclasses import replace

from kbstudio.services.tone.books import RuleBook


def differing(before: RuleBook, after: RuleBook) -> tuple[RuleBook, RuleBook]:
    """Both books with the rules only that are not the same in the other; whole where accepted words differ."""
    shared = set(before.styles) & set(after.styles)
    if (before.locale, before.vocabularies, _files(before, shared)) != (
        after.locale,
        after.vocabularies,
        _files(after, shared),
    ):
        # Accepted words and files beside them are read by any rule.
        return before, after
    changed = {name for name, _ in set(before.switches) ^ set(after.switches)}
    changed |= {name for name, _ in set(before.levels) ^ set(after.levels)}
    terms = before.concepts != after.concepts or bool(changed)
    return _rest(before, after, changed, shared, terms), _rest(after, before, changed, shared, terms)


def _rest(book: RuleBook, other: RuleBook, changed: set[str], shared: set[str], terms: bool) -> RuleBook:
    own = tuple(rule for rule in book.own if rule not in other.own)
    styles = tuple(style for style in book.styles if style not in shared)
    known = dict(book.switches)
    kept = {name: on for name, on in book.switches if _style(name) not in shared or name in changed}
    # A rule of a style that both have is read by itself where it was switched or has another level.
    kept |= {name: True for name in changed if _style(name) in shared and known.get(name, True)}
    return replace(book, own=own, styles=styles, switches=tuple(kept.items()), concepts=book.concepts if terms else ())


def _files(book: RuleBook, shared: set[str]) -> list[tuple[str, bytes]]:
    """The files both books read: those of shared styles, and those of no style."""
    styles = {*book.styles, *(_style(name) for name, _ in book.switches)} - shared
    return [each for each in book.files if each[0].partition("/")[0] not in styles]


def _style(name: str) -> str:
    return name.partition(".")[0]
