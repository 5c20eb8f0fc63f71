"""Deciding on 500 changes of one text: listing them, deciding one by one and all together, taking out, signing."""

import tempfile
from pathlib import Path

from kbstudio.application import Studio, create_library
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.decisions import DecisionKind
from kbstudio.services.writing import NewArticle
from tests.benchmarks.report import Report, Work

NAME = "deciding"

_CHANGES = 500


def run(report: Report) -> None:
    """Review a text of 500 changed paragraphs in a library in a file."""
    with tempfile.TemporaryDirectory() as folder:
        studio = create_library(str(Path(folder) / "team.kbstudio"), administrator="admin")
        try:
            _review(report, studio, _in_review(studio))
        finally:
            studio.close()


def _in_review(studio: Studio) -> str:
    for name, role in (("maya", "author"), ("rita", "reviewer"), ("karl", "curator")):
        studio.administration.put_person(name, by="admin", role=role)
    wanted = NewArticle("reference", "en", "Five hundred steps", _text("ten"), reviewers=("rita",))
    code = studio.writing.new(wanted, by="maya").article
    _submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    studio.writing.save(code, "en", by="maya", body=_text("thirty"))
    _submit(studio, code)
    return code


def _submit(studio: Studio, code: str) -> None:
    studio.reviewing.submit(code, "en", by="maya", reason="New times", change="meaning")


def _text(wait: str) -> str:
    steps = (f"Step {number}: unplug the box, wait {wait} seconds, look again." for number in range(_CHANGES))
    return "\n\n".join(steps) + "\n"


def _review(report: Report, studio: Studio, code: str) -> None:
    def timed(name: str, act: Work, times: int = 5) -> None:
        report.measure(name, act, rounds=times, warm_ups=0)

    deciding = studio.deciding
    keys = [change.key for change in deciding.changes(code, "en").changes.changes]
    report.note(f"{len(keys)} changes, {len(_text('thirty')) // 1000} KB")
    timed("the changes listed", lambda: deciding.changes(code, "en"))
    timed("the review opened", lambda: studio.reviewing.view(code, "en", by="rita"))
    rest = iter(keys)

    def accept_next() -> None:
        deciding.decide(code, "en", by="rita", kind=DecisionKind.ACCEPT, keys=[next(rest)])

    timed("one change decided", accept_next, 50)
    whole = keys[50:]
    timed("450 changes rejected together", lambda: _all(studio, code, DecisionKind.REJECT, whole), 1)
    timed("450 changes taken out", lambda: deciding.carry_out(code, "en", by="rita", number=2), 1)
    thread = _comment(studio, code)
    timed("100 comments begun, each", lambda: _comment(studio, code), 100)
    timed("101 comments placed", lambda: studio.commenting.view(code, "en"))
    timed("a comment settled", lambda: studio.commenting.resolve(thread, by="rita"), 1)
    timed("the text signed", lambda: studio.reviewing.approve(code, "en", by="rita"), 1)


def _all(studio: Studio, code: str, kind: DecisionKind, keys: list[str]) -> None:
    studio.deciding.decide(code, "en", by="rita", kind=kind, keys=keys)


def _comment(studio: Studio, code: str) -> str:
    start = studio.writing.open(code, "en", by="rita").revision.text.body.index("wait")
    begun = studio.commenting.begin(
        code, "en", by="rita", kind=CommentKind.NOTE, body="Enough?", number=3, start=start, end=start + 15
    )
    return begun.id
