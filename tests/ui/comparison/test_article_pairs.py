from datetime import UTC, datetime

from kbstudio.domain.articles import Article
from kbstudio.ui.comparison.article_pairs import article_pairs


def test_channels_stand_among_the_facts_by_name() -> None:
    """One nobody knows is called as it is kept."""
    article = Article("1", 7, "faq", "maya", "en", datetime(2026, 1, 1, tzinfo=UTC), "maya", channels=("kiosk", "sms"))
    told = {pair.name: pair.after for pair in article_pairs(article, {}, {})}
    assert told["Channels"] == "kiosk, Text message"
