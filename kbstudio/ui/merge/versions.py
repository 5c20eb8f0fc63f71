"""The texts that meet in a merge, read from the library."""

from dataclasses import dataclass, replace

from kbstudio.application import Studio
from kbstudio.desktop.errors import message_for
from kbstudio.domain.revisions import Revision, RevisionState
from kbstudio.domain.texts import ArticleText, clean
from kbstudio.services.snapshots import ArticleView
from kbstudio.text.compare.merge_places import MergeText
from kbstudio.ui.merge.facts import MergeFacts
from kbstudio.ui.merge.kept_merges import KeptMerge


@dataclass(frozen=True)
class Versions:
    """The version mine was written from, and the newest one with what belongs to it."""

    base: Revision
    article: ArticleView

    @property
    def theirs(self) -> Revision:
        """The newest version."""
        return self.article.revision

    def texts(self, merge: KeptMerge) -> tuple[MergeText, MergeText, MergeText]:
        """Base, mine and theirs."""
        base, mine = merge_text(self.base.text), merge.mine
        # As saving will have it, so that nothing differs that would not be saved.
        mine = replace(mine, title=" ".join(clean(mine.title).split()), body=clean(mine.body))
        if merge.base == merge.typed_from:
            # Typing changes title and body alone.
            mine = replace(mine, fields=base.fields)
        return base, mine, merge_text(self.theirs.text)

    def facts(self, person: str, news: str) -> MergeFacts:
        """What the screen tells about them; ``news`` is what happened since the merge was opened."""
        refused = self.article.may_save
        names, theirs = self.article.display_names, self.theirs
        verdicts = {RevisionState.IN_REVIEW: "in_review", RevisionState.APPROVED: "approved"}
        return MergeFacts(
            code=self.article.article.code,
            locale=self.article.variant.locale,
            base=self.base.number,
            base_at=self.base.created_at,
            mine_author=names.get(person, person),
            theirs=theirs.number,
            theirs_author=names.get(theirs.author, theirs.author),
            theirs_at=theirs.created_at,
            verdicts=verdicts.get(theirs.state, "none"),
            refusal=message_for(refused) if refused is not None else "",
            news=news,
            others=theirs.author != person,
        )


def read_versions(studio: Studio, code: str, locale: str, person: str, base: int) -> Versions:
    """Read what a merge needs; runs beside the window."""
    return Versions(studio.history.version(code, locale, base), studio.writing.open(code, locale, by=person))


def merge_text(text: ArticleText) -> MergeText:
    """The text of a version as a merge knows it."""
    return MergeText(text.title, text.body, tuple(sorted(text.fields.items())))
