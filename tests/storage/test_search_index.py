import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from kbstudio import storage
from kbstudio.domain.errors import Unavailable
from kbstudio.services.answering import Reader
from kbstudio.storage.index_folder import IndexFolder
from kbstudio.storage.library import SqlDatabase
from tests.storage.making import article, live, published, saved, variant, withdrawn


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def reopened(engine_url: str, database: SqlDatabase, cache: Path) -> Iterator[Callable[[], Reader]]:
    """Opens the index as a program started anew does."""
    closing = []

    def opened() -> Reader:
        reader = storage.open_published(engine_url)
        index = Reader(reader, storage.open_index(reader, cache, "dana"))
        closing.append(index)
        return index

    yield opened
    for each in closing:
        each.close()


@pytest.fixture
def index(database: SqlDatabase, reopened: Callable[[], Reader]) -> Reader:
    with database.write() as work:
        router = article(work)
        live(work, "Reset the router", "Hold the button for ten seconds.", of=router)
        live(work, "Reset the hub", "Hold the key. The colour changes.", "en-GB", of=router)
        live(work, "Refund an order", "Open the order and choose refund. A router is no order.")
        live(work, "Перезагрузка роутера", "Удерживайте кнопку.", "ru")
        live(work, "החזר כספי", "כך מחזירים ללקוח את הכסף.", "he")
        work.commit()
    return reopened()


def _found(index: Reader, words: str, locale: str = "en") -> list[tuple[str, str]]:
    return [(hit.article, hit.locale) for hit in index.search(words, locale).hits]


def test_words_in_the_title_weigh_more(index: Reader) -> None:
    assert _found(index, "router") == [("KB-1", "en"), ("KB-2", "en")]
    assert _found(index, "refund router order") == [("KB-2", "en"), ("KB-1", "en")]


@pytest.mark.parametrize(
    ("words", "locale", "found"),
    [
        ("router", "en-GB", [("KB-1", "en-GB"), ("KB-2", "en")]),
        ("router", "en-US", [("KB-1", "en"), ("KB-2", "en")]),
        ("colour", "en-GB", [("KB-1", "en-GB")]),
        ("роутер", "ru", [("KB-3", "ru")]),
        ("router", "ru", [("KB-1", "en"), ("KB-2", "en")]),
        ("קי", "ru", []),
        ("הכסף", "he-IL", [("KB-4", "he")]),
        ("kb-2", "en", [("KB-2", "en")]),
    ],
)
def test_a_reader_gets_each_article_once_in_their_language(
    index: Reader, words: str, locale: str, found: list[tuple[str, str]]
) -> None:
    assert _found(index, words, locale) == found


def test_what_stands_in_comes_after_what_is_in_the_language(database: SqlDatabase, index: Reader) -> None:
    with database.write() as work:
        live(work, "Перезагрузка", "Нажмите router, если роутер молчит, и подождите.", "ru")
        work.commit()
    hits = index.search("router", "ru").hits
    assert [(hit.article, hit.locale) for hit in hits] == [("KB-5", "ru"), ("KB-1", "en"), ("KB-2", "en")]
    assert hits[0].score >= hits[1].score >= hits[2].score
    assert [hit.article for hit in index.search("router", "ru", limit=2).hits] == ["KB-5", "KB-1"]


def test_a_hit_shows_where_it_was_found(index: Reader) -> None:
    hit = index.search("button", "en").hits[0]
    assert (hit.title, hit.snippet) == ("Reset the router", "Hold the button for ten seconds.")


@pytest.mark.parametrize(
    "words",
    ["", "   ", "?!…", "'; DROP TABLE edition; --", '"', "*", "NEAR(", "qq NOT (zz XOR", "title_terms:x",
     "\0", "\ud800",
     "zzz " * 2500, "x" * 10_000, "[1 TO 9]", "~", "^2", "\\"],
)  # fmt: skip
def test_odd_questions_find_nothing_and_harm_nothing(index: Reader, words: str) -> None:
    assert index.search(words, "en").hits == ()
    assert _found(index, "router")


def test_a_limit_is_kept(index: Reader) -> None:
    assert len(index.search("router", "en", limit=1).hits) == 1
    assert index.search("router", "en", limit=0).hits == ()


def test_the_index_follows_what_is_published(database: SqlDatabase, index: Reader) -> None:
    assert _found(index, "modem") == []
    with database.write() as work:
        owner = work.articles.with_code("KB-2")
        assert owner is not None
        on = work.articles.variants(owner.id)[0]
        published(work, owner, on, saved(work, on, "Restart the modem"))
        saved(work, variant(work, article(work)), "Draft about a modem")
        work.commit()
    assert _found(index, "modem") == [("KB-2", "en")]
    assert _found(index, "refund") == []
    with database.write() as work:
        withdrawn(work, on)
        work.commit()
    assert _found(index, "modem") == []


