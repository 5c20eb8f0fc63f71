"""The preview as agents see the page: loaded once, patched block by block, never loaded again while typing."""

import json
from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget
from shiboken6 import delete, isValid

from kbstudio.assets import resource
from kbstudio.desktop.look import INTERFACE_TEXT, text_pixels
from kbstudio.desktop.theme import Theme, current_theme
from kbstudio.text.direction import direction_of
from kbstudio.text.markdown.incremental import Patch
from kbstudio.ui.editor.preview import PageHead

if TYPE_CHECKING:
    from PySide6.QtWebEngineWidgets import QWebEngineView

    from kbstudio.ui.editor.locked_page import LockedPage

FRAME_MS = 16
CLICK_REACH = 4
"""Pixels the mouse may move between pressing and letting go of what still is a click."""


def page_html(theme: Theme) -> str:
    """The empty page in the colours of a theme."""
    shell = Template(resource("html", "preview.html").read_text(encoding="utf-8"))
    style = resource("html", "preview.css").read_text(encoding="utf-8")
    return shell.substitute(theme=theme.css_variables(), style=style)


class WebPreview(QWidget):
    """Shows blocks of HTML in Chromium. Nothing of it is started before ``start``; what came before is kept."""

    link_activated = Signal(str)
    """The address of a link the person pressed in the page."""

    block_clicked = Signal(int)
    """The block the person pressed."""

    place_clicked = Signal(int, int)
    """The block the person pressed, -1 for the title, and which item or table row of it, -1 for none."""

    patched = Signal()
    """The page shows every change so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._blocks: list[str] = []
        self._whole = False
        self._head = PageHead()
        self._queue: list[Patch] = []
        self._scroll: tuple[int, bool] | None = None
        self._point: tuple[int, int] | None = None
        self._pointed = True
        self._in_flight = False
        self._usable = False
        self._view: QWebEngineView | None = None
        self._page: LockedPage | None = None
        self._pressed = QPointF()
        self._note = QLabel(self)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        self._note.setMargin(48)
        self._note.setProperty("role", "secondary")
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._note)
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._flush)
        self._since_last = QElapsedTimer()
        self._since_last.start()

    # The protocol

    def show_blocks(self, blocks: list[str], head: PageHead, *, whole: bool = False) -> None:
        """Show another article, or the same one anew; ``whole`` when the one block is a page as published."""
        self._blocks = list(blocks)
        self._whole = whole
        self._head = head
        self._point = None
        self._queue.clear()
        self._uncover()
        self._show_all()

    def show_page(self, html: str, head: PageHead) -> None:
        """Show a whole page as it was published; its parts become blocks in the page itself."""
        self.show_blocks([html], head, whole=True)

    def show_head(self, head: PageHead) -> None:
        """Change what stands above the text."""
        self._head = head
        self._run(f"kb.head({_json(self._about())})")

    def patch(self, patch: Patch) -> None:
        """Replace a few blocks, at the latest with the next frame but one."""
        self._blocks[patch.start : patch.start + patch.removed] = patch.blocks
        self._uncover()
        if self._usable:
            self._queue.append(patch)
            self._soon()

    def scroll_to(self, block: int, *, at_top: bool = False) -> None:
        """Bring a block into view with the next frame."""
        self._scroll = (block, at_top)
        if self._usable:
            self._soon()

    def point_at(self, block: int | None, part: int = -1) -> None:
        """Mark where somebody is at work and bring it into view: a block, or its item or table row number ``part``.

        Block -1 is the title; None takes the mark away.
        """
        self._point = (block, part) if block is not None else None
        self._pointed = False
        if self._usable:
            self._soon()

    def pause(self, reason: str) -> None:
        """Say why there is nothing to see."""
        self._blocks = []
        self._queue.clear()
        self._note.setText(reason)
        self._layers.setCurrentWidget(self._note)

    # The rest

    def start(self) -> None:
        """Start Chromium; call it once the window is painted and typing is possible."""
        if self._view is not None:
            return
        # Loading these takes a third of a second, which the first paint must not wait for.
        from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: PLC0415

        from kbstudio.ui.editor.locked_page import LockedPage  # noqa: PLC0415

        page = LockedPage()
        page.setBackgroundColor(QColor(current_theme().canvas))
        view = QWebEngineView(self)
        page.setParent(view)
        view.setPage(page)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        view.setAccessibleName(self.tr("Preview of the agent page"))
        self._layers.addWidget(view)
        self._view, self._page = view, page
        page.loadFinished.connect(self._loaded)
        page.renderProcessTerminated.connect(self._lost)
        page.link_activated.connect(self.link_activated)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._end)
        self._open()

    @property
    def page(self) -> "LockedPage | None":
        """The page itself; None before ``start``."""
        return self._page

    @property
    def usable(self) -> bool:
        """Whether the page is loaded and takes changes."""
        return self._usable

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme and letters as large as all others, without loading anything again."""
        if self._page is not None:
            self._page.setBackgroundColor(QColor(theme.canvas))
        self._fit_letters()
        self._run(f"kb.dress({_json(theme.css_variables())})")

    def go_to_heading(self, heading_id: str) -> None:
        """Bring the heading with this id to the top."""
        self._run(f"kb.go({_json(heading_id)})")

    def _open(self) -> None:
        if self._page is not None:
            self._usable = False
            self._page.open_document(page_html(current_theme()))

    def _loaded(self, succeeded: bool) -> None:
        if not succeeded or self._view is None:
            return
        self._usable = True
        self._fit_letters()
        proxy = self._view.focusProxy()
        if proxy is not None:
            proxy.removeEventFilter(self)
            proxy.installEventFilter(self)
        self._run(resource("html", "preview.js").read_text(encoding="utf-8"))
        if self._whole and not self._blocks:
            # It was taken away while Chromium started: the note that says why stays.
            return
        self._uncover()
        self._show_all()

    def _fit_letters(self) -> None:
        if self._view is not None:
            self._view.setZoomFactor(text_pixels() / INTERFACE_TEXT)

    def _lost(self) -> None:
        # Chromium's process may die for want of memory; the text is not in it, so it is simply shown again.
        self._in_flight = False
        QTimer.singleShot(0, self, self._open)

    def _end(self) -> None:
        # The application takes the profile down with it, and a page must not be left without one.
        if self._page is not None and isValid(self._page):
            self._usable = False
            delete(self._page)
        self._page = None

    def _uncover(self) -> None:
        if self._view is not None and self._usable and self._layers.currentWidget() is not self._view:
            self._layers.setCurrentWidget(self._view)

    def _about(self) -> dict[str, str]:
        return {**asdict(self._head), "direction": direction_of(self._head.language)}

    def _show_all(self) -> None:
        if self._usable:
            self._queue.clear()
            shown = f"kb.page({_json(self._blocks[0])}" if self._whole else f"kb.show({_json(self._blocks)}"
            self._run(f"{shown}, {_json(self._about())})")
            self._pointed = self._point is None
            self._soon()

    def _soon(self) -> None:
        # The first change goes at once; those that follow within a frame go together with the next.
        if not self._frame.isActive():
            self._frame.start(max(0, FRAME_MS - self._since_last.elapsed()))

    def _flush(self) -> None:
        """Send everything that came since the last frame in one call; the next waits until this one is done."""
        if self._page is None or not self._usable or self._in_flight:
            return
        orders = []
        if self._queue:
            orders.append(f"kb.patch({_json([asdict(patch) for patch in self._queue])})")
        if self._scroll is not None:
            orders.append(f"kb.scroll({self._scroll[0]}, {_json(self._scroll[1])})")
        if not self._pointed:
            orders.append(f"kb.point({_json(self._point)})")
        self._queue.clear()
        self._scroll, self._pointed = None, True
        self._in_flight = True
        self._since_last.restart()
        self._page.runJavaScript(";".join([*orders, "true"]), _world(), self._done)

    def _done(self, _result: object) -> None:
        # A page that is taken away answers what it was asked last.
        if not isValid(self):
            return
        self._in_flight = False
        if self._queue or self._scroll is not None or not self._pointed:
            self._soon()
        else:
            self.patched.emit()

    def _run(self, script: str) -> None:
        if self._page is not None and self._usable:
            self._page.runJavaScript(script, _world())

    def _ask_block(self, place: QPointF) -> None:
        if self._page is not None and self._view is not None:
            zoom = self._view.zoomFactor() or 1.0
            self._page.runJavaScript(
                f"kb.placeAt({place.x() / zoom:.1f}, {place.y() / zoom:.1f})", _world(), self._clicked
            )

    def _clicked(self, place: object) -> None:
        if not isValid(self) or not place:
            return
        block, part = (int(number) for number in str(place).split())
        self.place_clicked.emit(block, part)
        if block >= 0:
            self.block_clicked.emit(block)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            if event.type() is QEvent.Type.MouseButtonPress:
                self._pressed = event.position()
            elif event.type() is QEvent.Type.MouseButtonRelease:
                moved = event.position() - self._pressed
                if moved.manhattanLength() <= CLICK_REACH:
                    self._ask_block(event.position())
        return super().eventFilter(watched, event)


def _json(value: object) -> str:
    """A value as a JavaScript literal; line separators are fine in JSON but not in old scripts."""
    return json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _world() -> int:
    from kbstudio.ui.editor.locked_page import OUR_WORLD  # noqa: PLC0415

    return OUR_WORLD.value
