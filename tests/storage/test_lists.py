from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.domain.lists import ArticleFilter, ArticleRow
from kbstudio.domain.ports import Database, UnitOfWork
from kbstudio.domain.revisions import RevisionState
from kbstudio.storage import list_query, word_index
from kbstudio.text.search.folding import fold
from tests.storage.making import article, current, live, person, published, saved, topic, variant, withdrawn


@pytest.fixture
def work(database: Database) -> Iterator[UnitOfWork]:
    """A library with four language versions of three articles."""
    with database.write() as opened:
        person(opened, "dana")
        person(opened, "olga")
        for code in ("billing", "billing.refund", "billing_x"):
            topic(opened, code)
        first = article(opened, "dana", topics=("billing.refund",))
        saved(opened, variant(opened, first), "Zwrot pieniędzy", "Łódź jest w Polsce. 100% pewne.", days=1)
        saved(opened, variant(opened, first, "he-IL"), "הֶחזר כספי", "לקוח מבקש החזר.", days=3)
        second = article(opened, "olga", kind="faq", topics=("billing_x",))
        saved(opened, variant(opened, second, "ru"), "Возврат ДЕНЕГ", "Ёлка_новая.", days=2)
        third = article(opened)
        on = variant(opened, third)
        published(opened, third, on, saved(opened, on, "apple", "Plain."))
        yield opened


def _found(work: UnitOfWork, **wanted: object) -> list[tuple[str, str]]:
    asked = ArticleFilter(**wanted)  # pyright: ignore[reportArgumentType]
    rows = work.lists.articles(asked, 0, 100)
    assert work.lists.count(asked) == len(rows)
    return [(row.article, row.locale) for row in rows]


_ONE, _HEBREW, _RUSSIAN, _LIVE = ("KB-1", "en"), ("KB-1", "he-IL"), ("KB-2", "ru"), ("KB-3", "en")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, {_ONE, _HEBREW, _RUSSIAN, _LIVE}),
        ({"words": "ŁÓDŹ"}, {_ONE}),
        ({"words": "возврат денег"}, {_RUSSIAN}),
        ({"words": "ёлка"}, {_RUSSIAN}),
        ({"words": "החזר"}, {_HEBREW}),
        ({"words": "%"}, {_ONE}),
        ({"words": "_"}, {_RUSSIAN}),
        ({"words": "0% pewne"}, {_ONE}),
        ({"words": "'; DROP TABLE head; --"}, set()),
        ({"words": "kb-2"}, {_RUSSIAN}),
        ({"words": "KB-"}, {_ONE, _HEBREW, _RUSSIAN, _LIVE}),
        ({"words": "kb-02"}, set()),
        ({"words": "kb-99999999999"}, set()),
        ({"words": "Olga"}, {_RUSSIAN}),
        ({"topic": "billing"}, {_ONE, _HEBREW}),
        ({"topic": "billing_x"}, {_RUSSIAN}),
        ({"kind": "faq"}, {_RUSSIAN}),
        ({"locale": "he-IL"}, {_HEBREW}),
        ({"owner": "dana", "locale": "en"}, {_ONE}),
        ({"state": RevisionState.PUBLISHED}, {_LIVE}),
        ({"state": RevisionState.APPROVED}, set()),
    ],
)
def test_a_list_holds_what_was_asked_for(work: UnitOfWork, wanted: dict[str, object], found: set[object]) -> None:
    assert set(_found(work, **wanted)) == found


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("updated", [_LIVE, _ONE, _RUSSIAN, _HEBREW]),
        ("code", [_ONE, _HEBREW, _RUSSIAN, _LIVE]),
        ("title", [_LIVE, _ONE, _RUSSIAN, _HEBREW]),
        ("kind", [_RUSSIAN, _LIVE, _ONE, _HEBREW]),
        ("locale", [_ONE, _LIVE, _HEBREW, _RUSSIAN]),
        ("owner", [_LIVE, _ONE, _HEBREW, _RUSSIAN]),
        ("state", [_ONE, _RUSSIAN, _HEBREW, _LIVE]),
    ],
)
def test_a_list_is_sorted_the_same_way_on_both_engines(work: UnitOfWork, sort: str, order: list[object]) -> None:
    assert _found(work, sort=sort, descending=False) == order
    assert _found(work, sort=sort, descending=True) == order[::-1]


def test_articles_are_counted_once_in_however_many_languages(work: UnitOfWork) -> None:
    assert (work.lists.count(ArticleFilter()), work.lists.articles_count()) == (4, 3)


def test_pages_hold_every_row_once(work: UnitOfWork) -> None:
    wanted = ArticleFilter(sort="kind")
    pages = [row for start in range(4) for row in work.lists.articles(wanted, start, 1)]
    assert pages == list(work.lists.articles(wanted, 0, 100))


