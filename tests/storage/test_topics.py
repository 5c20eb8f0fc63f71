from kbstudio.domain.ids import new_id
from kbstudio.domain.ports import Database
from kbstudio.domain.topics import Topic
from tests.storage.making import article, topic


def test_a_topic_keeps_its_id_when_its_names_are_replaced(database: Database) -> None:
    with database.write() as work:
        topic(work, "billing", en="Billing", he_IL="חיוב")
        first = work.topics.with_code("billing")
        work.topics.put(Topic(new_id(), "billing", {"pl": "Rozliczenia"}, 7))
        work.commit()
    with database.read() as work:
        again = work.topics.with_code("billing")
        assert first is not None and again is not None
        assert (again.id, dict(again.names), again.weight) == (first.id, {"pl": "Rozliczenia"}, 7)
        assert dict(first.names) == {"en": "Billing", "he-IL": "חיוב"}
        assert work.topics.with_code("bill") is None


def test_topics_count_articles_in_them_and_below_each_once(database: Database) -> None:
    with database.write() as work:
        for code in ("billing", "billing.refund", "billing-old", "delivery"):
            topic(work, code, en=code.title())
        article(work, topics=("billing", "billing.refund"))
        article(work, topics=("billing.refund",))
        article(work, topics=("billing-old",))
        counts = {each.code: each.articles for each in work.lists.topics()}
    assert counts == {"billing": 2, "billing-old": 1, "billing.refund": 2, "delivery": 0}
