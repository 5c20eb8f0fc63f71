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
    """The version mine and theirs came from, theirs, and the draft the result is saved on.

    Theirs is the newest draft, or a correction agents read that the draft has not got yet: ``correction`` is its
    number then, else None.
    """

    base: Revision
    theirs: Revision
    article: ArticleView
    correction: int | None = None

    @property
    def draft(self) -> Revision:
        """The version the result is saved on."""
        return self.article.revision

    def texts(self, merge: KeptMerge) -> tuple[MergeText, MergeText, MergeText]:
        """Base, mine and theirs."""
        base, mine = merge_text(self.base.text), merge.mine
        # As saving will have it, so that nothing differs that would not be saved.
        mine = replace(mine, title=" ".join(clean(mine.title).split()), body=clean(mine.body))
        if merge.base == merge.typed_from:
            # Typing changes title and body alone.
            written_from = self.base if self.correction is None else self.draft
            mine = replace(mine, fields=merge_text(written_from.text).fields)
        return base, mine, merge_text(self.theirs.text)

    def facts(self, person: str, news: str) -> MergeFacts:
        """What the screen tells about them; ``news`` is what happened since the merge was opened."""
        refused = self.article.may_save
        names, theirs = self.article.display_names, self.theirs
        state = self.draft.state
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
            verdicts=verdicts.get(state, "none"),
            result=max(theirs.number, self.draft.number) + 1,
            refusal=message_for(refused) if refused is not None else "",
            news=news,
            others=theirs.author != person,
        )


def read_versions(studio: Studio, code: str, locale: str, person: str, base: int) -> Versions:
    """Read what a merge of a text written from version ``base`` needs; runs beside the window."""
    article = studio.writing.open(code, locale, by=person)
    if article.revision.number == base and (found := studio.correcting.to_merge(code, locale)) is not None:
        return Versions(found.base, found.live, article, found.live.number)
    return Versions(studio.history.version(code, locale, base), article.revision, article)


def merge_text(text: ArticleText) -> MergeText:
    """The text of a version as a merge knows it."""
    return MergeText(text.title, text.body, tuple(sorted(text.fields.items())))
