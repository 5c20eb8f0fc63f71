"""The search index beside a reader: kept in step with the published part, built anew when it cannot be trusted."""

import logging
import threading
import time
from pathlib import Path

from kbstudio.domain.errors import KbStudioError, Unavailable
from kbstudio.domain.published import Answer, Hit
from kbstudio.domain.reading_ports import Choose, PublishedReader
from kbstudio.storage.index_documents import IndexFiles, Question
from kbstudio.storage.index_folder import IndexFolder, IndexState
from kbstudio.text.search import ANALYSIS_VERSION

_log = logging.getLogger(__name__)

_PATIENCE = 0.5
_LOOK_AGAIN = 0.02


class TantivySearchIndex:
    """Finds editions by words; several threads and processes may use the same folder."""

    def __init__(self, reader: PublishedReader, cache: Path, login: str) -> None:
        self._reader = reader
        self._cache = cache
        self._login = login
        self._closing = threading.Event()
        self._opening = threading.Lock()
        self._open: tuple[Path, IndexState, IndexFiles] | None = None

    def search(self, words: str, locale: str, limit: int, choose: Choose) -> Answer:
        """The articles that say most of ``words``, best first, and how many publications are not in yet."""
        maximum = self._reader.maximum_sequence()
        folder = self._folder()
        state = self._caught_up(folder, maximum)
        try:
            hits = self._ask(folder, state, Question(words, locale, limit, choose))
        except KbStudioError:
            raise
        except BaseException as error:
            _if_damaged(error)
            state = self._rebuilt(folder)
            hits = self._ask(folder, state, Question(words, locale, limit, choose))
        return Answer(hits, max(0, maximum - state.sequence))

    def rebuild(self) -> int:
        """Build the index anew from the published part; gives the number of editions in it."""
        folder = self._folder()
        try:
            with folder.writer_lock() as mine:
                if not mine:
                    raise Unavailable("Another program is building the search index. Try again when it is done.")
                return self._build(folder)[1]
        except OSError as error:
            raise _unwritable(folder) from error

    def close(self) -> None:
        """Let go of the files and end any waiting."""
        self._closing.set()
        with self._opening:
            self._open = None

    def _folder(self) -> IndexFolder:
        library, epoch = self._reader.library()
        return IndexFolder.of(self._cache, library, epoch, self._login, ANALYSIS_VERSION)

    def _caught_up(self, folder: IndexFolder, maximum: int) -> IndexState:
        """The state of the index once it holds everything up to ``maximum``, or as far as it is after the wait."""
        until = time.monotonic() + _PATIENCE
        while True:
            state = folder.state()
            if state is not None and state.sequence == maximum:
                return state
            try:
                with folder.writer_lock() as mine:
                    if mine:
                        return self._written(folder, maximum)
            except OSError as error:
                _log.info("search index not written: %s", error)
                if state is None:
                    raise _unwritable(folder) from error
                return state
            if state is not None and (time.monotonic() >= until or self._closing.is_set()):
                return state
            if time.monotonic() >= until:
                raise Unavailable("The search index is being built for the first time. Try again in a moment.")
            self._closing.wait(_LOOK_AGAIN)

    def _written(self, folder: IndexFolder, maximum: int) -> IndexState:
        """Bring the index up to date; the caller holds the writer lock."""
        state = folder.state()
        # A smaller maximum is another past: nothing in the index can be trusted.
        if state is None or state.sequence > maximum:
            return self._build(folder)[0]
        if state.sequence == maximum:
            return state
        try:
            files = IndexFiles(folder.generation(state))
            put = files.put(self._reader.editions(state.sequence))
        except (KbStudioError, OSError):
            raise
        except BaseException as error:
            _if_damaged(error)
            return self._build(folder)[0]
        languages = tuple(sorted({*state.languages, *put.languages}))
        state = IndexState(state.generation, max(put.last, maximum), languages)
        folder.put_state(state)
        return state

    def _rebuilt(self, folder: IndexFolder) -> IndexState:
        try:
            with folder.writer_lock() as mine:
                if not mine:
                    raise Unavailable("The search index is being built anew. Try again in a moment.")
                return self._build(folder)[0]
        except OSError as error:
            raise _unwritable(folder) from error

    def _build(self, folder: IndexFolder) -> tuple[IndexState, int]:
        place = folder.new_generation()
        put = IndexFiles(place).put(self._reader.editions(), fresh=True)
        state = IndexState(place.name, put.last, tuple(sorted(put.languages)))
        folder.put_state(state)
        folder.remove_others(state)
        return state, put.added

    def _ask(self, folder: IndexFolder, state: IndexState, question: Question) -> tuple[Hit, ...]:
        with self._opening:
            if self._open is None or self._open[0] != folder.path or self._open[1].generation != state.generation:
                self._open = (folder.path, state, IndexFiles(folder.generation(state)))
            elif self._open[1] != state:
                self._open[2].reload()
                self._open = (folder.path, state, self._open[2])
            files = self._open[2]
        return files.ask(question, state.languages)


def open_index(reader: PublishedReader, folder: Path, login: str) -> TantivySearchIndex:
    """The index of what ``reader`` sees, kept below ``folder``; nothing is built before the first search."""
    return TantivySearchIndex(reader, folder, login)


def _unwritable(folder: IndexFolder) -> Unavailable:
    return Unavailable(
        "The search index cannot be written in {folder}. Free some space there, or name another "
        "folder in KBSTUDIO_CACHE.",
        folder=str(folder.path),
    )


def _if_damaged(error: BaseException) -> None:
    """Raise ``error`` unless it is how tantivy says that its files are not what it wrote."""
    # Rust panics arrive as a BaseException whose class cannot be imported.
    if not isinstance(error, ValueError | OSError | RuntimeError) and type(error).__name__ != "PanicException":
        raise error
    _log.info("search index built anew: %s", error)
