"""The tools of the measurements; the figures themselves are nobody's test."""

import pytest

from tests.benchmarks import running
from tests.benchmarks.report import Report, Timings


def test_every_measurement_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert running.run(["--list"]) == 0
    assert "start " in capsys.readouterr().out


def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert running.run(["nothing"]) == 2
    assert "choose from" in capsys.readouterr().err


def test_what_is_said_about_times() -> None:
    timings = Timings(tuple(float(number) for number in range(100, 0, -1)))
    assert (timings.median, timings.p95, timings.least) == (50.5, 95.0, 1.0)


def test_arms_take_turns_and_are_set_beside_the_first(capsys: pytest.CaptureFixture[str]) -> None:
    calls: list[str] = []
    arms = {"ours": lambda: calls.append("a"), "theirs": lambda: calls.append("b")}
    report = Report("example")
    report.compare("calls", arms, rounds=2, warm_ups=1)
    report.missing("another tool: not installed")
    report.finish()
    assert "".join(calls) == "ababba"
    shown = capsys.readouterr().out
    assert "×" in next(line for line in shown.splitlines() if "theirs" in line)
    assert "missing: another tool: not installed" in shown
