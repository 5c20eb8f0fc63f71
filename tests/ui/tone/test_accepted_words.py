"""Accepted words are seen by language, added, taken out, and brought back."""

from kbstudio.ui.tone.words_dialog import WordsDialog
from tests.support.screens import Screens
from tests.ui.tone.tone_desk import ToneDesk


def opened(desk: ToneDesk) -> WordsDialog:
    """The dialog on the words of English."""
    desk.click(desk.view.sidebar.words)
    desk.settle()
    dialog = desk.controller.words.dialog
    assert dialog is not None
    dialog.show_language("en")
    return dialog


def words(dialog: WordsDialog) -> list[str]:
    return [dialog.list.item(at).text() for at in range(dialog.list.count())]


def test_a_word_is_accepted_taken_out_and_brought_back(screens: Screens) -> None:
    """By who keeps guidelines; the toast undoes what was taken out."""
    desk = ToneDesk(screens)
    screens.studio.guidelines.accept_word("Zephyros", "en", by="maya")
    screens.studio.guidelines.accept_word("צה״ל", "he", by="maya")
    dialog = opened(desk)
    assert words(dialog) == ["Zephyros"]
    dialog.field.setText("Apogee")
    desk.click(dialog.add)
    desk.settle()
    assert words(dialog) == ["Apogee", "Zephyros"]
    assert dialog.field.text() == ""
    dialog.list.selectAll()
    desk.click(dialog.remove)
    desk.settle()
    assert words(dialog) == []
    undo = desk.undo[-1]
    assert undo is not None
    undo()
    desk.settle()
    assert words(dialog) == ["Apogee", "Zephyros"]
    dialog.show_language("he")
    assert words(dialog) == ["צה״ל"]
    dialog.reject()


def test_what_is_no_word_is_told_in_the_dialog(screens: Screens) -> None:
    """And stays in the field."""
    desk = ToneDesk(screens)
    screens.studio.guidelines.accept_word("Zephyros", "en", by="maya")
    dialog = opened(desk)
    dialog.field.setText("two words")
    desk.click(dialog.add)
    desk.settle()
    assert "accept each by itself" in dialog.problem.text()
    assert dialog.field.text() == "two words"
    assert desk.errors == []
    dialog.reject()


def test_who_may_not_accept_words_reads_them(screens: Screens) -> None:
    """The reason stands in the dialog."""
    desk = ToneDesk(screens, person="noa")
    screens.studio.guidelines.accept_word("Zephyros", "en", by="maya")
    dialog = opened(desk)
    assert words(dialog) == ["Zephyros"]
    dialog.list.selectAll()
    assert not any(each.isEnabled() for each in (dialog.field, dialog.add, dialog.remove))
    dialog.reject()
