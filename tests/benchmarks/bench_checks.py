"""What share of real translated blocks the checks tell of, beside plain rules, and how many seeded faults they find."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
import regex

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation import masked, pair
from kbstudio.text.translation.checks import Checker, Fault, definitions_in, grouped
from kbstudio.text.translation.checks.links import Definitions
from tests.benchmarks.report import Report
from tests.support.data import data_folder, manifest

NAME = "checks"
_NUMBER = regex.compile(r"\d+(?:[.,]\d+)*")
_UNTRANSLATED = {"text_same", "script_wrong"}
_NOT_MUTATED = {*_UNTRANSLATED, "length_ratio", "block_kind", "text_missing"}


class Pair(NamedTuple):
    """A block of a translation beside the one it stands for."""

    document: str
    locale: str
    source: str
    target: str
    definitions: tuple[Definitions, Definitions]


def run(report: Report) -> None:
    """Check every pair of blocks there is, and every translated one again with one thing broken in it."""
    try:
        pairs = list(_pairs())
    except pytest.skip.Exception as absent:
        report.missing(str(absent))
        return
    checkers = {pair.locale: Checker("en", pair.locale) for pair in pairs}
    start = time.perf_counter()
    found = [_check(checkers, pair) for pair in pairs]
    taken = time.perf_counter() - start
    report.value("pairs of blocks", len(pairs), "")
    report.value("a block checked in", taken / len(pairs) * 1e6, "µs")
    open_ones = [number for number, faults in enumerate(found) if {fault.rule for fault in faults} & _UNTRANSLATED]
    report.value("not translated yet, and told so", len(open_ones), "")
    left = sorted(set(range(len(pairs))) - set(open_ones))
    _raw(report, [pairs[number] for number in left])
    for level in ("structural", "linguistic"):
        told = sum(any(fault.level == level for fault in found[number]) for number in left)
        report.value(f"of {len(left)} translated: {level} faults in", 100 * told / len(left), "%")
    told = sum(bool(found[number]) for number in left)
    report.value("any fault in", 100 * told / len(left), "%")
    _by_rule(report, [found[number] for number in left])
    _by_document(report, [(pairs[number].document, number, found[number]) for number in left])
    _seeded(report, checkers, [(pairs[number], found[number]) for number in left])


def _check(checkers: dict[str, Checker], pair: Pair) -> list[Fault]:
    return checkers[pair.locale].check(pair.source, pair.target, definitions=pair.definitions)


def _raw(report: Report, pairs: list[Pair]) -> None:
    """What plain rules flag: other placeholders, numbers, ends or lengths."""
    flagged = 0
    for _, _, source, target, _ in pairs:
        mine, theirs = masked(source.strip()), masked(target.strip())
        ratio = len(target) / max(1, len(source))
        flagged += (
            Counter(mine.tokens) != Counter(theirs.tokens)
            or sorted(_NUMBER.findall(mine.text)) != sorted(_NUMBER.findall(theirs.text))
            or (mine.text[-1:] in ".!?:") != (theirs.text[-1:] in ".!?:")
            or (len(source) > 20 and not 0.4 <= ratio <= 2.2)
        )
    report.value("plain rules flag", 100 * flagged / len(pairs), "%")


def _by_rule(report: Report, found: list[list[Fault]]) -> None:
    rules = Counter(rule for faults in found for rule in {fault.rule for fault in faults})
    for rule, often in rules.most_common():
        report.value(f"  {rule}", 100 * often / len(found), f"%  ({often})")


def _by_document(report: Report, found: list[tuple[str, int, list[Fault]]]) -> None:
    faults = groups = 0
    documents = {document for document, _, _ in found}
    for document in documents:
        mine = [(number, fault) for name, number, told in found if name == document for fault in told]
        faults += len(mine)
        groups += len(grouped(mine))
    report.value("faults a document", faults / len(documents), "")
    report.value("groups a document", groups / len(documents), "")


_Change = Callable[["regex.Match[str]"], str]
_BROKEN: dict[str, tuple[str, _Change]] = {
    "number": (r"(?<![\p{L}\d.])(?<!^)\d+(?![.)] )", lambda found: str(int(found.group()) + 3)),
    "code": (r"`[^`]*\w`", lambda found: found.group()[:-1] + "x`"),
    "link gone": (r"\[([^\[\]]+)\]\([^()]*\)", lambda found: found.group(1)),
    "link": (r"\]\([^()\s]+\)", lambda found: found.group()[:-1] + "x)"),
    "markup": (r"(?<=\w)\*\*(?!\w)", lambda _: ""),
    "leak": (r"\Z", lambda _: " {1}"),
    "control": (r"(?<=\p{L}) (?=\p{L})", lambda _: "\x0b"),
    "twice": (r"(?<= )(\p{L}{4,}) ", lambda found: found.group(1) + " " + found.group()),
    "question": (r"\?\Z", lambda _: "."),
    "bracket": (r"(?<= )\((?=\p{L})", lambda _: ""),
    "quote": (r"(?<= )[\"«„](?=\p{L})", lambda _: ""),
    "heading": (r"\A#+ ", lambda found: "#" + found.group()),
    "item": (r"\A(?:[*-]|\d\.) +", lambda _: ""),
    "direction": (r"(?<=\p{L}) (?=\p{L})", lambda _: " \u2067"),
    "script": (r"(?<=\p{Cyrillic})[аеос](?=\p{Cyrillic})", lambda found: "aeoc"["аеос".index(found.group())]),
    "cut": (r"(?s)(?<=\A.{20,40})\s.{60,}\Z", lambda _: ""),
}


def _seeded(report: Report, checkers: dict[str, Checker], pairs: list[tuple[Pair, list[Fault]]]) -> None:
    """Break one place in every translated block, in every way that fits; found is what brings a fault of its own."""
    chance = random.Random(3)
    seeded, found = Counter[str](), Counter[str]()
    for one, known in pairs:
        if {fault.rule for fault in known} & _NOT_MUTATED or one.target.startswith(("```", "    ", "<", "---")):
            continue
        target = one.target.rstrip()
        for name, (pattern, change) in _BROKEN.items():
            places = list(regex.finditer(pattern, target))
            if places:
                place = chance.choice(places)
                broken = target[: place.start()] + change(place) + target[place.end() :]
                told = Counter(fault.fingerprint for fault in _check(checkers, one._replace(target=broken)))
                seeded[name] += 1
                found[name] += bool(told - Counter(fault.fingerprint for fault in known))
    for name, often in seeded.items():
        report.value(f"  seeded: {name}, {often} times, found", 100 * found[name] / often, "%")
    report.value(f"of {seeded.total()} seeded faults found", 100 * found.total() / max(1, seeded.total()), "%")


def _pairs() -> Iterator[Pair]:
    folder, entries = data_folder("parallel-articles"), manifest("parallel-articles")
    for entry in entries:
        if entry["role"] != "variant":
            continue
        sources = [other for other in entries if other["article"] == entry["article"] and other["locale"] == "en"]
        same = [other for other in sources if other["commit"] == entry["commit"]]
        newest = [other for other in sources if other["role"] == "source"]
        source, target = ((folder / one["file"]).read_text("utf-8") for one in ((same or newest)[0], entry))
        mine, theirs = ([text[one.start : one.end] for one in identified(text)] for text in (source, target))
        definitions = definitions_in(source), definitions_in(target)
        for one, other in pair(source, target):
            if one is not None and other is not None and mine[one].strip() and theirs[other].strip():
                yield Pair(entry["file"], entry["locale"], mine[one], theirs[other], definitions)
