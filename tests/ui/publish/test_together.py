"""What goes live, or is withdrawn, together with a source: told before, and left out when somebody says so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from kbstudio.services.answering import Reader
from kbstudio.services.locales.adaptations import BlockEdit
from kbstudio.ui.publish.reason_dialog import ReasonDialog
from kbstudio.ui.publish.view import PublishView
from kbstudio.ui.publish.withdraw_dialog import WithdrawDialog
from tests.support.screens import Screens
from tests.support.studios import new_article, publish, submit
from tests.ui.publish.test_publish import agents, approved, publishing, reader

__all__ = ["reader"]

_HEBREW = "החזירו תוך **30 יום**.\n\n- בקשו את מספר ההזמנה\n"


def waiting_for_hebrew(screens: Screens) -> str:
    code = approved(screens)
    screens.studio.languages.put_rule("he", by="karl", waits=True)
    return code


def begin_hebrew(screens: Screens, code: str) -> None:
    screens.studio.writing.save(code, "he", by="noa", title="החזרות", body=_HEBREW)


def button(view: PublishView, text: str) -> QPushButton:
    return next(each for each in view.details.findChildren(QPushButton) if each.text() == text)


def press(screens: Screens, which: QPushButton) -> None:
    screens.qtbot.mouseClick(which, Qt.MouseButton.LeftButton)


def give_reason(screens: Screens, dialog: QDialog | None, reason: str) -> None:
    assert isinstance(dialog, ReasonDialog)
    screens.qtbot.keyClicks(dialog.reason, reason)
    screens.qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    screens.settle()


def test_what_a_source_waits_for_is_told_and_it_goes_without_for_a_reason(screens: Screens, reader: Reader) -> None:
    code = waiting_for_hebrew(screens)
    view, said = publishing(screens, reader)
    assert "It waits for: Hebrew" in view.details._why.text()
    assert not button(view, "Publish").isEnabled()
    press(screens, button(view, "Publish without them…"))
    give_reason(screens, screens.windows[-1].findChild(ReasonDialog), "the law changed today")
    assert said == [f"{code} is published: agents read it now."]
    assert "14 days" in reader.show(code, "en").body


def test_the_languages_that_are_ready_are_told_and_go_live_with_it(screens: Screens, reader: Reader) -> None:
    code = waiting_for_hebrew(screens)
    begin_hebrew(screens, code)
    localising = screens.studio.localising
    shown = localising.view(code, "he", by="noa", early=True)
    edits = [BlockEdit(row.key, row.target.replace("30", "14")) for row in shown.rows]
    number = shown.source_number
    localising.adapt(code, "he", by="noa", edits=edits, based_on=shown.number, source_number=number)
    submit(screens.studio, code, "he")
    screens.studio.reviewing.approve(code, "he", by="rita")
    view, said = publishing(screens, reader)
    view.choose(code, "en")
    screens.settle()
    assert view.details._together.text() == "It goes live together with: Hebrew."
    press(screens, button(view, "Publish"))
    screens.settle()
    assert said == [f"{code} is published with Hebrew: agents read it now."]
    assert reader.show(code, "he").locale == "he"


def test_withdrawing_takes_the_languages_along_or_leaves_them(screens: Screens, reader: Reader) -> None:
    for along in (True, False):
        code = new_article(screens.studio).article
        publish(screens.studio, code)
        begin_hebrew(screens, code)
        publish(screens.studio, code, "he")
        view, controller, said = agents(screens, reader)
        controller.show_page(code, "en")
        screens.settle()
        press(screens, view._withdraw)
        dialog = screens.windows[-1].findChild(WithdrawDialog)
        assert isinstance(dialog, WithdrawDialog)
        assert dialog.languages.text() == "Withdraw what follows it, too: Hebrew"
        dialog.languages.setChecked(along)
        give_reason(screens, dialog, "ended")
        told = "is withdrawn with Hebrew: agents" if along else "is withdrawn: agents"
        assert told in said[0]
        assert screens.studio.publishing.withdrawn_with(code, "en") == (() if along else ("he",))


def test_a_text_nothing_follows_is_asked_for_alone(screens: Screens, reader: Reader) -> None:
    code = new_article(screens.studio).article
    publish(screens.studio, code)
    view, controller, _said = agents(screens, reader)
    controller.show_page(code, "en")
    screens.settle()
    press(screens, view._withdraw)
    dialog = screens.windows[-1].findChild(WithdrawDialog)
    assert isinstance(dialog, WithdrawDialog)
    assert not dialog.languages.isVisible()
    dialog.reject()
