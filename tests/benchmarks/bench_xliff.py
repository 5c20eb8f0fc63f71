"""Round trips of real articles through XLIFF: identical, with every word changed, beside other tools, how fast."""

import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.markdown.parser import PARSER
from kbstudio.text.translation import from_xliff, segments, to_xliff
from tests.benchmarks.report import Report, Timings
from tests.benchmarks.xliff_peers import parsing_peer, round_trip_peers
from tests.support.data import data_folder, manifest

NAME = "xliff"
_VERSIONS = ("2.0", "1.2")
_CODES = ("ph", "bpt", "ept", "it")


def run(report: Report) -> None:
    """Print how many articles come back as they went, and what it costs."""
    try:
        folder = data_folder("parallel-articles")
        texts = [
            ((folder / one["file"]).read_bytes().decode("utf-8"), one["locale"])
            for one in manifest("parallel-articles")
        ]
    except pytest.skip.Exception as absent:
        report.missing(str(absent))
        return
    report.value("articles", len(texts), "")
    report.value("segments", sum(len(segments(*one)) for one in texts), "")
    for version in _VERSIONS:
        _round_trips(report, texts, version)
    _peers(report, [text for text, _ in texts])
    _speed(report, texts)


def _round_trips(report: Report, texts: Sequence[tuple[str, str]], version: str) -> None:
    same = untouched = kept = aside = codes = 0
    for text, locale in texts:
        document = _sent(text, locale, version, text)
        root = etree.fromstring(document)
        codes += sum(1 for _ in root.iter("{*}ph", "{*}pc", "{*}sc", "{*}bpt"))
        same += from_xliff(document, text).text == text
        untouched += from_xliff(_sent(text, locale, version, None), text).text == text
        _change_every_word(root)
        back = from_xliff(etree.tostring(root), text)
        kept += back.text != text and _shape(back.text) == _shape(text)
        aside += len(back.set_aside)
    report.value(f"{version}: identical with every target", same, f"of {len(texts)}")
    report.value(f"{version}: identical untouched", untouched, f"of {len(texts)}")
    report.value(f"{version}: structure kept, every word changed", kept, f"of {len(texts)}")
    report.value(f"{version}: of them segments set aside", aside, "")
    report.value(f"{version}: placeholders", codes, "")


def _sent(text: str, locale: str, version: str, target: str | None) -> bytes:
    return to_xliff(text, source_locale=locale, target_locale="he", target=target, version=version)


def _change_every_word(root: Any) -> None:
    """Every target in capitals, inside pairs too, with the codes as they are."""
    for target in root.iter("{*}target"):
        for element in target.iter():
            if element is target or etree.QName(element).localname not in _CODES:
                element.text = (element.text or "").upper()
            if element is not target:
                element.tail = (element.tail or "").upper()


def _shape(text: str) -> list[tuple[str, str]]:
    return [(token.type, token.tag) for token in PARSER.parse(text)]


def _peers(report: Report, texts: Sequence[str]) -> None:
    for name, trip in round_trip_peers(report).items():
        start = time.perf_counter()
        same = rendered = 0
        for text in texts:
            try:
                back = trip(text)
            except Exception:
                continue
            same += back == text
            rendered += _shape(back) == _shape(text)
        seconds = time.perf_counter() - start
        report.value(f"{name}: identical untouched", same, f"of {len(texts)} in {seconds:.1f} s")
        report.value(f"{name}: structure kept, untouched", rendered, f"of {len(texts)}")
    count = parsing_peer(report)
    if count is not None:
        for version in _VERSIONS:
            alike = sum(count(_sent(text, "en", version, None), version) == len(segments(text, "en")) for text in texts)
            report.value(f"{version}: as many segments for another tool", alike, f"of {len(texts)}")


def _speed(report: Report, texts: Sequence[tuple[str, str]]) -> None:
    long = [one for one in texts if len(one[0]) > 2_000]
    for version in _VERSIONS:
        documents = [(text, _sent(text, locale, version, text)) for text, locale in long]
        work: dict[str, Callable[[int], object]] = {
            "out": lambda at, version=version: _sent(*long[at], version, long[at][0]),
            "in": lambda at, documents=documents: from_xliff(documents[at][1], documents[at][0]),
        }
        timings = {
            f"{version} {name}": Timings(
                tuple(_once(lambda at=at, do=do: do(at)) * 50_000 / len(long[at][0]) for at in range(len(long)))
            )
            for name, do in work.items()
        }
        report.timings("50,000 characters", timings)


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
