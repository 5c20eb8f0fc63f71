"""A tone editor at the place of guidelines: list, scope, saving."""

from PySide6.QtCore import Qt

from kbstudio.domain.guidelines import scope_of
from kbstudio.ui.tone.new_dialog import NewGuidelineDialog
from kbstudio.ui.tone.words import scope_words
from tests.support.screens import Screens
from tests.support.studios import new_article
from tests.ui.tone.tone_desk import BODY, ToneDesk, new_guideline


def test_guidelines_stand_from_broad_to_narrow(screens: Screens) -> None:
    """What holds for every text comes first, whenever it was written."""
    narrow = new_guideline(screens, title="Support", locale="en-GB", channel="chat")
    broad = new_guideline(screens, title="House")
    desk = ToneDesk(screens)
    assert [row.code for row in desk.view.sidebar.guidelines.rows] == [broad, narrow]


def test_an_empty_place_offers_to_begin(screens: Screens) -> None:
    """The first guideline is made with one button."""
    desk = ToneDesk(screens)
    desk.click(desk.view.sidebar.new)
    dialog = next(iter(desk.window.findChildren(NewGuidelineDialog)))
    dialog.title.setText("House")
    dialog.scope.kind.setCurrentIndex(dialog.scope.kind.findData("response"))
    desk.click(dialog.create_button)
    assert [(row.title, row.scope.kind) for row in desk.view.sidebar.guidelines.rows] == [("House", "response")]
    assert desk.controller.bench.code == "KB-1"


def test_a_new_scope_is_saved_as_a_version(screens: Screens) -> None:
    """What the form does not know stays as it is."""
    code = new_guideline(screens, note="kept")
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.voice.form.market.setEditText("gb")
    desk.panel.voice.form.channel.setEditText("chat")
    desk.panel.voice.form.channel.value_changed.emit()
    desk.settle()
    desk.click(desk.panel.save)
    opened = screens.studio.writing.open(code, "en", by="maya")
    fields = {"guideline.note": "kept", "guideline.market": "GB", "guideline.channel": "chat"}
    assert (opened.revision.number, opened.revision.text.fields) == (2, fields)
    assert not desk.panel.save.isEnabled()


def test_a_channel_is_chosen_by_its_name(screens: Screens) -> None:
    """One that only this library knows stays as it is called there."""
    new_guideline(screens, title="Kiosk", channel="kiosk")
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    box = desk.panel.voice.form.channel
    assert box.itemData(box.findText("kiosk")) == "kiosk"
    box.setEditText("text message")
    box.value_changed.emit()
    desk.settle()
    desk.click(desk.panel.save)
    opened = screens.studio.writing.open(code, "en", by="maya")
    assert opened.revision.text.fields["guideline.channel"] == "sms"
    assert scope_words(scope_of(opened.revision.text.fields)) == "Text message"


def test_more_than_one_channel_is_said_to_be_none_beside_the_form(screens: Screens) -> None:
    """It is not saved."""
    desk = ToneDesk(screens)
    code = new_guideline(screens)
    desk.controller.load()
    desk.settle()
    desk.choose(code)
    desk.panel.voice.form.channel.setEditText("chat, sms")
    desk.panel.voice.form.channel.value_changed.emit()
    assert desk.panel.voice.problem
    assert not desk.panel.save.isEnabled()


def test_a_language_nobody_knows_is_said_beside_the_form(screens: Screens) -> None:
    """It is not saved."""
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.voice.form.language.setEditText("no language at all")
    desk.panel.voice.form.language.value_changed.emit()
    assert desk.panel.voice.problem
    assert not desk.panel.save.isEnabled()


def test_what_somebody_else_saved_meanwhile_is_brought_together(screens: Screens) -> None:
    """Nothing typed is lost, and nothing of the other one is."""
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.voice.form.channel.setEditText("chat")
    desk.panel.voice.form.channel.value_changed.emit()
    desk.settle()
    screens.studio.writing.save(code, "en", by="maya", body=BODY + "\nMore.\n")
    desk.click(desk.panel.save)
    assert desk.panel.rebase.isVisible()
    desk.click(desk.panel.rebase)
    desk.click(desk.panel.save)
    text = screens.studio.writing.open(code, "en", by="maya").revision.text
    assert (text.body, text.fields["guideline.channel"]) == (BODY + "\nMore.\n", "chat")


