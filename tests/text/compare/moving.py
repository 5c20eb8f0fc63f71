"""Articles with paragraphs put elsewhere, and how well a comparison finds them."""

import random
import re

from kbstudio.text.compare import Comparison

_PLAIN = re.compile(r"(?!\d+[.)])[^\W_]")
_LEAST_WORDS = 12
_LEAST_DISTANCE = 3


def moved_article(text: str, seed: int) -> tuple[str, list[tuple[str, str]]] | None:
    """The text with one to three plain paragraphs elsewhere, up to three in ten of their words edited.

    Gives the paragraphs before and after as well; None where the text has too few plain ones.
    """
    chance = random.Random(seed)
    parts = text.split("\n\n")
    plain = [
        i
        for i, part in enumerate(parts)
        if _PLAIN.match(part) and "```" not in part and len(part.split()) >= _LEAST_WORDS and parts.count(part) == 1
    ]
    # What stands in a fence is no paragraph.
    fences = [sum(part.count("```") for part in parts[:i]) for i in range(len(parts))]
    plain = [i for i in plain if fences[i] % 2 == 0]
    if len(plain) < 8:
        return None
    chosen = chance.sample(plain, chance.randint(1, 3))
    kept = [i for i in plain if i not in chosen]
    after: dict[int, list[str]] = {}
    moved: list[tuple[str, str]] = []
    share = chance.choice([0, 0.1, 0.2, 0.3])
    for i in chosen:
        far = [
            j
            for j in kept
            if abs(kept.index(j) - sum(k < i for k in kept)) >= _LEAST_DISTANCE
            and sum(len(parts[k]) for k in kept if min(i, j) < k < max(i, j)) > 2 * len(parts[i])
        ]
        if not far:
            continue
        words = [word if chance.random() >= share else "instead" for word in parts[i].split(" ")]
        place = chance.choice(far)
        after.setdefault(place, []).append(" ".join(words))
        moved.append((parts[i], after[place][-1]))
        parts[i] = ""
    found: list[str] = []
    for i, part in enumerate(parts):
        found += [part] if part or i not in chosen else []
        found += after.get(i, [])
    return ("\n\n".join(found), moved) if moved else None


def found_moves(comparison: Comparison, left: str, right: str, moved: list[tuple[str, str]]) -> tuple[int, int, int]:
    """How many moved blocks are told rightly, how many are told, how many there are."""
    rows = comparison.rows
    told = 0
    right_ones = 0
    wanted = {before.strip(): after.strip() for before, after in moved}
    for move in comparison.moves:
        for mine, theirs in zip(move.left_rows, move.right_rows, strict=True):
            before, after = rows[mine].left, rows[theirs].right
            assert before is not None
            assert after is not None
            text, other = left[slice(*before)].strip(), right[slice(*after)].strip()
            if text:
                told += 1
                right_ones += wanted.get(text) == other
    return right_ones, told, len(wanted)
