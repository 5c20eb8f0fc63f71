"""What a guideline holds for, changed and not saved, is kept on this computer and given back when it is opened."""

import json

from PySide6.QtCore import QObject

from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.kept import KeptKey, KeptText
from kbstudio.places import state_folder
from kbstudio.ui.editor.keeper import Found, TextKeeper
from kbstudio.ui.tone.bench import Bench
from kbstudio.ui.tone.scope_form import is_same_scope, only_scope

FILE_NAME = "scopes.sqlite"
"""Beside the file of texts, which are offered where they are written; these are given back without a question."""


class ScopeKeeping(QObject):
    """Follows one guideline; its fields are kept as a text is, in JSON."""

    def __init__(self, bench: Bench, key: KeptKey, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.key = key
        self._bench = bench
        self._kept: dict[str, str] | None = None
        self._keeper = TextKeeper(state_folder() / FILE_NAME, key, jobs, self._snapshot, self)

    def find(self) -> None:
        """Give back what was left unsaved, if it is something else than what was saved since."""
        self._keeper.find(self._found)

    def follow(self) -> None:
        """Keep what is chosen now, or forget it where it is what is saved."""
        work = self._bench.work
        if work is None or work.code != self.key.code:
            return
        fields = only_scope(work.fields)
        if is_same_scope(work.fields, work.opened.revision.text.fields):
            if self._kept is not None:
                self._kept = None
                self._keeper.forget()
        elif fields != self._kept:
            self._kept = fields
            self._keeper.note()

    def end(self) -> None:
        """Another guideline is at hand: what is chosen is kept, and nothing more of this one."""
        self._keeper.flush()
        self.deleteLater()

    def _found(self, found: Found) -> None:
        work = self._bench.work
        if work is None or work.code != self.key.code or not self._bench.may_change:
            return
        texts, _set_aside = found
        for older in texts[1:]:
            self._keeper.discard(older)
        if not texts or self._kept is not None:
            return
        fields = _fields(texts[0])
        if fields is None or is_same_scope(fields, work.opened.revision.text.fields):
            self._keeper.discard(texts[0])
            return
        self._keeper.take_over(texts[0])
        self._bench.give_back(fields)

    def _snapshot(self) -> tuple[str, str, int]:
        work = self._bench.work
        number = work.opened.revision.number if work is not None else 0
        return (work.title if work is not None else "", json.dumps(self._kept or {}), number)


def _fields(text: KeptText) -> dict[str, str] | None:
    """The fields that were kept; None where they cannot be read."""
    try:
        read = json.loads(text.body)
    except ValueError:
        return None
    if not isinstance(read, dict):
        return None
    return only_scope({str(name): str(value) for name, value in read.items()})
