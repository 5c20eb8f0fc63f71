"""Style packages come in, are seen, and go."""

from pathlib import Path

from kbstudio.ui.tone.packages_dialog import ImportedDialog
from tests.support.screens import Screens
from tests.ui.tone.tone_desk import ToneDesk, new_guideline

WEASEL = "extends: existence\nmessage: Weasel.\nlevel: warning\ntokens: [very]\n"
PROGRAM = "extends: script\nmessage: No.\nscript: x\n"


def test_a_package_is_imported_with_what_cannot_be_used(screens: Screens, tmp_path: Path) -> None:
    """Its rules hold for who names it, at once; what cannot be used is listed with the reason."""
    style = tmp_path / "plain"
    style.mkdir()
    (style / "Weasel.yml").write_text(WEASEL, "utf-8")
    (style / "Program.yml").write_text(PROGRAM, "utf-8")
    code = new_guideline(screens, body="```ini\nBasedOnStyles = plain\n```\n")
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.controller.packages.bring_in(str(style))
    desk.settle()
    dialog = next(iter(desk.window.findChildren(ImportedDialog)))
    assert [dialog.problems.item(at).text().split(":")[0] for at in range(dialog.problems.count())] == ["plain.Program"]
    assert "plain.Weasel" in [rule.name for rule in desk.panel.rules.model.rows]


def test_a_package_is_removed(screens: Screens, tmp_path: Path) -> None:
    """By who keeps guidelines."""
    style = tmp_path / "plain"
    style.mkdir()
    (style / "Weasel.yml").write_text(WEASEL, "utf-8")
    desk = ToneDesk(screens)
    screens.studio.guidelines.import_package(str(style), by="maya")
    desk.click(desk.view.sidebar.packages)
    dialog = desk.controller.packages.dialog
    assert dialog is not None
    dialog.list.setCurrentRow(0)
    desk.click(dialog.remove)
    assert screens.studio.guidelines.packages() == ()
    assert dialog.list.count() == 0
