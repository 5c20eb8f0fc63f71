from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.guidelines import FIELD_PREFIX, Scope, scope_of

CODES = st.sampled_from(["chat", "email", "sms", "phone"])


@given(CODES, st.sets(CODES))
def test_a_guideline_of_a_channel_holds_for_texts_that_are_for_it_among_others(code: str, channels: set[str]) -> None:
    text = Scope("en", channel=",".join(sorted(channels)))
    assert Scope(channel=code).holds_for(text) == (code in channels)
    assert Scope().holds_for(text)


@given(st.sampled_from(["locale", "market", "audience", "kind"]), CODES)
def test_a_channel_does_not_make_up_for_what_else_a_guideline_asks(name: str, code: str) -> None:
    asks = Scope(**{"channel": code, name: "zz"})
    assert not asks.holds_for(Scope("en-GB", "GB", "agent", code, "faq"))


def test_channels_are_understood_however_they_were_typed() -> None:
    assert scope_of({f"{FIELD_PREFIX}channel": " SMS"}).channel == "sms"
    assert Scope(channel="chat").holds_for(scope_of({f"{FIELD_PREFIX}channel": "Email, Chat"}))
