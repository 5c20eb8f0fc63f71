"""One thing that has names: its words in every language, what it is, and who answers for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.text.translation.terms import Concept, Term
from kbstudio.ui.terms.drafts import suggested_code
from kbstudio.ui.terms.term_line import TermLine
from kbstudio.ui.widgets.labels import heading_label, quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.pick_field import PickField


class TermForm(QWidget):
    """``concept`` is what was filled in."""

    changed = Signal()
    """Something else is filled in."""

    submitted = Signal()
    """The person wants it kept, with Ctrl+Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locales: tuple[str, ...] = ("en",)
        self._shown = Concept("", ())
        self._read_only = False
        self.lines: list[TermLine] = []
        self._quiet = False
        self.code = QLineEdit(self)
        self._code_note = quiet_label(self, self.tr("What programs and tables call it. It stays for good."))
        self.add_word = QPushButton(icon("plus"), self.tr("Add a word"), self)
        self.definition = NoteField(self.tr("What it is"), self.tr("What it is, in a sentence"), parent=self)
        self.owner = PickField(self, single=True, name=self.tr("Who answers for it"))
        self.note = NoteField(
            self.tr("Note"), self.tr("What to mind when writing or translating"), lines=2, parent=self
        )
        self._words = QVBoxLayout()
        self._lay_out()

        self.add_word.clicked.connect(self._add)
        self.code.textEdited.connect(lambda _text: self._changed())
        self.owner.changed.connect(self._changed)
        for field in (self.definition, self.note):
            field.textChanged.connect(self._changed)
            field.submitted.connect(self.submitted)

    @property
    def concept(self) -> Concept:
        """The term as it is filled in; lines nobody wrote a word into are none."""
        shown = self._shown
        terms = tuple(line.term for line in self.lines if line.word.text().strip())
        return Concept(
            shown.code or " ".join(self.code.text().split()),
            terms,
            _same(shown.definition, self.definition.text),
            self.owner.values[0] if self.owner.values else "",
            _same(shown.note, self.note.text),
        )

    def offer(self, locales: Sequence[str], people: Sequence[tuple[str, str, str]]) -> None:
        """Offer these languages first, and these people."""
        self._locales = tuple(locales) or ("en",)
        self._quiet = True
        self.owner.offer(people)
        self._quiet = False

    def show_concept(self, concept: Concept, *, is_new: bool) -> None:
        """Fill in another term, without announcing it."""
        self._quiet = True
        self._shown = Concept("", ()) if is_new else concept
        self.code.setText(concept.code)
        self.code.setReadOnly(not is_new or self._read_only)
        self._code_note.setVisible(is_new)
        self.definition.setPlainText(concept.definition)
        self.note.setPlainText(concept.note)
        self.owner.show_values([concept.owner] if concept.owner else [])
        while self.lines:
            self._drop(self.lines[0])
        for term in concept.terms or ((Term("", self._locales[0]),) if is_new else ()):
            self._append(term)
        self._quiet = False
        self._suggest_code()
        self._make_room()

    def set_read_only(self, read_only: bool) -> None:
        """Show terms to somebody who may not change them."""
        self._read_only = read_only
        self.code.setReadOnly(read_only or bool(self._shown.code))
        for field in (self.definition, self.note):
            field.setReadOnly(read_only)
        self.owner.setEnabled(not read_only)
        self.add_word.setVisible(not read_only)
        for line in self.lines:
            line.set_read_only(read_only)

    def _add(self) -> None:
        used = {line.locale_name for line in self.lines}
        free = next((locale for locale in self._locales if locale not in used), self._locales[0])
        line = self._append(Term("", free))
        self._make_room()
        line.word.setFocus()
        self._changed()

    def _append(self, term: Term) -> TermLine:
        line = TermLine(term, self._locales, self)
        line.set_read_only(self._read_only)
        line.changed.connect(self._changed)
        line.removal_requested.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._words.addWidget(line)
        # At once: the layout would show it a moment later, and leave no room for it until then.
        line.show()
        before = self.lines[-2].remove if len(self.lines) > 1 else self.code
        for part in (line.word, line.match_case, line.remove, line.language, line.status):
            QWidget.setTabOrder(before, part)
            before = part
        QWidget.setTabOrder(before, self.add_word)
        return line

    def _remove(self, line: TermLine) -> None:
        at = self.lines.index(line)
        self._drop(line)
        (self.lines[min(at, len(self.lines) - 1)].word if self.lines else self.add_word).setFocus()
        self._changed()

    def _drop(self, line: TermLine) -> None:
        self.lines.remove(line)
        self._words.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _make_room(self) -> None:
        # The area it scrolls in gives it room a moment later; until then its lines would stand on one another.
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.width(), max(self.height(), self.minimumSizeHint().height()))

    def _changed(self) -> None:
        if not self._quiet:
            self._suggest_code()
            self.changed.emit()

    def _suggest_code(self) -> None:
        self.code.setPlaceholderText(suggested_code(self.concept) or self.tr("router"))

    def _lay_out(self) -> None:
        self.code.setAccessibleName(self.tr("Code"))
        self.owner.set_placeholder(self.tr("Nobody yet"))
        self._words.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(heading_label(self, self.tr("Code")))
        column.addWidget(self.code)
        column.addWidget(self._code_note)
        column.addSpacing(6)
        column.addWidget(heading_label(self, self.tr("Words")))
        column.addLayout(self._words)
        column.addWidget(self.add_word)
        for heading, field in (
            (self.tr("What it is"), self.definition),
            (self.tr("Who answers for it"), self.owner),
            (self.tr("Note"), self.note),
        ):
            column.addSpacing(6)
            column.addWidget(heading_label(self, heading))
            column.addWidget(field)
        column.addStretch(1)


def _same(before: str, now: str) -> str:
    """What stood there where only the space around it differs."""
    return before if before.strip() == now else now
