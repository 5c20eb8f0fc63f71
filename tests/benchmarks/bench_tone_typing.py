"""What a key costs in the whole window while guidelines check the text, beside a library that has none."""

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from kbstudio.application import Studio, create_library, login_name
from kbstudio.services.writing import NewArticle
from tests.benchmarks.bench_editor import WORDS
from tests.benchmarks.report import Report, Timings
from tests.support import chromium

NAME = "tone_typing"

_ROUNDS = 3
_BLOCKS = {"100 KB": 450, "200 KB": 900}
_ROOT = Path(__file__).resolve().parents[2]
_GUIDELINE = """\
How we speak.

## Plain words {#plain}

- ✗ Now utilize the נתב ישן.
- ✓ Use it.

```yaml
extends: substitution
message: Use '%s' instead of '%s'.
level: warning
swap: {utilize: use, נתב ישן: נתב}
```

## Short sentences {#short}

```yaml
extends: occurrence
message: Make two sentences of it.
scope: sentence
level: suggestion
max: 60
token: \\b\\w+\\b
```
"""


def run(report: Report) -> None:
    """Windows with and without guidelines take turns; one block in two has something to find."""
    chromium.prepare()
    for size, blocks in _BLOCKS.items():
        for screen in ("editor", "adaptation"):
            keys: dict[str, list[float]] = {"no guidelines": [], "guidelines": []}
            gaps: dict[str, list[float]] = {name: [] for name in keys}
            shown = ""
            for turn in range(2 * _ROUNDS):
                name = list(keys)[(turn + turn // 2) % 2]
                answer = _typed(screen, blocks, guided=name == "guidelines")
                keys[name] += answer["keys"]
                gaps[name].append(answer["gap"])
                shown = answer["shown"] if name == "guidelines" else shown
            report.note(f"{screen}, {size}: {shown}")
            report.timings("a key", {name: Timings(tuple(taken)) for name, taken in keys.items()})
            report.timings("longest the window kept still", {n: Timings(tuple(taken)) for n, taken in gaps.items()})


def _typed(screen: str, blocks: int, *, guided: bool) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "bench.kbstudio"
        _fill(library, blocks, guided=guided)
        names = ("CACHE", "CONFIG", "STATE", "DATA_HOME")
        profile = {f"KBSTUDIO_{name}": str(Path(folder) / name.lower()) for name in names}
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {**profile, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.benchmarks.tone_window", str(library), screen]
        done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=True)
        return json.loads(done.stdout.splitlines()[-1])


def _fill(library: Path, blocks: int, *, guided: bool) -> None:
    me, chance = login_name(), random.Random(7)
    studio = create_library(str(library), administrator=me)
    for role in ("author", "curator", "localiser", "tone_editor", "publisher"):
        studio.administration.put_person(me, by=me, role=role)
    words = {locale: [word for word in WORDS[locale].split() if word.isalpha()] for locale in ("en", "he")}
    extra = {"en": "utilize", "he": "נתב ישן"}
    text = {
        locale: "\n\n".join(
            " ".join((*chance.choices(words[locale], k=30), *([extra[locale]] if number % 2 else ()), f"{number}."))
            for number in range(blocks)
        )
        for locale in words
    }
    wanted = NewArticle("reference", "en", "A long article", text["en"] + "\n", owner=me)
    code = studio.writing.new(wanted, by=me).article
    _publish(studio, code, me)
    studio.writing.save(code, "he", by=me, title="ארוך", body=text["he"] + "\n")
    if guided:
        guideline = NewArticle("guideline", "en", "How we speak", _GUIDELINE, owner=me)
        _publish(studio, studio.writing.new(guideline, by=me).article, me)
    studio.close()


def _publish(studio: Studio, code: str, me: str) -> None:
    studio.reviewing.submit(code, "en", by=me, reason="first", change="meaning")
    studio.publishing.publish(code, "en", by=me)
