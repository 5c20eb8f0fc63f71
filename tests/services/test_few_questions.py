"""Lists of what waits are read in as many statements for many texts as for one, on both engines."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.revisions import Line
from tests.support.studios import BODY, new_article, submit


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """The statements sent to any database, as they are sent."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield statements
    event.remove(Engine, "before_cursor_execute", note)


def _in_haste(studio: Studio) -> None:
    code = new_article(studio).article
    studio.publishing.break_glass(code, "en", by="karl", reason="cannot wait")


def _approved(studio: Studio) -> None:
    first = new_article(studio).article
    code = new_article(studio, body=f"{BODY}\nSee [this](kb:{first}).\n").article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")


def _corrected(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    studio.writing.save(code, "en", by="maya", body=BODY + "More.\n")
    studio.correcting.save(code, "en", by="maya", body=BODY.replace("30", "60"), based_on=1)
    studio.reviewing.submit(code, "en", by="maya", reason="wrong", change="meaning", line=Line.HOTFIX)
    studio.reviewing.approve(code, "en", by="rita")


def _returned(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    for kind in (CommentKind.MUST_FIX, CommentKind.NOTE):
        thread = studio.commenting.begin(code, "en", by="rita", kind=kind, body="How long?", number=1, start=0, end=9)
        studio.commenting.reply(thread.id, by="maya", body="For ever")
    studio.reviewing.send_back(code, "en", by="rita", comment="Name the days")


def _waiting(studio: Studio) -> None:
    code = new_article(studio).article
    studio.curating.edit([code], ArticleEdit(reviewers=("rita", "daniel")), by="karl")
    submit(studio, code)


LISTS: dict[str, tuple[Callable[[Studio], None], Callable[[Studio], int]]] = {
    "owed": (_in_haste, lambda studio: len(studio.owed.all(by="rita"))),
    "owed in the inbox": (_in_haste, lambda studio: len(studio.inbox.of("rita").owed)),
    "ready": (_approved, lambda studio: len(studio.publishing.ready(by="karl"))),
    "corrections ready": (_corrected, lambda studio: len(studio.publishing.ready(by="karl"))),
    "returned": (_returned, lambda studio: len(studio.inbox.of("maya").returned)),
    "answers": (_returned, lambda studio: len(studio.inbox.of("rita").answers)),
    "waiting": (_waiting, lambda studio: len(studio.inbox.of("maya").waiting)),
    "to review": (_waiting, lambda studio: len(studio.inbox.of("rita").to_review)),
}


@pytest.mark.parametrize("name", LISTS)
def test_many_take_no_more_questions_than_one(studio: Studio, asked: list[str], name: str) -> None:
    make, count = LISTS[name]
    needed = []
    for more, total in ((1, 1), (3, 4)):
        for _ in range(more):
            make(studio)
        asked.clear()
        assert count(studio) == total
        needed.append(len(asked))
    assert needed[0] == needed[1], "\n".join(asked)
