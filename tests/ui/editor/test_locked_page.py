"""Nothing a text contains runs, loads or leads anywhere. A page without the walls shows that it would have."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

from kbstudio.text.markdown.incremental import LiveDocument, Patch
from kbstudio.ui.editor.locked_page import OUR_WORLD, DenyingInterceptor
from kbstudio.ui.editor.preview import PageHead
from kbstudio.ui.editor.web_preview import WebPreview
from tests.support.chromium import TOLERATED

pytestmark = [pytest.mark.webengine, pytest.mark.qt_log_ignore(*TOLERATED, extend=True)]

SETTLE_MS = 700
"""How long a page that would load something is given to do so; the control needs less."""

HOSTILE = """# Title
<script>document.title='RAN script';fetch('{url}/script')</script>
<img src=x onerror="document.title='RAN onerror';new Image().src='{url}/onerror'">
<img src="{url}/img"><iframe src="{url}/iframe"></iframe>
<iframe srcdoc="<script>top.document.title='RAN srcdoc'</script>"></iframe>
<object data="{url}/object"></object><embed src="{url}/embed">
<link rel=stylesheet href="{url}/stylesheet">
<style>@import url({url}/import);body{{background:url({url}/background)}}</style>
<svg onload="document.title='RAN svg'"><image href="{url}/svg" /></svg><video src="{url}/video" autoplay></video>
<form action="{url}/form"><input autofocus onfocus="document.title='RAN focus'"></form><base href="{url}/">
<details open ontoggle="document.title='RAN toggle'"><summary>s</summary>x</details>
<p style="background:url({url}/style)">x</p><iframe src="file:///etc/hostname"></iframe>

