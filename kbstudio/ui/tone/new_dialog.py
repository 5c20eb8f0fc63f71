"""Asks what a new guideline starts with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.errors import message_for
from kbstudio.domain.errors import BadInput, KbStudioError
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.texts import TITLE_LIMIT, ArticleText
from kbstudio.services.kinds import kinds
from kbstudio.services.writing import NewArticle
from kbstudio.text.direction import direction_of
from kbstudio.ui.tone.form_rows import align_fields
from kbstudio.ui.tone.scope_boxes import ScopeChoices
from kbstudio.ui.tone.scope_form import ScopeForm
from kbstudio.ui.widgets.language_names import own_name


class NewGuidelineDialog(QDialog):
    """Stays open until the guideline is stored."""

    create_requested = Signal(object)
    """The ``NewArticle`` to store."""

    def __init__(self, choices: ScopeChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New guideline"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = QLineEdit(self)
        self.title.setMaxLength(TITLE_LIMIT)
        self.title.setPlaceholderText(self.tr("As people call it: Support, en-GB"))
        self.title.setAccessibleName(self.tr("Title"))
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Written in"))
        for tag in choices.locales or ("en",):
            self.language.addItem(own_name(tag), tag)
        self.scope = ScopeForm(self)
        self.scope.offer(choices)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "stop")
        self.problem.setContentsMargins(8, 4, 8, 4)
        self.problem.hide()
        self.create_button = QPushButton(self.tr("Create"), self)
        self.create_button.setProperty("primary", True)
        self.create_button.setDefault(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()

        self._buttons.accepted.connect(self._ask)
        self._buttons.rejected.connect(self.reject)
        self._written_in = str(self.language.currentData())
        self.language.currentIndexChanged.connect(lambda _at: self._take_language())
        self._turn_title()

    def show_problem(self, error: Exception) -> None:
        """Say why it was not stored."""
        self.create_button.setEnabled(True)
        self.problem.setText(message_for(error) if isinstance(error, KbStudioError) else str(error))
        self.problem.show()
        # Sentences that go on in a second line need it, too.
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _ask(self) -> None:
        self.problem.hide()
        locale = str(self.language.currentData())
        try:
            kind = kinds().get(GUIDELINE_KIND)
            text = ArticleText.of(self.title.text(), kind.template_in(locale) if kind else "", self.scope.fields)
        except BadInput as error:
            self.show_problem(error)
            return
        self.create_button.setEnabled(False)
        wanted = NewArticle(GUIDELINE_KIND, locale, text.title, text.body, fields=text.fields)
        self.create_requested.emit(wanted)

    def _take_language(self) -> None:
        """Who writes in another language most often means texts of that one."""
        before, self._written_in = self._written_in, str(self.language.currentData())
        self.scope.follow_language(before, self._written_in)
        self._turn_title()

    def _turn_title(self) -> None:
        right_to_left = direction_of(str(self.language.currentData())) == "rtl"
        way = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self.title.setLayoutDirection(way)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Written in"), self.language)
        align_fields(form, self.scope.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.scope)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addWidget(self._buttons)
        self.setMinimumWidth(560)
