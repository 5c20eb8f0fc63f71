"""What holds for texts written out as Vale reads it: packages as they came, own rules, and a configuration above."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kbstudio.domain.errors import BadInput
from kbstudio.services.tone.books import OwnRule, RuleBook
from kbstudio.services.tone.term_rules import STYLE as TERMS
from kbstudio.services.tone.term_rules import forbids
from kbstudio.text.tone.reading import OURS, type_of

_STYLES = "styles"
_OURS = "only-kb-studio"
"""Rules of types Vale does not know, beside the styles it reads."""


def exported(book: RuleBook, folder: Path) -> tuple[str, ...]:
    """Write a book into a folder, which has to be empty or new; gives the paths written, in order.

    Raises BadInput where something stands there, or it cannot be written.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadInput("{folder} is not empty; name a new folder.", folder=str(folder))
        written = dict(_files(book))
        for path, content in written.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    except OSError as wrong:
        raise BadInput(
            "{folder} cannot be written ({reason}); name another folder.",
            folder=str(folder),
            reason=wrong.strerror or str(wrong),
        ) from wrong
    return tuple(sorted(written))


def _files(book: RuleBook) -> Iterator[tuple[str, bytes]]:
    for path, content in book.files:
        yield f"{_STYLES}/{path}", content
    for own in book.own:
        style, _, name = own.name.partition(".")
        # Vale stops at the first type it does not know.
        folder = _OURS if _is_ours(own) else _STYLES
        yield f"{folder}/{style}/{name}.yml", own.yaml.encode("utf-8", "surrogatepass")
    yield ".vale.ini", _configuration(book).encode()


def _configuration(book: RuleBook) -> str:
    known = [own for own in book.own if not _is_ours(own)]
    styles = dict.fromkeys((*book.styles, *(own.name.partition(".")[0] for own in known)))
    lines = [f"StylesPath = {_STYLES}", "MinAlertLevel = suggestion"]
    lines += [f"Vocab = {', '.join(book.vocabularies)}"] if book.vocabularies else []
    lines += ["", "[*]", f"BasedOnStyles = {', '.join(styles)}"]
    lines += [f"{name} = {said}" for name, said in _said(book, {own.name: own for own in known})]
    return "\n".join(lines) + "\n"


def _said(book: RuleBook, known: Mapping[str, OwnRule]) -> Iterator[tuple[str, str]]:
    """What a configuration says of single rules; nothing of terms and of rules Vale does not know."""
    levels, switches = dict(book.levels), dict(book.switches)
    own = tuple(each.name for each in book.own)
    unknown = tuple(name for name in own if name not in known)
    for name, on in book.switches:
        if name.startswith(f"{TERMS}.") or name in unknown or name.startswith(tuple(f"{each}." for each in unknown)):
            continue
        soft = name in known and _is_softened(known[name])
        yield name, levels.get(name, "warning" if soft else "YES") if on else "NO"
    for name, rule in known.items():
        if name not in switches and _is_softened(rule):
            yield name, "warning"


def _is_ours(own: OwnRule) -> bool:
    return type_of(own.yaml) in OURS


def _is_softened(own: OwnRule) -> bool:
    """Whether a rule of a recommended guideline says of itself that it is required."""
    return own.soft and _is_error(own.yaml)


def _is_error(yaml: str) -> bool:
    return any(line.split("#")[0].replace(" ", "").strip("\"'") == "level:error" for line in yaml.splitlines())


@dataclass(frozen=True)
class ExportContents:
    """What an export writes: packages by name, rules of guidelines, all files; and whether it leaves terms out.

    ``ours`` of the rules are of types Vale does not know; they stand in the folder ``only-kb-studio``.
    """

    packages: tuple[str, ...]
    rules: int
    files: int
    without_terms: bool
    ours: int = 0


def export_contents(book: RuleBook) -> ExportContents:
    """What would be written of a book; terms are not written, which Vale knows nothing of."""
    packages = {path.partition("/")[0] for path, _ in book.files} - {"config", "Vocab"}
    files, terms = len(dict(_files(book))), any(forbids(each, book.locale) for each in book.concepts)
    return ExportContents(tuple(sorted(packages)), len(book.own), files, terms, sum(map(_is_ours, book.own)))
