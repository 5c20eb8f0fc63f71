"""The test command: what its arguments ask for, and that nothing fails unnoticed."""

from pathlib import Path

import pytest

from tests.support import runner


def test_without_arguments_everything_runs() -> None:
    assert runner.plan([]) == runner.Plan(
        checks=True, markers={"tests": "not webengine", "tests in WebEngine": "webengine"}
    )


def test_fast_leaves_out_webengine_and_postgres() -> None:
    assert runner.plan(["--fast"]).markers == {"tests": "not webengine and not postgres"}


def test_with_a_path_only_tests_run() -> None:
    asked = runner.plan(["--fast", "tests/support/test_runner.py::test_x", "-k", "fold"])
    assert not asked.checks
    assert asked.arguments == ["tests/support/test_runner.py::test_x", "-k", "fold"]


def test_markers_of_the_person_are_kept() -> None:
    assert runner.plan(["--fast", "-m", "a or b"]).markers == {"tests": "(a or b) and not webengine and not postgres"}


@pytest.mark.parametrize(
    ("body", "code", "last_line"),
    [
        ("import pytest\ndef test_a(): pass\ndef test_b(): pytest.skip('x')", 0, "1 passed, 0 failed, 1 skipped"),
        ("def test_a(): pass\ndef test_b(): assert 0", 1, "1 passed, 1 failed"),
        ("import os\ndef test_a(): os._exit(0)", 1, "0 passed, 1 failed"),
        ("import os\ndef test_a(): os.abort()", 1, "0 passed, 1 failed"),
        ("import missing_module", 1, "0 passed, 1 failed"),
        ("", 1, "0 passed, 0 failed"),
    ],
)
def test_the_last_line_sums_up(
    body: str, code: int, last_line: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    example = tmp_path / "test_example.py"
    example.write_text(body)
    assert runner.run(["--fast", str(example)]) == code
    assert capfd.readouterr().out.splitlines()[-1] == last_line
