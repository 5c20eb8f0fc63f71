"""The place of guidelines in the whole window, on the sample library."""

from kbstudio.desktop.journal import look
from kbstudio.desktop.kept import FILE_NAME, everything
from kbstudio.places import state_folder
from kbstudio.ui import scope_keeping
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.scope_keeping import ScopeKeeping
from kbstudio.ui.tone.panel import RULE, RULES
from kbstudio.ui.tone.work import Work
from tests.support.desktops import Hands


def test_a_guideline_is_found_and_put_before_its_reviewers(hands: Hands) -> None:
    """From the menu to the text of the guideline, where it is submitted."""
    hands.menu("Go", "Tone")
    place = hands.workspace.tone
    hands.until(lambda: bool(place.view.sidebar.guidelines.rows))
    draft = next(row for row in place.view.sidebar.guidelines.rows if row.state == "draft")
    place.controller.choose(draft.code)
    hands.until(lambda: bool(place.view.panel.rules.model.rows))
    hands.menu("Edit", "Find")
    assert place.view.panel.part == RULES
    assert place.view.panel.rules.filter.hasFocus()
    hands.click(place.view.panel.submit.button)
    hands.until(lambda: hands.workspace.documents.current is not None)
    document = hands.workspace.documents.current
    assert document is not None
    editor = document.controller
    assert isinstance(editor, EditorController)
    hands.until(lambda: editor.kind == "guideline")
    hands.until(editor.inspector.reason.hasFocus)


def test_a_rule_is_shown_from_elsewhere(hands: Hands) -> None:
    """As the card of a finding asks for it, before anybody was at the place."""
    rule = hands.workspace.studio.guidelines.all()[0]
    hands.workspace.tone.open_rule(rule.code, f"{rule.code}.shouting")
    panel = hands.workspace.tone.view.panel
    hands.until(lambda: panel.rules.chosen is not None and panel.rules.chosen.origin == rule.code)
    assert hands.window.current_place == "tone"
    assert panel.part == RULES


def test_a_rule_that_is_not_saved_is_kept_on_this_computer(hands: Hands) -> None:
    """Until it is saved, or discarded."""
    place = hands.workspace.tone
    code = next(row.code for row in hands.workspace.studio.guidelines.all() if row.draft is not None)
    place.open_rule(code)
    panel, bench = place.view.panel, place.controller.bench
    hands.until(lambda: bench.work is not None and bench.code == code)
    panel.show_part(RULE)
    assert bench.work is not None
    body = bench.work.body
    panel.rule.title.setFocus()
    panel.rule.title.setText("Kept")
    panel.rule.title.textEdited.emit("Kept")
    hands.until(lambda: bench.work is not None and bench.work.changed)
    journal = state_folder() / FILE_NAME
    kept: list[str] = []

    def is_kept() -> bool:
        rows = look(journal, "SELECT body FROM kept") if journal.exists() else []
        kept[:] = [row[0] for row in rows]
        return any("## Kept" in each for each in kept)

    hands.until(is_kept)
    panel.revert_requested.emit()
    hands.until(lambda: not is_kept() and not everything(journal))
    assert bench.work is not None
    assert bench.work.body == body


def test_a_scope_that_is_not_saved_is_given_back(hands: Hands) -> None:
    """After a crash, to who chose it; discarded or saved it is forgotten."""
    desk = _Guideline(hands)
    file = state_folder() / scope_keeping.FILE_NAME
    kind = desk.panel.voice.form.kind
    kind.setCurrentIndex(kind.findData("reference"))
    desk.panel.voice.form.force.choose("recommended")
    desk.panel.voice.form.force.chosen.emit("recommended")
    hands.until(lambda: file.exists() and any('"reference"' in row[0] for row in look(file, "SELECT body FROM kept")))
    # The program is gone without a word: nobody holds the text any more.
    again = ScopeKeeping(desk.bench, desk.keeping.key, hands.desktop.jobs, desk.bench)
    desk.keeping._keeper._hold.let_go()  # pyright: ignore[reportOptionalMemberAccess]
    desk.bench.work = Work.begin(desk.opened)
    again.find()
    hands.until(lambda: desk.bench.work is not None and desk.bench.work.changed)
    assert desk.bench.work is not None
    assert desk.bench.work.scope.kind == "reference"
    assert desk.bench.work.fields["guideline.force"] == "recommended"
    assert kind.value == "reference"
    again.follow()
    desk.panel.revert_requested.emit()
    again.follow()
    hands.until(lambda: not look(file, "SELECT body FROM kept"))


class _Guideline:
    """A guideline at hand that has a draft."""

    def __init__(self, hands: Hands) -> None:
        place = hands.workspace.tone
        code = next(row.code for row in hands.workspace.studio.guidelines.all() if row.draft is not None)
        place.open_rule(code)
        self.panel, self.bench = place.view.panel, place.controller.bench
        hands.until(lambda: self.bench.work is not None and self.bench.code == code)
        assert self.bench.work is not None
        self.opened = self.bench.work.opened
        keeping = place.keeping._scope
        assert keeping is not None
        self.keeping = keeping
