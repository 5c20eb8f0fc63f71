"""A crowd is an ordinary library: in order, listed and found."""

from kbstudio.application import create_library, open_reader
from kbstudio.domain.lists import ArticleFilter
from tests.support.crowds import crowd


def test_a_crowd_is_in_order_listed_and_found(sqlite_url: str) -> None:
    studio = create_library(sqlite_url, administrator="me")
    crowd(studio.database, 3, owner="me")
    crowd(studio.database, 2, owner="me", first=4)
    rows = studio.lists.articles(ArticleFilter(sort="code", descending=False))
    assert [row.article for row in rows] == ["KB-1", "KB-2", "KB-3", "KB-4", "KB-5"]
    assert studio.problems() == ()
    reader = open_reader(studio.url)
    assert len(reader.search(rows[-1].title, "en").hits) > 0
    reader.close()
    studio.close()
