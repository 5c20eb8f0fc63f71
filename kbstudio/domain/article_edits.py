"""Changing what an article is about and whose it is: one edit for many articles, and who may make it."""

from dataclasses import dataclass, replace

from kbstudio.domain.articles import Article
from kbstudio.domain.channels import channel_codes
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.people import Person, Role, gone
from kbstudio.domain.reasons import Reason

LONGEST_CADENCE = 3650
"""Days after which the most patient library looks at an article again."""


@dataclass(frozen=True)
class ArticleEdit:
    """What is to change; None and empty leave a thing as it is.

    People are login names, topics are codes. ``owner`` "" takes the owner away. Lists given whole replace what is
    there; ``add_…`` and ``remove_…`` change it.
    """

    kind: str | None = None
    owner: str | None = None
    audience: str | None = None
    cadence_days: int | None = None
    deputies: tuple[str, ...] | None = None
    reviewers: tuple[str, ...] | None = None
    topics: tuple[str, ...] | None = None
    channels: tuple[str, ...] | None = None
    add_deputies: tuple[str, ...] = ()
    remove_deputies: tuple[str, ...] = ()
    add_reviewers: tuple[str, ...] = ()
    remove_reviewers: tuple[str, ...] = ()
    add_topics: tuple[str, ...] = ()
    remove_topics: tuple[str, ...] = ()
    add_channels: tuple[str, ...] = ()
    remove_channels: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody the edit brings in, by login name."""
        named = (self.owner or "", *(self.deputies or ()), *(self.reviewers or ()))
        return tuple(dict.fromkeys(name for name in (*named, *self.add_deputies, *self.add_reviewers) if name))

    def applied_to(self, article: Article) -> Article:
        """The article as it will be."""
        owner = article.owner if self.owner is None else self.owner
        deputies = _changed(article.deputies, self.deputies, self.add_deputies, self.remove_deputies)
        return replace(
            article,
            kind=article.kind if self.kind is None else self.kind,
            owner=owner,
            audience=article.audience if self.audience is None else self.audience.strip(),
            cadence_days=article.cadence_days if self.cadence_days is None else self.cadence_days,
            # Who answers for an article does not deputise for themselves.
            deputies=tuple(name for name in deputies if name != owner),
            reviewers=_changed(article.reviewers, self.reviewers, self.add_reviewers, self.remove_reviewers),
            topics=_changed(article.topics, self.topics, self.add_topics, self.remove_topics),
            channels=self._channels(article.channels),
        )

    def check(self) -> None:
        """Raises BadInput for a value no article can have."""
        if self.cadence_days is not None and not 1 <= self.cadence_days <= LONGEST_CADENCE:
            raise BadInput("An article is looked at again after 1 to {most} days.", most=LONGEST_CADENCE)
        if self.audience is not None and not self.audience.strip():
            raise BadInput("Say whom the article is for, agents for instance.")
        for codes in (self.channels or (), self.add_channels, self.remove_channels):
            channel_codes(codes)

    def _channels(self, now: tuple[str, ...]) -> tuple[str, ...]:
        whole = channel_codes(self.channels) if self.channels is not None else None
        added, removed = channel_codes(self.add_channels), channel_codes(self.remove_channels)
        return tuple(sorted(_changed(now, whole, added, removed)))


def may_edit(person: Person, article: Article) -> Refused | None:
    """Why a person may not change whose an article is, or None where they may."""
    if person.has_left:
        return gone(person)
    if person.name in (article.owner, *article.deputies) or person.holds(Role.CURATOR):
        return None
    if any(
        grant.role is Role.AUTHOR and grant.covers(article.source_locale, article.topics) for grant in person.grants
    ):
        return None
    return Refused(
        "{person} may not change {code}: its owner, its deputies, authors of its topics and curators may.",
        reason=Reason.ROLE,
        person=person.display,
        code=article.code,
    )


def _changed(
    now: tuple[str, ...], whole: tuple[str, ...] | None, added: tuple[str, ...], removed: tuple[str, ...]
) -> tuple[str, ...]:
    kept = now if whole is None else whole
    return tuple(dict.fromkeys(each for each in (*kept, *added) if each not in removed))
