"""Two people decide on an exception at the same time: one of them is told who was first."""

from concurrent.futures import ThreadPoolExecutor

from kbstudio.application import Studio
from kbstudio.domain.errors import Refused
from tests.services.tone.guidelines import publish_guideline
from tests.support.studios import new_article, submit


def test_the_second_is_told_who_was_first(studio: Studio) -> None:
    publish_guideline(studio)
    code = new_article(studio, body="You failed to pay.\n").article
    found = studio.tone.report(code, "en").findings[0]
    studio.tone.ask_exception(code, "en", found, reason="quoted", by="maya")
    submit(studio, code)

    def decide(name: str) -> str:
        try:
            granted = name == "rita"
            studio.tone.decide_exception(code, "en", found.fingerprint, granted=granted, answer="so", by=name)
        except Refused as refused:
            return str(refused)
        return ""

    with ThreadPoolExecutor(2) as threads:
        told = sorted(threads.map(decide, ("rita", "karl")))
    assert told[0] == ""
    assert "already" in told[1]
    (kept,) = studio.tone.exceptions(code, "en")
    assert kept.decided_by.title() in told[1]
