"""What the foot of the window says of a text, for every state it can be in."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from kbstudio.ui.widgets.text_status import TextStatus

NOW = datetime.now(UTC)
STATES = st.fixed_dictionaries(
    {
        **{name: st.booleans() for name in ("unsaved", "saving", "waiting", "offline", "in_review")},
        "kept_at": st.none() | st.just(NOW),
        "saved_at": st.none() | st.sampled_from([NOW, NOW - timedelta(days=40)]),
        "problem": st.sampled_from(["", "The disk is full."]),
        "recovered": st.integers(0, 2),
    }
)


@given(STATES)
def test_nothing_is_called_kept_or_saved_that_is_not(facts: dict[str, Any]) -> None:
    owner = QObject()
    status = TextStatus(owner)
    status.tell(**facts)
    said = status.saved
    assert said
    if said.startswith(("Saved", "With its reviewers")):
        assert not any(facts[name] for name in ("unsaved", "saving", "waiting", "recovered"))
    if "this computer" in said and "recovered" not in said:
        assert facts["kept_at"] is not None
        assert facts["unsaved"]
    if status.safe:
        assert not any(facts[name] for name in ("unsaved", "saving", "waiting", "recovered", "problem"))
    if facts["problem"] and facts["unsaved"] and not facts["saving"]:
        assert (said, status.tip) == ("Not kept: save now", "The disk is full.")


def test_the_words_are_those_people_know() -> None:
    owner = QObject()
    status = TextStatus(owner)
    status.tell(saved_at=NOW - timedelta(days=40))
    assert status.saved == "Saved"
    status.tell(unsaved=True, kept_at=NOW)
    assert status.saved.startswith("On this computer, ")
    status.tell(offline=True)
    assert status.saved == "Offline, kept on this computer"
    status.tell(waiting=True)
    assert status.saved == "Offline, 1 waiting"
    status.tell(waiting=False, unsaved=False, offline=False, in_review=True)
    assert status.saved == "With its reviewers"
    status.tell(begun=False)
    assert (status.saved, status.safe) == ("Not begun yet", True)
    status.tell(unsaved=True)
    assert status.saved.startswith("On this computer, ")