def test_a_row_shows_the_draft_beside_what_is_published(work: UnitOfWork) -> None:
    article_id = work.articles.with_code("KB-3")
    assert article_id is not None
    on = variant(work, article_id, "pl")
    published(work, article_id, on, saved(work, on, "Jabłko"))
    saved(work, current(work, on), "Jabłko nowe")
    (row,) = work.lists.articles(ArticleFilter(locale="pl"), 0, 10)
    assert (row.title, row.state, row.revision, row.live_revision) == ("Jabłko nowe", RevisionState.DRAFT, 2, 1)
    assert row.locales == ("en", "pl")


def test_a_withdrawn_text_stays_in_the_list(database: Database) -> None:
    with database.write() as work:
        edition = live(work, "Old news")
        owner = work.articles.with_code(edition.article)
        assert owner is not None
        withdrawn(work, work.articles.variants(owner.id)[0])
        (row,) = work.lists.articles(ArticleFilter(words="news"), 0, 10)
        assert (row.revision, row.live_revision) == (1, None)


def test_lists_follow_kind_owner_and_state(work: UnitOfWork) -> None:
    on = variant(work, work.articles.with_code("KB-1"), "pl")  # pyright: ignore[reportArgumentType]
    draft = saved(work, on, "Nowy")
    first = work.articles.with_code("KB-1")
    assert first is not None
    work.articles.update(replace(first, kind="checklist", owner="olga"))
    work.revisions.set_state(draft.id, RevisionState.DRAFT, RevisionState.IN_REVIEW)
    polish = ("KB-1", "pl")
    assert _found(work, kind="checklist", sort="code", descending=False) == [_ONE, _HEBREW, polish]
    assert _found(work, state=RevisionState.IN_REVIEW, owner="olga") == [polish]


def test_an_article_in_two_topics_counts_once_above_both(work: UnitOfWork) -> None:
    topic(work, "billing.bill")
    article(work, topics=("billing.refund", "billing.bill"))
    counts = {each.code: each.articles for each in work.lists.topics()}
    assert counts == {"billing": 2, "billing.refund": 2, "billing.bill": 1, "billing_x": 1}


def test_a_word_is_found_where_it_stands_now_and_not_where_it_stood(database: Database) -> None:
    with database.write() as work:
        on = variant(work, article(work))
        saved(work, on, "First", "The modem blinks.")
        assert _found(work, words="dem bli") == [("KB-1", "en")]
        saved(work, current(work, on), "First", 'The "router" blinks.')
        assert _found(work, words="modem") == []
        for part in ("router", '"router"', "ink", "s.", "the rou", "x" * 300):
            assert _found(work, words=part) == ([("KB-1", "en")] if "x" not in part else []), part


_LETTERS = "ab\"' é*%z"
_TYPED = st.text(alphabet=_LETTERS + "kb-1", min_size=1, max_size=8) | st.sampled_from(
    ("kb-1", "KB-12", "kb-", "dan", "Dana b", "o", "z", "zz", "1")
)


@pytest.mark.parametrize("common", [1, 5000])
def test_an_index_finds_what_reading_every_text_finds(
    database: Database, monkeypatch: pytest.MonkeyPatch, common: int
) -> None:
    for module in (word_index, list_query):
        monkeypatch.setattr(module, "_COMMON", common)
    texts = ("abab 'ab'", '"ba" éa', "baab\n\nab", "", "a", "zb", "z", "bz", "*%z", "1", "kb-1 a", "ab z", "bb", "zz")
    with database.write() as work:
        person(work, "dana")
        person(work, "olga")
        for number, body in enumerate(texts):
            on = variant(work, article(work, ("dana", "olga", "")[number % 3]))
            saved(work, on, "b", "first a")
            saved(work, current(work, on), "a", body)
        every = work.lists.articles(ArticleFilter(sort="code", descending=False), 0, 100)
        read = {row.article: fold(f"a\n{body}") for row, body in zip(every, texts, strict=True)}

        def says(row: ArticleRow, word: str) -> bool:
            owner = f"{row.owner} {row.owner.title()}" if row.owner else ""
            return word in read[row.article] or fold(row.article).startswith(word) or word in fold(owner)

        @given(_TYPED, st.sampled_from(("code", "owner", "updated")), st.booleans())
        @settings(max_examples=150, deadline=None)
        def agree(typed: str, sort: str, descending: bool) -> None:
            order = work.lists.articles(ArticleFilter(sort=sort, descending=descending), 0, 100)
            wanted = [
                (row.article, row.locale) for row in order if all(says(row, word) for word in fold(typed).split())
            ]
            assert _found(work, words=typed, sort=sort, descending=descending) == wanted

        agree()
