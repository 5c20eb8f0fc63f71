"""Errors people can act on."""

import pickle

from kbstudio.domain.errors import BadInput, RevisionConflict, quoted


def test_the_sentence_is_filled_in() -> None:
    error = BadInput("There is no {code}.", code="KB-{7}")
    assert str(error) == "There is no KB-{7}."
    assert error.exit_code == 2


def test_a_conflict_carries_both_texts_through_a_process_border() -> None:
    error = RevisionConflict(number=4, author="Rita", mine=("t", "mine"), theirs=("t", "theirs"))
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.mine, copy.theirs, str(copy)) == (error.mine, error.theirs, str(error))


def test_a_long_or_odd_word_is_repeated_short_and_on_one_line() -> None:
    assert quoted("a\nb") == r"'a\nb'"
    assert quoted("x" * 300) == f"'{'x' * 60}…'"
