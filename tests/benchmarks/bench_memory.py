"""The translation memory at 100,000 sentences: how quickly and surely it finds, beside a plain scan by rapidfuzz."""

import gc
import pickle
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest
from rapidfuzz import fuzz, process

from kbstudio.text.translation import segments
from kbstudio.text.translation.memory import MOST_FUZZY, OTHER_MEANING, Memory, Remembered
from kbstudio.text.translation.memory_keys import flat, key_of
from kbstudio.text.translation.memory_meaning import may_mean_otherwise
from tests.benchmarks.report import Report, Timings
from tests.support.data import data_folder, manifest

NAME = "memory"
_SIZE = 100_000
_QUERIES = 200
_LEAST = 70


def run(report: Report) -> None:
    """Build memories from English and from Russian sentences, ask both, and scan both in full for what was missed."""
    try:
        folder = data_folder("parallel-articles")
    except pytest.skip.Exception as absent:
        report.missing(str(absent))
        return
    texts = [(entry, (folder / entry["file"]).read_text("utf-8")) for entry in manifest("parallel-articles")]
    old = _sentences(text for entry, text in texts if entry["role"] == "source-old")
    new = _sentences(text for entry, text in texts if entry["role"] == "source")
    russian = _sentences((text for entry, text in texts if entry["locale"] == "ru"), "ru")
    report.note(
        "memory: every sentence of older source revisions, and variations: half of them begin with one sentence and "
        "end with another, all have up to a third of their words replaced, taken out or put in, from the same texts"
    )
    report.note(
        "asked: half real sentences of the newer revisions that are not in it, half variations of what is in it"
    )
    _measure(report, "English", "en", old, [sentence for sentence in new if sentence not in set(old)])
    _measure(report, "Russian", "ru", russian, [])


def _measure(report: Report, name: str, locale: str, real: Sequence[str], unseen: Sequence[str]) -> None:
    chance = random.Random(7)
    sentences = list(dict.fromkeys([*real, *islice(_varied(real, chance), 2 * _SIZE)]))[:_SIZE]
    asked = chance.sample(list(unseen), min(len(unseen), _QUERIES // 2))
    asked += list(islice(_varied(sentences, chance), _QUERIES - len(asked)))
    gc.collect()
    before, start = _resident(), time.perf_counter()
    memory = Memory(locale, "pl", (Remembered(sentence, f"T {sentence}") for sentence in sentences))
    report.value(f"{name}: sentences, {len(real):,} of them real", len(sentences), "")
    report.value("built in", time.perf_counter() - start, "s")
    if locale == "en":
        # The second memory is built where the first one was.
        report.value("memory, translations included", (_resident() - before) / 1e6, "MB")
    report.value("pickled", len(pickle.dumps(memory)) / 1e6, "MB")
    keys = [key_of(flat(sentence), locale).plain for sentence in sentences]
    arms: dict[str, Callable[[str], object]] = {
        "find": memory.find,
        "exact": memory.exact,
        "rapidfuzz, full scan": lambda text: process.extractOne(text, keys, scorer=fuzz.ratio, score_cutoff=_LEAST),
    }
    for work in arms.values():
        work(asked[0])
    seconds: dict[str, list[float]] = {arm: [] for arm in arms}
    for text in asked:
        for arm, work in arms.items():
            start = time.perf_counter()
            work(text)
            seconds[arm].append(time.perf_counter() - start)
    report.timings(f"{name}: one sentence", {arm: Timings(tuple(taken)) for arm, taken in seconds.items()})
    _recall(report, memory, sentences, keys, asked)
    _changing(report, memory, asked)


def _resident() -> float:
    """Bytes of this process in memory; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    return int(told.read_text("ascii").split()[1]) * 4096 if told.exists() else 0


def _recall(
    report: Report, memory: Memory, sentences: Sequence[str], keys: Sequence[str], asked: Sequence[str]
) -> None:
    """The best score that a look at every sentence gives, beside what was found; and the best likeness alone."""
    there = found = like_there = like_found = 0
    for text in asked:
        key = key_of(flat(text), memory.source_locale).plain
        hits = process.extract(key, keys, scorer=fuzz.ratio, score_cutoff=_LEAST, limit=None)
        matches = memory.find(text)
        if hits:
            like_there += 1
            best_text = sentences[hits[0][2]]
            like_found += any(match.source == flat(best_text) for match in matches) or bool(
                matches and fuzz.ratio(key, key_of(matches[0].source, memory.source_locale).plain) >= hits[0][1]
            )
        best = max((_score(memory, flat(text), flat(sentences[at]), likeness) for _, likeness, at in hits), default=0)
        if best >= _LEAST:
            there += 1
            found += bool(matches) and matches[0].score >= best
    report.value("best match of 70 or more: there", there, "")
    report.value("found", found, "")
    report.value("likest sentence of 70 or more: there", like_there, "")
    report.value("among the nine shown", like_found, "")


def _score(memory: Memory, asked: str, sentence: str, likeness: float) -> int:
    if asked == sentence:
        return 100
    otherwise = may_mean_otherwise(asked, sentence, memory.source_locale)
    return min(int(likeness), OTHER_MEANING if otherwise else MOST_FUZZY)


def _changing(report: Report, memory: Memory, asked: Sequence[str]) -> None:
    start = time.perf_counter()
    for text in asked:
        memory.add(f"{text} now", "T")
    added = time.perf_counter()
    for text in asked:
        memory.remove(f"{text} now")
    report.value("adding one", (added - start) / len(asked) * 1e6, "µs")
    report.value("removing one", (time.perf_counter() - added) / len(asked) * 1e6, "µs")


def _sentences(texts: Iterable[str], locale: str = "en") -> list[str]:
    found = (flat(segment.text) for text in texts for segment in segments(text, locale))
    return list(dict.fromkeys(sentence for sentence in found if len(sentence) > 3))


def _varied(sentences: Sequence[str], chance: random.Random) -> Iterator[str]:
    words = [word for sentence in sentences for word in sentence.split()]
    while True:
        varied = chance.choice(sentences).split()
        if chance.random() < 0.5:
            other = chance.choice(sentences).split()
            varied = varied[: chance.randrange(1, len(varied) + 1)] + other[chance.randrange(len(other)) :]
        for _ in range(chance.randrange(1, 2 + len(varied) // 3)):
            at, how = chance.randrange(len(varied)), chance.random()
            if how < 0.5:
                varied[at] = chance.choice(words)
            elif how < 0.75 and len(varied) > 1:
                del varied[at]
            else:
                varied.insert(at, chance.choice(words))
        yield " ".join(varied)
