"""A text with one change of its comparison as it was before."""

from kbstudio.domain.texts import ArticleText
from kbstudio.text.compare.take_back import take_back
from kbstudio.ui.comparison.rows import Compared


def without_change(compared: Compared, number: int, older: ArticleText, newer: ArticleText) -> ArticleText:
    """``newer`` with the change of that number as in ``older``; fields go back together."""
    change = compared.changes[number]
    section = compared.rows[change.first].section
    if section == "title":
        return ArticleText.of(older.title, newer.body, newer.fields)
    if section == "fields":
        return ArticleText.of(newer.title, newer.body, older.fields)
    first = next(place for place, row in enumerate(compared.rows) if row.section == "body")
    body = next(part for part in compared.sections if part.kind == "body")
    places = range(change.first - first, change.last - first + 1)
    return ArticleText.of(newer.title, take_back(body.left, body.right, body.comparison.rows, places), newer.fields)
