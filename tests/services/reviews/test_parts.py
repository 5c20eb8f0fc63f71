"""What is decided on its own in a text, and the text without it."""

from hypothesis import example, given
from hypothesis import strategies as st

from kbstudio.domain.texts import ArticleText
from kbstudio.services.reviews.parts import changes_between
from tests.text.compare.test_invariants import TEXTS

TITLES = st.sampled_from(["Refund window", "Refunds", "חלון החזרים", "Возврат денег", "Zwrot pieniędzy"])
FIELDS = st.dictionaries(
    st.sampled_from(["steps.s-light.to", "screen", "within", "קישור", "a b"]),
    st.sampled_from(["", "42", "43", "עשר", "a: b", "two\nlines"]),
    max_size=4,
)
ARTICLES = st.builds(ArticleText.of, TITLES, TEXTS, FIELDS)


def squeezed(text: str) -> str:
    """The words of a text: space is what taking back single blocks may arrange anew."""
    return "".join(text.split())


@given(ARTICLES, ARTICLES)
def test_without_any_change_it_is_the_older_text(older: ArticleText, newer: ArticleText) -> None:
    changes = changes_between(older, newer)
    text = changes.without({change.key for change in changes.changes})
    assert (text.title, dict(text.fields)) == (older.title, dict(older.fields))
    assert squeezed(text.body) == squeezed(older.body)


@given(ARTICLES, ARTICLES)
def test_without_nothing_it_is_the_newer_text(older: ArticleText, newer: ArticleText) -> None:
    assert changes_between(older, newer).without(()) == newer
    assert changes_between(older, newer).without({"no such key"}) == newer


@given(ARTICLES)
def test_a_text_beside_itself_has_no_changes(text: ArticleText) -> None:
    assert changes_between(text, text).changes == ()


@given(ARTICLES, ARTICLES)
def test_changes_stand_in_the_order_they_are_counted(older: ArticleText, newer: ArticleText) -> None:
    changes = changes_between(older, newer).changes
    parts = [change.part for change in changes]
    assert parts == sorted(parts, key=("title", "body", "fields").index)
    firsts = [change.change.first for change in changes if change.part == "body"]
    assert firsts == sorted(firsts)
    names = [change.name for change in changes if change.part == "fields"]
    assert names == sorted(set(names))
    assert len({change.key for change in changes}) == len(changes)


@given(ARTICLES, ARTICLES)
def test_the_same_parts_are_changed_on_the_way_back(older: ArticleText, newer: ArticleText) -> None:
    there, back = changes_between(older, newer).changes, changes_between(newer, older).changes

    def whole(changes: object) -> list[tuple[str, str, str, str]]:
        return [(c.part, c.name, c.change.left, c.change.right) for c in changes if c.part != "body"]  # type: ignore[attr-defined]

    assert whole(there) == [(part, name, right, left) for part, name, left, right in whole(back)]
    assert any(c.part == "body" for c in there) == any(c.part == "body" for c in back)


@given(ARTICLES, ARTICLES, st.data())
def test_what_is_taken_out_is_no_longer_among_the_changes(
    older: ArticleText, newer: ArticleText, data: st.DataObject
) -> None:
    changes = changes_between(older, newer)
    fixed = [change for change in changes.changes if change.part != "body"]
    if not fixed:
        return
    taken = data.draw(st.sampled_from(fixed))
    left = changes_between(older, changes.without({taken.key})).changes
    assert {change.key for change in left} == {change.key for change in changes.changes} - {taken.key}


@given(ARTICLES)
@example(ArticleText.of("x", "", {}))
def test_a_first_version_is_all_insertions(text: ArticleText) -> None:
    changes = changes_between(None, text)
    assert {change.change.kind for change in changes.changes} <= {"inserted"}
    emptied = changes.without({change.key for change in changes.changes})
    assert (squeezed(emptied.body), dict(emptied.fields), emptied.title) == ("", {}, text.title)
