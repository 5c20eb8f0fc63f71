"""What a key costs in the editor, and how long it takes to be on the page."""

import random
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMimeData, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.theme import current_theme
from kbstudio.text.markdown.rendering import render
from kbstudio.ui.editor.live_render import LiveRender
from kbstudio.ui.editor.locked_page import OUR_WORLD
from kbstudio.ui.editor.preview import PageHead
from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.editor.web_preview import WebPreview, page_html
from tests.benchmarks.report import Report, Timings
from tests.support import chromium

NAME = "editor"

KEYS = 200
PAGES = 60
FULL_PAGES = 12
MOST_QUESTIONS = 1000
WORDS = {
    "en": "router light customer account **restart now** *Internet* `ipconfig` [check the power](kb:KB-12) wait",
    "he": "נתב נורית לקוח חשבון **מיד** *Internet* `ipconfig` [בדיקת החשמל](kb:KB-12) להמתין דקות",
}


def run(report: Report) -> None:
    """Typing beside a bare text field, then key to page beside rendering and loading everything."""
    chromium.prepare()
    app = QApplication.instance() or QApplication([])
    _opening(report)
    for language, kilobytes in (("en", 50), ("en", 100), ("en", 200), ("he", 200)):
        _typing(report, a_text(kilobytes * 1000, language), language, f"{kilobytes} KB {language}")
    for kilobytes in (5, 50, 200):
        _key_to_page(report, a_text(kilobytes * 1000, "en"), f"{kilobytes} KB")
    app.processEvents()


def a_text(size: int, language: str) -> str:
    """An article of about ``size`` characters: headings, prose, lists, code, tables; always the same."""
    chance = random.Random(size)
    words = WORDS[language].split(" ")
    parts: list[str] = []
    length = 0
    while length < size:
        prose = " ".join(chance.choices(words, k=chance.randint(8, 60)))
        kind = chance.random()
        if kind < 0.1:
            part = f"## {prose[:40]} {{#s-{len(parts)}}}"
        elif kind < 0.3:
            part = f"- {prose}\n- {prose[:30]}\n- [Next](#s-{len(parts)})"
        elif kind < 0.36:
            part = "```bat\nipconfig /renew\nipconfig | findstr IPv4\n```"
        elif kind < 0.4:
            part = f"| Light | Meaning |\n| --- | --- |\n| Red | {prose[:20]} |"
        else:
            part = prose
        parts.append(part)
        length += len(part) + 2
    return "\n\n".join(parts) + "\n"


def _keys(edit: QTextEdit) -> Timings:
    """Press keys in the middle of the text, each with everything that follows from it."""
    place = edit.textCursor()
    place.setPosition(edit.document().characterCount() // 2)
    place.movePosition(QTextCursor.MoveOperation.EndOfWord)
    edit.setTextCursor(place)
    taken = []
    for number in range(KEYS + 10):
        start = time.perf_counter()
        QTest.keyClicks(edit, " " if number % 6 == 5 else "abcdef"[number % 6])
        QApplication.processEvents()
        taken.append(time.perf_counter() - start)
    return Timings(tuple(taken[10:]))


def _on_screen(edit: QTextEdit) -> None:
    edit.resize(700, 900)
    edit.show()
    QApplication.processEvents()


def _typing(report: Report, text: str, language: str, what: str) -> None:
    bare = QTextEdit()
    bare.setAcceptRichText(False)
    _on_screen(bare)
    bare.setPlainText(text)
    ours = MarkdownEdit()
    _on_screen(ours)
    ours.set_article(text, language)
    arms = {"bare text field": _keys(bare), "ours": _keys(ours)}
    report.timings(f"a key, {what}", arms)
    bare.deleteLater()
    ours.deleteLater()


def _opening(report: Report) -> None:
    edit = MarkdownEdit()
    _on_screen(edit)
    for size in (50_000, 200_000, 5_000_000):
        text = a_text(size, "en")
        report.measure(f"open {size // 1000} KB", lambda text=text: _opened(edit, text), rounds=3, warm_ups=0)
    pasted = QMimeData()
    pasted.setText(a_text(5_000_000, "en"))
    report.measure("paste 5 MB", lambda: edit.insertFromMimeData(pasted), rounds=1, warm_ups=0)
    edit.deleteLater()


def _opened(edit: MarkdownEdit, text: str) -> None:
    edit.set_article(text, "en")
    QApplication.processEvents()


def _until(connect: Callable[[Callable[[], object]], object]) -> None:
    loop = QEventLoop()
    connect(loop.quit)
    QTimer.singleShot(30_000, loop.quit)
    loop.exec()


def _key_to_page(report: Report, text: str, what: str) -> None:
    edit, preview, jobs = MarkdownEdit(), WebPreview(), Jobs()
    live = LiveRender(edit, preview, jobs)
    _on_screen(edit)
    preview.resize(600, 900)
    preview.show()
    preview.start()
    _until(preview.patched.connect)
    live.set_article(text, PageHead("Title"))
    if live.document is None:
        _until(live.ready.connect)
    _until(preview.patched.connect)
    place = edit.textCursor()
    place.setPosition(edit.document().characterCount() // 2)
    place.movePosition(QTextCursor.MoveOperation.EndOfWord)
    edit.setTextCursor(place)
    page = preview.page
    assert page is not None
    patched, whole = [], []
    for number in range(PAGES + 5):
        start = time.perf_counter()
        QTest.keyClicks(edit, " " if number % 6 == 5 else "abcdef"[number % 6])
        _until(preview.patched.connect)
        _frame(preview)
        patched.append(time.perf_counter() - start)
    for _number in range(FULL_PAGES):
        start = time.perf_counter()
        QTest.keyClicks(edit, "x")
        html = page_html(current_theme()).replace("</article>", f"{render(edit.text())}</article>")
        page.open_document(html)
        _until(page.loadFinished.connect)
        whole.append(time.perf_counter() - start)
    arms = {
        "block by block, to its frame": Timings(tuple(patched[5:])),
        "render and load all": Timings(tuple(whole)),
    }
    report.timings(f"key to page, {what}", arms)
    for widget in (edit, preview):
        widget.deleteLater()
    jobs.shutdown()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _frame(preview: WebPreview) -> None:
    """Wait for the callback of the next frame: what the key changed is laid out and is painted with it."""
    page = preview.page
    assert page is not None
    page.runJavaScript(
        "globalThis.painted = false;requestAnimationFrame(() => { globalThis.painted = true; }); 1",
        OUR_WORLD.value,
    )
    answers: list[object] = [False]
    while not answers[-1] and len(answers) < MOST_QUESTIONS:
        loop = QEventLoop()

        def answered(answer: object, loop: QEventLoop = loop) -> None:
            answers.append(answer)
            loop.quit()

        page.runJavaScript("globalThis.painted", OUR_WORLD.value, answered)
        loop.exec()
