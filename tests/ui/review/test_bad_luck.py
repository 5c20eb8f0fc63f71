"""What happens to a review on screen when its text is erased, or those asked leave."""

from PySide6.QtWidgets import QLabel

from kbstudio.services.snapshots import Against
from tests.support.screens import Screens
from tests.ui.review.reviewing_desk import AFTER, changed_article, desk, edited


def test_a_version_erased_while_it_is_compared_is_taken_off_the_screen_with_a_sentence(screens: Screens) -> None:
    code = changed_article(screens)
    edited(screens, code, AFTER.replace("20 pounds", "25 pounds"))
    shown = desk(screens, code)
    shown.view.page.left_chosen.emit(Against(2))
    screens.settle()
    erased = screens.studio.erasing.erase(code, "en", [2], by="admin", reason="a name")
    screens.bus.publish(erased.changes)
    screens.settle()
    assert any(
        "was erased by admin" in each.text() for each in shown.view.page.findChildren(QLabel) if each.isVisible()
    )
    shown.view.page.left_chosen.emit(Against(1))
    screens.settle()
    assert len(shown.view.page.view.compared.changes) == 3


def test_a_reviewer_who_leaves_in_mid_review_decides_nothing_more(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    shown.go_to(0)
    left = screens.studio.administration.deactivate("rita", by="admin")
    screens.bus.publish(screens.studio.administration.changes_of(left))
    screens.settle()
    shown.go_to(0)
    assert not shown.view.inspector.may_approve
    assert not shown.view.bar.accept.isEnabled()


def test_after_a_publication_in_haste_what_agents_read_can_still_be_chosen(screens: Screens) -> None:
    code = changed_article(screens)
    screens.studio.publishing.break_glass(code, "en", by="karl", reason="cannot wait")
    edited(screens, code, AFTER + "\nSay goodbye.\n")
    shown = desk(screens, code)
    assert len(shown.view.page.view.compared.changes) == 4
    shown.view.page.left_chosen.emit(Against(2))
    screens.settle()
    assert len(shown.view.page.view.compared.changes) == 1
