"""What belongs to what is kept and read again, on both engines."""

from datetime import timedelta

from kbstudio.domain.alignments import Alignment, BlockChange, BlockLink, BlockState, Currency, Origin, Relation
from kbstudio.domain.ports import Database
from kbstudio.domain.revisions import ChangeClass
from tests.storage.making import NOON, article, person, saved, variant


def test_what_blocks_stand_for_is_kept_and_replaced(database: Database) -> None:
    links = (
        BlockLink("title", ("title",), 3, by="noa"),
        BlockLink("a", ("x", "y"), 2, Relation.ADAPTED, "כאן משלמים בשקלים", Origin.AGENCY, confirmed=False),
        BlockLink("b", (), 2, Relation.OMITTED, "not sold here"),
    )
    with database.write() as work:
        text = saved(work, variant(work, article(work)), "Title")
        assert work.alignments.of(text.id) is None
        work.alignments.put(text.id, Alignment(1))
        work.alignments.put(text.id, Alignment(2, links))
        work.commit()
    with database.read() as work:
        assert work.alignments.of(text.id) == Alignment(2, links)


def test_a_decision_on_one_block_is_replaced_by_the_next(database: Database) -> None:
    with database.write() as work:
        person(work, "dana")
        source = variant(work, article(work))
        for change in (ChangeClass.MEANING, ChangeClass.TYPO):
            work.alignments.put_change(source.id, BlockChange(2, "a", change, "dana"), NOON)
        work.alignments.put_change(source.id, BlockChange(3, "a", ChangeClass.WORDING, "dana"), NOON)
        found = {(each.number, each.block): each.change for each in work.alignments.changes(source.id)}
    assert found == {(2, "a"): ChangeClass.TYPO, (3, "a"): ChangeClass.WORDING}


def test_how_far_behind_is_counted_by_language_version(database: Database) -> None:
    with database.write() as work:
        of = article(work)
        hebrew, russian = variant(work, of, "he"), variant(work, of, "ru")
        behind = Currency(1, 3, 20, {BlockState.STALE: 2, BlockState.NEW: 1, BlockState.CURRENT: 17})
        work.alignments.put_currency(hebrew.id, Currency(1, 2, 20), None)
        work.alignments.put_currency(hebrew.id, behind, NOON - timedelta(days=2))
        work.alignments.put_currency(russian.id, Currency(0, 3), None)
        assert work.alignments.currencies([hebrew.id]) == {hebrew.id: (behind, NOON - timedelta(days=2))}
        assert set(work.alignments.currencies()) == {hebrew.id, russian.id}
    assert (behind.stale, behind.to_do, behind.is_current) == (3, 3, False)


def test_more_versions_are_asked_for_than_one_question_takes(database: Database) -> None:
    with database.write() as work:
        own = variant(work, article(work))
        work.alignments.put_currency(own.id, Currency(1, 1), None)
        work.commit()
    with database.read() as work:
        assert list(work.alignments.currencies([*map(str, range(70_000)), own.id])) == [own.id]
