"""Timing that can be trusted on a shared machine: arms take turns, warm up first, and the load is printed."""

import gc
import os
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True)
class Timings:
    """Seconds that one arm took, in the order they were measured."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one, in seconds."""
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """At most five in a hundred took longer than this many seconds."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, -(-95 * len(ordered) // 100) - 1)]

    @property
    def least(self) -> float:
        """The quickest, in seconds: what the work costs when nothing disturbs it."""
        return min(self.seconds)


class Report:
    """Prints what one module of measurements found."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._missing: list[str] = []

    def start(self, purpose: str) -> None:
        """Say what is measured, and how busy the machine is."""
        print(f"\n{self.name}: {purpose}\n  {_load()}")

    def finish(self) -> None:
        """Say how busy the machine was and which peers were missing."""
        print(f"  {_load()}")
        for peer in self._missing:
            print(f"  missing: {peer}")

    def missing(self, peer: str) -> None:
        """Note a peer that could not take part, and why."""
        self._missing.append(peer)

    def note(self, text: str) -> None:
        """Print one more fact."""
        print(f"  {text}")

    def value(self, what: str, number: float, unit: str) -> None:
        """Print one figure that is no time."""
        print(f"  {what:40} {number:12,.1f} {unit}")

    def compare(
        self, what: str, arms: Mapping[str, Work], *, rounds: int = 30, warm_ups: int = 3, batch: int = 1
    ) -> dict[str, Timings]:
        """Time the arms in turns and print each beside the first; seconds are those of one call.

        `batch` calls are timed together, for work too short for the clock.
        """
        for work in arms.values():
            for _ in range(warm_ups):
                work()
        seconds: dict[str, list[float]] = {name: [] for name in arms}
        gc.collect()
        gc.disable()
        try:
            for turn in range(rounds):
                order = list(arms) if turn % 2 == 0 else list(arms)[::-1]
                for name in order:
                    seconds[name].append(_once(arms[name], batch))
        finally:
            gc.enable()
        timings = {name: Timings(tuple(taken)) for name, taken in seconds.items()}
        self._table(what, timings, rounds)
        return timings

    def measure(self, what: str, work: Work, *, rounds: int = 30, warm_ups: int = 3, batch: int = 1) -> Timings:
        """Time one piece of work alone."""
        return self.compare(what, {"": work}, rounds=rounds, warm_ups=warm_ups, batch=batch)[""]

    def timings(self, what: str, arms: Mapping[str, Timings]) -> None:
        """Print times that were taken elsewhere, each beside the first."""
        self._table(what, arms, max(len(arm.seconds) for arm in arms.values()))

    def _table(self, what: str, arms: Mapping[str, Timings], rounds: int) -> None:
        first = next(iter(arms.values()))
        print(f"  {what} ({rounds} rounds)")
        for name, arm in arms.items():
            ratio = f"  ×{arm.median / first.median:.2f}" if arm is not first and first.median else ""
            print(
                f"    {name or 'time':32} median {_time(arm.median)}  p95 {_time(arm.p95)}"
                f"  min {_time(arm.least)}{ratio}"
            )


def _once(work: Work, batch: int) -> float:
    start = time.perf_counter()
    for _ in range(batch):
        work()
    return (time.perf_counter() - start) / batch


def _time(seconds: float) -> str:
    for factor, unit in ((1.0, "s "), (1e3, "ms")):
        if seconds * factor >= 1:
            return f"{seconds * factor:8.2f} {unit}"
    return f"{seconds * 1e6:8.2f} µs"


def _load() -> str:
    if not hasattr(os, "getloadavg"):
        return f"{os.cpu_count()} processors"
    return f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.2f}"
