"""The sample library, played into both engines."""

from kbstudio.application import create_library
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.revisions import RevisionState


def test_the_sample_shows_every_state_and_is_in_order(engine_url: str) -> None:
    studio = create_library(engine_url, administrator="me", sample=True)
    try:
        rows = studio.lists.articles(ArticleFilter())
        assert studio.library.name == "Northline customer care"
        assert {row.state for row in rows} >= {
            RevisionState.DRAFT,
            RevisionState.IN_REVIEW,
            RevisionState.APPROVED,
            RevisionState.PUBLISHED,
            RevisionState.WITHDRAWN,
        }
        assert {row.locale for row in rows} == {"en", "he", "ru", "pl"}
        assert studio.problems() == ()
        assert studio.publishing.ready(by="karl")[0].may_publish is None
        reader = studio.reader()
        assert {hit.article for hit in reader.search("маршрутизатор роутер интернет", "ru").hits}
        reader.close()
    finally:
        studio.close()
