"""An editor with findings beside it."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.ui.editor.inspector import ArticleInspector
from kbstudio.ui.editor.tone.findings import ToneFindings
from kbstudio.ui.editor.tone.tabs import SideTabs
from kbstudio.ui.tone_findings.panel import TonePanel
from kbstudio.ui.tone_findings.waving import Waving
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import new_article, team_studio
from tests.ui.editor.tone.desks import BODY, Desk, FakeTone


@pytest.fixture
def studio(sqlite_url: str) -> Iterator[Studio]:
    made = team_studio(sqlite_url)
    new_article(made, body=BODY)
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, window: SimpleNamespace, studio: Studio) -> Desk:
    jobs, tone = InlineJobs(window.view), FakeTone()
    tabs = SideTabs(ArticleInspector(), TonePanel())
    qtbot.addWidget(tabs)
    tabs.resize(320, 700)
    tabs.show()
    where: dict[str, Any] = {"code": "KB-1", "locale": "en"}
    fake: Any = tone
    findings = ToneFindings(window.view, tabs, fake, jobs, **where)
    waving = Waving(window.view, fake, jobs, ChangeBus(window.view), person="maya", **where)
    findings.waved.connect(waving.begin)
    waving.done.connect(findings.checking.judge)
    told: list[tuple[str, Any]] = []
    failed: list[Exception] = []
    for teller in (findings, waving):
        teller.announced.connect(lambda said, undo: told.append((said, undo)))
    waving.failed.connect(failed.append)
    window.edit.set_article(BODY, "en")
    article = studio.writing.open("KB-1", "en", by="maya")
    findings.show_article(article)
    return Desk(window, tone, findings, tabs, article, told, failed)
