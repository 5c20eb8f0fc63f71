"""What holds for texts is written into a folder, for Vale."""

from pathlib import Path

import pytest

from kbstudio.ui.tone import export_dialog
from kbstudio.ui.tone.export_dialog import ExportDialog
from tests.support.screens import Screens
from tests.support.studios import publish
from tests.ui.tone.tone_desk import ToneDesk, new_guideline

WEASEL = "extends: existence\nmessage: Weasel.\nlevel: warning\ntokens: [very]\n"


@pytest.fixture
def desk(screens: Screens, tmp_path: Path) -> ToneDesk:
    """At a guideline of replies that has rules of its own and a package."""
    style = tmp_path / "plain"
    style.mkdir()
    (style / "Weasel.yml").write_text(WEASEL, "utf-8")
    body = "## Ours {#ours}\n\n```yaml\nextends: existence\nmessage: No.\ntokens: [x]\n```\n"
    code = new_guideline(screens, body=f"{body}\n```ini\nBasedOnStyles = plain\n```\n", kind="reference")
    publish(screens.studio, code)
    desk = ToneDesk(screens)
    screens.studio.guidelines.import_package(str(style), by="maya")
    desk.choose(code)
    return desk


def asked(desk: ToneDesk) -> ExportDialog:
    """The dialog, as the person gets to it."""
    desk.click(desk.view.sidebar.packages)
    packages = desk.controller.packages.dialog
    assert packages is not None
    desk.click(packages.export)
    return desk.window.findChildren(ExportDialog)[-1]


def test_rules_and_packages_are_written_for_vale(
    desk: ToneDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of the guideline at hand, at first; the folder opens with a button."""
    opened: list[str] = []
    monkeypatch.setattr(export_dialog.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = asked(desk)
    assert dialog.scope.kind == "reference"
    assert "plain" in dialog.contents
    assert not dialog.write.isEnabled()
    folder = tmp_path / "new" / "out"
    dialog.folder.setText(str(folder))
    desk.click(dialog.write)
    assert str(folder) in dialog.written
    assert (folder / "styles/plain/Weasel.yml").read_text("utf-8") == WEASEL
    assert (folder / f"styles/{desk.controller.bench.code}/ours.yml").is_file()
    assert "BasedOnStyles" in (folder / ".vale.ini").read_text("utf-8")
    desk.click(dialog.open_folder)
    assert opened == [str(folder)]


def test_a_folder_that_holds_something_is_left_alone(desk: ToneDesk, tmp_path: Path) -> None:
    """The person is told what to do, and can name another one at once."""
    dialog = asked(desk)
    dialog.folder.setText(str(tmp_path))
    desk.click(dialog.write)
    assert "is not empty" in dialog.problem.text()
    assert dialog.written == ""
    dialog.folder.setText(str(tmp_path / "plain" / "Weasel.yml" / "below"))
    assert dialog.problem.isHidden()
    desk.click(dialog.write)
    assert "cannot be written" in dialog.problem.text()
    dialog.folder.setText(str(tmp_path / "out"))
    desk.click(dialog.write)
    assert dialog.written


def test_another_scope_has_other_rules(desk: ToneDesk) -> None:
    """What is written is said before it is."""
    dialog = asked(desk)
    before = dialog.contents
    dialog.boxes["kind"].setCurrentIndex(0)
    desk.settle()
    assert dialog.scope.kind == ""
    assert dialog.contents != before
    assert "no package" in dialog.contents
