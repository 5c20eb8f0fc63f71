"""The place of guidelines in a window of its own, used as a person uses it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from kbstudio.domain.guidelines import FIELD_PREFIX
from kbstudio.services.writing import NewArticle
from kbstudio.ui.tone.controller import ToneController
from kbstudio.ui.tone.panel import GuidelinePanel
from kbstudio.ui.tone.view import ToneView
from tests.support.screens import Screens

Key = Qt.Key

BODY = """\
We write as one talks to a neighbour.

## No blame {#no-blame}

Say what happened.

- ✗ You failed to pay on time.
- ✓ The payment has not reached us yet.

```yaml
extends: existence
message: Say what happened, not whose fault it is.
level: error
ignorecase: true
tokens:
  - you (failed|forgot|neglected) to
```
"""


class ToneDesk:
    """One person at the place; ``said`` are their toasts, ``went`` the texts they opened."""

    def __init__(self, screens: Screens, person: str = "maya", *, width: int = 1200) -> None:
        self.screens = screens
        # Who writes guidelines is an author, too.
        screens.studio.administration.put_person("maya", by="admin", role="tone_editor")
        self.view = ToneView()
        self.controller = ToneController(
            self.view, person=person, studio=screens.studio, jobs=screens.jobs, bus=screens.bus
        )
        self.said: list[str] = []
        self.undo: list[Callable[[], object] | None] = []
        self.went: list[tuple[str, str]] = []
        self.submitted: list[str] = []
        self.compared: list[str] = []
        self.errors: list[object] = []
        self.controller.bench.versions_opened.connect(lambda code, _locale: self.compared.append(code))
        self.controller.announced.connect(lambda told, undo: (self.said.append(told), self.undo.append(undo)))
        self.controller.article_opened.connect(lambda code, locale: self.went.append((code, locale)))
        self.controller.submit_opened.connect(lambda code, _locale: self.submitted.append(code))
        self.controller.failed.connect(self.errors.append)
        self.window = screens.frame(self.view.sidebar, self.view.page, width=width)
        self.controller.show()
        self.settle()

    @property
    def panel(self) -> GuidelinePanel:
        """The guideline in the middle."""
        return self.view.panel

    def settle(self) -> None:
        """Wait until nothing is read or written any more."""
        previews = self.controller.bench.previews
        self.screens.qtbot.waitUntil(lambda: not previews.waiting and not self.screens.jobs._jobs, timeout=20_000)

    def click(self, button: QWidget) -> None:
        """Click something that can be clicked."""
        assert isinstance(button, QAbstractButton)
        assert button.isVisible()
        assert button.isEnabled()
        self.screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def until(self, reached: Callable[[], bool]) -> None:
        """Wait until something is to be seen."""
        self.screens.qtbot.waitUntil(reached, timeout=20_000)

    def choose(self, code: str) -> None:
        """Choose a guideline at the side with the keyboard."""
        rows = self.view.sidebar.guidelines
        at = [row.code for row in rows.rows].index(code)
        self.screens.qtbot.keyClick(rows, Key.Key_Home)
        for _step in range(at):
            self.screens.qtbot.keyClick(rows, Key.Key_Down)
        self.settle()


def new_guideline(screens: Screens, *, title: str = "Support", body: str = BODY, **scope: str) -> str:
    """A guideline as a draft; the code of it."""
    fields = {FIELD_PREFIX + name: value for name, value in scope.items()}
    wanted = NewArticle("guideline", "en", title, body, fields=fields)
    return screens.studio.writing.new(wanted, by="maya").article
