"""Brings translations/kbstudio_*.ts up to date with the sources: ``python3 -m tests.support.translations``."""

import ast
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "he", "ru", "pl")
BASE_ERROR = "KbStudioError"
SENTENCE_MARK = "sentence"
REFUSALS = "_SENTENCES"


def update(folder: Path) -> None:
    """Update the files of all languages in ``folder``: new texts added, texts no longer used taken out."""
    with tempfile.TemporaryDirectory() as scratch:
        marks = Path(scratch) / "marks.py"
        marks.write_text(_marks(), encoding="utf-8")
        sources = [str(path) for path in sorted((ROOT / "kbstudio").rglob("*.py"))]
        listing = Path(scratch) / "sources.lst"
        # The marks come first: whether a text has plural forms is decided where lupdate first meets it.
        listing.write_text("\n".join([str(marks), *sources]) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            target = folder / f"kbstudio_{language}.ts"
            plural = ["-pluralonly"] if language == "en" else []
            command = [_lupdate(), "-silent", "-locations", "none", "-no-obsolete", *plural, "-source-language", "en"]
            subprocess.run([*command, "-target-language", language, f"@{listing}", "-ts", target], check=True, cwd=ROOT)


def _marks() -> str:
    """A source file with the texts lupdate does not find, or not whole, in ours."""
    lines = [f"QT_TRANSLATE_NOOP('errors', {text!r})" for text in sorted(error_sentences())]
    for context, text in sorted(counted_texts()):
        lines += [f"class {context}:", "    def counted(self, n):", f"        self.tr({text!r}, '', n)"]
    return "\n".join(lines) + "\n"


def counted_texts() -> set[tuple[str, str]]:
    """(context, text) of all calls of ``translate`` with a count, which lupdate takes for texts without one."""
    calls = [node for tree in _trees() for node in ast.walk(tree) if isinstance(node, ast.Call) and len(node.args) > 3]
    found = set()
    for call in calls:
        context, text = call.args[:2]
        if _name(call.func) == "translate" and isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
            found.add((str(context.value), str(text.value)))
    return found


def _trees() -> list[ast.Module]:
    return [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "kbstudio").rglob("*.py"))]


def error_sentences() -> set[str]:
    """The sentences of all errors a person can act on: what they are raised with, or kept in a table marked so."""
    trees = _trees()
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    names = {BASE_ERROR}
    while True:
        found = {node.name for node in classes if any(_name(base) in names for base in node.bases)}
        if found <= names:
            break
        names |= found
    inside = {id(call) for node in classes if node.name in names for call in ast.walk(node)}
    sentences = set()
    for tree in trees:
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            own = id(node) in inside and isinstance(node.func, ast.Attribute) and node.func.attr == "__init__"
            if own or _name(node.func) in names | {SENTENCE_MARK}:
                sentences |= _texts(node.args[0])
    return sentences | _tables_of_refusals()


def _tables_of_refusals() -> set[str]:
    """What the engines of the text room refuse with: they know no errors of ours and keep sentences in tables."""
    sentences = set()
    for path in sorted((ROOT / "kbstudio" / "text").rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.AnnAssign) and _name(node.target) == REFUSALS and isinstance(node.value, ast.Dict):
                sentences |= {text for value in node.value.values for text in _texts(value)}
    return sentences


def _texts(value: ast.expr) -> set[str]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return {value.value}
    if isinstance(value, ast.IfExp):
        return _texts(value.body) | _texts(value.orelse)
    return set()


def _name(expression: ast.expr) -> str:
    if isinstance(expression, ast.Attribute):
        return expression.attr
    return expression.id if isinstance(expression, ast.Name) else ""


def _lupdate() -> Path:
    return Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")


def updated_copies(folder: Path) -> Path:
    """Copy the files into ``folder`` and update them there, to see whether they would change."""
    for language in LANGUAGES:
        shutil.copy(ROOT / "translations" / f"kbstudio_{language}.ts", folder)
    update(folder)
    return folder


if __name__ == "__main__":
    update(ROOT / "translations")