def test_nobody_leaves_what_is_not_saved_unasked(screens: Screens) -> None:
    """Another guideline is shown once it is saved or discarded."""
    first, second = new_guideline(screens), new_guideline(screens, title="Other", channel="chat")
    desk = ToneDesk(screens)
    desk.choose(first)
    screens.qtbot.mouseClick(desk.panel.voice.form.force._buttons["recommended"], Qt.MouseButton.LeftButton)
    desk.choose(second)
    assert desk.controller.bench.code == first
    assert desk.view.sidebar.guidelines.chosen == first
    desk.click(desk.panel.revert)
    desk.choose(second)
    assert desk.controller.bench.code == second


def test_what_was_discarded_comes_back(screens: Screens) -> None:
    """Undo of the toast."""
    desk = ToneDesk(screens)
    code = new_guideline(screens)
    desk.controller.load()
    desk.settle()
    desk.choose(code)
    screens.qtbot.mouseClick(desk.panel.voice.form.force._buttons["recommended"], Qt.MouseButton.LeftButton)
    desk.click(desk.panel.revert)
    assert desk.panel.voice.form.force.choice == "required"
    undo = desk.undo[-1]
    assert undo is not None
    undo()
    assert desk.panel.voice.form.force.choice == "recommended"
    assert desk.panel.save.isEnabled()


def test_who_may_not_keep_guidelines_reads_them(screens: Screens) -> None:
    """The reason stands where the buttons are."""
    code = new_guideline(screens)
    desk = ToneDesk(screens, "noa")
    desk.choose(code)
    assert not desk.view.sidebar.new.isEnabled()
    assert not desk.panel.voice.form.force.isEnabled()
    assert "keep guidelines" in desk.panel.submit.reason


def test_the_text_opens_in_its_own_tab(screens: Screens) -> None:
    """As any article."""
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.click(desk.panel.voice.edit)
    desk.click(desk.panel.submit.button)
    assert (desk.went, desk.submitted) == ([(code, "en")], [code])


def test_rules_are_found_by_words(screens: Screens) -> None:
    """The guideline is asked as it stands on screen, saved or not."""
    code = new_guideline(screens, locale="en")
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.view.filter.setText("blame")
    desk.until(lambda: [rule.title for rule in desk.panel.rules.model.rows] == ["No blame"])
    desk.view.filter.setText("weather")
    desk.until(lambda: not desk.panel.rules.model.rows)


def test_a_guideline_written_in_a_language_holds_for_it_unless_somebody_says_otherwise(screens: Screens) -> None:
    """Nobody makes a rule for every text by pressing Enter once too early."""
    for locale in ("en", "he", "pl"):
        new_article(screens.studio, locale=locale)
    desk = ToneDesk(screens)
    desk.click(desk.view.sidebar.new)
    dialog = next(iter(desk.window.findChildren(NewGuidelineDialog)))
    language = dialog.scope.fields
    dialog.language.setCurrentIndex(dialog.language.findData("he"))
    assert dialog.scope.fields == language | {"guideline.locale": "he"}
    dialog.language.setCurrentIndex(dialog.language.findData("pl"))
    assert dialog.scope.fields["guideline.locale"] == "pl"
    dialog.scope._boxes["locale"].show_value("en")
    dialog.language.setCurrentIndex(dialog.language.findData("he"))
    assert dialog.scope.fields["guideline.locale"] == "en"
    dialog.close()


def test_a_refused_guideline_leaves_every_line_of_its_dialog_in_sight(screens: Screens) -> None:
    """The sentence that says why needs room of its own."""
    desk = ToneDesk(screens)
    desk.click(desk.view.sidebar.new)
    dialog = next(iter(desk.window.findChildren(NewGuidelineDialog)))
    dialog.title.setText("House")
    dialog.scope._boxes["locale"].setEditText("Hebr")
    desk.click(dialog.create_button)
    layout = dialog.layout()
    assert dialog.problem.isVisible()
    assert layout is not None
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
    dialog.close()
