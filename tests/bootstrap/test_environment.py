"""What stops a set-up is said in one sentence."""

import errno

import pytest

from kbstudio.bootstrap import environment
from kbstudio.bootstrap.start import SetUpError


@pytest.mark.parametrize(
    ("number", "said", "exit_code"),
    [
        (errno.ENOSPC, "make room and start again", 3),
        (errno.EROFS, "copy the checkout to a folder of yours", 2),
        (errno.EACCES, "copy the checkout to a folder of yours", 2),
        (errno.EIO, "mend that and start again", 2),
    ],
)
def test_a_failing_disk_is_explained(number: int, said: str, exit_code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: bool) -> None:
        raise OSError(number, "as tried")

    monkeypatch.setattr(environment, "is_ready", fail)
    with pytest.raises(SetUpError) as error:
        environment.set_up(tools=False, window=False)
    assert said in str(error.value)
    assert error.value.exit_code == exit_code
