"""The library at 100,000 articles and 10,000 topics: first rows, filtering as one types, scrolling, choosing."""

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from sqlalchemy import insert, select

from kbstudio.application import Studio, create_library
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.ids import new_id
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.ports import Database
from kbstudio.storage import tables
from kbstudio.ui.library.controller import LibraryController
from kbstudio.ui.library.view import LibraryView
from tests.benchmarks.report import Report, Timings
from tests.support.crowds import crowd

NAME = "library"

ARTICLES, TOPICS, OWNERS = 100_000, 10_000, 10
TYPED = ("baba", "router", "bafo kedi", "kedibo", "Person Number 3", "KB-4711", "zzzq", "ba")
SCROLLED = 30_000


def run(report: Report) -> None:
    """What a person waits for, from the key to the rows, through jobs, services and database."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        studio = _library(Path(folder) / "crowd.kbstudio")
        place = _Place(studio, Path(folder))
        try:
            _measure(report, place)
        finally:
            place.close()
            studio.close()
    app.processEvents()


class _Place(QObject):
    """The library's screen in a window of its own."""

    def __init__(self, studio: Studio, folder: Path) -> None:
        super().__init__()
        self.jobs = Jobs()
        self.window = QWidget()
        self.view = LibraryView(self)
        row = QHBoxLayout(self.window)
        for part, share in ((self.view.sidebar, 2), (self.view.page, 5), (self.view.inspector, 3)):
            row.addWidget(part, share)
        self.window.resize(1440, 900)
        self.window.show()
        self.controller = LibraryController(
            self.view,
            person="maya",
            lists=studio.lists,
            writing=studio.writing,
            administration=studio.administration,
            curating=studio.curating,
            saved_lists=studio.saved_lists,
            settings=SettingsStore(folder / "settings.json", self),
            jobs=self.jobs,
            bus=ChangeBus(self),
        )
        self.shown = 0
        show_rows = self.view.show_rows

        def counted(*rows: Any, **how: Any) -> None:
            show_rows(*rows, **how)
            self.shown += 1

        self.view.show_rows = counted

    def rows_after(self, act: Callable[[], object]) -> float:
        """Seconds from an act to the rows it asks for being painted."""
        before, start = self.shown, time.perf_counter()
        act()
        _until(lambda: self.shown > before)
        self.view.table.viewport().repaint()
        return time.perf_counter() - start

    def settle(self) -> None:
        """Wait until nothing is being read any more."""
        _until(lambda: not self.jobs._jobs)

    def close(self) -> None:
        """Let go of window and threads."""
        self.window.close()
        self.jobs.shutdown()


def _measure(report: Report, place: _Place) -> None:
    view = place.view
    report.timings("the screen", {"first rows": Timings((place.rows_after(place.controller.load),))})
    start = time.perf_counter()
    place.settle()
    report.value("then counts, people and topics", 1000 * (time.perf_counter() - start), "ms")

    typed = {}
    for words in TYPED:
        seconds: list[float] = []
        for _ in range(5):
            parts = [words[:length] for length in range(1, len(words) + 1)]
            seconds.extend(place.rows_after(partial(view.filter.setText, part)) for part in parts)
            view.clear_filter()
            place.settle()
        typed[words] = Timings(tuple(seconds))
    report.timings("filtering: key to rows, 40 ms of pause included", typed)
    everything = tuple(second for timing in typed.values() for second in timing.seconds)
    report.timings("filtering: all keys", {"": Timings(everything)})

    sorts = {}
    for name in ("code", "title", "kind", "state", "languages", "owner", "updated"):
        press = partial(view.table.horizontalHeader().sectionClicked.emit, view.model.column_named(name))
        sorts[name] = Timings(tuple(place.rows_after(press) for _ in range(6)))
        place.settle()
    report.timings("sorting: press to rows", sorts)

    chosen = {}
    for key, value in (("state", "published"), ("kind", "reference"), ("topic", "t3"), ("owner", "person3")):
        seconds = []
        for _ in range(8):
            seconds.append(place.rows_after(partial(view.facets[key].choose, value)))
            place.settle()
            view.clear_filter()
            place.settle()
        chosen[key] = Timings(tuple(seconds))
    report.timings("facets: choice to rows", chosen)
    _scrolling(report, place)
    _topics(report, view)


