"""Names, reasons and operation numbers as clumsy hands and hostile programs give them."""

import pytest

from kbstudio.domain.errors import BadInput
from kbstudio.domain.lines import name_line, operation_id, remark


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("  Maya\nCohen\t", "Maya Cohen"),
        ("מאיה כהן", "מאיה כהן"),
        ("Red \x1b[31mname\x00", "Red [31mname"),
        ("\u202e\u200f", ""),
        ("a\ud800b", "ab"),
        ("می\u200cخواهم 😀", "می\u200cخواهم 😀"),
    ],
)
def test_a_name_is_one_line_that_can_be_seen(given: str, kept: str) -> None:
    assert name_line(given) == kept


def test_a_name_has_an_end() -> None:
    with pytest.raises(BadInput, match="longer than 200"):
        name_line("x" * 201)


def test_a_reason_keeps_its_lines_and_loses_what_cannot_be_kept() -> None:
    assert remark(" one\r\ntwo\x00\ud800\x1b[2J\n") == "one\ntwo[2J"
    with pytest.raises(BadInput, match="longer than 10000"):
        remark("x" * 10_001)


@pytest.mark.parametrize("given", ["", "x" * 121, "a\nb", "\udcff"])
def test_an_operation_id_that_cannot_be_kept(given: str) -> None:
    with pytest.raises(BadInput, match="operation id"):
        operation_id(given)


def test_an_operation_id_is_kept_as_given() -> None:
    assert operation_id("save 17/א") == "save 17/א"
