"""What stands beside a text being written: whose it is, how it came to be, what translators ask, how it sounds."""

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.ui.editor.article_facts import ArticleFacts
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.correction_offer import CorrectionOffer
from kbstudio.ui.editor.missing_part import begin_part
from kbstudio.ui.editor.paragraph_history import ParagraphHistory
from kbstudio.ui.editor.tone.findings import ToneFindings
from kbstudio.ui.editor.tone.tabs import SideTabs
from kbstudio.ui.editor.translator_notes import TranslatorNotes
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.tone_findings.accepting import Accepting
from kbstudio.ui.tone_findings.panel import TonePanel
from kbstudio.ui.tone_findings.waving import Waving


class BesideText(QObject):
    """Joins inspector and margin of one editor to the library; lives as long as the editor."""

    article_requested = Signal(str, str)
    """Code and locale of another text to open."""

    version_requested = Signal(int)
    """The number of a version to look at in the history."""

    rule_requested = Signal(str, str)
    """Code of a guideline and name of a rule to read."""

    def __init__(
        self,
        editor: EditorController,
        studio: Studio,
        window: MainWindow,
        jobs: Jobs,
        bus: ChangeBus,
        *,
        person: str,
        code: str,
        locale: str,
    ) -> None:
        super().__init__(editor)
        inspector, view = editor.inspector, editor.view
        facts = ArticleFacts(inspector, studio, jobs, bus, person=person, code=code, locale=locale, parent=self)
        paragraphs = ParagraphHistory(
            view, paragraphs=studio.paragraphs, history=studio.history, jobs=jobs, code=code, locale=locale
        )

        self._notes = TranslatorNotes(view, studio, jobs, bus, person=person, code=code, locale=locale)

        CorrectionOffer(editor, studio.correcting, jobs, bus, code=code, locale=locale)

        self.inspector = SideTabs(inspector, TonePanel())
        self.tone = ToneFindings(view, self.inspector, studio.tone, jobs, code=code, locale=locale)
        waving = Waving(view, studio.tone, jobs, bus, person=person, code=code, locale=locale)
        accepting = Accepting(view, studio.guidelines, jobs, bus, person=person, locale=locale)

        facts.announced.connect(window.show_toast)
        facts.failed.connect(window.report)
        facts.article_requested.connect(self.article_requested)
        editor.person_changed.connect(facts.act_as)
        editor.opened.connect(facts.load_once)
        editor.person_changed.connect(self._notes.act_as)
        editor.opened.connect(lambda _article: self._notes.load())
        self._notes.announced.connect(window.show_toast)
        editor.opened.connect(self.tone.show_article)
        editor.person_changed.connect(waving.act_as)
        bus.changed.connect(self.tone.library_changed)
        self.tone.waved.connect(waving.begin)
        self.tone.word_accepted.connect(accepting.accept)
        editor.person_changed.connect(accepting.act_as)
        editor.opened.connect(lambda _article: accepting.look())
        accepting.may_changed.connect(lambda may: self.inspector.panel.show_may_accept(accepts=may))
        accepting.announced.connect(window.show_toast)
        accepting.failed.connect(window.report)
        self.tone.announced.connect(window.show_toast)
        self.inspector.panel.findings.rule_requested.connect(self.rule_requested)
        waving.done.connect(self.tone.checking.judge)
        waving.announced.connect(window.show_toast)
        waving.failed.connect(window.report)
        inspector.part_wanted.connect(lambda part: begin_part(view.edit, editor.kind, locale, part))
        paragraphs.version_requested.connect(self.version_requested)

    def show_question(self, thread_id: str) -> None:
        """Go to what a translator asks, as soon as the text is there."""
        self._notes.show_thread(thread_id)
