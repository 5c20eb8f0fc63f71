"""Changing whose articles are and what they are about: shown before it is done, with progress and a way to stop."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.articles import Article
from kbstudio.services.curating import Curating, EditPreview
from kbstudio.ui.library.edit_fields import EditFields
from kbstudio.ui.library.effects import EffectModel
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.row_table import RowTable

PAUSE = 120
"""Milliseconds without another change after which the list of effects is made anew."""

SHOWN = 1_000
"""Articles whose effect is listed; of more, only how many there are."""


class EditDialog(QDialog):
    """The primary button does what the list says."""

    edit_requested = Signal(object)
    """The ``ArticleEdit`` to make; ``show_progress`` tells how far it is, ``accept`` closes the dialog."""

    stop_requested = Signal()
    """What is not done yet is to stay as it is."""

    def __init__(
        self,
        codes: Sequence[str],
        people: Sequence[tuple[str, str, str]],
        topics: Sequence[tuple[str, str, str]],
        article: Article | None,
        *,
        curating: Curating,
        person: str,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        """``people`` and ``topics`` are (value, name, hint); ``article`` is the one edited, None for many."""
        super().__init__(parent)
        self._codes = tuple(codes)
        self._curating = curating
        self._person = person
        self._jobs = jobs
        self._running = False
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = self.tr("Owner, people and topics of {code}").format(code=codes[0])
        self.setWindowTitle(one if article else self.tr("Change %n article(s)", "", len(codes)))
        self.fields = EditFields(people, topics, article, self)
        self.model = EffectModel(
            {login: name for login, name, _ in people}, {code: name for code, name, _ in topics}, self
        )
        self.table = RowTable(self.tr("What will happen"), self)
        self.table.setModel(self.model)
        self.table.set_columns((66, 160, 110, 300), stretch=3, dropped=(1,))
        self.table.setMinimumHeight(90)
        self.told = quiet_label(self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "stop")
        self.problem.setContentsMargins(8, 4, 8, 4)
        self.problem.hide()
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.hide()
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self.do_button = QPushButton(self.tr("Change"), self)
        self.do_button.setProperty("primary", True)
        self.do_button.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.do_button, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        for widget in (self.fields, self.told, self.table, self.problem, self.progress, buttons):
            column.addWidget(widget, 1 if widget is self.table else 0)
        self.resize(760, 640)

        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._preview)
        self.fields.changed.connect(self._edit_changed)
        self.do_button.clicked.connect(self._do)
        buttons.rejected.connect(self.reject)
        self._preview()

    def show_progress(self, done: int, of: int) -> None:
        """Say how many articles are changed already."""
        self.progress.setMaximum(of)
        self.progress.setValue(done)
        self.told.setText(self.tr("{done} of {all} done").format(done=done, all=of))

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be done; another try is open."""
        self._hold(False)
        self.problem.setText(message_for(error))
        self.problem.show()

    def reject(self) -> None:
        """Close; while articles are being changed, only stop."""
        if self._running:
            self._cancel.setEnabled(False)
            self.stop_requested.emit()
        else:
            super().reject()

    def _do(self) -> None:
        if self.do_button.isEnabled():
            self._hold(True)
            self.show_progress(0, len(self._codes))
            self.edit_requested.emit(self.fields.edit)

    def _hold(self, running: bool) -> None:
        self._running = running
        self.progress.setVisible(running)
        self.fields.setEnabled(not running)
        self.do_button.setEnabled(not running)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Stop") if running else self.tr("Cancel"))

    def _edit_changed(self) -> None:
        self.problem.hide()
        self.do_button.setEnabled(False)
        self._pause.start()

    def _preview(self) -> None:
        edit = self.fields.edit
        if edit == ArticleEdit():
            self._show_effects(())
            return
        work = partial(self._curating.preview, self._codes[:SHOWN], edit, by=self._person)
        self._jobs.submit(self, work, done=self._show_effects, failed=self._refused, replaces="preview")

    def _refused(self, error: Exception) -> None:
        self.do_button.setEnabled(False)
        self.problem.setText(message_for(error))
        self.problem.show()

    def _show_effects(self, effects: Sequence[EditPreview]) -> None:
        self.model.show_rows(effects)
        changing = sum(effect.changes for effect in effects)
        refused = sum(effect.refusal is not None for effect in effects)
        beyond = max(0, len(self._codes) - SHOWN) if effects else 0
        sentences = []
        if not effects:
            sentences.append(self.tr("Fill in what is to change; what will happen is listed here before it is done."))
        else:
            sentences.append(self.tr("%n article(s) will change.", "", changing))
            if same := len(effects) - changing - refused:
                sentences.append(self.tr("%n stay(s) as it is.", "", same))
            if refused:
                sentences.append(self.tr("%n may not be changed by you; the reason stands beside it.", "", refused))
            if beyond:
                sentences.append(self.tr("%n more are changed in the same way.", "", beyond))
        self.told.setText(" ".join(sentences))
        self.do_button.setText(
            self.tr("Change %n article(s)", "", changing + beyond) if changing + beyond else self.tr("Change")
        )
        self.do_button.setEnabled(changing + beyond > 0)
