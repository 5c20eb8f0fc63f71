"""Who last changed a paragraph, why, in which version; on both engines."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput
from tests.support.studios import new_article, publish, submit

FIRST = "Wait ten seconds, then plug the router in.\n\n- Ask for the order number\n\nSay what was tried.\n"


def test_a_paragraph_knows_who_changed_it_last_and_why(studio: Studio) -> None:
    code = new_article(studio, body=FIRST).article
    publish(studio, code)
    studio.writing.save(code, "en", by="noa", body=FIRST.replace("ten", "thirty"))
    studio.reviewing.submit(code, "en", by="noa", reason="Ten is too short", change="meaning")
    changed = studio.paragraphs.at_line(code, "en", 1)
    assert [(mark.number, mark.author, mark.reason) for mark in changed.changes] == [
        (2, "noa", "Ten is too short"),
        (1, "maya", "new rule"),
    ]
    assert changed.display_names["noa"] == "Noa"
    assert studio.paragraphs.at_line(code, "en", 3).last.number == 1


def test_a_moved_paragraph_is_the_same_paragraph(studio: Studio) -> None:
    code = new_article(studio, body=FIRST).article
    before = studio.paragraphs.at_line(code, "en", 5)
    wait, items, said = FIRST.strip().split("\n\n")
    studio.writing.save(code, "en", by="maya", body=f"{said}\n\n{wait}\n\n{items}\n")
    after = studio.paragraphs.at_line(code, "en", 1)
    assert (after.block, after.last.number) == (before.block, 1)


def test_identities_never_enter_the_text(studio: Studio) -> None:
    made = new_article(studio, body=FIRST)
    submit(studio, made.article)
    block = studio.paragraphs.at_line(made.article, "en", 1).block
    version = studio.history.version(made.article, "en", 1)
    assert (version.text.body, version.hash) == (FIRST, made.hash)
    assert block not in version.text.body


def test_an_earlier_version_tells_its_own_history(studio: Studio) -> None:
    code = new_article(studio, body=FIRST).article
    studio.writing.save(code, "en", by="maya", body=FIRST.replace("ten", "thirty"))
    assert [mark.number for mark in studio.paragraphs.at_line(code, "en", 1, number=1).changes] == [1]


@pytest.mark.parametrize("line", [0, 2, 99])
def test_where_there_is_no_paragraph_is_said(studio: Studio, line: int) -> None:
    code = new_article(studio, body=FIRST).article
    with pytest.raises(BadInput, match="no paragraph at line"):
        studio.paragraphs.at_line(code, "en", line)
    with pytest.raises(BadInput, match="no such version"):
        studio.paragraphs.at_line(code, "en", 1, number=7)
