"""What is compared, what a person has read and signed, and slips a reviewer mends."""

from PySide6.QtWidgets import QLabel

from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import Against
from tests.support.screens import Screens
from tests.ui.review.reviewing_desk import AFTER, changed_article, desk, edited

TYPO = AFTER.replace("Customers may", "Customer may")


def test_a_void_signature_opens_what_changed_since(screens: Screens) -> None:
    code = changed_article(screens)
    screens.studio.reviewing.approve(code, "en", by="rita")
    edited(screens, code, AFTER.replace("20 pounds", "25 pounds"))
    shown = desk(screens, code)
    assert "You signed version 2" in shown.view.notice.text
    assert len(shown.view.page.view.compared.changes) == 1
    shown.view.notice.button.click()
    screens.settle()
    assert shown.view.notice.text == ""
    assert len(shown.view.page.view.compared.changes) == 3


def test_an_older_version_is_not_decided_on(screens: Screens) -> None:
    code = changed_article(screens)
    edited(screens, code, AFTER.replace("20 pounds", "25 pounds"))
    shown = desk(screens, code)
    shown.view.page.right_chosen.emit(2)
    screens.settle()
    shown.go_to(0)
    assert "older version" in shown.view.notice.text
    assert not shown.view.bar.accept.isEnabled()
    assert not shown.view.inspector.may_approve
    shown.view.notice.button.click()
    screens.settle()
    shown.go_to(0)
    assert shown.view.bar.accept.isEnabled()
    assert shown.view.inspector.may_approve


def test_another_left_side_is_compared(screens: Screens) -> None:
    code = changed_article(screens)
    edited(screens, code, AFTER.replace("20 pounds", "25 pounds"))
    shown = desk(screens, code)
    shown.view.page.left_chosen.emit(Against(2))
    screens.settle()
    assert len(shown.view.page.view.compared.changes) == 1
    shown.view.page.left_chosen.emit(Against(1))
    screens.settle()
    assert len(shown.view.page.view.compared.changes) == 3


def test_beside_another_language_nothing_is_decided(screens: Screens) -> None:
    code = changed_article(screens)
    screens.studio.writing.save(code, "he", by="maya", title="החזרות", body="לקוחות רשאים להחזיר נתב בתוך 30 יום.\n")
    shown = desk(screens, code)
    shown.view.page.left_chosen.emit(Against(locale="he"))
    screens.settle()
    shown.go_to(0)
    assert "Another language" in shown.view.notice.text
    assert not shown.view.bar.accept.isEnabled()
    shown.view.notice.button.click()
    screens.settle()
    assert len(shown.view.page.view.compared.changes) == 3


def test_reaching_the_last_change_counts_as_read(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    shown.go_to(0)
    screens.settle()
    assert screens.studio.reviewing.view(code, "en", by="rita").bases.read is None
    shown.go_to(2)
    screens.settle()
    assert screens.studio.reviewing.view(code, "en", by="rita").bases.read == 2


def test_leaving_counts_as_read(screens: Screens) -> None:
    code = changed_article(screens)
    desk(screens, code).controller.leave()
    screens.settle()
    assert screens.studio.reviewing.view(code, "en", by="rita").bases.read == 2


def test_a_slip_is_mended_and_signed_in_one_act(screens: Screens) -> None:
    code = changed_article(screens, after=TYPO)
    shown = desk(screens, code)
    shown.go_to(0)
    shown.do(shown.view.bar.mend)
    dialog = shown.controller._mending._dialog
    assert dialog is not None
    assert dialog.text.toPlainText() == "Customer may return a router within 14 days."
    dialog.text.setPlainText("Customers may return a router within 14 days.")
    dialog.save.click()
    screens.settle()
    newest = screens.studio.history.of(code, "en")[0]
    assert newest.state is RevisionState.APPROVED
    assert screens.studio.history.version(code, "en", newest.revision).text.body == AFTER
    other = desk(screens, code, "daniel")
    told = [label.text() for label in other.view.inspector.review.findChildren(QLabel)]
    assert any("mended a typo in version 3" in text for text in told)


def test_more_than_a_slip_stays_in_its_dialog(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    shown.go_to(0)
    shown.do(shown.view.bar.mend)
    dialog = shown.controller._mending._dialog
    assert dialog is not None
    dialog.text.setPlainText("Customers may return a router within 90 days.")
    dialog.save.click()
    screens.settle()
    assert dialog.isVisible()
    assert "Suggest it to the author" in dialog.problem.text()
    assert dialog.text.toPlainText().endswith("90 days.")
    assert screens.studio.history.of(code, "en")[0].revision == 2
    dialog.reject()
