"""What edits of rows make: the text that is shown and kept is the text that is saved."""

import random

import pytest

from kbstudio.domain.alignments import BlockState, Relation
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.text.translation.memory import Match
from kbstudio.ui.locales.composing import Composer
from kbstudio.ui.locales.fitting import fitted
from kbstudio.ui.locales.source_marks import source_marks
from kbstudio.ui.locales.work import AdaptationWork
from tests.ui.locales.conftest import Adapting


def test_the_text_kept_is_the_text_saved_whatever_was_done(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    adapting.change_source("The way back is free.\n\n", "")
    adapting.change_source("## Money back", "Be kind.\n\nBe quick.\n\n## Money back")
    dice = random.Random(5)
    for _round in range(25):
        view = adapting.studio.localising.view(adapting.code, "he", by="noa")
        work = AdaptationWork(view)
        for _ in range(5):
            do_something(work, dice)
        composed, nearly = Composer(work).text(), Composer(work).nearly()
        assert "".join(composed[1].split()) == "".join(nearly[1].split())
        if work.unsaved:
            adapting.studio.localising.adapt(
                adapting.code,
                "he",
                by="noa",
                edits=work.block_edits(),
                based_on=view.number,
                source_number=view.source_number,
            )
        text = adapting.studio.writing.open(adapting.code, "he", by="noa").revision.text
        assert composed == (text.title, text.body)


def do_something(work: AdaptationWork, dice: random.Random) -> None:
    """One of the things people do to a row."""
    row = dice.choice(work.rows)
    act = dice.randrange(6)
    if act <= 2:
        words = f"{dice.randrange(100)} חדש"
        work.type(row.key, dice.choice([words, f"- {words}", f"{words}\nשורה", f"## {words}"]))
    elif act == 3 and row.source and row.key != "title" and row.state is not BlockState.GONE:
        work.explain(row.key, Relation.OMITTED, "why")
    elif act == 4:
        work.type(work.add_after(row.key), "רק כאן")
    else:
        work.confirm(row.key)


def test_what_came_and_went_is_marked_and_told_in_one() -> None:
    marks = source_marks("Wait 10 seconds.", "Wait 30 seconds, then restart.")
    assert [marks.then.text[slice(*each)] for each in marks.then.marks] == ["10"]
    assert marks.now.text[slice(*marks.now.marks[0])] == "30"
    one = marks.in_one()
    assert one.text.startswith("Wait 10 30 seconds")
    assert source_marks("", "New.").in_one().text == "New."


@pytest.mark.parametrize(
    ("now", "target", "present", "expected"),
    [
        ("- Ask for it.", "בקשו", "", ("- בקשו", True)),
        ("- Ask for it.", "- בקשו", "ישן", ("- בקשו", True)),
        ("Ask for it. " * 9, "בקשו", "ישן", ("בקשו", False)),
    ],
)
def test_a_remembered_sentence_gets_the_marks_of_its_block(
    now: str, target: str, present: str, expected: tuple[str, bool]
) -> None:
    row = AdaptationRow("a", "a", "item", "", now, "", BlockState.NEW)
    assert fitted(Match("Ask for it.", target, 100, "exact"), row, present) == expected
