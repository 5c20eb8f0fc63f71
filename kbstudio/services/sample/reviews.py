"""What the people of the sample library say of a text in review: comments, answers, decisions, a mended typo."""

from collections.abc import Mapping
from typing import Any

from kbstudio.domain.comments import Resolution, comment_kind
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.ports import Clock, Database
from kbstudio.services.reviews.commenting import Commenting
from kbstudio.services.reviews.deciding import Deciding
from kbstudio.services.reviews.reviewing import Reviewing
from kbstudio.services.snapshots import Outcome


class SampleReviews:
    """Plays ``revision`` tables of the sample: their ``thread``, ``decided`` and ``mended``."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._commenting = Commenting(database, clock)
        self._deciding = Deciding(database, clock)
        self._reviewing = Reviewing(database, clock)

    def play(self, review: Outcome, body: str, revision: Mapping[str, Any]) -> None:
        """Everything said of the version just submitted, whose text is ``body``."""
        for thread in revision.get("thread", ()):
            self._talk(review, body, thread)
        if "decided" in revision:
            self._decide(review, revision["decided"])
        if "mended" in revision:
            mended = revision["mended"]
            right = body.replace(mended["wrong"], mended["right"], 1)
            self._reviewing.touch(review.article, review.locale, by=mended["by"], body=right, based_on=review.revision)

    def _talk(self, review: Outcome, body: str, thread: Mapping[str, Any]) -> None:
        quote = thread.get("quote", "")
        start = body.index(quote) if quote else 0
        begun = self._commenting.begin(
            review.article,
            review.locale,
            by=thread["by"],
            kind=comment_kind(thread["kind"]),
            body=thread.get("text", ""),
            number=review.revision,
            start=start,
            end=start + len(quote),
            suggestion=thread.get("suggest"),
        )
        for answer in thread.get("answers", ()):
            self._commenting.reply(begun.id, by=answer["by"], body=answer["text"])
        if "resolved_by" in thread:
            how = Resolution(thread.get("resolution", "done"))
            self._commenting.resolve(begun.id, by=thread["resolved_by"], resolution=how)

    def _decide(self, review: Outcome, decided: Mapping[str, Any]) -> None:
        """Changes are named by words in them."""
        changes = self._deciding.changes(review.article, review.locale).changes.changes
        for kind in DecisionKind:
            wanted = decided.get(kind.value, ())
            keys = [c.key for words in wanted for c in changes if words in c.change.left + c.change.right]
            if keys:
                self._deciding.decide(review.article, review.locale, by=decided["by"], kind=kind, keys=keys)
