"""What an inbox asks of the database beside the reviews themselves."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from kbstudio.application import Studio
from tests.support.studios import new_article, submit, team_studio


@pytest.fixture
def studio(engine_url: str) -> Iterator[Studio]:
    opened = team_studio(engine_url)
    yield opened
    opened.close()


def test_links_are_counted_once_a_text_and_kb_1_is_not_kb_12(studio: Studio) -> None:
    for body in ("[a](kb:KB-1) and [b](kb:KB-1#top)\n", "[c](kb:KB-12)\n", "[d](kb:KB-2)\n", "kb:KB-1 in words\n"):
        new_article(studio, body=body)
    with studio.database.read() as work:
        # KB-3 links to KB-2; a text that names itself counts for nothing.
        assert work.inbox.links_to(["KB-1", "KB-2", "KB-12"]) == {"KB-2": 1, "KB-12": 1}


def test_surroundings_are_about_the_texts_asked_for_alone(studio: Studio) -> None:
    code, other = new_article(studio).article, new_article(studio).article
    submit(studio, code)
    studio.reviewing.mark_read(code, "en", 1, by="rita")
    with studio.database.read() as work:
        found = work.inbox.surroundings([(code, "en"), (other, "he")], "rita")
    assert list(found) == [(code, "en")]
    assert found[code, "en"].read == 1
    assert found[code, "en"].languages == 1


def test_verdicts_before_the_day_asked_for_are_left_out(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    with studio.database.read() as work:
        (given,) = work.inbox.verdicts_of("rita", datetime(2026, 3, 1, tzinfo=UTC))
        assert work.inbox.verdicts_of("rita", given.at + timedelta(seconds=1)) == ()
    assert given.standing
