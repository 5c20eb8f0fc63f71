"""What was translated once is offered again, from this library and from elsewhere."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.services.locales.adaptations import BlockEdit
from kbstudio.services.locales.remembering import Remembering
from tests.support.studios import TickingClock, new_article, publish

_TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
 srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>Thank you for your patience.</seg></tuv>
<tuv xml:lang="he"><seg>תודה על הסבלנות.</seg></tuv></tu></body></tmx>"""


@pytest.fixture
def code(studio: Studio) -> str:
    body = "Ask for the order number. Write it down.\n\nReturn it within 30 days.\n"
    made = new_article(studio, body=body).article
    publish(studio, made)
    he = "בקשו את מספר ההזמנה. רשמו אותו.\n\nהחזירו תוך 30 יום.\n"
    studio.writing.save(made, "he", by="noa", title="החזרה", body=he)
    return made


def targets(studio: Studio, code: str, text: str) -> list[tuple[str, int]]:
    return [(match.target, match.score) for match in studio.remembering.find(code, "he", text)]


def test_the_same_block_a_sentence_of_it_and_one_like_it_are_found(studio: Studio, code: str) -> None:
    other = new_article(studio, title="Another", body="x\n").article
    assert targets(studio, other, "Return it within 30 days.")[0] == ("החזירו תוך 30 יום.", 100)
    assert targets(studio, other, "Write it down.")[0] == ("רשמו אותו.", 100)
    assert targets(studio, other, "Return it within 14 days.")[0] == ("החזירו תוך 14 יום.", 99)
    assert targets(studio, other, "Nothing is like this here") == []


def test_a_block_of_known_sentences_is_put_together(studio: Studio, code: str) -> None:
    assert targets(studio, code, "Write it down. Return it within 30 days.")[0][0] == "רשמו אותו. החזירו תוך 30 יום."


def test_what_is_translated_meanwhile_is_known_at_once(studio: Studio, code: str) -> None:
    other = new_article(studio, title="Another", body="Turn it off and on.\n").article
    publish(studio, other)
    assert targets(studio, code, "Turn it off and on.") == []
    view = studio.localising.view(other, "he", by="noa")
    edits = [BlockEdit("title", "אחר"), BlockEdit(view.rows[1].key, "כבו והדליקו.")]
    studio.localising.adapt(other, "he", by="noa", edits=edits, based_on=0, source_number=view.source_number)
    assert targets(studio, code, "Turn it off and on.")[0] == ("כבו והדליקו.", 100)


def test_what_nobody_confirmed_is_not_remembered(studio: Studio, code: str) -> None:
    other = new_article(studio, title="Another", body="Turn it off and on.\n").article
    publish(studio, other)
    view = studio.localising.view(other, "he", by="noa")
    edits = [BlockEdit("title", "אחר"), BlockEdit(view.rows[1].key, "כבו והדליקו.", confirmed=False)]
    studio.localising.adapt(other, "he", by="noa", edits=edits, based_on=0, source_number=view.source_number)
    assert targets(studio, code, "Turn it off and on.") == []


def test_a_memory_from_elsewhere_is_taken_in_once(studio: Studio, code: str) -> None:
    def take(by: str) -> int:
        return studio.remembering.take_tmx(_TMX.encode(), source_locale="en", locale="he", origin="a.tmx", by=by)

    with pytest.raises(Refused, match="Localisers"):
        take("maya")
    assert (take("karl"), take("karl")) == (1, 0)
    found = studio.remembering.find(code, "he", "Thank you for your patience.")
    assert (found[0].target, found[0].origin) == ("תודה על הסבלנות.", "import:a.tmx")
    assert b"\xd7" in studio.remembering.as_tmx("en", "he")
    with pytest.raises(BadInput, match="TMX"):
        studio.remembering.take_tmx(b"<html/>", source_locale="en", locale="he", origin="x", by="karl")


def test_what_was_paired_by_comparing_texts_of_other_shape_counts_as_likely_only(studio: Studio) -> None:
    body = "Return it within 30 days.\n\n- Ask for the name\n\nIt takes a week.\n"
    code = new_article(studio, body=body).article
    publish(studio, code)
    studio.writing.save(code, "he", by="noa", title="חלון", body="החזירו תוך 30 יום.\n\nזה לוקח שבוע.\n")
    found = studio.remembering.find(code, "he", "Return it within 30 days.")[0]
    assert not found.confirmed
    assert found.score < 100


def test_what_another_program_took_in_is_found_and_outlives_the_article_that_says_it_too(studio: Studio) -> None:
    tmx = (
        '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Keep the box.</seg></tuv>'
        '<tuv xml:lang="he"><seg>שמרו את הקופסה.</seg></tuv></tu></body></tmx>'
    ).encode()
    code = new_article(studio, body="Keep the box.\n").article
    publish(studio, code)
    studio.writing.save(code, "he", by="noa", title="חלון", body="שמרו את הקופסה.\n")
    assert studio.remembering.find(code, "he", "Keep the box.")[0].target == "שמרו את הקופסה."
    elsewhere = Remembering(studio.database, TickingClock())
    elsewhere.take_tmx(tmx, source_locale="en", locale="he", origin="old", by="karl")
    studio.writing.save(code, "he", by="noa", body="הכול אחרת.\n")
    assert "שמרו את הקופסה." in [each.target for each in studio.remembering.find(code, "he", "Keep the box.")]