[x](javascript:document.title='RAN') [y](data:text/html,<script>1</script>)
![f](file:///etc/hostname) ![r]({url}/markdown)
"""
REFRESH = '<meta http-equiv="refresh" content="0;url={url}/refresh">'


@dataclass
class Web:
    """A site on this machine that notes what is asked of it."""

    url: str = ""
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def web() -> Iterator[Web]:
    site = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"x")

        def log_message(self, format: str, *args: object) -> None:
            """Tests stay quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[WebPreview]:
    made = WebPreview()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    with qtbot.waitSignal(made.patched, timeout=20_000):
        made.start()
    yield made


class QuietPage(QWebEnginePage):
    """A page with no walls whose scripts complain to nobody."""

    def javaScriptConsoleMessage(self, *_message: object) -> None: ...


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[QWebEnginePage]:
    """The control."""
    profile = QWebEngineProfile(QCoreApplication.instance())
    view = QWebEngineView()
    qtbot.addWidget(view)
    page = QuietPage(profile, view)
    view.setPage(page)
    page.destroyed.connect(profile.deleteLater)
    for attribute in ("LocalContentCanAccessRemoteUrls", "LocalContentCanAccessFileUrls"):
        page.settings().setAttribute(getattr(QWebEngineSettings.WebAttribute, attribute), True)
    view.resize(500, 400)
    view.show()
    yield page


def evaluate(qtbot: QtBot, page: QWebEnginePage, script: str) -> object:
    found: list[object] = []
    page.runJavaScript(script, OUR_WORLD.value, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def paths(web: Web) -> set[str]:
    return {path for path in web.asked if path != "/favicon.ico"}


def test_the_control_page_runs_and_loads_what_is_hostile(qtbot: QtBot, open_page: QWebEnginePage, web: Web) -> None:
    open_page.setHtml(HOSTILE.format(url=web.url), QUrl("http://127.0.0.1/"))
    wanted = {
        "/img",
        "/iframe",
        "/object",
        "/embed",
        "/stylesheet",
        "/import",
        "/background",
        "/svg",
        "/video",
        "/style",
    }
    qtbot.waitUntil(lambda: wanted | {"/onerror"} <= paths(web), timeout=15_000)
    assert open_page.title().startswith("RAN")


def test_the_control_page_follows_a_refresh(qtbot: QtBot, open_page: QWebEnginePage, web: Web) -> None:
    open_page.setHtml(REFRESH.format(url=web.url), QUrl("http://127.0.0.1/"))
    qtbot.waitUntil(lambda: "/refresh" in paths(web), timeout=15_000)


def test_the_control_page_reads_a_local_file(qtbot: QtBot, open_page: QWebEnginePage, tmp_path: object) -> None:
    secret = f"{tmp_path}/secret.html"
    with open(secret, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write("SECRET")
    with qtbot.waitSignal(open_page.loadFinished, timeout=15_000):
        open_page.setHtml(f'<iframe src="file://{secret}"></iframe>', QUrl.fromLocalFile(f"{tmp_path}/page.html"))
    qtbot.waitUntil(lambda: "SECRET" in _frame_text(qtbot, open_page), timeout=15_000)


def _frame_text(qtbot: QtBot, page: QWebEnginePage) -> str:
    found: list[str] = []
    page.toPlainText(found.append)
    qtbot.waitUntil(lambda: bool(found))
    frames = page.mainFrame().children()
    texts: list[object] = []
    for frame in frames:
        frame.runJavaScript("document.body.innerText", texts.append)
    qtbot.waitUntil(lambda: len(texts) == len(frames))
    return " ".join(str(text) for text in texts)


@pytest.mark.parametrize("by", ["show", "patch"])
@pytest.mark.parametrize("what", ["cleaned", "raw"])
def test_the_preview_runs_and_loads_nothing(qtbot: QtBot, preview: WebPreview, web: Web, by: str, what: str) -> None:
    text = (HOSTILE + REFRESH).format(url=web.url)
    # "raw" hands the page what the renderer would never let through: the page's own walls must hold alone.
    blocks = LiveDocument(text).blocks if what == "cleaned" else [text]
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        if by == "show":
            preview.show_blocks(blocks, PageHead("Title"))
        else:
            preview.patch(Patch(0, 0, tuple(blocks)))
    page = preview.page
    assert page is not None
    evaluate(qtbot, page, "document.querySelectorAll('a').forEach(link => link.click()); 1")
    qtbot.wait(SETTLE_MS)
    assert paths(web) == set()
    assert "RAN" not in page.title()
    assert page.url() == QUrl("about:blank")
    assert evaluate(qtbot, page, "kb.count()") == len(blocks)
    if what == "cleaned":
        assert (
            evaluate(qtbot, page, "document.querySelectorAll('script,iframe,object,embed,form,base,svg').length") == 0
        )
    assert page.profile().isOffTheRecord()


def test_a_refresh_alone_leads_nowhere(qtbot: QtBot, preview: WebPreview, web: Web) -> None:
    with qtbot.waitSignal(preview.patched, timeout=15_000):
        preview.patch(Patch(0, 0, (REFRESH.format(url=web.url),)))
    qtbot.wait(SETTLE_MS)
    assert paths(web) == set()
    assert preview.page is not None
    assert evaluate(qtbot, preview.page, "kb.count()") == 1


def test_the_interceptor_alone_refuses_every_request(qtbot: QtBot, open_page: QWebEnginePage, web: Web) -> None:
    interceptor = DenyingInterceptor(open_page)
    open_page.profile().setUrlRequestInterceptor(interceptor)
    open_page.setHtml(HOSTILE.format(url=web.url), QUrl("http://127.0.0.1/"))
    wanted = {f"{web.url}/{name}" for name in ("img", "iframe", "stylesheet", "onerror", "video")}
    qtbot.waitUntil(lambda: wanted <= set(interceptor.refused), timeout=15_000)
    assert paths(web) == set()


def test_the_page_cannot_be_sent_elsewhere(qtbot: QtBot, preview: WebPreview, web: Web) -> None:
    page = preview.page
    assert page is not None
    evaluate(qtbot, page, f"location.href = {json.dumps(web.url + '/location')}; 1")
    qtbot.wait(SETTLE_MS)
    assert paths(web) == set()
    assert evaluate(qtbot, page, "typeof kb") == "object"
