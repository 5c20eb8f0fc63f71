"""The lists people keep for themselves, under names of their own."""

from dataclasses import replace

from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.lines import name_line
from kbstudio.domain.lists import ArticleFilter, SavedList
from kbstudio.domain.ports import Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.texts import clean
from kbstudio.services.lookup import acting

MOST = 100
"""Lists one person can keep; more would be another thing to search through."""


class SavedLists:
    """Keeping, renaming and removing; everybody sees only their own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, *, person: str) -> tuple[SavedList, ...]:
        """The lists of one person, by name."""
        with self._database.read() as work:
            return work.saved_lists.of(person)

    def keep(self, name: str, wanted: ArticleFilter, *, by: str) -> SavedList:
        """Keep what is listed under a name; a list of that name is replaced."""
        called = _called(name)
        wanted = replace(wanted, words=clean(wanted.words), since=None)
        with self._database.write() as work:
            person = acting(work, by).name
            own = work.saved_lists.of(person)
            same = next((each for each in own if each.name.casefold() == called.casefold()), None)
            if same is None and len(own) >= MOST:
                raise Refused("You keep {most} lists already; remove one you no longer need.", most=MOST)
            saved = SavedList(same.id if same else new_id(), called, wanted)
            work.saved_lists.put(person, saved)
            work.commit()
        return saved

    def rename(self, list_id: str, name: str, *, by: str) -> SavedList:
        """Give a list another name; raises Refused where another list has it."""
        called = _called(name)
        with self._database.write() as work:
            person = acting(work, by).name
            old = _own(work, person, list_id)
            others = (each.name.casefold() for each in work.saved_lists.of(person) if each.id != list_id)
            if called.casefold() in others:
                raise Refused(
                    "You have a list called {name} already; choose another name.", reason=Reason.TAKEN, name=called
                )
            saved = replace(old, name=called)
            work.saved_lists.put(person, saved)
            work.commit()
        return saved

    def remove(self, list_id: str, *, by: str) -> SavedList:
        """Remove a list; what it was is given back, for ``put_back``."""
        with self._database.write() as work:
            person = acting(work, by).name
            removed = _own(work, person, list_id)
            work.saved_lists.remove(person, list_id)
            work.commit()
        return removed

    def put_back(self, saved: SavedList, *, by: str) -> None:
        """Keep a list again that was removed."""
        with self._database.write() as work:
            work.saved_lists.put(acting(work, by).name, saved)
            work.commit()


def _called(name: str) -> str:
    called = name_line(name)
    if not called:
        raise BadInput("Give the list a name.")
    return called


def _own(work: UnitOfWork, person: str, list_id: str) -> SavedList:
    found = next((each for each in work.saved_lists.of(person) if each.id == list_id), None)
    if found is None:
        raise BadInput("This list is gone already.")
    return found
