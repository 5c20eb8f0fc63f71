"""A text whose author asks for an exception says so before it is opened."""

from kbstudio.ui.widgets.chip import Chip
from tests.services.tone.guidelines import publish_guideline
from tests.support.screens import Screens
from tests.support.studios import new_article, submit
from tests.ui.inbox.desk import inbox


def test_an_exception_asked_for_is_said_in_the_preview(screens: Screens) -> None:
    studio = screens.studio
    publish_guideline(studio)
    code = new_article(studio, body="You failed to pay.\n").article
    (finding,) = studio.tone.report(code, "en").findings
    studio.tone.ask_exception(code, "en", finding, reason="It quotes the contract.", by="maya")
    submit(studio, code)
    view, _ = inbox(screens)
    assert any("exception" in chip.text for chip in view.preview.findChildren(Chip))
    studio.tone.decide_exception(code, "en", finding.fingerprint, granted=True, by="rita")
    view, _ = inbox(screens)
    assert not any("exception" in chip.text for chip in view.preview.findChildren(Chip))
