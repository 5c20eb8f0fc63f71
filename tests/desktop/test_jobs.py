"""Background work: outcomes arrive on the GUI thread, for those who are still there."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kbstudio.desktop.jobs import Jobs, Lane, Stop
from kbstudio.desktop.worker_process import ComputationFailed, ComputationLost


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    runner.shutdown()


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


def until_idle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs._jobs, timeout=20_000)


UNTRAVELLED = """
class Stubborn(Exception):
    pass
raise Stubborn
"""


def fail() -> None:
    raise ValueError("as expected")


def never(value: object = None) -> None:
    pytest.fail(f"This was not to happen: {value!r}")


def test_the_outcome_arrives_on_the_gui_thread(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    arrived: list[tuple[str, bool]] = []
    jobs.submit(
        owner,
        lambda: threading.current_thread().name,
        done=lambda name: arrived.append((name, QThread.isMainThread())),
    )
    until_idle(qtbot, jobs)
    assert arrived[0][0].startswith("kb-read")
    assert arrived[0][1]


def test_an_error_reaches_the_one_who_asked(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    jobs.submit(owner, fail, done=never, failed=errors.append)
    until_idle(qtbot, jobs)
    assert str(errors[0]) == "as expected"


def test_an_error_nobody_takes_is_announced(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.failed_unhandled) as announced:
        jobs.submit(owner, fail, done=never)
    assert isinstance(announced.args, list)
    assert isinstance(announced.args[0], ValueError)


def test_nothing_arrives_after_the_owner_is_destroyed(jobs: Jobs, qtbot: QtBot) -> None:
    widget, gate = QWidget(), threading.Event()
    jobs.submit(widget, lambda: gate.wait(10), done=never)
    delete(widget)
    gate.set()
    until_idle(qtbot, jobs)


def test_a_read_nobody_waits_for_never_begins(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    widget, gate, begun = QWidget(), threading.Event(), []
    for _thread in range(Lane.READ.threads):
        jobs.submit(owner, lambda: gate.wait(10), done=bool)
    jobs.submit(widget, lambda: begun.append(1), done=never)
    delete(widget)
    gate.set()
    until_idle(qtbot, jobs)
    assert begun == []


def test_a_save_is_carried_out_although_its_tab_was_closed(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    widget, gate, saved = QWidget(), threading.Event(), []
    jobs.submit(owner, lambda: gate.wait(10), done=bool, lane=Lane.WRITE)
    jobs.submit(widget, lambda: saved.append(1), done=never, lane=Lane.WRITE)
    delete(widget)
    gate.set()
    until_idle(qtbot, jobs)
    assert saved == [1]


def test_a_failed_save_is_announced_although_its_tab_was_closed(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    widget, gate = QWidget(), threading.Event()
    jobs.submit(owner, lambda: gate.wait(10), done=bool, lane=Lane.WRITE)
    jobs.submit(widget, fail, done=never, failed=never, lane=Lane.WRITE)
    delete(widget)
    with qtbot.waitSignal(jobs.failed_unhandled):
        gate.set()


def test_only_the_latest_of_two_hundred_is_delivered(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    arrived: list[int] = []
    for number in range(200):
        jobs.submit(owner, lambda number=number: number, done=arrived.append, replaces="preview")
    until_idle(qtbot, jobs)
    assert arrived == [199]


def test_owners_do_not_replace_each_other(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    arrived: list[str] = []
    other = QObject()
    jobs.submit(owner, lambda: "one", done=arrived.append, replaces="preview")
    jobs.submit(other, lambda: "two", done=arrived.append, replaces="preview")
    until_idle(qtbot, jobs)
    assert sorted(arrived) == ["one", "two"]


def test_a_cancelled_job_says_nothing(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    gate = threading.Event()
    job = jobs.submit(owner, lambda: gate.wait(10), done=never, failed=never)
    job.cancel()
    gate.set()
    until_idle(qtbot, jobs)
    assert job.cancelled


@pytest.mark.parametrize("lane", [Lane.WRITE, Lane.JOURNAL])
def test_writing_keeps_its_order(jobs: Jobs, owner: QObject, qtbot: QtBot, lane: Lane) -> None:
    arrived: list[int] = []
    for number in range(300):
        jobs.submit(owner, lambda number=number: number, done=arrived.append, lane=lane)
    until_idle(qtbot, jobs)
    assert arrived == list(range(300))


def test_text_is_computed_in_another_process(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    arrived: list[int] = []
    jobs.submit(owner, os.getpid, done=arrived.append, lane=Lane.COMPUTE)
    jobs.submit(owner, partial(max, 3, 4), done=arrived.append, lane=Lane.COMPUTE)
    until_idle(qtbot, jobs)
    assert arrived[0] not in (os.getpid(), 0)
    assert arrived[1] == 4


def test_an_error_of_the_worker_process_keeps_its_type_and_place(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    jobs.submit(owner, partial(int, "twelve"), done=never, failed=errors.append, lane=Lane.COMPUTE)
    until_idle(qtbot, jobs)
    assert isinstance(errors[0], ValueError)
    assert "In the worker process" in errors[0].__notes__[0]


def test_an_error_that_cannot_travel_keeps_its_traceback(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    jobs.submit(owner, partial(exec, UNTRAVELLED, {}), done=never, failed=errors.append, lane=Lane.COMPUTE)
    until_idle(qtbot, jobs)
    assert isinstance(errors[0], ComputationFailed)
    assert "Stubborn" in str(errors[0])


def test_what_the_work_prints_does_not_disturb_its_answer(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    arrived: list[object] = []
    jobs.submit(owner, partial(print, "as expected in the output"), done=arrived.append, lane=Lane.COMPUTE)
    jobs.submit(owner, partial(abs, -1), done=arrived.append, lane=Lane.COMPUTE)
    until_idle(qtbot, jobs)
    assert arrived == [None, 1]


def test_a_killed_worker_is_replaced(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    arrived: list[int] = []
    jobs.submit(owner, os.getpid, done=arrived.append, lane=Lane.COMPUTE)
    until_idle(qtbot, jobs)
    os.kill(arrived[0], signal.SIGKILL)
    jobs.submit(owner, os.getpid, done=arrived.append, lane=Lane.COMPUTE)
    until_idle(qtbot, jobs)
    assert len(set(arrived)) == 2


def test_work_that_kills_every_worker_fails_and_the_next_succeeds(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    arrived: list[int] = []
    jobs.submit(owner, partial(os._exit, 9), done=never, failed=errors.append, lane=Lane.COMPUTE)
    jobs.submit(owner, partial(abs, -5), done=arrived.append, lane=Lane.COMPUTE)
    until_idle(qtbot, jobs)
    assert isinstance(errors[0], ComputationLost)
    assert arrived == [5]


def test_shutdown_finishes_writes_and_drops_reads(qapp: QApplication, owner: QObject) -> None:
    jobs, done, gate = Jobs(), [], threading.Event()
    for number in range(20):
        jobs.submit(
            owner, partial(gate.wait, 0.005), done=lambda _, number=number: done.append(number), lane=Lane.WRITE
        )
    for _thread in range(Lane.READ.threads):
        jobs.submit(owner, lambda: gate.wait(10), done=never)
    jobs.submit(owner, never, done=never)
    assert jobs.shutdown()
    assert done == list(range(20))
    gate.set()


def test_shutdown_says_when_a_write_did_not_finish(qapp: QApplication, owner: QObject) -> None:
    jobs, gate = Jobs(), threading.Event()
    jobs.submit(owner, lambda: gate.wait(10), done=bool, lane=Lane.WRITE)
    assert not jobs.shutdown(timeout=0.01)
    gate.set()


def test_nothing_begins_after_shutdown(qapp: QApplication, owner: QObject) -> None:
    jobs = Jobs()
    jobs.shutdown()
    assert jobs.submit(owner, never, done=never).cancelled


def test_shutdown_ends_a_computation(qapp: QApplication, owner: QObject, qtbot: QtBot) -> None:
    jobs, worker = Jobs(), []
    jobs.submit(owner, os.getpid, done=worker.append, lane=Lane.COMPUTE)
    until_idle(qtbot, jobs)
    jobs.submit(owner, partial(time.sleep, 60), done=never, failed=never, lane=Lane.COMPUTE)
    jobs.failed_unhandled.connect(never)
    jobs.shutdown()
    until_idle(qtbot, jobs)


def count_up(stop: Stop, emit: Callable[[int], None]) -> None:
    number = 0
    while not stop.wait(0.001):
        emit(number)
        number += 1


def test_a_loop_is_heard_until_it_is_cancelled(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    heard: list[int] = []
    watching = jobs.watch(owner, count_up, received=heard.append)
    qtbot.waitUntil(lambda: len(heard) > 5)
    watching.cancel()
    until_idle(qtbot, jobs)
    assert heard == list(range(len(heard)))


def test_a_loop_ends_with_its_owner(jobs: Jobs, qtbot: QtBot) -> None:
    widget = QWidget()
    jobs.watch(widget, count_up, received=bool)
    delete(widget)
    until_idle(qtbot, jobs)


def test_a_loop_that_fails_says_so(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    jobs.watch(owner, lambda stop, emit: fail(), received=never, failed=errors.append)
    until_idle(qtbot, jobs)
    assert isinstance(errors[0], ValueError)
