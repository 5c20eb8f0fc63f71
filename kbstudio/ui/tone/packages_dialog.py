"""The style packages of the library, to see and to remove, and what came of an import."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.services.tone.packages import PackageReport
from kbstudio.ui.widgets.labels import quiet_label

_SHOWN = 200


class PackagesDialog(QDialog):
    """A package holds where a guideline names it; here is what can be named."""

    removal_requested = Signal(str)
    """The name of a package that is to go."""

    import_requested = Signal()
    """The person wants to import another."""

    export_requested = Signal()
    """The person wants what holds for texts written into a folder."""

    def __init__(self, why_not: str, parent: QWidget | None = None) -> None:
        """``why_not`` says why the person may not change packages; empty: they may."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Style packages"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._why_not = why_not
        self._told = quiet_label(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Style packages"))
        self.take = QPushButton(icon("download-simple"), self.tr("Import…"), self)
        self.remove = QPushButton(icon("trash"), self.tr("Remove"), self)
        self.export = QPushButton(icon("export"), self.tr("Export…"), self)
        self.export.setToolTip(self.tr("Write packages and rules into a folder, for Vale"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        for each in (self.take, self.remove):
            buttons.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)
            each.setToolTip(why_not)
        self.take.setEnabled(not why_not)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for each in (self._told, self.list, buttons):
            column.addWidget(each)
        self.resize(460, 400)
        self.show_packages(())

        buttons.rejected.connect(self.reject)
        self.list.itemSelectionChanged.connect(self._fit)
        self.take.clicked.connect(self.import_requested)
        self.export.clicked.connect(self.export_requested)
        self.remove.clicked.connect(lambda: self.removal_requested.emit(self.chosen))

    @property
    def chosen(self) -> str:
        """The package chosen; empty for none."""
        items = self.list.selectedItems()
        return items[0].text() if items else ""

    def show_packages(self, names: Sequence[str]) -> None:
        """Show which packages there are."""
        self.list.clear()
        for name in names:
            self.list.addItem(QListWidgetItem(icon("package"), name))
        self._told.setText(
            self.tr("A guideline brings a package in by naming it: BasedOnStyles = {name}").format(name=names[0])
            if names
            else self.tr("There is none yet. Import Microsoft, Google, write-good or another as a folder or a zip.")
        )
        self._fit()

    def _fit(self) -> None:
        self.remove.setEnabled(bool(self.chosen) and not self._why_not)


class ImportedDialog(QDialog):
    """What an import brought, and which rules cannot be used, with the reason for each."""

    def __init__(self, report: PackageReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Imported"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = QLabel(", ".join(report.styles), self)
        names.setWordWrap(True)
        names.setProperty("role", "place")
        told = [self.tr("%n rule(s)", "", report.rules), self.tr("%n file(s), kept byte for byte", "", report.files)]
        self.summary = quiet_label(self, " · ".join(told))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(names)
        column.addWidget(self.summary)
        self.problems = QListWidget(self)
        self.problems.setAccessibleName(self.tr("Rules that cannot be used"))
        self.problems.setWordWrap(True)
        if report.problems:
            count = len(report.problems)
            column.addWidget(quiet_label(self, self.tr("%n rule(s) cannot be used, the others work:", "", count)))
        for each in report.problems[:_SHOWN]:
            self.problems.addItem(QListWidgetItem(icon("warning", "warn-mark"), f"{each.name}: {each.sentence}"))
        self.problems.setVisible(bool(report.problems))
        column.addWidget(self.problems, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, self)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
        self.resize(520, 360 if report.problems else 160)
