"""The package gives its names, and loads what is behind them when they are asked for."""

import subprocess
import sys

import pytest

from kbstudio.text import translation


@pytest.mark.parametrize("name", translation.__all__)
def test_every_name_is_there(name: str) -> None:
    assert getattr(translation, name) is not None


def test_what_there_is_not_is_said_as_ever() -> None:
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = translation.nothing_such  # pyright: ignore[reportAttributeAccessIssue]


def test_a_term_does_not_wait_for_xliff() -> None:
    asked = "import sys; import kbstudio.text.translation.terms; print('lxml' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
