"""Rules of style over a long article with five packages: cold, after an edit of one word, beside other linters."""

import importlib
import json
import shutil
import subprocess
import sys
import tempfile
from itertools import count, cycle
from pathlib import Path

import pytest

from kbstudio.services.tone.linting import Linter
from kbstudio.text.tone.configuration import Configuration, Section, selection
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.finding import Severity
from tests.benchmarks.peers import Worker
from tests.benchmarks.report import Report, Timings, Work
from tests.support.data import data_folder, manifest

NAME = "tone"
_STYLES = ("Microsoft", "Google", "write-good", "proselint", "alex")
_SIZE = 100_000
_COLD = """
import sys, time
from pathlib import Path
begin = time.perf_counter()
from tests.benchmarks.bench_tone import checker
text = Path(sys.argv[2]).read_text("utf-8")
found = checker(Path(sys.argv[1])).check(text)
print(time.perf_counter() - begin, len(found))
"""

_TEXTLINT = """
const { createLinter, loadTextlintrc } = require('textlint'), path = require('path'), fs = require('fs');
process.chdir(path.resolve(path.dirname(require.resolve('textlint')), '../../../..'));
loadTextlintrc({ configFilePath: process.argv[1] }).then(descriptor => {
  const linter = createLinter({ descriptor });
  console.log(0);
  require('readline').createInterface({ input: process.stdin }).on('line', async line => {
    const [file] = line.split('\\t'), result = await linter.lintText(fs.readFileSync(file, 'utf8'), file);
    console.log(result.messages.length); });
});
"""


def run(report: Report) -> None:
    """Print how long a whole check takes, and one after an edit."""
    try:
        data, article = data_folder("vale-conformance"), _article()
    except pytest.skip.Exception as absent:
        report.missing(str(absent))
        return
    with tempfile.TemporaryDirectory() as folder:
        styles, path = Path(folder) / "styles", Path(folder) / "article.md"
        for style in _STYLES:
            shutil.copytree(data / "trees" / style / style, styles / style)
        path.write_text(article, "utf-8")
        checking = checker(styles)
        report.value("size of the article", len(article) / 1000, "thousand characters")
        report.value("rules", len(checking.rules), "")
        report.value("findings", len(checking.check(article)), "")
        _cold(report, styles, path)
        report.compare("the whole article, in one process", _arms(report, styles, article, path), rounds=9, warm_ups=1)
        _edits(report, checking, article)


def checker(styles: Path) -> Checker:
    """The five packages as a checker of Markdown, suggestions included."""
    everywhere = Section("*", styles=list(_STYLES))
    configuration = Configuration(styles_path=styles, least=Severity.SUGGESTION, everywhere=everywhere)
    return Linter(configuration).checker(selection(configuration, "article.md"), "md")


def _article() -> str:
    """Real English articles one after another, as long as wanted."""
    folder = data_folder("parallel-articles")
    texts = [
        (folder / one["file"]).read_text("utf-8") for one in manifest("parallel-articles") if one["locale"] == "en"
    ]
    parts: list[str] = []
    for text in cycle(texts):
        parts.append(text)
        if sum(map(len, parts)) >= _SIZE:
            return "\n\n".join(parts)[:_SIZE]
    raise AssertionError("there are no articles")


def _cold(report: Report, styles: Path, path: Path) -> None:
    """A new process each time: loading the program, reading the rules, compiling patterns, checking."""
    seconds: list[float] = []
    for _ in range(7):
        command = [sys.executable, "-c", _COLD, str(styles), str(path)]
        answer = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds.append(float(answer.stdout.split()[0]))
    report.timings("cold, from loading the program on", {"": Timings(tuple(seconds))})


def _arms(report: Report, styles: Path, article: str, path: Path) -> dict[str, Work]:
    warm = checker(styles)

    def ours() -> int:
        warm.forget()
        return len(warm.check(article))

    arms: dict[str, Work] = {"ours, 124 rules": ours}
    try:
        tools = importlib.import_module("proselint.tools")
        registry = importlib.import_module("proselint.registry").CheckRegistry()
        registry.register_many(importlib.import_module("proselint.checks").__register__)
        arms["proselint, its own rules"] = lambda: tools.LintFile(path, article).lint()
    except (ImportError, AttributeError):
        report.missing("proselint: install the package proselint")
    arms |= _textlint(report, path)
    vale = shutil.which("vale")
    if vale:
        configuration = path.with_name(".vale.ini")
        based = ", ".join(_STYLES)
        configuration.write_text(f"StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = {based}\n")
        command = [vale, "--output=JSON", f"--config={configuration}", str(path)]
        arms["Vale"] = lambda: json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    else:
        report.missing("Vale: install vale")
    return arms


def _textlint(report: Report, path: Path) -> dict[str, Work]:
    """textlint with the three rules nearest to ours, in a process that stays warm."""
    node = shutil.which("node")
    rules = path.with_name(".textlintrc.json")
    rules.write_text(json.dumps({"rules": {"write-good": True, "terminology": True, "alex": True}}))
    worker = Worker([node, "-e", _TEXTLINT, str(rules)]) if node else None
    if worker is None or not worker.said():
        report.missing("textlint: install textlint and its rules write-good, terminology, alex where NODE_PATH points")
        return {}
    report.value("findings of textlint", worker.asked(path, path), "")
    return {"textlint, three of its rules": lambda: worker.asked(path, path)}


def _edits(report: Report, checking: Checker, article: str) -> None:
    places = [at for at in range(0, len(article), len(article) // 120) if " " in article[at:]]
    numbers = count()

    def edit() -> int:
        number = next(numbers)
        at = article.index(" ", places[number % len(places)])
        return len(checking.check(f"{article[:at]} changed{number}{article[at:]}"))

    report.measure("after one word was put in", edit, rounds=100)
