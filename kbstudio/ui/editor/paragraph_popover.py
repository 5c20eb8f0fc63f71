"""A small sheet at a paragraph: who changed it last and why, and the versions that changed it before."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kbstudio.domain.revisions import RevisionMark
from kbstudio.ui.editor.paragraph_story import ParagraphStory
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.times import exact_time, relative_time

_WIDTH = 360
_LINE = 30
_MOST_SHOWN = 6
_NUMBER = Qt.ItemDataRole.UserRole


class ParagraphPopover(QFrame):
    """Arrows move, Enter opens the history at a version, Esc closes."""

    version_chosen = Signal(int)
    """The number of the version to look at in the history."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("toast")
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self._head = QLabel(self)
        self._head.setProperty("role", "place")
        self._head.setWordWrap(True)
        self._why = QLabel(self)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._note = quiet_label(self)
        self._versions = QListWidget(self)
        self._versions.setFrameShape(QFrame.Shape.NoFrame)
        self._versions.setProperty("nav", True)
        self._versions.setAccessibleName(self.tr("Versions that changed this paragraph"))
        self._versions.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._versions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._versions.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for part in (self._head, self._why, self._note, self._versions):
            column.addWidget(part)

        self._versions.itemActivated.connect(self._choose)
        self._versions.itemClicked.connect(self._choose)

    def show_story(self, story: ParagraphStory, below: QPoint) -> None:
        """Tell of a paragraph, under a point of what it lies over."""
        self._versions.clear()
        self._why.hide()
        if story.saved is None:
            self._head.setText(self.tr("Not saved yet"))
            self._note.setText(self.tr("This paragraph is new: no version has it."))
        else:
            changes, names = story.saved.changes, story.saved.display_names
            last = story.saved.last
            told = self.tr("Changed by {name}") if len(changes) > 1 else self.tr("Written by {name}")
            name = isolated(names.get(last.author, last.author))
            self._head.setText(f"{told.format(name=name)} · {relative_time(last.created_at)}")
            self._head.setToolTip(exact_time(last.created_at))
            self._why.setText(last.reason)
            self._why.setVisible(bool(last.reason))
            edited = self.tr("You changed it since; that is not saved yet.") if story.edited else ""
            self._note.setText(edited)
            for change in changes:
                self._add(change, names.get(change.author, change.author))
        self._note.setVisible(bool(self._note.text()))
        self._fit()
        self._open(below)

    def show_problem(self, sentence: str, below: QPoint) -> None:
        """Say why nothing can be told."""
        self._versions.clear()
        self._head.setText(sentence)
        self._why.hide()
        self._note.hide()
        self._fit()
        self._open(below)

    def _add(self, change: RevisionMark, author: str) -> None:
        version = self.tr("Version {number}").format(number=change.number)
        parts = [version, isolated(author), relative_time(change.created_at)]
        item = QListWidgetItem(" · ".join(parts), self._versions)
        item.setData(_NUMBER, change.number)
        item.setToolTip("\n".join(part for part in (exact_time(change.created_at), change.reason) if part))

    def _fit(self) -> None:
        count = self._versions.count()
        self._versions.setVisible(bool(count))
        if count:
            self._versions.setCurrentRow(0)
            # Rows are as tall as the style sheet says, which is not asked before something is shown.
            self._versions.ensurePolished()
            row = self._versions.sizeHintForRow(0)
            self._versions.setFixedHeight(min(count, _MOST_SHOWN) * row + 4)
        self.adjustSize()

    def _open(self, below: QPoint) -> None:
        over = self._over.rect()
        left = below.x() - self.width() if self.isRightToLeft() else below.x()
        top = below.y() if below.y() + self.height() <= over.bottom() else below.y() - self.height() - _LINE
        self.move(max(0, min(left, over.right() - self.width())), max(0, top))
        self.show()
        self.raise_()
        (self._versions if self._versions.count() else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _leave(self) -> None:
        """Close, and go on typing where one was."""
        self.close()
        self._over.setFocus()

    def _choose(self, item: QListWidgetItem) -> None:
        self.close()
        self.version_chosen.emit(item.data(_NUMBER))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            item = self._versions.currentItem()
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
                self._choose(item)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        elif event.type() is QEvent.Type.FocusOut:
            self.close()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The keyboard may only have gone on to the versions.
        if QApplication.focusWidget() is not self._versions:
            self.close()
