"""Terms, translations from elsewhere and findings waved through, on both engines."""

from datetime import timedelta

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.ports import Database
from kbstudio.text.translation.terms import Concept, Term
from tests.storage.making import NOON, article, person, variant


def test_concepts_are_added_replaced_and_removed(database: Database) -> None:
    router = Concept("router", (Term("router", "en"), Term("נתב", "he", match_case=True)), "The box", "dana")
    bill = Concept("bill", (Term("bill", "en"),))
    with database.write() as work:
        work.concepts.put([router, Concept("bill", ())])
        work.concepts.put([bill])
        assert work.concepts.all() == (bill, router)
        work.concepts.remove("bill")
        assert work.concepts.all() == (router,)


def test_translations_from_elsewhere_are_kept_once(database: Database) -> None:
    pairs = [("One.", "אחת.", "import:a.tmx"), ("Two.", "שתיים.", "import:a.tmx"), ("One.", "אחת.", "import:b.tmx")]
    with database.write() as work:
        assert work.remembered.add("en", "he", pairs, NOON) == 2
        assert work.remembered.add("en", "he", [*pairs, ("One.", "אחד.", "import:c.tmx")], NOON) == 1
        assert work.remembered.add("en", "ru", [], NOON) == 0
        assert [found[:2] for found in work.remembered.of("en", "he")][:2] == [pairs[0][:2], pairs[1][:2]]
        assert work.remembered.count() == {("en", "he"): 3}


def test_what_is_waved_through_counts_again_when_it_is_taken_back(database: Database) -> None:
    first = Dismissal("0123456789abcdef", "said otherwise here", "noa", NOON)
    again = Dismissal("0123456789abcdef", "the law", "noa", NOON + timedelta(days=1))
    with database.write() as work:
        person(work, "noa")
        hebrew = variant(work, article(work), "he")
        work.dismissals.put(hebrew.id, first)
        work.dismissals.put(hebrew.id, again)
        assert work.dismissals.of_variant(hebrew.id) == {again.fingerprint: again}
        work.dismissals.remove(hebrew.id, again.fingerprint)
        assert work.dismissals.of_variant(hebrew.id) == {}
