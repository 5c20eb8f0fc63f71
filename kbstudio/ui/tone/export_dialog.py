"""Asks what is written out for Vale, and where; afterwards says where it is."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.domain.errors import BadInput
from kbstudio.domain.guidelines import SCOPE_FIELDS, Scope
from kbstudio.services.tone.exporting import ExportContents
from kbstudio.ui.tone.scope_boxes import ScopeChoices, offer_scope, scope_values, text_boxes
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.person_label import isolated


class ExportDialog(QDialog):
    """Stays open until it is written, and then offers to open the folder."""

    scope_chosen = Signal(object)
    """What holds for this ``Scope`` is to be written; the person wants to know what that is."""

    export_requested = Signal(str, object)
    """A folder, and the ``Scope`` of what is to be written into it."""

    def __init__(self, choices: ScopeChoices, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export for Vale"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._scope = scope
        self.boxes = text_boxes(self)
        offer_scope(self.boxes, choices)
        for name, box in self.boxes.items():
            box.show_value(getattr(scope, name))
        self._contents = quiet_label(self)
        self.folder = QLineEdit(self)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setPlaceholderText(self.tr("An empty folder, or a new one"))
        self.choose = QPushButton(icon("folder-open"), self.tr("Choose…"), self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "stop")
        self.problem.setContentsMargins(8, 4, 8, 4)
        self._written = QLabel(self)
        self._written.setWordWrap(True)
        self._written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_folder = QPushButton(icon("folder-open"), self.tr("Open the folder"), self)
        self.write = QPushButton(self.tr("Export"), self)
        self.write.setProperty("primary", True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._lay_out()
        self._fit()

        for box in self.boxes.values():
            box.value_changed.connect(self._take_scope)
        self.folder.textChanged.connect(lambda _text: self._fit())
        self.choose.clicked.connect(self._choose)
        self.write.clicked.connect(self._export)
        self.open_folder.clicked.connect(self._open)
        self._buttons.rejected.connect(self.reject)

    @property
    def scope(self) -> Scope:
        """What holds for texts that belong there is written."""
        return self._scope

    @property
    def contents(self) -> str:
        """What is said of what would be written."""
        return self._contents.text()

    @property
    def written(self) -> str:
        """What is said once it is written; empty before."""
        return "" if self._written.isHidden() else self._written.text()

    def show_contents(self, contents: ExportContents) -> None:
        """Say what would be written."""
        told = [
            self.tr("%n rule(s) of guidelines", "", contents.rules),
            self.tr("packages byte for byte: {names}").format(names=", ".join(contents.packages))
            if contents.packages
            else self.tr("no package"),
            ".vale.ini",
        ]
        lines = [self.tr("Written is: {things}").format(things=" · ".join(told))]
        if contents.ours:
            told_of = self.tr(
                "%n of these rule(s) are of kinds Vale does not know; they go into “only-kb-studio”.", "", contents.ours
            )
            lines.append(told_of)
        if contents.without_terms:
            lines.append(self.tr("Terms stay in the library: Vale knows none."))
        self._contents.setText("\n".join(lines))

    def show_written(self, files: int) -> None:
        """Say where it is."""
        folder = isolated(QDir.toNativeSeparators(self._folder))
        self._written.setText(self.tr("%n file(s) are written to {folder}.", "", files).format(folder=folder))
        for each in (self._written, self.open_folder):
            each.show()
        self.open_folder.setFocus()

    def show_problem(self, error: Exception) -> None:
        """Say why it was not written, and what to do."""
        self._fit()
        self.problem.setText(message_for(error))
        self.problem.show()

    @property
    def _folder(self) -> str:
        said = self.folder.text().strip()
        return str(Path(said).expanduser().absolute()) if said else ""

    def _take_scope(self) -> None:
        try:
            values = scope_values(self.boxes)
        except BadInput as error:
            self.show_problem(error)
            return
        self._scope = Scope(**{name: values[name] for name in SCOPE_FIELDS})
        self._fit()
        self.scope_chosen.emit(self._scope)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Export for Vale"), self._folder)
        if name:
            self.folder.setText(QDir.toNativeSeparators(name))

    def _export(self) -> None:
        self._fit()
        self.write.setEnabled(False)
        self.export_requested.emit(self._folder, self._scope)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _fit(self) -> None:
        """Something else is chosen: what was said of it before is over."""
        self.write.setEnabled(bool(self._folder))
        for each in (self.problem, self._written, self.open_folder):
            each.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for box in self.boxes.values():
            form.addRow(box.accessibleName(), box)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        form.addRow(self.tr("Folder"), row)
        # What is said there grows and shrinks; the dialog does not.
        self._contents.setMinimumHeight(3 * self._contents.fontMetrics().lineSpacing())
        self._contents.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._buttons.addButton(self.write, QDialogButtonBox.ButtonRole.ActionRole)
        done = QHBoxLayout()
        done.addWidget(self._written, 1)
        done.addWidget(self.open_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(quiet_label(self, self.tr("What holds for such texts, as files that Vale reads.")))
        column.addLayout(form)
        column.addWidget(self._contents)
        column.addWidget(self.problem)
        column.addLayout(done)
        column.addWidget(self._buttons)
        self.setMinimumWidth(560)
        self.write.setDefault(True)
        self.folder.setFocus()