def test_a_text_whose_page_is_out_of_date_is_found_by_its_markdown(
    database: SqlDatabase, reopened: Callable[[], Reader]
) -> None:
    with database.write() as work:
        live(work, "One", "Some *unusual* words.")
        work.connection.execute(text("UPDATE derived SET renderer = 'older'"))
        work.commit()
    assert _found(reopened(), "unusual") == [("KB-1", "en")]


def test_the_index_is_kept_for_the_next_start(index: Reader, reopened: Callable[[], Reader], cache: Path) -> None:
    index.search("router", "en")
    before = _generations(cache)
    assert _found(reopened(), "router")
    assert _generations(cache) == before


def _generations(cache: Path) -> set[str]:
    return {str(path) for path in cache.glob("*/*/index-*")}


def _meddle_state(folder: Path) -> None:
    (folder / "current.json").write_text("{")


def _meddle_meta(folder: Path) -> None:
    for meta in folder.glob("index-*/meta.json"):
        meta.write_text("nonsense")


def _cut_segments(folder: Path) -> None:
    for segment in (*folder.glob("index-*/*.term"), *folder.glob("index-*/*.idx"), *folder.glob("index-*/*.store")):
        segment.write_bytes(segment.read_bytes()[:7])


def _remove_segments(folder: Path) -> None:
    for segment in folder.glob("index-*/*.idx"):
        segment.unlink()


def _remove_generation(folder: Path) -> None:
    for generation in folder.glob("index-*"):
        shutil.rmtree(generation)


def _claim_the_future(folder: Path) -> None:
    state = folder / "current.json"
    state.write_text(state.read_text().replace('"sequence": 5', '"sequence": 500'))


@pytest.mark.parametrize(
    "meddle",
    [_meddle_state, _meddle_meta, _cut_segments, _remove_segments, _remove_generation, _claim_the_future],
)
def test_an_index_that_cannot_be_trusted_is_built_anew(
    index: Reader, reopened: Callable[[], Reader], cache: Path, meddle: Callable[[Path], None]
) -> None:
    index.search("router", "en")
    (folder,) = cache.glob("*/*")
    meddle(folder)
    again = reopened()
    assert _found(again, "router") == [("KB-1", "en"), ("KB-2", "en")]
    assert again.search("router", "en").behind == 0
    assert len(_generations(cache)) == 1


def test_another_epoch_has_another_index(database: SqlDatabase, index: Reader, cache: Path) -> None:
    index.search("router", "en")
    with database.write() as work:
        work.connection.execute(text("UPDATE library SET epoch = '00000000-0000-7000-8000-000000000000'"))
        work.connection.execute(text("UPDATE edition SET title = 'Other past', body = 'other'"))
        work.connection.execute(text("UPDATE derived SET plain = 'other'"))
        work.commit()
    assert _found(index, "router") == []
    assert len(list(cache.iterdir())) == 2


def test_rebuilding_counts_what_is_live(index: Reader) -> None:
    assert index.rebuild_index() == 5
    assert _found(index, "router")


def test_while_another_program_writes_the_index_a_search_says_how_far_behind_it_is(
    database: SqlDatabase, index: Reader, cache: Path
) -> None:
    index.search("router", "en")
    (path,) = cache.glob("*/*")
    with IndexFolder(path).writer_lock() as mine:
        assert mine
        with database.write() as work:
            live(work, "A router more")
            live(work, "And a router more")
            work.commit()
        answer = index.search("router", "en")
        assert (len(answer.hits), answer.behind) == (2, 2)
        with pytest.raises(Unavailable, match="Another program"):
            index.rebuild_index()
    answer = index.search("router", "en")
    assert (len(answer.hits), answer.behind) == (4, 0)


def test_a_first_index_being_built_elsewhere_is_waited_for_and_then_said(index: Reader, cache: Path) -> None:
    index.search("router", "en")
    (path,) = cache.glob("*/*")
    (path / "current.json").unlink()
    with IndexFolder(path).writer_lock(), pytest.raises(Unavailable, match="being built"):
        index.search("router", "en")


def test_the_lock_of_a_killed_program_is_free(cache: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from kbstudio.storage.index_folder import IndexFolder\n"
        "with IndexFolder(pathlib.Path(sys.argv[1])).writer_lock() as mine:\n"
        "    print(mine, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(cache)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        with IndexFolder(cache).writer_lock() as mine:
            assert not mine
        process.kill()
    with IndexFolder(cache).writer_lock() as mine:
        assert mine


def test_a_folder_that_cannot_be_written_is_named(index: Reader, cache: Path) -> None:
    cache.write_text("not a folder")
    with pytest.raises(Unavailable, match="KBSTUDIO_CACHE"):
        index.search("router", "en")


def test_a_login_cannot_lead_out_of_the_cache(engine_url: str, database: SqlDatabase, cache: Path) -> None:
    reader = storage.open_published(engine_url)
    index = storage.open_index(reader, cache, "../../EXAMPLE\\dana")
    index.rebuild()
    (folder,) = cache.iterdir()
    assert folder.name.endswith("-.._.._EXAMPLE_dana")
    index.close()
    reader.close()
