"""What holds for texts written out as Vale reads it: packages as they came, own rules, and a configuration above."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kbstudio.domain.errors import BadInput
from kbstudio.services.tone.books import RuleBook

_STYLES = "styles"


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
        yield f"{_STYLES}/{style}/{name}.yml", own.yaml.encode("utf-8", "surrogatepass")
    yield ".vale.ini", _configuration(book).encode()


def _configuration(book: RuleBook) -> str:
    styles = dict.fromkeys((*book.styles, *(own.name.partition(".")[0] for own in book.own)))
    levels = dict(book.levels)
    lines = [f"StylesPath = {_STYLES}", "MinAlertLevel = suggestion"]
    lines += [f"Vocab = {', '.join(book.vocabularies)}"] if book.vocabularies else []
    lines += ["", "[*]", f"BasedOnStyles = {', '.join(styles)}"]
    lines += [f"{name} = {levels.get(name, 'YES' if on else 'NO')}" for name, on in book.switches]
    soft = [own.name for own in book.own if own.soft and own.name not in dict(book.switches) and _is_error(own.yaml)]
    lines += [f"{name} = warning" for name in soft]
    return "\n".join(lines) + "\n"


def _is_error(yaml: str) -> bool:
    return any(line.split("#")[0].replace(" ", "").strip("\"'") == "level:error" for line in yaml.splitlines())


@dataclass(frozen=True)
class ExportContents:
    """What an export writes: packages by name, rules of guidelines, all files; and whether it leaves terms out."""

    packages: tuple[str, ...]
    rules: int
    files: int
    without_terms: bool


def export_contents(book: RuleBook) -> ExportContents:
    """What would be written of a book; terms are not written, which Vale knows nothing of."""
    packages = {path.partition("/")[0] for path, _ in book.files} - {"config", "Vocab"}
    return ExportContents(tuple(sorted(packages)), len(book.own), len(dict(_files(book))), bool(book.concepts))
