"""A card beside a place of the text, where a comment is written."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kbstudio.desktop.icons import icon
from kbstudio.domain.comments import CommentKind
from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.review.comment_place import CommentPlace
from kbstudio.ui.review.comment_words import kind_word
from kbstudio.ui.review.text_room import make_room_below, stand_below
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons


@dataclass(frozen=True)
class CommentDraft:
    """What was typed about a place and not sent yet; ``words`` are to stand in place of the quote."""

    place: CommentPlace
    kind: CommentKind = CommentKind.NOTE
    body: str = ""
    words: str = ""

    @property
    def is_begun(self) -> bool:
        """Whether anything would be lost."""
        return bool(self.body.strip()) or (self.kind is CommentKind.SUGGESTION and self.words != self.place.quote)


class CommentCard(QFrame):
    """Writes one comment; what was typed about each place stays as long as the card lives."""

    send_requested = Signal(object)
    """A ``CommentDraft`` to be sent."""

    drafts_changed = Signal()
    """Comments were begun, sent or thrown away."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._locale = ""
        self._place = CommentPlace(0)
        self._drafts: dict[CommentPlace, CommentDraft] = {}
        self.setObjectName("toast")
        self.setAccessibleName(self.tr("New comment"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.about = ElidedLabel(parent=self)
        self.about.setProperty("role", "quiet")
        kinds = [(kind.value, kind_word(kind)) for kind in CommentKind]
        self.kind = SegmentedButtons(kinds, self.tr("Kind of comment"), self)
        self.words = NoteField(self.tr("Words suggested"), lines=5, parent=self)
        self.body = NoteField(self.tr("Comment"), lines=3, parent=self)
        self._explained = quiet_label(self)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setProperty("tone", "stop")
        self._problem.setContentsMargins(8, 4, 8, 4)
        self.send = QPushButton(self.tr("Send"), self)
        self.send.setProperty("primary", True)
        self.send.setIcon(icon("paper-plane-tilt", "on-accent"))
        self.send.setToolTip(self.tr("Send the comment (Ctrl+Enter)"))
        self._later = QPushButton(self.tr("Later"), self)
        self._later.setToolTip(self.tr("Put it aside; what you typed stays (Esc)"))
        self._discard = QPushButton(self.tr("Throw away"), self)
        self._discard.setProperty("quiet", True)
        self._lay_out()
        self.hide()

        self.kind.chosen.connect(self._choose_kind)
        self.send.clicked.connect(self._send)
        self._later.clicked.connect(self.put_aside)
        self._discard.clicked.connect(self._throw_away)
        for field in (self.body, self.words):
            field.submitted.connect(self._send)
            field.left.connect(self.put_aside)
            field.textChanged.connect(self._typed)
        view.scrolled.connect(self._follow)

    @property
    def drafts(self) -> tuple[CommentDraft, ...]:
        """What was typed and not sent, in the order of the text."""
        begun = [draft for draft in self._drafts.values() if draft.is_begun]
        return tuple(sorted(begun, key=lambda draft: (draft.place.start, draft.place.number)))

    def begin(self, place: CommentPlace, locale: str) -> None:
        """Write about a place; goes on with what was typed about it before."""
        self._keep()
        self._place, self._locale = place, locale
        draft = self._drafts.get(place) or CommentDraft(place, words=place.quote)
        if place.part:
            self.about.show_text(self._about_part(place.part))
        elif place.is_whole:
            self.about.show_text(self.tr("About the whole text"))
        else:
            self.about.show_text(self.tr("About “{words}”").format(words=isolated(" ".join(place.quote.split()))))
        self.kind.choose(draft.kind.value)
        self.kind.setEnabled(True)
        for field, text in ((self.body, draft.body), (self.words, draft.words)):
            silent = field.blockSignals(True)
            field.setPlainText(text)
            field.blockSignals(silent)
        self.words.write_in(locale)
        self._problem.hide()
        self._set_busy(busy=False)
        self._show_kind(draft.kind.value)
        self.show()
        self.raise_()
        self._make_room()
        self._focus()

    def _about_part(self, part: str) -> str:
        return self.tr("About the title") if part == "title" else self.tr("About the field “{name}”").format(name=part)

    def show_problem(self, sentence: str) -> None:
        """Say why it was not sent; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.show()
        self._set_busy(busy=False)
        self.show()
        self._follow()

    def sent(self, draft: CommentDraft) -> None:
        """Close the card: what was typed is in the library now."""
        self._drafts.pop(draft.place, None)
        if draft.place == self._place and self.isVisible():
            self._close()
        self.drafts_changed.emit()

    def put_aside(self) -> None:
        """Close the card; what was typed stays."""
        self._keep()
        self._close()
        self.drafts_changed.emit()

    def _throw_away(self) -> None:
        self._drafts.pop(self._place, None)
        self._close()
        self.drafts_changed.emit()

    def _send(self) -> None:
        draft = self._draft()
        if not draft.is_begun:
            self.show_problem(self.tr("Write what you want to say, then send it."))
            return
        self._keep()
        self._set_busy(busy=True)
        if draft.place.part and draft.body.strip():
            # It is kept with the text as a whole; the words themselves say what they are about.
            draft = replace(draft, body=f"{self._about_part(draft.place.part)}: {draft.body}")
        self.send_requested.emit(draft)

    def _draft(self) -> CommentDraft:
        return CommentDraft(self._place, CommentKind(self.kind.choice), self.body.typed, self.words.typed)

    def _keep(self) -> None:
        if self.isVisible():
            self._drafts[self._place] = self._draft()

    def _close(self) -> None:
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._problem.hide()
        self._keep()

    def _set_busy(self, *, busy: bool) -> None:
        self.send.setEnabled(not busy)

    def _show_kind(self, name: str) -> None:
        kind = CommentKind(name)
        suggests = kind is CommentKind.SUGGESTION
        self.words.setVisible(suggests)
        self.body.setPlaceholderText(
            self.tr("Why, if it needs saying") if suggests else self.tr("What you want to say")
        )
        self._explained.setText(
            {
                CommentKind.NOTE: self.tr("The author reads it; nothing has to be done."),
                CommentKind.SUGGESTION: self.tr(
                    "Write the words as they should be: they can be put in with one click."
                ),
                CommentKind.MUST_FIX: self.tr("The text cannot be approved before this is resolved."),
            }[kind]
        )
        self._follow()

    def _choose_kind(self, name: str) -> None:
        self._show_kind(name)
        self._make_room()
        self._focus()

    def _focus(self) -> None:
        suggests = self.kind.choice == CommentKind.SUGGESTION.value
        (self.words if suggests else self.body).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_room(self) -> None:
        """Scroll, so that the change and the card under it are both in sight as far as that is possible."""
        self._follow()
        make_room_below(self._view, self, self._view.change_area())
        self._follow()

    def _follow(self) -> None:
        if self.isVisible():
            stand_below(self._view, self, self._view.change_area())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.kind)
        top.addStretch(1)
        column.addWidget(self.about)
        column.addLayout(top)
        for widget in (self.words, self.body, self._explained, self._problem):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self._discard)
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self.send)
        column.addLayout(buttons)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A press beside the fields is not a press on the text underneath.
        event.accept()
