"""Pairs of texts that are hard to compare: large, tangled, in one line, in other languages."""

import random
from collections.abc import Callable

Pair = tuple[str, str]

_SEED = 7


def _vocabulary(chance: random.Random) -> list[str]:
    return ["".join(chance.choice("abcdefghiklmnoprstuvz") for _ in range(chance.randint(2, 9))) for _ in range(5000)]


def _words(chance: random.Random, length: int) -> list[str]:
    known = _vocabulary(chance)
    words, size = [], 0
    while size < length:
        words.append(chance.choice(known))
        size += len(words[-1]) + 1
    return words


def _paragraphs(words: list[str], chance: random.Random) -> list[str]:
    found, at = [], 0
    while at < len(words):
        size = chance.randint(30, 90)
        found.append(" ".join(words[at : at + size]) + ".")
        at += size
    return found


def edited_everywhere(length: int = 200_000) -> Pair:
    """Every tenth word replaced."""
    chance = random.Random(_SEED)
    paragraphs = _paragraphs(_words(chance, length), chance)
    known = _vocabulary(chance)
    changed = [
        " ".join(chance.choice(known) if chance.random() < 0.1 else word for word in paragraph.split())
        for paragraph in paragraphs
    ]
    return "\n\n".join(paragraphs) + "\n", "\n\n".join(changed) + "\n"


def unrelated(length: int = 200_000) -> Pair:
    """Two texts of the same words in no common order."""
    chance = random.Random(_SEED)
    known = _vocabulary(chance)
    sides = []
    for _ in range(2):
        words = [chance.choice(known) for _ in range(length // 6)]
        sides.append("\n\n".join(_paragraphs(words, chance)) + "\n")
    return sides[0], sides[1]


def one_line(length: int = 100_000) -> Pair:
    """One line without an end, every tenth word replaced."""
    left, right = edited_everywhere(length)
    return " ".join(left.split()), " ".join(right.split())


def shuffled(length: int = 200_000) -> Pair:
    """The same paragraphs in another order."""
    chance = random.Random(_SEED)
    paragraphs = _paragraphs(_words(chance, length), chance)
    other = paragraphs[:]
    chance.shuffle(other)
    return "\n\n".join(paragraphs) + "\n", "\n\n".join(other) + "\n"


def wrapped_anew(length: int = 200_000) -> Pair:
    """The same words in shorter lines."""
    chance = random.Random(_SEED)
    paragraphs = _paragraphs(_words(chance, length), chance)

    def wrapped(width: int) -> str:
        shown = []
        for paragraph in paragraphs:
            words = paragraph.split()
            shown.append("\n".join(" ".join(words[i : i + width]) for i in range(0, len(words), width)))
        return "\n\n".join(shown) + "\n"

    return wrapped(14), wrapped(9)


def long_table(rows: int = 10_000) -> Pair:
    """A table with some cells changed and some rows gone."""
    chance = random.Random(_SEED)
    head = "| Name | Price | Stock |\n|---|---|---|\n"
    lines = [f"| item {n} | {chance.randrange(500)} | {chance.choice(['yes', 'no'])} |\n" for n in range(rows)]
    changed = [
        line if chance.random() < 0.75 else f"| item {n} | {chance.randrange(500)} | no |\n"
        for n, line in enumerate(lines)
        if chance.random() < 0.98
    ]
    return head + "".join(lines), head + "".join(changed)


def same_rows(rows: int = 10_000) -> Pair:
    """A table of two rows again and again, in another order."""
    chance = random.Random(_SEED)
    kinds = ["| yes | 1 |\n", "| no | 2 |\n", "| yes | 2 |\n"]
    head = "| A | B |\n|---|---|\n"
    left, right = (head + "".join(chance.choice(kinds) for _ in range(rows)) for _ in range(2))
    return left, right


def two_letters(words: int = 20_000) -> Pair:
    """Two words in random order, in one paragraph."""
    chance = random.Random(_SEED)
    left, right = (" ".join(chance.choice("ab") for _ in range(words)) for _ in range(2))
    return left, right


def two_megabytes() -> Pair:
    """Two megabytes with some words changed here and there."""
    chance = random.Random(_SEED)
    left, _ = edited_everywhere(2_000_000)
    words = left.split(" ")
    for _ in range(300):
        words[chance.randrange(len(words))] = "другое"
    return left, " ".join(words)


def two_megabytes_unrelated() -> Pair:
    """Two megabytes beside two others."""
    return unrelated(2_000_000)


HARD: dict[str, Callable[[], Pair]] = {
    "200 KB, a tenth edited": edited_everywhere,
    "50 KB unrelated": lambda: unrelated(50_000),
    "200 KB unrelated": unrelated,
    "one line of 100 KB": one_line,
    "200 KB shuffled": shuffled,
    "200 KB wrapped anew": wrapped_anew,
    "table of 10,000 rows": long_table,
    "10,000 rows of three kinds": same_rows,
    "two words 20,000 times": two_letters,
    "2 MB, little edited": two_megabytes,
    "2 MB unrelated": two_megabytes_unrelated,
}
