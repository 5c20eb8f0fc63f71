"""A choice whose step goes is told at once, at the row it stands in."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kbstudio.ui.locales.controller import AdaptationController
from tests.support.studios import new_article, publish
from tests.ui.locales.conftest import CONTROL, SHIFT, Adapting

_STEPS = "## Light? {#s-light}\n\n- [No](#s-power)\n\n## Power {#s-power}\n\nLook at the plug.\n"
_POLISH = "## Lampka? {#s-light}\n\n- [Nie](#s-power)\n\n## Zasilanie {#s-power}\n\nSpójrz na wtyczkę.\n"


def dead(screen: AdaptationController, qtbot: QtBot, wanted: int) -> None:
    """Wait until so many choices are told to lead nowhere."""

    def told() -> bool:
        lines = screen.view.inspector.checks.lines
        return sum(line.found.fault.rule == "choice_dead" for line in lines) == wanted

    qtbot.waitUntil(told)


def test_leaving_a_step_out_tells_at_the_choice_and_taking_it_back_untells(adapting: Adapting) -> None:
    adapting.code = new_article(adapting.studio, title="Light", body=_STEPS).article
    publish(adapting.studio, adapting.code)
    adapting.studio.writing.save(adapting.code, "pl", by="noa", title="Lampka", body=_POLISH)
    screen = adapting.open("pl")
    assert screen.work is not None
    place = next(at for at, row in enumerate(screen.work.rows) if "{#s-power}" in row.now)
    screen.view.area.go_to(place)
    adapting.press(Qt.Key.Key_X, CONTROL | SHIFT)
    adapting.type("No plug here")
    adapting.press(Qt.Key.Key_Return)
    dead(screen, adapting.qtbot, 1)
    screen.view.area.go_to(place)
    adapting.press(Qt.Key.Key_R, CONTROL | SHIFT)
    dead(screen, adapting.qtbot, 0)
