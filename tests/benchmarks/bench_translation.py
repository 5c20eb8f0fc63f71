"""Translation over real articles: leverage beside a crude splitter, what stays current, how fast."""

import json
import re
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from kbstudio.text.markdown.parser import PARSER
from kbstudio.text.translation import align, carry, pair, pieces, rebuild, segments
from tests.benchmarks.report import Report, Timings
from tests.benchmarks.translation_peers import leverage_peers
from tests.support.data import data_folder

NAME = "translation"
_CRUDE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\[*\"(])")
_WHOLE = 200_000
_WORD = re.compile(r"\w{5,}")


class Article(NamedTuple):
    """One article: its source, the sources before it, its translations with the source they were made from."""

    source: str
    older: tuple[str, ...]
    variants: tuple[tuple[str, str, str], ...]


def run(report: Report) -> None:
    """Print what a translator keeps when the source changes, and what it costs to tell."""
    try:
        articles = _articles(data_folder("parallel-articles"))
    except pytest.skip.Exception as absent:
        report.missing(str(absent))
        return
    _leverage(report, articles)
    _currency(report, articles)
    _pairing(report, articles)
    _speed(report, articles)


def _articles(folder: Path) -> list[Article]:
    by_article: dict[str, list[dict[str, str]]] = {}
    for entry in json.loads((folder / "manifest.json").read_text("utf-8")):
        by_article.setdefault(entry["article"], []).append(entry)

    def text(entry: dict[str, str]) -> str:
        return (folder / entry["file"]).read_bytes().decode("utf-8")

    found: list[Article] = []
    for entries in by_article.values():
        source = next((entry for entry in entries if entry["role"] == "source"), None)
        if source is None:
            continue
        english = {entry["commit"]: text(entry) for entry in entries if entry["locale"] == "en"}
        variants = tuple(
            (entry["locale"], english[entry["commit"]], text(entry))
            for entry in entries
            if entry["role"] == "variant" and entry["commit"] in english
        )
        older = tuple(text(entry) for entry in entries if entry["role"] == "source-old")
        found.append(Article(text(source), older, variants))
    return found


def _crude(text: str) -> Iterator[str]:
    """Blocks as the parser tells them, cut at a stop before a capital letter."""
    for token in PARSER.parse(text):
        if token.type == "inline":
            yield from _CRUDE.split(_flat(token.content))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _sentences(text: str) -> list[str]:
    return [_flat(segment.text) for segment in segments(text, "en")]


def _leverage(report: Report, articles: Sequence[Article]) -> None:
    """Share of words that stand in a segment the older source had word for word."""
    report.value("pairs of revisions", sum(len(article.older) for article in articles), "")
    arms: dict[str, Callable[[str], list[str]]] = {
        "ours": _sentences,
        "crude splitter": lambda text: list(_crude(text)),
        **leverage_peers(report),
    }
    for name, cut in arms.items():
        words = kept = count = 0
        for article in articles:
            now = cut(article.source) if article.older else []
            for older in article.older:
                have = set(cut(older))
                count += len(now)
                for sentence in now:
                    size = len(sentence.split())
                    words += size
                    kept += size * (sentence in have)
        report.value(f"exact leverage, {name}", 100 * kept / max(1, words), "% of words")
        report.value(f"segments, {name}", count, "")


def _currency(report: Report, articles: Sequence[Article]) -> None:
    """Blocks that say what they said, and how many of those are left current; then what no change is."""
    same = kept = false = 0
    for article in articles:
        for older in article.older:
            had = {_flat(block.old_source) for block in carry(older, "", older)}
            for block in carry(older, article.source, older, language="en"):
                if block.state == "gone":
                    continue
                says_the_same = _flat(block.source) in had
                same += says_the_same
                kept += says_the_same and block.state in ("current", "moved")
                false += block.state in ("current", "moved") and _flat(block.source) != _flat(block.old_source)
    report.value("blocks that say the same, left current", 100 * kept / max(1, same), "%")
    report.value("blocks left current though rewrapped or so", false, "")
    changed = {"re-wrapped": _rewrapped, "last section first": _turned}
    for name, change in changed.items():
        states = [
            block.state
            for article in articles
            for block in carry(article.source, change(article.source), article.source)
            if block.state != "gone"
        ]
        carried = sum(state in ("current", "moved") for state in states)
        report.value(f"carried when {name}", 100 * carried / max(1, len(states)), "%")


def _rewrapped(text: str) -> str:
    """Every sentence that stands on one line gets a line end in place of its middle space, where that is no block."""
    found: dict[int, str] = {}
    lines = segments(text, "en")
    for number, segment in enumerate(lines):
        words = segment.text.split(" ")
        half = len(words) // 2
        if segment.kind == "paragraph" and len(words) > 8 and words[half][:1].isalpha() and "\n" not in segment.text:
            found[number] = " ".join(words[:half]) + "\0" + " ".join(words[half:])
    return rebuild(text, found, "en").replace("\0", "\n")


def _turned(text: str) -> str:
    place = text.rfind("\n## ")
    return text if place < 0 or text.startswith("---") else f"{text[place + 1 :].rstrip()}\n\n{text[:place].rstrip()}\n"


def _pairing(report: Report, articles: Sequence[Article]) -> None:
    sources = paired = 0
    for article in articles:
        for _, source, target in article.variants:
            pairs = [found for found in pair(source, target) if found[0] is not None]
            sources += len(pairs)
            paired += sum(theirs is not None for _, theirs in pairs)
    report.value("blocks of real variants with a counterpart", 100 * paired / max(1, sources), "%")


def _speed(report: Report, articles: Sequence[Article]) -> None:
    before, after, target = _large(articles)
    texts = [article.source for article in articles]
    arms: dict[str, Callable[[], object]] = {
        "carry": lambda: carry(before, after, target, language="en"),
        "pair": lambda: pair(before, target),
        "segments": lambda: segments(before, "en"),
        "align": lambda: align(before, after, "en"),
    }
    report.compare(f"a source of {len(before):,} characters", arms, rounds=7, warm_ups=1)
    taken = [_once(lambda text=text: segments(text, "en")) * 50_000 / len(text) for text in texts if len(text) > 500]
    report.timings("50,000 characters", {"segments": Timings(tuple(taken))})
    sentences = [segment.text for text in texts for segment in segments(text, "en")]
    report.measure(f"pieces of {len(sentences):,} segments", lambda: [pieces(text) for text in sentences], rounds=5)


def _large(articles: Sequence[Article]) -> tuple[str, str, str]:
    """A source as large as they come, one in which every 40th sentence changed, and a translation of the first."""
    parts: list[tuple[str, str]] = []
    size = 0
    while size < _WHOLE:
        before = size
        for article in articles:
            for locale, source, target in article.variants:
                if locale.startswith("ru") and size < _WHOLE:
                    number = str(len(parts))
                    parts.append((_numbered(source, number), _numbered(target, number)))
                    size += len(parts[-1][0])
        if size == before:
            break
    source, target = ("\n\n".join(part[side] for part in parts) for side in (0, 1))
    found = segments(source, "en")
    changed = {n: f"{found[n].text} And more." for n in range(0, len(found), 40) if found[n].kind == "paragraph"}
    return source, rebuild(source, changed, "en"), target


def _numbered(text: str, number: str) -> str:
    """The text with some words of its own, as no two articles are the same."""
    return _WORD.sub(lambda word: word.group() + number if len(word.group()) % 5 == 0 else word.group(), text)


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
