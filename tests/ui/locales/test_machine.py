"""Machine text in the adaptation screen: asked for by key, offered beside the memory, never confirmed by itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.alignments import BlockState, Origin
from kbstudio.services.locales.suppliers import CommandSupplier, Supplier
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.machine import MachineText
from kbstudio.ui.locales.row_notes import row_note
from tests.support.suppliers import CAPITALS, program
from tests.ui.locales.conftest import ALT, CONTROL, SHIFT, Adapting

_HANGS = "import time; time.sleep(60)"


class Machine:
    """A screen in a language nobody began, and a supplier that is a program of a few lines."""

    def __init__(self, adapting: Adapting, folder: Path) -> None:
        self.adapting, self.folder = adapting, folder
        self.supplier: Supplier | None = None
        self.screen: AdaptationController = adapting.open("pl")
        self.view = self.screen.view
        self.jobs = Jobs(self.view)
        self.machine = MachineText(
            self.view, lambda: self.screen.work, self._chosen, adapting.studio, self.jobs, self.screen
        )

    def says(self, code: str) -> None:
        self.supplier = CommandSupplier(program(self.folder, code))
        self.machine.fit()

    def ask(self, *, whole: bool = False) -> None:
        held = CONTROL | ALT | SHIFT if whole else CONTROL | ALT
        self.adapting.press(Qt.Key.Key_M, held)

    def wait(self) -> None:
        self.adapting.qtbot.waitUntil(lambda: not self.machine.running)

    def scores(self) -> list[str]:
        return [card.accessibleName() for card in self.view.inspector.memory.cards]

    def _chosen(self) -> Callable[[], Supplier] | None:
        supplier = self.supplier
        return None if supplier is None else lambda: supplier


@pytest.fixture
def machine(adapting: Adapting, tmp_path: Path) -> Iterator[Machine]:
    made = Machine(adapting, tmp_path)
    yield made
    made.jobs.shutdown()


def test_nobody_is_asked_before_preferences_say_who(machine: Machine) -> None:
    wanted: list[bool] = []
    machine.machine.preferences_requested.connect(lambda: wanted.append(True))
    machine.ask()
    assert "Nobody is asked" in machine.view.asked.text
    assert not machine.view.inspector.memory.machine.isVisibleTo(machine.view)
    machine.view.asked.button("Preferences…").click()
    assert wanted == [True]
    assert machine.view.asked.text == ""


def test_machine_text_of_a_block_is_put_in_by_key_and_stays_to_be_confirmed(machine: Machine) -> None:
    machine.says(CAPITALS)
    machine.view.area.go_to(1)
    machine.ask()
    machine.wait()
    row = machine.adapting.row(machine.screen)
    machine.adapting.qtbot.waitUntil(lambda: "Machine" in " ".join(machine.scores()))
    work = machine.screen.work
    assert work is not None
    assert row_note(work, row) == "machine text waits"
    machine.adapting.press(Qt.Key.Key_1, ALT)
    assert machine.view.area.edit.text == "RETURN IT WITHIN **30 DAYS**."
    assert work.to_do(row)
    assert work.edits[row.key].origin is Origin.MACHINE
    assert not work.edits[row.key].confirmed
    assert "proposed by a machine" in row_note(work, row)
    machine.view.area.go_to(0)
    machine.adapting.type("Okno")
    machine.adapting.press(Qt.Key.Key_Return, CONTROL)
    machine.screen.save()
    assert machine.adapting.states("pl")[:2] == [BlockState.CURRENT, BlockState.UNCONFIRMED]


def test_all_missing_blocks_are_asked_for_and_none_is_filled(machine: Machine) -> None:
    machine.says(CAPITALS)
    machine.view.area.go_to(0)
    machine.adapting.type("Okno")
    machine.ask(whole=True)
    machine.wait()
    work = machine.screen.work
    assert work is not None
    assert set(machine.view.rows.proposals) == {row.key for row in work.rows[1:]}
    assert "waits at 8 block" in machine.view.asked.text
    assert list(work.edits) == ["title"]


def test_waiting_can_be_stopped_and_what_came_stays(machine: Machine) -> None:
    machine.says(_HANGS)
    machine.ask(whole=True)
    assert "0 of 9" in machine.view.asked.text
    machine.view.asked.button("Stop").click()
    assert not machine.machine.running
    assert machine.view.rows.proposals == {}


def test_what_is_no_good_is_told_and_not_offered(machine: Machine) -> None:
    machine.says('print(json.dumps({"texts": ["Bez znaczników"] * len(asked["texts"])}))')
    machine.view.area.go_to(1)
    machine.ask()
    machine.wait()
    assert "set aside" in machine.view.asked.text
    assert machine.view.rows.proposals == {}
    machine.says("sys.exit(1)")
    machine.ask()
    machine.wait()
    assert "ended with an error" in machine.view.asked.text
    assert machine.view.asked.button("Try again").isEnabled()


def test_what_was_made_from_another_source_is_not_offered_any_more(machine: Machine) -> None:
    machine.says(CAPITALS)
    machine.view.area.go_to(1)
    machine.ask()
    machine.wait()
    machine.adapting.change_source("30 days", "14 days")
    machine.screen.load()
    work = machine.screen.work
    assert work is not None
    assert work.proposal(work.rows[1]) is None


def test_somebody_who_may_not_write_asks_nobody(adapting: Adapting) -> None:
    screen = adapting.open("pl", person="rita")
    asked: list[bool] = []
    screen.view.rows.machine_requested.connect(asked.append)
    MachineText(screen.view, lambda: screen.work, lambda: _nobody, adapting.studio, adapting.jobs, screen)
    adapting.press(Qt.Key.Key_M, CONTROL | ALT)
    assert asked == []
    assert screen.view.inspector.memory.machine.isHidden()
    screen.view.inspector.memory.machine.click()
    assert asked == []


def _nobody() -> Supplier:
    raise AssertionError("somebody was asked")
