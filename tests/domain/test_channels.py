import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.channels import CHANNELS, channel_code, channel_codes
from kbstudio.domain.errors import BadInput


@given(st.lists(st.sampled_from([*CHANNELS, " SMS ", "In-app", "צאט"])))
def test_codes_stand_in_one_order_each_once_and_stay(said: list[str]) -> None:
    codes = channel_codes(said)
    assert codes == tuple(sorted(set(codes))) == channel_codes(reversed(codes))
    assert {channel_code(each) for each in said} == set(codes)


@pytest.mark.parametrize("said", ["chat,email", "a" * 65, '"', "a\nb", "-"])
def test_what_no_code_can_be_is_refused(said: str) -> None:
    with pytest.raises(BadInput, match="channel"):
        channel_codes([said])


def test_nothing_is_no_channel() -> None:
    assert channel_codes(["", "  "]) == ()
