"""Identifiers for programs and for people."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.errors import BadInput
from kbstudio.domain.ids import code_of, new_id, number_of


def test_an_id_is_a_lower_case_uuid_of_version_7() -> None:
    made = new_id()
    parsed = uuid.UUID(made)
    assert (len(made), made.lower(), parsed.version, parsed.variant) == (36, made, 7, uuid.RFC_4122)


@given(st.integers(0, 2**48 - 2))
def test_later_ids_sort_later(milliseconds: int) -> None:
    assert new_id(milliseconds) < new_id(milliseconds + 1)


def test_ids_of_one_program_sort_as_they_were_made() -> None:
    made = [new_id() for _ in range(5000)]
    assert made == sorted(set(made))


def test_ids_of_one_moment_differ() -> None:
    assert len({new_id(5) for _ in range(1000)}) == 1000


@given(st.integers(1, 999_999_999))
def test_a_code_gives_its_number_back(number: int) -> None:
    assert number_of(code_of(number)) == number
    assert number_of(f" {code_of(number).lower()} ") == number


@pytest.mark.parametrize("code", ["", "KB-0", "KB-", "KB-1x", "104", "KB--1", "KB-١", "KB-9999999999"])
def test_other_codes_are_refused(code: str) -> None:
    with pytest.raises(BadInput, match="KB-104"):
        number_of(code)
