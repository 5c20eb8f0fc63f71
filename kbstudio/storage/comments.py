"""Keeps the comments beside texts."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from kbstudio.domain.comments import Comment, CommentKind, MeantFor, Resolution, Thread
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.reasons import Reason
from kbstudio.storage import tables

_THREAD = tables.comment_thread
_COMMENT = tables.comment


class CommentStore:
    """Threads and what was said in them; nothing said is ever changed or removed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_variant(self, variant_id: str) -> tuple[Thread, ...]:
        """Every thread of a language version's reviews, in the order they were begun."""
        return tuple(self._threads((_THREAD.c.variant_id == variant_id) & (_THREAD.c.meant_for == MeantFor.REVIEW)))

    def beside_source(self, variant_id: str) -> tuple[Thread, ...]:
        """Questions of localisers and notes for them beside a language version, in the order they were begun."""
        return tuple(self._threads((_THREAD.c.variant_id == variant_id) & (_THREAD.c.meant_for != MeantFor.REVIEW)))

    def open_questions(self) -> tuple[Thread, ...]:
        """Every question of localisers that is not settled, in the order they were asked."""
        return tuple(self._threads((_THREAD.c.meant_for == MeantFor.QUESTION) & (_THREAD.c.resolution == "")))

    def thread(self, thread_id: str) -> Thread:
        """One thread; raises BadInput where there is none."""
        found = self._threads(_THREAD.c.id == thread_id)
        if not found:
            raise BadInput("The library has no comment with the id {id}.", id=thread_id)
        return found[0]

    def threads(self, thread_ids: Collection[str]) -> tuple[Thread, ...]:
        """These threads, in the order they were begun."""
        return tuple(self._threads(_THREAD.c.id.in_(list(thread_ids))))

    def add(self, thread: Thread) -> None:
        """Store a new thread with what was said in it."""
        row = {
            "id": thread.id,
            "variant_id": thread.variant_id,
            "number": thread.number,
            "kind": thread.kind.value,
            "block": thread.block,
            "offset": thread.offset,
            "quote": thread.quote,
            "suggestion": thread.suggestion,
            "resolution": "",
            "resolved_by": "",
            "meant_for": thread.meant_for.value,
            "locale": thread.locale,
        }
        self._connection.execute(insert(_THREAD).values(**row))
        for comment in thread.comments:
            self.say(thread.id, comment)

    def say(self, thread_id: str, comment: Comment) -> None:
        """Add what somebody said."""
        places = select(func.count()).where(_COMMENT.c.thread_id == thread_id)
        row = {
            "id": comment.id,
            "thread_id": thread_id,
            "position": self._connection.execute(places).scalar_one(),
            "person": comment.person,
            "at": comment.at,
            "body": comment.body,
        }
        self._connection.execute(insert(_COMMENT).values(**row))

    def settle(self, thread_id: str, resolution: Resolution | None, by: str, at: datetime | None) -> None:
        """End an open thread, or with None open an ended one; raises Refused when somebody did so first."""
        open_now = _THREAD.c.resolution == "" if resolution else _THREAD.c.resolution != ""
        values = {"resolution": resolution or "", "resolved_by": by, "resolved_at": at}
        changed = self._connection.execute(update(_THREAD).where(_THREAD.c.id == thread_id, open_now).values(**values))
        if changed.rowcount != 1:
            raise Refused(
                "Somebody else has just settled or reopened this comment. Look at it again.", reason=Reason.MEANWHILE
            )

    def _threads(self, wanted: ColumnElement[bool]) -> list[Thread]:
        said: dict[str, list[Comment]] = defaultdict(list)
        joined = select(_COMMENT).join(_THREAD, _THREAD.c.id == _COMMENT.c.thread_id).where(wanted)
        for row in self._connection.execute(joined.order_by(_COMMENT.c.position)):
            said[row.thread_id].append(Comment(row.id, row.person, row.at, row.body))
        found: Sequence[Thread] = [
            Thread(
                id=row.id,
                variant_id=row.variant_id,
                number=row.number,
                kind=CommentKind(row.kind),
                comments=tuple(said[row.id]),
                block=row.block,
                offset=row.offset,
                quote=row.quote,
                suggestion=row.suggestion,
                resolution=Resolution(row.resolution) if row.resolution else None,
                resolved_by=row.resolved_by,
                resolved_at=row.resolved_at,
                meant_for=MeantFor(row.meant_for),
                locale=row.locale,
            )
            for row in self._connection.execute(select(_THREAD).where(wanted))
        ]
        return sorted(found, key=lambda thread: (thread.comments[0].at, thread.id))
