"""What is known of an article, as fields to look at beside the two texts, and the parts that its kind requires."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from kbstudio.domain.articles import Article
from kbstudio.domain.errors import BadInput
from kbstudio.services.kinds import kind_named, missing_parts
from kbstudio.ui.comparison.field_pairs import FieldPair, PartPair
from kbstudio.ui.widgets.channels import channel_names


def article_pairs(article: Article, names: Mapping[str, str], topics: Mapping[str, str]) -> list[FieldPair]:
    """Facts of the article: no version changes them, so both sides say the same.

    ``names`` are people as they are called, by login; ``topics`` are topics by code.
    """
    audiences = {
        "agent": QCoreApplication.translate("comparison", "Agents"),
        "customer": QCoreApplication.translate("comparison", "Customers"),
    }
    people = (article.deputies, article.reviewers)
    deputies, reviewers = (", ".join(names.get(person, person) for person in group) for group in people)
    told = (
        (QCoreApplication.translate("comparison", "Kind"), _kind_name(article.kind)),
        (QCoreApplication.translate("comparison", "Owner"), names.get(article.owner, article.owner)),
        (QCoreApplication.translate("comparison", "Deputies"), deputies),
        (QCoreApplication.translate("comparison", "Reviewers"), reviewers),
        (QCoreApplication.translate("comparison", "Topics"), ", ".join(topics.get(t, t) for t in article.topics)),
        (QCoreApplication.translate("comparison", "For"), audiences.get(article.audience, article.audience)),
        (QCoreApplication.translate("comparison", "Channels"), channel_names(article.channels)),
        (
            QCoreApplication.translate("comparison", "Read again"),
            QCoreApplication.translate("comparison", "after %n day(s)", "", article.cadence_days),
        ),
    )
    return [FieldPair(name, value, value) for name, value in told]


def part_pairs(kind: str, locale: str, before: str | None, after: str) -> Sequence[PartPair]:
    """Which of the parts that the kind requires are there in two bodies; ``before`` None is a first version."""
    try:
        known = kind_named(kind)
    except BadInput:
        return ()
    required = [part.name_in(locale) for part in known.parts if part.required]
    lacking = [set(missing_parts(known, body, locale)) if body is not None else None for body in (before, after)]
    return [
        PartPair(name, None if lacking[0] is None else name not in lacking[0], name not in (lacking[1] or ()))
        for name in required
    ]


def _kind_name(kind: str) -> str:
    try:
        return kind_named(kind).name_in(QLocale().bcp47Name())
    except BadInput:
        return kind
