"""How much room there is for a text is told once it is nearly full."""

from kbstudio.services.kinds import limits_of
from kbstudio.ui.locales.row_notes import row_note
from tests.ui.locales.conftest import Adapting


def test_the_length_of_a_title_is_told_near_its_limit(adapting: Adapting) -> None:
    screen = adapting.open("pl")
    screen.view.area.go_to(0)
    most, work = limits_of("reference").title, screen.work
    assert work is not None
    adapting.type("Okno")
    assert "characters" not in row_note(work, work.rows[0])
    adapting.type("o" * (most - 4))
    assert f"{most} of {most} characters" in row_note(work, work.rows[0])
    adapting.type("!")
    assert f"{most + 1} of {most} characters" in row_note(work, work.rows[0])
