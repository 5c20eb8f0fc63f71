"""One transaction over all stores."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, Transaction, select

from kbstudio.domain.errors import LibraryProblem
from kbstudio.domain.library import Library
from kbstudio.domain.ports import (
    Activity,
    Alignments,
    Articles,
    Comments,
    Concepts,
    Decisions,
    Delegations,
    Dismissals,
    Guidelines,
    Inbox,
    Languages,
    Lists,
    Operations,
    Owed,
    People,
    Policies,
    Published,
    Readings,
    Remembered,
    Reviews,
    Revisions,
    SavedLists,
    Serving,
    Tone,
    Topics,
)
from kbstudio.storage import tables
from kbstudio.storage.activity import ActivityStore
from kbstudio.storage.alignments import AlignmentStore
from kbstudio.storage.articles import ArticleStore
from kbstudio.storage.comments import CommentStore
from kbstudio.storage.decisions import DecisionStore, ReadingStore
from kbstudio.storage.engines import WRITING, connected
from kbstudio.storage.guidelines import GuidelineStore
from kbstudio.storage.inbox import InboxStore
from kbstudio.storage.languages import LanguageStore
from kbstudio.storage.lists import ListStore
from kbstudio.storage.localising import ConceptStore, DismissalStore, RememberedStore
from kbstudio.storage.operations import OperationStore
from kbstudio.storage.people import PeopleStore
from kbstudio.storage.policies import DelegationStore, OwedStore, PolicyStore
from kbstudio.storage.published import PublishedStore
from kbstudio.storage.reviews import ReviewStore
from kbstudio.storage.revisions import RevisionStore
from kbstudio.storage.saved_lists import SavedListStore
from kbstudio.storage.serving import ServingStore
from kbstudio.storage.tone import ToneStore
from kbstudio.storage.topics import TopicStore


class SqlUnitOfWork:
    """The stores on one connection; ``commit`` ends it, and nothing can be asked of it afterwards."""

    def __init__(self, connection: Connection, transaction: Transaction, *, writing: bool) -> None:
        self.connection = connection
        self._transaction = transaction
        self._writing = writing
        self._activity = ActivityStore(connection)
        self.library = library_of(connection)
        self.people: People = PeopleStore(connection)
        self.topics: Topics = TopicStore(connection)
        self.articles: Articles = ArticleStore(connection, writing=writing)
        self.revisions: Revisions = RevisionStore(connection)
        self.reviews: Reviews = ReviewStore(connection, writing=writing)
        self.comments: Comments = CommentStore(connection)
        self.decisions: Decisions = DecisionStore(connection)
        self.readings: Readings = ReadingStore(connection)
        self.policies: Policies = PolicyStore(connection)
        self.delegations: Delegations = DelegationStore(connection)
        self.alignments: Alignments = AlignmentStore(connection)
        self.concepts: Concepts = ConceptStore(connection)
        self.remembered: Remembered = RememberedStore(connection)
        self.dismissals: Dismissals = DismissalStore(connection)
        self.languages: Languages = LanguageStore(connection)
        self.serving: Serving = ServingStore(connection)
        self.guidelines: Guidelines = GuidelineStore(connection, self.articles)
        self.tone: Tone = ToneStore(connection)
        self.owed: Owed = OwedStore(connection)
        self.published: Published = PublishedStore(connection)
        self.operations: Operations = OperationStore(connection, writing=writing)
        self.activity: Activity = self._activity
        self.lists: Lists = ListStore(connection)
        self.inbox: Inbox = InboxStore(connection)
        self.saved_lists: SavedLists = SavedListStore(connection)

    def commit(self) -> None:
        """Make everything done here last."""
        if not self._writing:
            raise RuntimeError("a unit of work opened with read() has nothing to commit")
        self._activity.write_notes()
        self._transaction.commit()
        self.connection.close()


@contextmanager
def unit_of_work(engine: Engine, *, writing: bool) -> Iterator[SqlUnitOfWork]:
    """A transaction that is rolled back unless it was committed."""
    with _connected(engine, writing) as connection:
        # Leaving before the commit closes the connection, which rolls back.
        yield SqlUnitOfWork(connection, connection.begin(), writing=writing)


def library_of(connection: Connection) -> Library:
    """The library itself; raises LibraryProblem where its one row is missing."""
    row = connection.execute(select(tables.library)).first()
    if row is None:
        raise LibraryProblem("The library was not made to the end. Remove it and make it anew, or restore a backup.")
    return Library(row.id, row.epoch, row.name, row.review_policy, row.created_at)


def _connected(engine: Engine, writing: bool) -> Connection:
    if engine.dialect.name == "sqlite":
        return connected(engine).execution_options(**{WRITING: writing})
    if writing:
        return connected(engine)
    return connected(engine).execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
