"""How many people stand behind a publication."""

from datetime import UTC, datetime

import pytest

from kbstudio.domain.reviews import ReviewPolicy, Verdict, VerdictKind, approvals, policy_in_force

NOW = datetime(2026, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "library", "people", "policy"),
    [
        ("library", "auto", 1, ReviewPolicy.SOLO),
        ("library", "auto", 2, ReviewPolicy.PAIR),
        ("library", "solo", 2, ReviewPolicy.PAIR),
        ("solo", "team", 5, ReviewPolicy.PAIR),
        ("team", "auto", 5, ReviewPolicy.TEAM),
        ("team", "pair", 1, ReviewPolicy.SOLO),
        ("library", "team", 3, ReviewPolicy.TEAM),
        ("pair", "team", 3, ReviewPolicy.PAIR),
    ],
)
def test_solo_ends_with_the_second_person(kind: str, library: str, people: int, policy: ReviewPolicy) -> None:
    assert policy_in_force(kind, library, people) is policy


def test_each_policy_has_its_quorum() -> None:
    assert [policy.quorum for policy in ReviewPolicy] == [0, 1, 2]


def verdict(person: str, text_hash: str, kind: VerdictKind = VerdictKind.APPROVE, *, void: bool = False) -> Verdict:
    return Verdict("id", person, text_hash, kind, "", NOW, NOW if void else None)


def test_only_standing_approvals_of_exactly_this_hash_count_and_each_person_once() -> None:
    verdicts = [
        verdict("rita", "h1"),
        verdict("rita", "h1"),
        verdict("daniel", "h0"),
        verdict("karl", "h1", VerdictKind.RETURN),
        verdict("maya", "h1", void=True),
    ]
    assert approvals(verdicts, "h1") == ("rita",)