def _scrolling(report: Report, place: _Place) -> None:
    view, bar = place.view, place.view.table.verticalScrollBar()
    place.rows_after(lambda: view.list_from(ArticleFilter()))
    place.settle()
    steps, pages = [], []
    while len(view.model.rows) < SCROLLED:
        at_end = bar.value() >= bar.maximum()
        rows, start = len(view.model.rows), time.perf_counter()
        if at_end:
            view.model.fetchMore(view.table.rootIndex())
            _until(lambda rows=rows: len(view.model.rows) > rows)
            pages.append(time.perf_counter() - start)
            continue
        bar.setValue(min(bar.maximum(), bar.value() + view.table.viewport().height()))
        view.table.viewport().repaint()
        steps.append(time.perf_counter() - start)
        QApplication.processEvents()
    report.timings(f"scrolling through {SCROLLED:,} rows", {"a page of the window": Timings(tuple(steps))})
    if pages:
        report.timings("the end comes into sight", {"200 more rows": Timings(tuple(pages))})
    start = time.perf_counter()
    view.table.selectAll()
    view.table.viewport().repaint()
    report.value(f"choosing {len(view.model.rows):,} rows", 1000 * (time.perf_counter() - start), "ms")
    start = time.perf_counter()
    view.choice.all_requested.emit()
    _until(lambda: len(view.choice.codes) == ARTICLES)
    report.value(f"choosing all {ARTICLES:,}", 1000 * (time.perf_counter() - start), "ms")


def _topics(report: Report, view: LibraryView) -> None:
    tree = view.sidebar.topics

    def type_and_empty() -> None:
        tree.filter("topic t99")
        tree.viewport().repaint()
        tree.filter("")
        tree.viewport().repaint()

    report.measure(f"{TOPICS:,} topics: filter the tree and empty the field", type_and_empty, rounds=15)
    popup = view.facets.finding("topic").popup

    def find() -> None:
        popup.line.setText("topic t99")
        popup._find()

    report.measure(f"{TOPICS:,} topics: find in the facet", find, rounds=15)


def _library(file: Path) -> Studio:
    studio = create_library(str(file), name="Crowd", administrator="maya")
    for number in range(OWNERS):
        studio.administration.put_person(f"person{number}", by="maya", role="author", display=f"Person Number {number}")
        part = ARTICLES // OWNERS
        crowd(studio.database, part, owner=f"person{number}", first=1 + number * part)
    _add_topics(studio.database)
    return studio


def _add_topics(database: Database) -> None:
    codes = [f"t{number // 100}" + (f".s{number % 100}" if number % 100 else "") for number in range(TOPICS)]
    ids = [new_id() for _ in codes]
    with database.write() as work:
        connection: Any = work.connection  # pyright: ignore[reportAttributeAccessIssue]
        rows = [
            {"id": topic, "code": code, "parent": code.rpartition(".")[0] or None}
            for topic, code in zip(ids, codes, strict=True)
        ]
        connection.execute(insert(tables.topic), rows)
        names = [
            {"topic_id": topic, "locale": "en", "name": f"Topic {code}"} for topic, code in zip(ids, codes, strict=True)
        ]
        connection.execute(insert(tables.topic_name), names)
        articles = connection.execute(select(tables.article.c.id)).scalars().all()
        placed = [
            {"article_id": article, "topic_id": ids[number * 7 % TOPICS], "position": 0}
            for number, article in enumerate(articles)
        ]
        connection.execute(insert(tables.article_topic), placed)
        work.commit()


def _until(reached: Callable[[], bool], seconds: float = 60) -> None:
    """Let the window work until something is so."""
    end = time.perf_counter() + seconds
    tick = QTimer(interval=20)
    tick.start()
    while not reached():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > end:
            raise TimeoutError("the library did not answer")
