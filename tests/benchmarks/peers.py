"""Other tools that compare texts, as workers that stay warm: each is asked by a line and answers its milliseconds."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.report import Report

Arm = Callable[[tuple[str, Path, Path], str, str], float]

_PHP = """
while (($line = fgets(STDIN)) !== false) {
    [$left, $right] = explode("\\t", trim($line));
    $a = file_get_contents($left); $b = file_get_contents($right);
    $start = hrtime(true); wikidiff2_do_diff($a, $b, 2);
    echo json_encode((hrtime(true) - $start) / 1e6), "\\n";
}
"""
_NODE = """
const fs = require('fs'), lines = require('readline').createInterface({ input: process.stdin });
const peers = {
  'vscode-diff': () => { const { DefaultLinesDiffComputer } = require('vscode-diff');
    return (a, b) => new DefaultLinesDiffComputer().computeDiff(a.split('\\n'), b.split('\\n'),
      { ignoreTrimWhitespace: false, maxComputationTimeMs: 5000, computeMoves: true }); },
  'diff': () => { const { diffWordsWithSpace } = require('diff');
    return (a, b) => diffWordsWithSpace(a, b, { timeout: 5000 }); },
};
const work = peers[process.argv[1]]();
console.log(0);
lines.on('line', line => { const [l, r] = line.split('\\t');
  const a = fs.readFileSync(l, 'utf8'), b = fs.readFileSync(r, 'utf8'), start = process.hrtime.bigint();
  work(a, b); console.log(Number(process.hrtime.bigint() - start) / 1e6); });
"""


class Worker:
    """A process that answers each line with one line."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def said(self) -> str:
        """The next line; empty where the process has ended."""
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def asked(self, left: Path, right: Path) -> Any:
        """What it says of two files."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{left}\t{right}\n")
        self._process.stdin.flush()
        return json.loads(self.said())

    def __del__(self) -> None:
        self._process.kill()
        self._process.wait()


def php_peer(report: Report) -> dict[str, Arm]:
    """wikidiff2, where PHP has it."""
    worker = php_worker(report, _PHP)
    return {"wikidiff2": lambda pair, *_: worker.asked(pair[1], pair[2]) / 1e3} if worker else {}


def php_worker(report: Report, program: str) -> Worker | None:
    """A program for a PHP that has wikidiff2."""
    php = shutil.which("php")
    check = [php or "", "-r", "exit(function_exists('wikidiff2_do_diff') ? 0 : 1);"]
    if php is None or subprocess.run(check, check=False).returncode:
        report.missing("wikidiff2: install php-cli and php-wikidiff2")
        return None
    return Worker([php, "-d", "memory_limit=1G", "-r", program])


def node_peers(report: Report) -> dict[str, Arm]:
    """vscode-diff and jsdiff, where Node finds them."""
    arms: dict[str, Arm] = {}
    node = shutil.which("node")
    for name, package in (("vscode-diff", "vscode-diff"), ("jsdiff", "diff")):
        worker = Worker([node, "-e", _NODE, package]) if node else None
        if worker is None or not worker.said():
            report.missing(f"{name}: install node, and the package {package} where NODE_PATH points")
            continue
        arms[name] = lambda pair, *_, worker=worker: worker.asked(pair[1], pair[2]) / 1e3
    return arms
