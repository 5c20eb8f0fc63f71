"""Whatever was done to rows, a finding of the whole text stands in its row, on the very words that were found."""

import random

from kbstudio.domain.guidelines import Resolved, Scope
from kbstudio.services.tone.books import OwnRule, RuleBook
from kbstudio.services.tone.drafts import found_in_draft
from kbstudio.services.tone.reports import Said, judged
from kbstudio.ui.locales.composing import Composer
from kbstudio.ui.locales.tone_places import WholeText, put_to_rows
from kbstudio.ui.locales.work import AdaptationWork
from tests.ui.locales.conftest import Adapting
from tests.ui.locales.test_work import do_something

RULE = OwnRule("KB-9.plain", "extends: existence\nmessage: No.\nlevel: warning\ntokens: [חדש, כאן, 🙂 שלום]\n")
BOOK = RuleBook("he", Resolved(Scope("he")), own=(RULE,))
WORDS = (
    "חדש",
    "שלום 🙂 שלום, utilize",
    "- חדש\n- כאן",
    "## כותרת  חדש ",
    "שורה\nחדש",
    "| א | חדש |\n| - | - |\n| כאן | ב |",
)


def test_findings_stand_on_their_words_in_their_rows(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    adapting.change_source("## Money back", "Be kind.\n\nBe quick.\n\n## Money back")
    dice = random.Random(11)
    view = adapting.studio.localising.view(adapting.code, "he", by="noa")
    met = 0
    for _round in range(60):
        work = AdaptationWork(view)
        for _ in range(4):
            do_something(work, dice)
            work.type(dice.choice(work.rows).key, dice.choice(WORDS))
        composer = Composer(work)
        checked, whole = found_in_draft(composer.draft(), BOOK.key, BOOK)
        report = judged(checked, whole.page, BOOK.resolved, Said())
        placed = put_to_rows(report, WholeText(whole, composer))
        texts = {row.key: work.text(row) for row in work.rows}
        assert set(placed.where) == {each.fingerprint for each in report.findings}
        for each in report.findings:
            row, start, end = placed.where[each.fingerprint]
            assert texts[row][start:end] == each.finding.match
        met += len(report.findings)
    assert met > 60
