"""The page in Chromium: what it shows, and what a click on it does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kbstudio.desktop import look
from kbstudio.desktop.theme import load_theme
from kbstudio.text.markdown.incremental import LiveDocument
from kbstudio.ui.editor.locked_page import OUR_WORLD
from kbstudio.ui.editor.preview import PageHead
from kbstudio.ui.editor.web_preview import WebPreview
from tests.support.chromium import TOLERATED

pytestmark = [pytest.mark.webengine, pytest.mark.qt_log_ignore(*TOLERATED, extend=True)]

TEXT = """# Light

Ask [about](kb:KB-12#s-power) it.

## First {#s-first}

- [Yes](#s-second)
- [No](#s-none)

## Second {#s-second}

Wait.
"""


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[WebPreview]:
    made = WebPreview()
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    made.show_blocks(LiveDocument(TEXT).blocks, PageHead("Router", "en", "Draft", "", "KB-1"))
    with qtbot.waitSignal(made.patched, timeout=20_000):
        made.start()
    yield made


def ask(qtbot: QtBot, preview: WebPreview, script: str) -> object:
    found: list[object] = []
    assert preview.page is not None
    preview.page.runJavaScript(script, OUR_WORLD.value, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def change(qtbot: QtBot, preview: WebPreview, document: LiveDocument, first: int, removed: int, line: str) -> None:
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.patch(document.edit(first, removed, [line]))


def press(qtbot: QtBot, preview: WebPreview, selector: str) -> None:
    """Click the middle of an element with the mouse, once it has been painted: before, Chromium hears no mouse."""
    ask(qtbot, preview, "requestAnimationFrame(() => requestAnimationFrame(() => { kb.painted = true; })); 1")
    qtbot.waitUntil(lambda: ask(qtbot, preview, "Boolean(kb.painted)") is True)
    place = ask(
        qtbot,
        preview,
        f"(() => {{ const r = document.querySelector({selector!r}).getBoundingClientRect();"
        " return `${r.x + r.width / 2} ${r.y + r.height / 2}`; })()",
    )
    x, y = (round(float(number)) for number in str(place).split())
    view = preview.findChild(QWebEngineView)
    assert view is not None
    qtbot.mouseClick(view.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def test_what_was_shown_before_the_page_was_ready_is_on_it(qtbot: QtBot, preview: WebPreview) -> None:
    assert ask(qtbot, preview, "kb.count()") == len(LiveDocument(TEXT).blocks)
    assert ask(qtbot, preview, "document.getElementById('title').textContent") == "Light"
    assert ask(qtbot, preview, "document.getElementById('note').textContent") == "KB-1"


def test_a_patch_touches_no_other_block(qtbot: QtBot, preview: WebPreview) -> None:
    document = LiveDocument(TEXT)
    ask(qtbot, preview, "[...document.querySelectorAll('.b')].forEach((b, i) => b.old = i); 1")
    change(qtbot, preview, document, 2, 1, "Changed **words**.")
    assert ask(qtbot, preview, "document.querySelectorAll('.b')[1].textContent.trim()") == "Changed words."
    kept = ask(qtbot, preview, "[...document.querySelectorAll('.b')].filter(b => b.old !== undefined).length")
    assert kept == len(document.blocks) - 1


def test_steps_are_cards_and_a_choice_that_leads_nowhere_says_so(qtbot: QtBot, preview: WebPreview) -> None:
    document = LiveDocument(TEXT)
    assert ask(qtbot, preview, "document.querySelectorAll('.b.step').length") == 2
    assert ask(qtbot, preview, "document.querySelectorAll('.choices a.nowhere').length") == 1
    change(qtbot, preview, document, 9, 1, "## Second {#s-none}")
    assert ask(qtbot, preview, "document.querySelector('.choices a.nowhere').textContent") == "Yes"


def test_a_hebrew_page_runs_from_right_to_left_with_code_as_it_is(qtbot: QtBot, preview: WebPreview) -> None:
    blocks = LiveDocument("שלום\n\n    code\n", language="he-IL").blocks
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.show_blocks(blocks, PageHead("כותרת", "he-IL"))
    assert ask(qtbot, preview, "getComputedStyle(document.querySelector('.b p')).direction") == "rtl"
    assert ask(qtbot, preview, "getComputedStyle(document.querySelector('pre')).direction") == "ltr"


def test_colours_change_without_loading_anything(qtbot: QtBot, preview: WebPreview) -> None:
    ask(qtbot, preview, "document.body.mark = 1; 1")
    preview.dress(load_theme("dark"))
    assert ask(qtbot, preview, "getComputedStyle(document.body).backgroundColor") == "rgb(27, 29, 33)"
    assert ask(qtbot, preview, "document.body.mark") == 1


def test_letters_of_the_page_grow_with_all_others(qtbot: QtBot, preview: WebPreview) -> None:
    usual = look.current_look()
    look.wear_look(look.Look(text_size=6))
    try:
        preview.dress(load_theme("light"))
        qtbot.waitUntil(lambda: ask(qtbot, preview, "devicePixelRatio > 1.4") is True, timeout=15_000)
    finally:
        look.wear_look(usual)


def test_a_block_in_view_stays_and_one_out_of_view_comes(qtbot: QtBot, preview: WebPreview) -> None:
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.show_blocks(LiveDocument("words\n\n" * 80).blocks, PageHead())
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.scroll_to(3)
    assert ask(qtbot, preview, "scrollY") == 0
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.scroll_to(70)
    assert ask(qtbot, preview, "scrollY > 500") is True


def _marked(qtbot: QtBot, preview: WebPreview) -> object:
    return ask(qtbot, preview, "[...document.querySelectorAll('[data-here]')].map(e => e.textContent.trim()).join('|')")


def test_one_place_is_marked_and_stays_so_while_others_change(qtbot: QtBot, preview: WebPreview) -> None:
    document = LiveDocument(TEXT)
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.point_at(3, 1)
    assert _marked(qtbot, preview) == "No"
    change(qtbot, preview, document, 7, 1, "- [No way](#s-none)")
    assert _marked(qtbot, preview) == "No way"
    for place, words in ((-1, "Light"), (0, "Light"), (1, "Ask about it."), (None, "")):
        with qtbot.waitSignal(preview.patched, timeout=15_000):
            preview.point_at(place)
        assert _marked(qtbot, preview) == words
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.point_at(1)
        preview.show_blocks(document.blocks, PageHead("Another"))
    assert _marked(qtbot, preview) == ""


def test_the_mark_stands_where_reading_begins_and_comes_into_view(qtbot: QtBot, preview: WebPreview) -> None:
    shadow = "getComputedStyle(document.querySelector('[data-here]')).boxShadow"
    for language, begins in (("en", "-3px"), ("he", "3px")):
        with qtbot.waitSignal(preview.patched, timeout=15_000):
            preview.show_blocks(LiveDocument("words\n\n" * 80, language=language).blocks, PageHead("", language))
        with qtbot.waitSignal(preview.patched, timeout=15_000):
            preview.point_at(70)
        assert f" {begins} 0px 0px 4px" in str(ask(qtbot, preview, shadow))
        assert ask(qtbot, preview, "scrollY > 500") is True


def test_a_click_on_words_names_their_block(qtbot: QtBot, preview: WebPreview) -> None:
    with qtbot.waitSignal(preview.block_clicked, timeout=15_000) as clicked:
        press(qtbot, preview, ".b:last-child p")
    assert clicked.args == [len(LiveDocument(TEXT).blocks) - 1]


def test_a_click_in_a_list_names_the_item_and_one_on_the_title_the_title(qtbot: QtBot, preview: WebPreview) -> None:
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.show_blocks(LiveDocument("Words.\n\n- first\n- second\n").blocks, PageHead("Router", "en"))
    for selector, place in (("li:last-child", [1, 1]), ("#title", [-1, -1])):
        with qtbot.waitSignal(preview.place_clicked, timeout=15_000) as clicked:
            press(qtbot, preview, selector)
        assert clicked.args == place


def test_a_click_on_a_link_to_an_article_asks_for_it(qtbot: QtBot, preview: WebPreview) -> None:
    with qtbot.waitSignal(preview.link_activated, timeout=15_000) as activated:
        press(qtbot, preview, "a[href^=kb]")
    assert activated.args == ["kb:KB-12#s-power"]


def test_an_article_closed_while_the_page_is_busy_is_no_trouble(qtbot: QtBot) -> None:
    closed = WebPreview()
    closed.show()
    with qtbot.waitSignal(closed.patched, timeout=20_000):
        closed.start()
    with qtbot.captureExceptions() as raised:
        closed.show_blocks(LiveDocument("words\n\n" * 2000).blocks, PageHead())
        qtbot.wait(20)
        closed.close()
        closed.deleteLater()
        qtbot.waitUntil(lambda: not isValid(closed))
    assert raised == []


def test_the_page_comes_back_when_its_process_dies(qtbot: QtBot, preview: WebPreview) -> None:
    assert preview.page is not None
    with qtbot.waitSignal(preview.patched, timeout=20_000):
        preview.page.renderProcessTerminated.emit(
            preview.page.RenderProcessTerminationStatus.CrashedTerminationStatus, 1
        )
    assert ask(qtbot, preview, "kb.count()") == len(LiveDocument(TEXT).blocks)


def test_a_page_taken_away_while_chromium_starts_leaves_its_note(qtbot: QtBot) -> None:
    made = WebPreview()
    qtbot.addWidget(made)
    made.show()
    made.show_page("<p>Wait.</p>", PageHead("Router", "en", "Published", "", "KB-1"))
    made.start()
    made.pause("Choose an article.")
    qtbot.waitUntil(lambda: made.usable, timeout=20_000)
    assert [label.text() for label in made.findChildren(QLabel) if label.isVisible()] == ["Choose an article."]
