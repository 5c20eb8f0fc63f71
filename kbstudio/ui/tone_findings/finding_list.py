"""Findings as cards under one another, the weightiest first; cards stay while the text around them changes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.tone_findings.way_menu import accept_words, misspelt
from kbstudio.ui.widgets.in_sight import InSight
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label
from kbstudio.ui.widgets.severities import LOOKS, severity_word
from kbstudio.ui.widgets.taking_out import taken_out
from kbstudio.ui.widgets.tone_card import ToneCard

MOST_CARDS = 50
"""Cards of one severity shown at once; the others are a button away."""

_LAID_OUT_MS = 60


@dataclass(frozen=True)
class Shown:
    """What is to be listed: findings that count, those that do not any more, and whether they may be worked on.

    ``names`` gives the name for every login; ``only`` is the one severity to show, "" for all; ``accepts`` says whether
    the person may accept misspelt words.
    """

    findings: tuple[ToneFinding, ...] = ()
    ignored: tuple[ToneFinding, ...] = ()
    names: Mapping[str, str] | None = None
    editable: bool = True
    only: str = ""
    accepts: bool = False


class FindingList(QScrollArea):
    """Up and Down go from card to card; Enter picks one, and once more goes to its words."""

    asked = Signal(str, str)
    """A deed and the fingerprint of its finding: ``choose``, ``enter``, ``fix``, ``ignore``, ``ignore_in_document``,
    ``ask_exception``, ``accept_word`` or ``take_back``."""

    rule_requested = Signal(str, str)
    """Code of a guideline and name of a rule."""

    def __init__(self, parent: QWidget | None = None, *, by_block: bool = False) -> None:
        """With ``by_block`` cards tell the numbers of blocks, which ``line_of`` gives."""
        super().__init__(parent)
        self.line_of: Callable[[ToneFinding], int] = lambda shown: shown.finding.line
        self._by_block = by_block
        self._cards: dict[str, ToneCard] = {}
        self._fix_buttons: dict[str, QPushButton] = {}
        self._shown = Shown()
        self._picked = ""
        self._most: dict[str, int] = {}
        self._ignored_open = False
        self._arranged: object = None
        self._said: tuple[str, ...] = ()
        self._inside = QFrame(self)
        self._inside.setObjectName("inspector")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        InSight(self)
        # The height of a card is known once all around it is laid out, which takes a few rounds.
        self._bring_soon = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._bring_soon.timeout.connect(self._show_picked)

    def show_findings(self, shown: Shown, said: Sequence[str] = ()) -> None:
        """List findings, and below them sentences about what could not be checked."""
        self._shown, self._said = shown, tuple(said)
        self._arrange()

    @property
    def cards(self) -> list[ToneCard]:
        """The cards that are listed, from the top."""
        items = (self._column.itemAt(number) for number in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [each for each in widgets if isinstance(each, ToneCard)]

    def card(self, fingerprint: str) -> ToneCard | None:
        """The card of a finding, if it is listed."""
        return self._cards.get(fingerprint)

    def pick(self, fingerprint: str) -> None:
        """Unfold the card of a finding and bring it into sight; fold the one before."""
        if (before := self._cards.get(self._picked)) is not None and self._picked != fingerprint:
            before.show_picked(picked=False)
        self._picked = fingerprint
        if fingerprint and fingerprint not in self._cards:
            self._uncover(fingerprint)
        card = self._cards.get(fingerprint)
        if card is not None:
            card.show_picked(picked=True)
            self._bring_soon.start()

    def _show_picked(self) -> None:
        card = self._cards.get(self._picked)
        if card is not None and card.isVisible():
            self.ensureWidgetVisible(card, 0, 0)

    def offer_fix(self, fingerprint: str, *, offered: bool) -> None:
        """Show or hide the button that mends a finding."""
        button = self._fix_buttons.get(fingerprint)
        if button is not None:
            button.setVisible(offered)
            if fingerprint == self._picked:
                self._bring_soon.start()

    def fix_button(self, fingerprint: str) -> QPushButton | None:
        """The button that mends a finding, while it is in sight."""
        button = self._fix_buttons.get(fingerprint)
        return button if button is not None and button.isVisible() else None

    def _uncover(self, fingerprint: str) -> None:
        """Show as many cards as it takes for a finding to be among them."""
        for severity in LOOKS:
            found = [each.fingerprint for each in self._of(severity)]
            if fingerprint in found:
                self._most[severity] = max(self._most.get(severity, MOST_CARDS), found.index(fingerprint) + 1)
                self._arrange()

    def _of(self, severity: str) -> list[ToneFinding]:
        if self._shown.only not in ("", severity):
            return []
        return [each for each in self._shown.findings if each.finding.severity == severity]

    def _arrange(self) -> None:
        shown = self._shown
        looks = [[_face(each) for each in group] for group in (shown.findings, shown.ignored)]
        rights = (shown.editable, shown.accepts)
        arranged = (looks, shown.only, rights, self._said, dict(self._most), self._ignored_open)
        if arranged == self._arranged:
            # Most of what is typed moves lines and nothing else.
            for each in (*shown.findings, *shown.ignored):
                if (card := self._cards.get(each.fingerprint)) is not None:
                    card.shown = each
                    card.show_line(self.line_of(each))
            return
        self._arranged = arranged
        holder = QApplication.focusWidget()
        kept = next((key for key, card in self._cards.items() if holder is not None and _holds(card, holder)), "")
        before, self._cards = self._cards, {}
        rows: list[QWidget] = []
        for severity in LOOKS:
            rows += self._group(severity, before)
        rows += self._set_aside(before)
        for words in self._said:
            rows.append(self._notice(words))
        for widget in taken_out(self._column):
            if widget not in rows:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._column.addWidget(row)
            row.show()
        self._column.addStretch(1)
        self._fix_buttons = {key: button for key, button in self._fix_buttons.items() if key in self._cards}
        if kept and kept not in self._cards and (cards := self.cards):
            # The keyboard does not fall out of the list with the card it was on.
            cards[0].setFocus()

    def _group(self, severity: str, before: dict[str, ToneCard]) -> list[QWidget]:
        found = self._of(severity)
        if not found:
            return []
        note = self.tr("blocks approval") if severity == "error" and any(each.blocks for each in found) else ""
        rows: list[QWidget] = [_heading(self._inside, severity, len(found), note)]
        most = self._most.get(severity, MOST_CARDS)
        rows += [self._card(each, before) for each in found[:most]]
        if len(found) > most:
            more = QPushButton(self.tr("Show %n more", "", len(found) - most), self._inside)
            more.setProperty("link", True)
            more.clicked.connect(lambda: self._show_all(severity, len(found)))
            rows.append(more)
        return rows

    def _show_all(self, severity: str, count: int) -> None:
        self._most[severity] = count
        self._arrange()

    def _set_aside(self, before: dict[str, ToneCard]) -> list[QWidget]:
        ignored = self._shown.ignored
        if not ignored:
            return []
        fold = QPushButton(self.tr("Ignored: {count}").format(count=len(ignored)), self._inside)
        fold.setIcon(icon("caret-down" if self._ignored_open else "caret-right"))
        fold.setProperty("quiet", True)
        fold.setAccessibleDescription(self.tr("shown") if self._ignored_open else self.tr("folded"))
        fold.clicked.connect(self._fold)
        return [fold, *([self._card(each, before) for each in ignored[:200]] if self._ignored_open else [])]

    def _fold(self) -> None:
        self._ignored_open = not self._ignored_open
        self._arrange()

    def _notice(self, words: str) -> QWidget:
        widget = QWidget(self._inside)
        row = QHBoxLayout(widget)
        row.setContentsMargins(16, 8, 16, 4)
        row.addWidget(quiet_label(widget, words), 1)
        return widget

    def _card(self, shown: ToneFinding, before: dict[str, ToneCard]) -> ToneCard:
        """The card of a finding: the one there was, where it says the same."""
        key = shown.fingerprint
        card = before.get(key)
        rights = [self._shown.editable, self._shown.accepts]
        if card is None or _face(card.shown) != _face(shown) or card.property("rights") != rights:
            card = self._made(shown)
            card.show_picked(picked=key == self._picked)
        else:
            card.shown = shown
            card.show_line(self.line_of(shown))
        self._cards[key] = card
        return card

    def _made(self, shown: ToneFinding) -> ToneCard:
        card, key = self._new_card(shown), shown.fingerprint
        card.setProperty("rights", [self._shown.editable, self._shown.accepts])
        card.picked.connect(lambda: self._picked_card(key))
        card.rule_requested.connect(self.rule_requested)
        self._fix_buttons.pop(key, None)
        if not self._shown.editable:
            if self._shown.accepts and (word := misspelt(shown)):
                # The words of a language are not those of one text.
                accept = card.add_button(accept_words(word).replace("&", "&&"))
                accept.clicked.connect(lambda: self.asked.emit("accept_word", key))
            return card
        if shown.dismissal is not None:
            back = card.add_button(self.tr("Take back"), "arrow-counter-clockwise", self.tr("Let it count again"))
            back.clicked.connect(lambda: self.asked.emit("take_back", key))
        if shown.stands or shown.blocks:
            fix = card.add_button(self.tr("Fix"), "magic-wand", self.tr("Mend this place (Alt+Enter)"))
            fix.clicked.connect(lambda: self.asked.emit("fix", key))
            fix.setEnabled(True)
            self._fix_buttons[key] = fix
            self._add_ways_round(card, shown)
        return card

    def _new_card(self, shown: ToneFinding) -> ToneCard:
        card = ToneCard(shown, self._inside, names=self._shown.names, by_block=self._by_block)
        card.show_line(self.line_of(shown))
        return card

    def _add_ways_round(self, card: ToneCard, shown: ToneFinding) -> None:
        """What can be done with a finding besides mending it."""
        key = shown.fingerprint
        ways: list[tuple[str, str]] = []
        if shown.dismissal is None:
            ways += [("ignore", self.tr("Ignore here…")), ("ignore_in_document", self.tr("Ignore in this document…"))]
        if shown.blocks and (shown.exception is None or shown.exception.granted is False):
            ways.append(("ask_exception", self.tr("Ask for an exception…")))
        if self._shown.accepts and (word := misspelt(shown)):
            ways.append(("accept_word", accept_words(word).replace("&", "&&")))
        if not ways:
            return
        button = card.add_button(self.tr("Ignore…"), tip=self.tr("Leave it as it is, with a reason"))
        menu = QMenu(button)
        for deed, words in ways:
            menu.addAction(words, lambda deed=deed: self.asked.emit(deed, key))
        button.setMenu(menu)
        button.setProperty("menu", True)

    def _picked_card(self, key: str) -> None:
        self.asked.emit("enter" if key == self._picked else "choose", key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        cards = self.cards
        here = next((number for number, card in enumerate(cards) if card.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        cards[max(0, min(here + step, len(cards) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)


def _face(shown: ToneFinding) -> ToneFinding:
    """A finding without the place it stands at."""
    return replace(shown, finding=shown.finding._replace(start=0, end=0, line=0, column=0, last=0))


def _holds(card: ToneCard, widget: QWidget) -> bool:
    return card is widget or card.isAncestorOf(widget)


def _heading(parent: QWidget, severity: str, count: int, note: str) -> QWidget:
    widget = QWidget(parent)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.setContentsMargins(16, 7, 16, 7)
    row.setSpacing(6)
    word = heading_label(widget, severity_word(severity))
    word.setProperty("severity", severity)
    row.addWidget(word)
    told = quiet_label(widget, f"{count} · {note}" if note else str(count))
    told.setWordWrap(False)
    row.addWidget(told)
    row.addStretch(1)
    column.addLayout(row)
    column.addWidget(hairline(widget))
    return widget
