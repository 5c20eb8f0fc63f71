"""How many people stand behind a publication."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kbstudio.domain.policies import PRESETS, policy_in_force
from kbstudio.domain.reviews import Review, ReviewStage, Verdict, VerdictKind, approvals

NOW = datetime(2026, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "library", "people", "policy"),
    [
        ("library", "auto", 1, "solo"),
        ("library", "auto", 2, "pair"),
        ("library", "solo", 2, "pair"),
        ("solo", "team", 5, "pair"),
        ("team", "auto", 5, "team"),
        ("team", "pair", 1, "solo"),
        ("library", "team", 3, "team"),
        ("pair", "team", 3, "pair"),
    ],
)
def test_solo_ends_with_the_second_person(kind: str, library: str, people: int, policy: str) -> None:
    assert policy_in_force(PRESETS.get(kind), PRESETS.get(library), people).name == policy


def test_each_policy_has_its_quorum() -> None:
    assert [policy.quorum for policy in PRESETS.values()] == [0, 1, 2]


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


STAGES = (ReviewStage("Network", ("lena", "tom"), 1, 48), ReviewStage("Legal", ("lena", "oleg"), 2, 24))


def _review(*verdicts: Verdict, in_order: bool = True) -> Review:
    asked = ("lena", "tom", "oleg")
    return Review("q", "r", "h1", "maya", NOW, asked, 2, verdicts, stages=STAGES, in_order=in_order)


def test_one_after_another_the_first_stage_is_asked_first() -> None:
    assert _review().asked_now() == ("lena", "tom")
    assert _review(verdict("tom", "h1")).asked_now() == ("lena", "oleg")
    assert _review(verdict("lena", "h1")).asked_now() == ("oleg",)


def test_side_by_side_everybody_is_asked_at_once() -> None:
    assert _review(in_order=False).asked_now() == ("lena", "tom", "oleg")
    assert _review(verdict("tom", "h1"), in_order=False).asked_now() == ("lena", "oleg")


def test_somebody_in_two_stages_signs_once_for_both() -> None:
    assert _review().missing() == 3
    assert _review(verdict("lena", "h1")).missing() == 1
    assert _review(verdict("lena", "h1"), verdict("oleg", "h1")).missing() == 0


def test_who_stands_in_signs_for_the_one_who_was_asked() -> None:
    stand_in = replace(verdict("rita", "h1"), behalf="oleg")
    assert _review(verdict("lena", "h1"), stand_in).missing() == 0
    assert _review(stand_in, in_order=False).asked_now() == ("lena", "tom")


def test_the_time_of_a_stage_runs_from_its_turn() -> None:
    assert _review().due_at == NOW + timedelta(hours=48)
    later = replace(verdict("tom", "h1"), signed_at=NOW + timedelta(hours=5))
    assert _review(later).due_at == NOW + timedelta(hours=29)
    assert _review(verdict("lena", "h1"), verdict("oleg", "h1")).due_at is None


def test_a_signature_on_another_text_counts_for_no_stage() -> None:
    assert _review(verdict("tom", "h0"), verdict("lena", "h1", void=True)).missing() == 3
