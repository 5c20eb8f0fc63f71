"""Keeps packages of style, and finds guidelines among the articles."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, insert, select

from kbstudio.domain.articles import Article, ArticleState, Variant
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.ports import Articles
from kbstudio.storage import tables
from kbstudio.storage.turns import one_at_a_time

_FILE = tables.style_file


class GuidelineStore:
    """Guidelines and packages."""

    def __init__(self, connection: Connection, articles: Articles) -> None:
        self._connection = connection
        self._articles = articles

    def articles(self) -> Sequence[tuple[Article, Variant]]:
        """Every guideline in the language it is written in, by number; not those archived."""
        article = tables.article.c
        wanted = select(article.number).where(
            article.kind == GUIDELINE_KIND, article.state.not_in((ArticleState.ARCHIVED, ArticleState.MERGED))
        )
        codes = {f"KB-{number}" for number in self._connection.execute(wanted).scalars()}
        found = self._articles.texts_of(codes) if codes else ()
        own = [(article, variant) for article, variant in found if variant.locale == article.source_locale]
        return sorted(own, key=lambda each: each[0].number)

    def packages(self) -> Sequence[str]:
        """The names of the packages, in order."""
        return list(self._connection.execute(select(_FILE.c.style).distinct().order_by(_FILE.c.style)).scalars())

    def files(self) -> Mapping[str, bytes]:
        """What every file of every package holds, by its path."""
        rows = self._connection.execute(select(_FILE.c.path, _FILE.c.content).order_by(_FILE.c.path))
        return {row.path: bytes(row.content) for row in rows}

    def hold(self) -> None:
        """Let others who change packages wait until this is done."""
        one_at_a_time(self._connection)

    def put_package(self, style: str, files: Mapping[str, bytes]) -> None:
        """Keep a package, in place of one of the same name."""
        one_at_a_time(self._connection)
        self.remove_package(style)
        if files:
            rows = [{"style": style, "path": path, "content": content} for path, content in files.items()]
            self._connection.execute(insert(_FILE), rows)

    def remove_package(self, style: str) -> None:
        """Forget a package."""
        self._connection.execute(delete(_FILE).where(_FILE.c.style == style))
